"""Both workers are renewed while people answer and somebody fetches PDFs."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from random import Random
from threading import Event

from tests.faults import folder
from tests.faults.people import ALL, PDF, Journey, Person
from tests.faults.seen import Seen, wrong, yes
from tests.serving import Reply, Site

PEOPLE = 4
PAUSE = 0.05  # seconds between two steps of a person
ENOUGH = "--config=python:tests.faults.renewed_soon", "--max-requests=1000"
IDLE = 400  # pages; no worker is at its end then, however they share them
MOST_PAGES = 4_000  # until both are new
MOST = 1.5  # times as slow as without
WAIT = 2.0  # seconds


def faults() -> Iterator[Seen]:
    with folder.serving(*ENOUGH, "--max-requests-jitter=0") as site:
        first = set(site.workers())
        with pdfs_without_pause(site):
            idle = steps(site, lambda pages: pages > IDLE)
            untouched = set(site.workers()) == first
            busy = steps(
                site,
                lambda pages: not first & set(site.workers()) or pages > MOST_PAGES,
            )
        renewed = not first & set(site.workers())
    slower = nearly_slowest(busy) / nearly_slowest(idle)
    longest = max(busy)
    yield Seen(
        "both workers renewed under load",
        f"{len(busy)} pages, p99 {slower:.2f} x idle "
        f"({1000 * nearly_slowest(idle):.0f} ms), longest {longest:.2f} s",
        "yes",
        yes(renewed),
        wrong(
            idle_is_before_the_first_leaves=untouched,
            both_are_renewed=renewed,
            p99_is_at_most_one_and_a_half_times_idle=slower <= MOST,
            nobody_waits_two_seconds=longest <= WAIT,
        ),
    )


def steps(site: Site, is_enough: Callable[[int], bool]) -> list[float]:
    """Return how long each page took, until it is enough after so many of them."""
    seconds: list[float] = []

    def walk(number: int) -> None:
        chance = Random(number)
        while not is_enough(len(seconds)):
            person = Unhurried(site)
            Journey(person).walk(chance)
            person.close()
            seconds.extend(person.seconds)

    with ThreadPoolExecutor(PEOPLE) as crowd:
        deque(crowd.map(walk, range(PEOPLE)), maxlen=0)
    return seconds


class Unhurried(Person):
    """Somebody who reads before she goes on, if only for a moment."""

    def _tried(self, method: str, url: str, body: bytes | None) -> Reply | None:
        time.sleep(PAUSE)
        return super()._tried(method, url, body)


def nearly_slowest(seconds: list[float]) -> float:
    return sorted(seconds)[len(seconds) * 99 // 100]


@contextmanager
def pdfs_without_pause(site: Site) -> Iterator[None]:
    """Somebody has all her answers, and fetches her PDF again and again."""
    reader = Journey(Person(site))
    reader.walk(Random(0), most=ALL)
    enough = Event()

    def fetch() -> None:
        while not enough.is_set():
            reader.person.once(PDF)

    with ThreadPoolExecutor(1) as other:
        fetching = other.submit(fetch)
        try:
            yield
        finally:
            enough.set()
        fetching.result()
