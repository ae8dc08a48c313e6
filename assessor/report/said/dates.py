"""The days of a case that are worth remembering, on a line from today."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.report.said.voice import said
from assessor.report.told import Told
from assessor.wording import day, sentence
from rules.assessment.turning import Turn, TurningDay
from rules.language.rule import Standing
from rules.language.wording import Voices

TODAY, LINE, APART = 20, 580, 40  # in the units of the picture

BETTER: dict[Standing, Voices] = {
    Standing.FITS: Voices(
        _("From this day your answers fit: {ground}."),
        _("From this day the answers fit: {ground}."),
    ),
    Standing.MAY_FIT: Voices(_("From this day this may fit: {ground}.")),
}
LAST_DAY = Voices(_("This is the last day on which this fits: {ground}."))
LAST_CHANCE = Voices(_("This is the last day on which this can still fit: {ground}."))


@dataclass(frozen=True)
class Moment:
    """A day on which something turns, what, and its place on a line from today."""

    on: date
    day: SafeString
    lines: tuple[SafeString, ...]
    note: str
    x: int


def moments(told: Told) -> tuple[Moment, ...]:
    """Each day from which something fits, or the last on which it does, in order."""
    found: dict[tuple[date, bool], list[SafeString]] = {}
    for one in told.days:
        for on, lines in ((one.last_day, _ending(one)), (one.day, _opening(one))):
            if lines:
                found.setdefault((on, one.about), []).extend(lines)
    days = sorted(found)
    places = _places(told.on, [on for on, _about in days])
    return tuple(
        Moment(on, day(on), tuple(found[on, about]), _note(about=about), x)
        for (on, about), x in zip(days, places, strict=True)
    )


def _ending(one: TurningDay) -> list[SafeString]:
    return [
        sentence(said(_last(turn)), ground=gettext(turn.ground.name))
        for turn in one.turns
        if turn.ends
    ]


def _last(turn: Turn) -> Voices:
    return LAST_DAY if turn.before >= Standing.MAY_FIT else LAST_CHANCE


def _opening(one: TurningDay) -> list[SafeString]:
    return [
        sentence(said(BETTER[turn.after]), ground=gettext(turn.ground.name))
        for turn in one.turns
        if turn.opens
    ]


def _note(*, about: bool) -> str:
    return gettext("It can be up to a year earlier or later.") if about else ""


def _places(today: date, days: list[date]) -> Iterator[int]:
    """In proportion to time, but never so near that one number hides another."""
    place = TODAY
    for number, one in enumerate(days, start=1):
        longest = max((days[-1] - today).days, 1)  # the last day can be today
        far = TODAY + (LINE - TODAY) * (one - today).days // longest
        room = LINE - APART * (len(days) - number)
        place = max(place + APART, min(far, room))
        yield place
