"""Two hundred people at once, while workers are killed again and again."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import cycle
from random import Random
from threading import Event, Thread

from tests.faults import folder, rows
from tests.faults.people import ALL, PDF, Journey, Person
from tests.faults.seen import Seen, wrong, yes
from tests.serving import Site, children

CROWD = 200
EACH = 5.0  # seconds between two that are killed
SOON = 180.0  # seconds until a PDF, on the busiest machine; a press has to start
EVERY = 20  # one of so many answers everything, and asks for a PDF


def faults() -> Iterator[Seen]:
    with folder.serving() as site:
        with ThreadPoolExecutor(CROWD) as crowd, killed_in_turn(site) as killed:
            journeys = list(
                crowd.map(lambda number: walked(site, number), range(CROWD))
            )
        yield judged(site, journeys, len(killed))
        yield after(site)


def walked(site: Site, number: int) -> Journey:
    journey = Journey(Person(site))
    if number % EVERY:
        journey.walk(Random(number))
    else:
        journey.walk(Random(number), most=ALL)
        journey.person.once(PDF)
    journey.person.close()
    return journey


@contextmanager
def killed_in_turn(site: Site) -> Iterator[list[int]]:
    """Kill a worker, then one that makes PDFs, then a worker, and so on."""
    killed: list[int] = []
    enough = Event()

    def kill() -> None:
        for find in cycle((workers, presses)):
            if enough.wait(EACH):
                return
            for pid in find(site)[:1]:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)

    killer = Thread(target=kill)
    killer.start()
    try:
        yield killed
    finally:
        enough.set()
        killer.join()


def workers(site: Site) -> list[int]:
    return site.workers()


def presses(site: Site) -> list[int]:
    return [press for worker in site.workers() for press in children(worker)]


def judged(site: Site, journeys: list[Journey], killed: int) -> Seen:
    told = [one.must_be_kept for one in journeys]
    there = [rows.in_file(site.database, one.person.cookies["s"]) for one in journeys]
    pairs = list(zip(told, there, strict=True))
    lost = sum(len(mine.keys() - kept.keys()) for mine, kept in pairs)
    mixed = sum(kept[c] != mine.get(c) for mine, kept in pairs for c in kept)
    answers = sum(map(len, told))
    dropped = sum(one.person.dropped for one in journeys)
    put_off = sum(one.person.put_off for one in journeys)
    return Seen(
        f"{killed} workers and presses killed in {CROWD} journeys",
        f"{answers} answers, {mixed} mixed, {lost} lost; {dropped} lines broken, "
        f"{put_off} put off with our page",
        yes(not lost),
        "yes",
        wrong(
            nothing_is_mixed=not mixed, nothing_is_lost=not lost, some_died=killed > 1
        ),
    )


def after(site: Site) -> Seen:
    """Somebody comes when it is over."""
    late = Journey(Person(site))
    late.walk(Random(CROWD), most=ALL)
    seconds = until_pdf(late.person)
    quick = seconds < SOON
    return Seen(
        "  and who comes then",
        f"{len(late.told)} answers, a PDF after {seconds:.0f} s",
        "yes",
        yes(quick),
        wrong(she_has_her_pdf=quick, no_address_is_logged="/c/" not in site.logged()),
    )


def until_pdf(person: Person) -> float:
    """Return the seconds until she has it, or the most that she waits."""
    started = time.monotonic()
    while (waited := time.monotonic() - started) < SOON:
        made = person.once(PDF)
        if made and made.text.startswith("%PDF"):
            return waited
        time.sleep(1)
    return waited
