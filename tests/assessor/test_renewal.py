"""Workers are renewed one at a time, and nobody notices."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.serving import Site, served

REQUESTS = 200
SOON = 8.0  # seconds, on the busiest machine; both at once took up to 27
ENOUGH = "--max-requests=20", "--max-requests-jitter=0"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with served(tmp_path_factory.mktemp("site"), *ENOUGH) as made:
        yield made


def workers(site: Site) -> set[str]:
    server = site.process.pid
    children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
    return set(children)


def test_one_worker_is_renewed_while_the_other_one_serves(site: Site) -> None:
    before, left = workers(site), set[str]()
    slowest = 0.0
    with ThreadPoolExecutor(4) as crowd:
        for reply in crowd.map(lambda _: site.ask("GET", "/h/"), range(REQUESTS)):
            slowest = max(slowest, reply.seconds)
            left |= before - workers(site)
            assert reply.status == 200
    until = time.monotonic() + 60
    while not before - workers(site) and time.monotonic() < until:
        time.sleep(0.1)

    assert len(left | (before - workers(site))) == 1
    assert slowest < SOON
