"""How a site grows: one, two and four processes on one PostgreSQL, behind nginx.

Each is a server of its own with one worker, as on hosts of their own. By the clock
there is no gain beyond the processors of this machine, which whoever asks uses, too. So
what a request costs is looked at, too: where that stays, another host adds all it has.
"""

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from pathlib import Path
from statistics import fmean

from tests.bench.interview import ANSWERS, walk
from tests.bench.rounds import Ratio
from tests.bench.site import Browser
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.faults import nginx
from tests.serving import Site, free_port, served

PEOPLE = 24  # at once
SECONDS = 4.0  # of each look
MOST = 4


def measure(rounds: int) -> Iterator[Ratio]:
    """Yield how many more requests two and four processes answer than one."""
    if not PROGRAMS or not nginx.is_there():  # Debian's postgresql and nginx
        return
    with throw_away() as cluster, ExitStack() as stack:
        sites = [stack.enter_context(process(cluster)) for _ in range(MOST)]
        doors = {n: stack.enter_context(through(sites[:n])) for n in (1, 2, MOST)}
        for door in doors.values():
            seen(door)  # each process has been asked once
        rows = [{n: seen(door) for n, door in doors.items()} for _ in range(rounds)]
    for n in (2, MOST):
        speed = tuple(row[n].speed / row[1].speed for row in rows)
        cost = tuple(row[n].cost / row[1].cost for row in rows)
        yield Ratio(f"speed of {n} processes, x 1", speed)
        yield Ratio(f"cost with {n} processes, x 1", cost, "at most 1.15")


@contextmanager
def process(cluster: Cluster) -> Iterator[Site]:
    """Serve the site with one worker."""
    with tempfile.TemporaryDirectory() as folder:
        told = {
            "DJANGO_SETTINGS_MODULE": "tests.bench.plain_site",
            "ASSESSOR_DATABASE_URL": cluster.address,
            "BENCH_DATABASE": f"{folder}/none",
            "ASSESSOR_WORKERS": "1",
            # Each may use all processors, as on a host of its own.
            "ASSESSOR_PDF_PROCESSORS": "64",
        }
        with served(Path(folder), "--max-requests", "0", **told) as site:
            yield site


@contextmanager
def through(sites: list[Site]) -> Iterator[int]:
    """The proxy that we advise before these processes; return its port."""
    servers = "\n".join(f"server 127.0.0.1:{one.port};" for one in sites)
    behind = "".join(
        f"upstream {name} {{ least_conn; {servers} }}\n"
        for name in ("assessor", "assessor_documents")
    )
    door = replace(sites[0], port=free_port())
    with nginx.running(behind + nginx.site_on(door.port), door):
        yield door.port


@dataclass(frozen=True)
class Seen:
    """Requests a second, and what one costs of a processor."""

    speed: float
    cost: float


def seen(port: int) -> Seen:
    """Let people go through the interview without a pause, for some seconds."""
    began = time.monotonic()
    until = began + SECONDS
    with ThreadPoolExecutor(PEOPLE) as people:
        each = list(people.map(lambda _: steps(port, until), range(PEOPLE)))
    costs = [cost for one in each for cost in one]
    return Seen(len(costs) / (time.monotonic() - began), fmean(costs))


def steps(port: int, until: float) -> list[float]:
    """What each request of one person cost."""
    costs: list[float] = []
    while time.monotonic() < until:
        line = HTTPConnection("127.0.0.1", port, timeout=60)
        costs += [one.cost for one in walk(Browser(line), ANSWERS)]
        line.close()
    return costs
