"""The pages about safety. They ask nothing that is kept, and their names are plain."""

from calendar import Calendar
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from assessor import clock
from assessor.answers import store
from assessor.help import CHECKED_ON, ORGANISATIONS, Organisation
from assessor.wording import day, ltr, sentence

View = Callable[[HttpRequest], HttpResponse]


@dataclass(frozen=True)
class Number:
    """An organisation as it stands on the page: ``notes`` on hours, cost and source."""

    name: str
    what: str
    reach: str
    tel: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class HelpPage:
    """Who helps: those for today first."""

    urgent: tuple[Number, ...]
    others: tuple[Number, ...]
    checked: SafeString


@dataclass(frozen=True)
class TodayPage:
    """The calendar of this month: a page that anybody may be looking at."""

    today: date
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[int, ...], ...]


def for_her_eyes(view: View) -> View:
    """A page for the victim's eyes alone: who helps goes on with the questions."""

    @wraps(view)
    def unless_helped(request: HttpRequest) -> HttpResponse:
        return redirect("go_on") if store.for_other(request) else view(request)

    return unless_helped


@require_safe
@for_her_eyes
def safe_now(request: HttpRequest) -> HttpResponse:
    """Ask whether the person is safe now. Both answers are links: nothing is sent."""
    return render(request, "interview/safe_now.html")


@require_safe
def help_now(request: HttpRequest) -> HttpResponse:
    return render(request, "interview/help.html", {"page": help_page()})


@require_safe
@for_her_eyes
def limits(request: HttpRequest) -> HttpResponse:
    """Say what leaving the site cannot do."""
    return render(request, "interview/limits.html")


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """Where who leaves the site arrives."""
    return render(
        request, "interview/today.html", {"page": today_page(clock.by_the_clock())}
    )


def help_page() -> HelpPage:
    checked = _("We last compared these numbers with our sources on {date}.")
    return HelpPage(
        urgent=tuple(_number(one) for one in ORGANISATIONS if one.urgent),
        others=tuple(_number(one) for one in ORGANISATIONS if not one.urgent),
        checked=sentence(checked, date=day(CHECKED_ON)),
    )


def _number(one: Organisation) -> Number:
    return Number(one.name, _(one.what), one.reach, one.tel, tuple(_notes(one)))


def _notes(one: Organisation) -> Iterator[str]:
    yield from (_(text) for text in (one.hours, one.cost) if text)
    if one.source:
        yield sentence(_("Seen at {source}."), source=ltr(one.source))
    if not one.confirmed:
        yield _("We did not find a page that confirms this number.")


def today_page(on: date) -> TodayPage:
    weeks = Calendar().monthdayscalendar(on.year, on.month)
    names = tuple(str(WEEKDAYS_ABBR[number]) for number in range(7))
    return TodayPage(on, names, tuple(tuple(week) for week in weeks))
