"""What PDFs do to everybody else, over HTTP and by the clock.

One person answers questions while another asks for one PDF after the other; and twenty
people ask for a PDF at the same moment. The site runs in gunicorn, as in production.
"""

import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http import HTTPStatus
from threading import Barrier, Event

from tests.bench.interview import ANSWERS, walk
from tests.bench.rounds import Ratio
from tests.bench.site import Browser, site

PDF = "/result/document/"
STEPS = 300  # requests in a round: the slowest three of them are left out
CROWD = 20


def measure(rounds: int) -> Iterator[Ratio]:
    """Yield how much slower a slow step is, and how many of a crowd were lost."""
    with site(workers=2) as visitor:
        reader = visitor.another()
        deque(walk(reader, ANSWERS), maxlen=0)
        yield Ratio("steps beside pdfs, p99", slowed(reader, rounds), "at most 1.5")
        yield Ratio(f"lost of {CROWD} at once", (lost(reader),), "none")


def slowed(reader: Browser, rounds: int) -> tuple[float, ...]:
    """The slowest steps while PDFs are made, in multiples of while none is."""
    nearly_slowest(reader)
    return tuple(_slowed(reader) for _ in range(rounds))


def _slowed(reader: Browser) -> float:
    idle = nearly_slowest(reader)
    with pdfs_without_pause(reader):
        return nearly_slowest(reader) / idle


def nearly_slowest(visitor: Browser) -> float:
    seconds: list[float] = []
    while len(seconds) < STEPS:
        someone = visitor.on_another_line().another()  # the server ends idle lines
        seconds += [one.seconds for one in walk(someone, ANSWERS)]
    return sorted(seconds)[len(seconds) * 99 // 100]


@contextmanager
def pdfs_without_pause(reader: Browser) -> Iterator[None]:
    enough, begun = Event(), Event()

    def ask() -> None:
        mine = reader.on_another_line()
        while not enough.is_set():
            begun.set()
            pdf(mine)

    with ThreadPoolExecutor(1) as other:
        asking = other.submit(ask)
        begun.wait()
        try:
            yield
        finally:
            enough.set()
        asking.result()


def lost(reader: Browser) -> int:
    """How many of a crowd have no PDF in the end: one person has two places only."""
    together = Barrier(CROWD)

    def ask() -> bool:
        mine = reader.on_another_line().another()
        deque(walk(mine, ANSWERS), maxlen=0)
        together.wait()
        return pdf(mine.on_another_line()).startswith(b"%PDF")

    with ThreadPoolExecutor(CROWD) as crowd:
        asked = [crowd.submit(ask) for _ in range(CROWD)]
        return CROWD - sum(one.result() for one in asked)


def pdf(reader: Browser) -> bytes:
    """Ask as a browser does: come again when told so; once more when it is busy."""
    answer, made = reader.fetch(PDF)
    if again := answer.headers.get("Refresh"):
        answer, made = reader.fetch(again.partition("url=")[2])
    if answer.status == HTTPStatus.SERVICE_UNAVAILABLE:
        time.sleep(int(answer.headers["Retry-After"]))
        _answer, made = reader.on_another_line().fetch(f"{PDF}?now")
    return made
