"""What is printed: a paper, and for consultants the case as data.

A report is written where it is printed, in the worker: that takes a tenth as long as
the printing, and whoever answers a question at that moment would have to wait for it.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial, reduce

from django.template.loader import render_to_string
from django.utils.translation import override

from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.clock import by_the_clock
from assessor.press.printable import Document
from assessor.report.documents.case_file import case_file
from assessor.report.documents.notes import Notes
from assessor.report.documents.stacked import stacked
from assessor.report.editions import AND, Edition, Size
from assessor.report.pages.applicant import ApplicantPaper, applicant_paper
from assessor.report.pages.brief import ROOMS, Room
from assessor.report.pages.consultant import ConsultantPaper, consultant_paper
from assessor.report.told import Told
from rules import LAW, Assessment, Case, assess, counted

MOST_PAGES = 4
"""What a person reads to the end; a model letter stands on a page of its own."""

Paper = ApplicantPaper | ConsultantPaper


def document(
    assessment: Assessment,
    edition: Edition,
    language: str,
    *,
    told: Telling = NOTHING_BESIDE,
    size: Size = Size.A4,
) -> Document:
    """Return an edition of the report, in one language or two, ready for the press."""
    whole, languages = Told(assessment, told), language.split(AND)
    if edition is Edition.APPLICANT:
        # No case inside: on a device of the applicant it is a trace.
        return _for_applicant([applicant_paper(whole, c) for c in languages], size)
    case = case_file(assessment, told)
    return _for_consultant(whole, languages, size, case, *ROOMS)


def _for_applicant(papers: list[ApplicantPaper], size: Size) -> Document:
    """With the model letter at the end, where there is room for it."""
    html = _stacked(papers, size)
    if all(one.model is None for one in papers):
        return Document(html)
    without = [replace(one, model=None) for one in papers]
    again = partial(_for_applicant, without, size)
    return Document(html, shorter=again, most_pages=MOST_PAGES + 1)


def _for_consultant(
    told: Told, languages: list[str], size: Size, case: str, room: Room, *smaller: Room
) -> Document:
    """With the case inside; where the brief is too long, again with less room."""
    html = _stacked((consultant_paper(told, c, room) for c in languages), size)
    again = partial(_for_consultant, told, languages, size, case, *smaller)
    return Document(html, case, again if smaller else None)


def _stacked(papers: Iterable[Paper], size: Size) -> str:
    """The same paper in its languages, line under line."""
    return reduce(stacked, (printed(paper, size) for paper in papers))


def printed(paper: Paper, size: Size = Size.A4) -> str:
    """Return a paper as HTML."""
    template = f"report/paper/{paper.edition.value}/document.html"
    context = {"page": paper, "size": size.value, "notes": Notes()}
    with override(paper.language):
        return render_to_string(template, context)


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
    nobody = Case({LAW.facts[0].code: None}, by_the_clock())
    for edition in Edition:
        for language in edition.languages:
            written(nobody, edition, language)
