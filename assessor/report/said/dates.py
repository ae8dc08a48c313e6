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
from rules.assessment.turning import TurningDay
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
NO_LONGER = Voices(_("From this day this no longer fits: {ground}."))
WORSE: dict[Standing, Voices] = {
    Standing.NOT_YET: NO_LONGER,
    Standing.DOES_NOT_FIT: NO_LONGER,
}


@dataclass(frozen=True)
class Moment:
    """A day on which something turns, what, and its place on a line from today."""

    day: SafeString
    lines: tuple[SafeString, ...]
    note: str
    x: int


def moments(told: Told) -> tuple[Moment, ...]:
    """Each day with what fits from then, or no longer does, in order."""
    found = [(one, lines) for one in told.days if (lines := _lines(one))]
    places = _places(told.on, [one.day for one, _lines in found])
    return tuple(
        Moment(day(one.day), lines, _note(one), x)
        for (one, lines), x in zip(found, places, strict=True)
    )


def _lines(one: TurningDay) -> tuple[SafeString, ...]:
    return tuple(
        sentence(said(text), ground=gettext(turn.ground.name))
        for turn in one.turns
        if (text := (BETTER if turn.for_better else WORSE).get(turn.after))
    )


def _note(one: TurningDay) -> str:
    return gettext("It can be up to a year earlier or later.") if one.about else ""


def _places(today: date, days: list[date]) -> Iterator[int]:
    """In proportion to time, but never so near that one number hides another."""
    place = TODAY
    for number, one in enumerate(days, start=1):
        far = TODAY + (LINE - TODAY) * (one - today).days // (days[-1] - today).days
        room = LINE - APART * (len(days) - number)
        place = max(place + APART, min(far, room))
        yield place
