"""What a PDF costs, against WeasyPrint called directly on the same page.

Each way has a process of its own, and they take turns. Times are of the
processor: other work on the machine is hardly counted. Ours is counted from the page to
the bytes, in the web process and in the worker; a yardstick only while it works. The
first PDF and the memory are of a worker that also writes the pages, as it really does.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import partial
from multiprocessing import active_children, get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from assessor.press import fonts, worker
from assessor.press.press import Press
from assessor.press.printable import Document
from assessor.processors import used
from assessor.report.documents import writing as report
from assessor.report.editions import Edition
from rules import Case, questions
from tests.bench.naive import are_whole, naive_page
from tests.bench.rounds import Ratio, interleaved
from tests.printing import ready_made

# She fled violence and has no permit: a report of four pages, on which much is open.
ANSWERS: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 30,
    "topics": frozenset({"harm"}),
    "happened": frozenset({"violence"}),
    "hurt_when": ["no_permit"],
    "threat_at_home": True,
    "tie": "ended_violence",
}
BATCH = 4  # documents in a turn: the kernel counts in hundredths of a second
MANY = 200
MEGABYTE = 1024  # in the unit of /proc


def measure(rounds: int) -> Iterator[Ratio]:
    """Yield what a PDF costs, the first one too, and the memory after many."""
    case = usual()
    html = report_of(case).html
    with pressed(Press()) as ours, own_worker(as_is) as other:
        cost = lambda: ours(html)  # noqa: E731  # a figure, like the others
        kept = lambda: other.submit(cost_of_kept, html).result()  # noqa: E731
        yield interleaved("pdf, x kept style", cost, kept, rounds, "at most 1.05")
        with TemporaryDirectory() as folder:
            page = naive_page(html, Path(folder))
            naive = lambda: other.submit(cost_of_naive, page).result()  # noqa: E731
            goal = "at most 0.3" if are_whole() else "at most 0.3 with whole fonts"
            yield interleaved("pdf, x naive", cost, naive, rounds, goal)
    firsts = tuple(first_to_later(case) for _ in range(rounds))
    yield Ratio("first pdf, x later", firsts, "at most 1.3")
    yield Ratio(f"worker after {MANY}, MB", (megabytes(case),), "at most 160")


def usual() -> Case:
    """Return the case of a typical report."""
    case = Case({}, date(2026, 11, 23))
    while asked := [f for f in questions(case) if f.code not in case.answers]:
        code = asked[0].code
        case = Case({**case.answers, code: ANSWERS.get(code)}, case.on)
    return case


def report_of(case: Case, number: int = 0) -> Document:
    """Write it; those with another number are not the same."""
    made = report.written(case, Edition.APPLICANT, "en")
    return Document(made.html.replace("</h1>", f" {number or ''}</h1>"))


# --- Ours ----------------------------------------------------------------------------


@contextmanager
def pressed(press: Press) -> Iterator[Callable[[str], float]]:
    """Return the figure "processor seconds for some PDFs" of our press."""
    before = {one.pid for one in active_children()}
    press.pdf(ready_made("<title>x</title>"))
    (pid,) = {one.pid for one in active_children()} - before

    def cost(html: str) -> float:
        start = process_time() + used(pid or 0)
        for _ in range(BATCH):
            press.pdf(ready_made(html))
        return process_time() + used(pid or 0) - start

    yield cost
    press.close()


def first_to_later(case: Case) -> float:
    """What the first PDF of a worker that has started costs, in later ones."""
    with own_worker(as_ours) as ours:
        ours.submit(os.getpid).result()  # it has started
        first, *_, later = (ours.submit(cost_of_ours, case).result() for _ in range(4))
    return first / later


def megabytes(case: Case) -> float:
    """The memory of a worker after many documents, no two the same."""
    before = {one.pid for one in active_children()}
    press = Press(documents=MANY + 1)
    for number in range(MANY):
        press.pdf(partial(report_of, case, number))
    (pid,) = {one.pid for one in active_children()} - before
    status = Path(f"/proc/{pid}/status").read_text()
    press.close()
    return int(status.partition("VmRSS:")[2].split()[0]) / MEGABYTE


# --- What runs in a process of its own -----------------------------------------------


def own_worker(start: Callable[[], None]) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, get_context("spawn"), initializer=start)


def as_ours() -> None:
    worker.start(worker.Terms())


def as_is() -> None:
    fonts.use_only_ours()


def cost_of_ours(case: Case) -> float:
    start = process_time()
    worker.pdf(partial(report_of, case), worker.Terms().seconds)
    return process_time() - start


def cost_of_kept(html: str) -> float:
    """Time WeasyPrint with style and letters that are kept, as its manual says."""
    from weasyprint import HTML

    style, letters = worker.paper()
    start = process_time()
    for _ in range(BATCH):
        HTML(string=html).write_pdf(
            stylesheets=[style], font_config=letters, pdf_variant="pdf/ua-1"
        )
    return process_time() - start


def cost_of_naive(page: str) -> float:
    """Time what everybody would write first."""
    from weasyprint import HTML

    start = process_time()
    for _ in range(BATCH):
        HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    return process_time() - start
