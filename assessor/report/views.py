"""The result page, and the same report as a PDF."""

from datetime import date
from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from assessor.answers.going_on import go_on
from assessor.answers.journey import Journey
from assessor.answers.notices import NO_DATES, notice
from assessor.answers.store import case, tab, telling
from assessor.calendar import calendar_file
from assessor.download import download
from assessor.handover.kept import can_be_sent
from assessor.press.places import places
from assessor.press.press import BusyError, PrintingError, press
from assessor.press.waiting import being_made, has_seen_it, later
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import printed, written
from assessor.report.editions import AND, Edition, Size, offers
from assessor.report.pages.applicant import applicant_paper
from assessor.report.pages.result import result_page
from assessor.report.papers import said_of_it
from assessor.report.told import Told
from rules.assessment.assessment import assess_what_counts


@require_safe
@gzip_page  # far longer than any other page, and read on a slow line
def report(request: HttpRequest) -> HttpResponse:
    journey = Journey(case(request))
    if journey.first_open:
        return go_on(request, journey)
    press.warm()  # the PDF is the next thing people want
    page = result_page(_told(request, journey), get_language() or "en")
    why = request.GET.get("why", "")
    shown = {
        "page": page,
        "of": tab(request),
        "notice": said_of_it(why),
        "no_dates": notice(why) if why == NO_DATES else "",
        "can_send": can_be_sent(),
    }
    return render(request, "report/web/result.html", shown)


@require_safe
def document(request: HttpRequest) -> HttpResponse:
    return _document(request, Edition.APPLICANT, get_language() or "en")


@require_safe
def edition(request: HttpRequest, name: str, language: str) -> HttpResponse:
    """An edition in a language of its own, to bring to somebody who reads that."""
    offered = offers()
    wanted = [one for one in offered if (one.edition, one.language) == (name, language)]
    if not wanted:
        context = {"offers": offered}
        return render(request, "report/web/not_offered.html", context, status=404)
    return _document(request, Edition(name), language)


def _document(request: HttpRequest, wanted: Edition, language: str) -> HttpResponse:
    journey = Journey(case(request))
    if journey.first_open:
        return go_on(request, journey)
    if press.has_a_line and not has_seen_it(request):
        return being_made(request, "report/web/being_made.html")
    size = Size.LETTER if request.GET.get("size") == Size.LETTER.value else Size.A4
    told = telling(request)
    write = partial(written, journey.case, wanted, language, told=told, size=size)
    name = _name(wanted, language, journey.case.on, "pdf")
    try:
        with places.place(tab(request)):
            return download(press.pdf(write), "application/pdf", name)
    except BusyError:
        return later(request, "report/web/busy.html")
    except PrintingError:
        return render(request, "report/web/failed.html", status=503)


@require_safe
def text(request: HttpRequest) -> HttpResponse:
    """The report as plain text: for a slow line, a simple device, a screen reader."""
    journey = Journey(case(request))
    if journey.first_open:
        return go_on(request, journey)
    paper = applicant_paper(_told(request, journey), get_language() or "en")
    made = plain(printed(paper)).encode()
    name = _name(paper.edition, paper.language, journey.case.on, "txt")
    return download(made, "text/plain; charset=utf-8", name)


@require_safe
def dates(request: HttpRequest) -> HttpResponse:
    journey = Journey(case(request))
    if journey.first_open:
        return go_on(request, journey)
    days = _told(request, journey).days_to_remember
    # A calendar without an entry is none, and some programs say so in their own words.
    if not days:
        return redirect(f"{reverse('report')}?why={NO_DATES}")
    return calendar_file(days)


def _told(request: HttpRequest, journey: Journey) -> Told:
    return Told(assess_what_counts(journey.walk), telling(request))


def _name(edition: Edition, language: str, on: date, ending: str) -> str:
    """One for each document; read over a shoulder it tells nothing, nor for whom."""
    number = tuple(Edition).index(edition) + 1
    return f"document-{number}-{language.replace(AND, '-')}-{on:%Y-%m-%d}.{ending}"
