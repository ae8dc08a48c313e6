"""How long a PDF takes us, against WeasyPrint called directly on the same page.

Both keep their style and letters and run in a worker of their own, equally polite.
Ours is timed from the page to the bytes in the web process; the yardstick where it
works, so that everything our way adds is counted against us.
"""

from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from multiprocessing import get_context
from time import perf_counter

from assessor.report import document as report
from assessor.report import worker
from assessor.report.edition import Edition
from assessor.report.pdf import Press
from rules.assessment import assess, counted, questions
from rules.case import Case
from tests.bench.rounds import Ratio, interleaved, timed

ANSWERS = {"nationality": "other", "age": 34, "happened": frozenset({"violence"})}


def measure(rounds: int) -> tuple[Ratio, ...]:
    """Time for a document of some pages, in multiples of WeasyPrint's own time."""
    html, press = document(), Press()
    with own_worker() as direct:
        yardstick = partial(_weasyprint, direct, html)
        ours = timed(partial(press.pdf, html))
        ratio = interleaved("pdf", ours, yardstick, rounds)
    press.close()
    return (ratio,)


def document() -> str:
    """Return a page on which much is not known, and so much may still fit."""
    case = Case({}, date(2026, 11, 23))
    while asked := [f for f in questions(case) if f.code not in case.answers]:
        code = asked[0].code
        case = Case({**case.answers, code: ANSWERS.get(code)}, case.on)
    return report.document(assess(counted(case)), Edition.APPLICANT, "en").html


def own_worker() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, get_context("spawn"), initializer=worker.start)


def _weasyprint(direct: ProcessPoolExecutor, html: str) -> float:
    return direct.submit(seconds_of_weasyprint, html).result()


def seconds_of_weasyprint(html: str) -> float:
    """Time what everybody would write; runs in the worker."""
    from weasyprint import HTML

    style, fonts = worker.paper()
    start = perf_counter()
    HTML(string=html).write_pdf(
        stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1"
    )
    return perf_counter() - start
