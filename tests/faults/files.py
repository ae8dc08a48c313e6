"""SQLite's file is locked, read-only, on a full disk, or gone."""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from tests import release
from tests.faults import folder, rows
from tests.faults.people import begun
from tests.faults.seen import Seen, wrong, yes
from tests.faults.visit import HELP, doors, is_well
from tests.serving import Site, served, started

IS_ROOT = os.geteuid() == 0
SMALL = "size=2m"
Breaking = Callable[[Site], AbstractContextManager[None]]


def faults() -> Iterator[Seen]:
    yield broken("SQLite locked by another program", locked)
    yield broken("SQLite read-only, with new workers", read_only)
    yield broken("SQLite's file deleted, then put back", away)
    with tempfile.TemporaryDirectory() as place:
        yield all_deleted(Path(place))
    if not IS_ROOT:
        yield Seen("full disk", "not tried: only root can mount a small one")
        return
    with small_disk() as disk, served(disk) as site:
        yield seen(site, "full disk", full)


def broken(what: str, breaking: Breaking) -> Seen:
    with folder.serving() as site:
        return seen(site, what, breaking)


def seen(site: Site, what: str, breaking: Breaking) -> Seen:
    her, leaver = begun(site), begun(site)
    with breaking(site):
        met = doors(site, her, leaver)
    heals = is_well(site, her)
    kept = rows.in_file(site.database, her.person.cookies["s"]) == her.must_be_kept
    return Seen(
        what,
        str(met),
        yes(kept),
        yes(heals),
        wrong(
            **met.as_they_should_be,
            answers_are_kept=kept,
            it_heals=heals,
            no_address_is_logged="/c/" not in site.logged(),
        ),
    )


def all_deleted(place: Path) -> Seen:
    """The whole `.var`, with database, styles and key; then it is started again."""
    program = release.unpacked(place / "site")
    with started(program, place, (), release.ITS_OWN) as site:
        her, leaver, style = begun(site), begun(site), style_of(site)
        shutil.rmtree(program / ".var")
        met, gone = doors(site, her, leaver), site.ask("GET", style).status
    release.with_our_key(program)
    with started(program, place, (), release.ITS_OWN) as site:
        heals = is_well(site, begun(site)) and site.ask("GET", style).status == 200
    return Seen(
        ".var deleted, then started again",
        f"{met}, styles {gone}",
        "no, they were deleted",
        yes(heals),
        wrong(
            **met.as_they_should_be,
            a_style_that_is_gone_is_not_there=gone == 404,
            it_heals=heals,
        ),
    )


def style_of(site: Site) -> str:
    return str(re.findall(r"/static/[^\"]+\.css", site.ask("GET", HELP).text)[0])


@contextmanager
def locked(site: Site) -> Iterator[None]:
    with closing(sqlite3.connect(site.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def read_only(site: Site) -> Iterator[None]:
    """New workers open it while it is: those that have it open go on writing."""
    place = site.database.parent
    with unwritable(place):
        folder.renew_workers(site)
        yield


@contextmanager
def unwritable(place: Path) -> Iterator[None]:
    """Root may write everywhere, but not where nothing is written."""
    if not IS_ROOT:
        place.chmod(0o500)
        yield
        place.chmod(0o700)
        return
    run("mount", "--bind", place, place)
    run("mount", "-o", "remount,ro,bind", place)
    try:
        yield
    finally:
        run("umount", "--lazy", place)


@contextmanager
def away(site: Site) -> Iterator[None]:
    """Deleted, with what SQLite puts beside it; and put back from a copy."""
    kept = Path(tempfile.mkdtemp())
    with closing(sqlite3.connect(site.database)) as source:
        source.execute("VACUUM INTO ?", [str(kept / "copy")])
    for file in site.database.parent.glob("db.sqlite3*"):
        file.unlink()
    yield
    shutil.copy(kept / "copy", site.database)
    shutil.rmtree(kept)


@contextmanager
def full(site: Site) -> Iterator[None]:
    filler = site.database.with_name("filler")
    with filler.open("wb") as file:
        fill(file.fileno())
    yield
    filler.unlink()


def fill(there: int) -> None:
    """Write as much as fits, to the last byte."""
    for size in (65536, 512, 1):
        try:
            while True:
                os.write(there, bytes(size))
        except OSError:
            continue


@contextmanager
def small_disk() -> Iterator[Path]:
    place = Path(tempfile.mkdtemp())
    run("mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", place)
    try:
        yield place
    finally:
        run("umount", "--lazy", place)
        place.rmdir()


def run(*command: str | Path) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
