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
from assessor.help import CHECKED_ON, ORGANISATIONS, Need, Organisation, Seen
from assessor.numbers import Number, number
from assessor.wording import day, ltr, sentence
from rules import Case

View = Callable[[HttpRequest], HttpResponse]


@dataclass(frozen=True)
class ForNeed:
    """Who helps with one need; ``anchor`` is where they are on the page."""

    anchor: str
    name: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True)
class HelpPage:
    """Who helps: those for today, those whom the answers call for, and all by need."""

    urgent: tuple[Number, ...]
    fitting: tuple[Number, ...]
    needs: tuple[ForNeed, ...]


@dataclass(frozen=True)
class Read:
    """Where we read a number, and how old that was."""

    name: str
    reach: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class SourcesPage:
    checked: SafeString
    read: tuple[Read, ...]


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
    page = help_page(_told(request))
    return render(request, "interview/help.html", {"page": page})


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """Say where each number was read: not beside it, where somebody is in need."""
    return render(request, "interview/sources.html", {"page": sources_page()})


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


def _told(request: HttpRequest) -> Case:
    """What she told; nothing on a day that the law does not know: help is there."""
    on = clock.by_the_clock()
    return store.case(request) if clock.is_known(on) else Case({}, on)


def help_page(case: Case) -> HelpPage:
    rest = [one for one in ORGANISATIONS if not one.urgent]
    near = [one for one in rest if _is_near(one, case)]
    return HelpPage(
        urgent=tuple(number(one) for one in ORGANISATIONS if one.urgent),
        fitting=tuple(map(number, near)),
        needs=tuple(map(_for_need, Need)),
    )


def _for_need(need: Need) -> ForNeed:
    """Those who answer day and night first."""
    helping = [one for one in ORGANISATIONS if need in one.needs]
    soonest = sorted(helping, key=lambda one: not one.answers_at_night)
    return ForNeed(need.name.lower(), _(need.value), tuple(map(number, soonest)))


def _is_near(one: Organisation, case: Case) -> bool:
    return one.fits(case) or (bool(case.answers) and one.is_for_everybody)


def sources_page() -> SourcesPage:
    checked = _("We last compared these numbers with our sources on {date}.")
    return SourcesPage(
        checked=sentence(checked, date=day(CHECKED_ON)),
        read=tuple(
            Read(one.name, one.reach, tuple(_where(one.seen))) for one in ORGANISATIONS
        ),
    )


def _where(seen: Seen) -> Iterator[str]:
    source = ltr(seen.source)
    if not seen.source:
        yield _("We saw this number only in guides of others.")
    elif seen.dated is None:
        text = _("Seen at {source}, on a page without a date.")
        yield sentence(text, source=source)
    else:
        text = _("Seen at {source}, on a page of {date}.")
        dated = seen.dated
        when = day(dated) if isinstance(dated, date) else ltr(dated)
        yield sentence(text, source=source, date=when)
    if not seen.confirmed:
        yield _("No page of today confirms this number. It may have changed.")


def today_page(on: date) -> TodayPage:
    weeks = Calendar().monthdayscalendar(on.year, on.month)
    names = tuple(str(WEEKDAYS_ABBR[number]) for number in range(7))
    return TodayPage(on, names, tuple(tuple(week) for week in weeks))
