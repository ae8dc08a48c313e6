"""A word that nobody types, typed into every field and header; and where it is then."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from http.client import HTTPException
from pathlib import Path
from random import Random

from tests.assessor.canary import CANARY, QUOTED_CODES, RUBBISH
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.faults.nasty import DOORS, HEADERS, STEPS
from tests.faults.people import ALL, PDF, Journey, Person, begun
from tests.faults.seen import Seen, wrong, yes
from tests.serving import FORM, ROOT, TOKEN, Site, children, served

FILES = "/result/text/", "/result/dates/", PDF
LONG_AGO = "UPDATE django_session SET expire_date = '2000-01-01 00:00:00'"
SEALED = "SELECT session_data FROM django_session"
SOON = 30.0  # seconds until what was deleted is in no file any more


def faults() -> Iterator[Seen]:
    with tempfile.TemporaryDirectory() as folder:
        yield from on_sqlite(Path(folder))
    if PROGRAMS:
        with tempfile.TemporaryDirectory() as folder, throw_away() as cluster:
            yield on_postgresql(Path(folder), cluster)


def on_sqlite(folder: Path) -> Iterator[Seen]:
    before, temporary = cores(), temporary_in(folder)
    with served(folder, TMPDIR=str(temporary)) as site:
        journey = whole_journey(site)
        typed = type_it_everywhere(site, journey)
        yield found(f"a canary in {typed} fields and headers", everything(folder))
        yield in_files_for_her(journey)
        yield deleted(site, folder, journey)
        yield purged(site, folder)
        yield fallen(site, folder, before)


def on_postgresql(folder: Path, cluster: Cluster) -> Seen:
    temporary = str(temporary_in(folder))
    address = cluster.address
    with served(folder, ASSESSOR_DATABASE_URL=address, TMPDIR=temporary) as site:
        typed = type_it_everywhere(site, begun(site))
        stolen = {"a dump, and all files of PostgreSQL": cluster.stolen()}
        return found(f"PostgreSQL: in {typed}", everything(folder) | stolen)


def temporary_in(folder: Path) -> Path:
    made = folder / "temporary"
    made.mkdir()
    return made


def whole_journey(site: Site) -> Journey:
    journey = Journey(Person(site))
    journey.walk(Random(7), most=ALL)
    return journey


def type_it_everywhere(site: Site, journey: Journey) -> int:
    """Return how many fields and headers it was typed in."""
    doors = (*DOORS, *STEPS)
    return sum(typed_at(site, journey, door) for door in doors if leaves_her(door))


def leaves_her(door: str) -> bool:
    return not door.startswith(("/d/", "/x/", "//", "/%", "/t/.."))


def typed_at(site: Site, journey: Journey, door: str) -> int:
    cookies = {"c": TOKEN, **journey.person.cookies, "k": CANARY}
    told = {name: CANARY for name in HEADERS if name != "Transfer-Encoding"}
    told |= {"Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())}
    told |= {"Content-Type": FORM, "Origin": "null", "Expect": "100-continue"}
    fields = "&".join(f"{name}={CANARY}" for name in RUBBISH)
    url = f"{door}{'&' if '?' in door else '?'}q={CANARY}"
    for headers in (told, {"Cookie": told["Cookie"], "Content-Type": FORM}):
        with suppress(OSError, HTTPException):
            body = f"csrfmiddlewaretoken={TOKEN}&{fields}".encode()
            site.ask("POST", url, body, headers)
    return len(told) + len(RUBBISH)


def everything(folder: Path) -> dict[str, bytes]:
    """What is in the database, beside it, in the log and in the temporary folder."""
    files = (one for one in folder.rglob("*") if one.is_file())
    return {str(one.relative_to(folder)): one.read_bytes() for one in files}


def found(what: str, files: dict[str, bytes]) -> Seen:
    words = (CANARY.encode(), *QUOTED_CODES)
    where = [name for name, text in files.items() if any(one in text for one in words)]
    return Seen(
        what,
        f"looked at {len(files)} places, {sum(map(len, files.values())) // 1024} kB: "
        f"found in {', '.join(where) or 'none'}",
        wrong=wrong(it_is_nowhere=not where),
    )


def in_files_for_her(journey: Journey) -> Seen:
    """What she takes away with her."""
    texts = {url: journey.person.get(url).text.encode() for url in FILES}
    return found("  in the files that she saves", texts)


def deleted(site: Site, folder: Path, journey: Journey) -> Seen:
    sealed = all_sealed(site)
    journey.person.post("/d/", {})
    gone = [one for one in sealed if one not in all_sealed(site)]
    left = until_gone(folder, gone)
    return Seen(
        "  her answers deleted",
        f"{len(gone)} row gone, still in {', '.join(left) or 'no file'}",
        wrong=wrong(her_row_is_gone=len(gone) == 1, no_file_has_it=not left),
    )


def purged(site: Site, folder: Path) -> Seen:
    """Somebody goes without a word; later the timer comes."""
    begun(site)
    sealed = all_sealed(site)
    with closing(sqlite3.connect(site.database)) as clock, clock:
        clock.execute(LONG_AGO)
    variables = {
        "DJANGO_SETTINGS_MODULE": "tests.served_site",
        "SERVED_DATABASE": str(site.database),
    }
    subprocess.run(
        [sys.executable, "manage.py", "purge"],
        check=True,
        cwd=ROOT,
        env={**os.environ, **variables},
    )
    left = until_gone(folder, sealed)
    return Seen(
        "  purged by the timer",
        f"{len(sealed)} rows, still in {', '.join(left) or 'no file'}",
        wrong=wrong(there_were_some=bool(sealed), no_file_has_them=not left),
    )


def all_sealed(site: Site) -> list[bytes]:
    with closing(sqlite3.connect(site.database)) as there:
        return [row[0].encode() for row in there.execute(SEALED)]


def until_gone(folder: Path, sealed: list[bytes]) -> list[str]:
    """Return the files that have them after a while."""
    until = time.monotonic() + SOON
    while True:
        texts = everything(folder).items()
        left = [name for name, text in texts if any(one in text for one in sealed)]
        if not left or time.monotonic() > until:
            return left
        time.sleep(0.2)


def fallen(site: Site, folder: Path, before: set[Path]) -> Seen:
    """A worker and one that makes PDFs end as by a broken library."""
    workers = site.workers()
    falling = [*workers[:1], *children(workers[-1])[-1:]]
    for pid in falling:
        os.kill(pid, signal.SIGSEGV)
    time.sleep(3)
    written = cores() - before
    inside = [one for one in folder.rglob("core*") if one.is_file()]
    return Seen(
        f"  {len(falling)} processes fall (SIGSEGV)",
        f"{len(written) + len(inside)} of them written down",
        heals=yes(bool(begun(site))),
        wrong=wrong(no_memory_is_written_down=not written and not inside),
    )


def cores() -> set[Path]:
    """The places where memory is written by default."""
    places = (ROOT, Path("/var/crash"), Path("/var/lib/systemd/coredump"))
    return {one for place in places if place.is_dir() for one in place.glob("core*")}
