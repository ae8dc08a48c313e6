"""What the site made for itself is deleted while it runs; and nothing falls to disk."""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assessor.answers.steps import SLUG
from tests import release
from tests.serving import Site, Visitor, children, started

FIRST = f"/c/{SLUG['topics']}/"
STYLE = re.compile(r'/static/[^"]+\.css')


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return release.unpacked(tmp_path_factory.mktemp("program") / "site")


@pytest.fixture
def site(program: Path) -> Iterator[Site]:
    with started(program, program.parent, (), release.ITS_OWN) as made:
        yield made


def answered(site: Site) -> tuple[int, str]:
    with closing(Visitor(site)) as visitor:
        reply = visitor.post(FIRST, {"answer": "family"})
    return reply.status, reply.text


def test_without_its_files_it_says_so_and_a_restart_brings_them_back(
    site: Site, program: Path
) -> None:
    before = answered(site)[0]
    style = STYLE.findall(site.ask("GET", "/h/").text)[0]
    there = site.ask("GET", style)
    shutil.rmtree(program / ".var")
    status, page = answered(site)
    gone, help_, ready, left = (
        site.ask("GET", url) for url in (style, "/h/", "/ready/", "/x/")
    )
    release.with_our_key(program)
    with started(program, program.parent, (), release.ITS_OWN) as again:
        after = answered(again)[0], again.ask("GET", style).status

    assert (before, there.status) == (302, 200)
    assert (status, "We cannot reach your answers now" in page) == (503, True)
    assert (gone.status, "This page does not exist" in gone.text) == (404, True)
    assert (help_.status, ready.status, left.status) == (200, 503, 303)
    assert after == (302, 200)
    assert "/c/" not in site.logged()


def test_no_process_may_write_down_its_memory_when_it_falls(
    program: Path, tmp_path: Path
) -> None:
    with started(program, tmp_path, (), release.ITS_OWN) as site:
        workers = site.workers()
        presses = [press for worker in workers for press in children(worker)]
        limits = [limit_of(one) for one in (site.process.pid, *workers, *presses)]

    assert presses
    assert set(limits) == {("0", "0")}


def limit_of(pid: int) -> tuple[str, str]:
    told = Path(f"/proc/{pid}/limits").read_text()
    found = re.search(r"Max core file size +(\S+) +(\S+)", told)
    return (found[1], found[2]) if found else ("", "")
