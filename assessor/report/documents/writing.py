"""What is printed: a page, and for consultants the case as data.

A report is written where it is printed, in the worker: that takes a tenth as long as
the printing, and whoever answers a question at that moment would have to wait for it.
"""

from functools import partial, reduce

from django.template.loader import render_to_string
from django.utils.translation import override

from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.clock import today
from assessor.press.printable import Document
from assessor.report.documents.case_file import case_file
from assessor.report.documents.stacked import stacked
from assessor.report.editions import AND, Edition, Size
from assessor.report.pages.brief import ROOMS, Room
from assessor.report.pages.page import ReportPage, report_page
from rules import LAW, Assessment, Case, assess, counted


def document(
    assessment: Assessment,
    edition: Edition,
    language: str,
    *,
    told: Telling = NOTHING_BESIDE,
    size: Size = Size.A4,
) -> Document:
    """Return an edition of the report, in one language or two, ready for the press."""
    case = case_file(assessment, told) if _is_told(edition) else ""

    def with_room(room: Room, *smaller: Room) -> Document:
        pages = (
            report_page(assessment, edition, code, told=told, room=room)
            for code in language.split(AND)
        )
        html = reduce(stacked, (_html(page, size) for page in pages))
        shorter = partial(with_room, *smaller) if case and smaller else None
        return Document(html, case, shorter)

    return with_room(*ROOMS)


def written(
    case: Case,
    edition: Edition,
    language: str,
    *,
    told: Telling = NOTHING_BESIDE,
    size: Size = Size.A4,
) -> Document:
    """Work out a case and return its document: all of it happens in the worker."""
    assessment = assess(counted(case))
    return document(assessment, edition, language, told=told, size=size)


def rehearse() -> None:
    """Write a report of nobody in each language: the first real one need not wait."""
    nobody = Case({LAW.facts[0].code: None}, today())
    for edition in Edition:
        for language in edition.languages:
            written(nobody, edition, language)


def _html(page: ReportPage, size: Size) -> str:
    with override(page.language):
        context = {"page": page, "size": size.value}
        return render_to_string("report/paper/document.html", context)


def _is_told(edition: Edition) -> bool:
    """Whether the file carries the case: on a device of the applicant it is a trace."""
    return edition is Edition.CONSULTANT
