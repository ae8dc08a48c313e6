"""The days of a case that are worth remembering."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assessor.report.wording import day, sentence
from rules.assessment import Assessment
from rules.language import Standing
from rules.spans import Span
from rules.turning import Turn, TurningDay, turning

AHEAD = Span(years=10)  # nobody plans further

BETTER: dict[Standing, Promise] = {
    Standing.FITS: _("From this day your answers fit: {ground}."),
    Standing.MAY_FIT: _("From this day this may fit: {ground}."),
}
WORSE: dict[Standing, Promise] = {
    Standing.NOT_YET: _("From this day this no longer fits: {ground}."),
    Standing.DOES_NOT_FIT: _("From this day this no longer fits: {ground}."),
}


@dataclass(frozen=True)
class Moment:
    """A day on which something turns, and what."""

    on: date
    day: SafeString
    text: SafeString
    note: str
    ends: bool


def to_remember(assessment: Assessment) -> tuple[date, ...]:
    """The days on which the outcome turns; none that hangs on a birthday we guess."""
    return tuple(one.day for one in _days(assessment) if not one.about)


def moments(assessment: Assessment) -> tuple[Moment, ...]:
    """Each day with what fits from then, or no longer does, in order."""
    return tuple(m for one in _days(assessment) for m in _moments(one))


def _days(assessment: Assessment) -> Iterator[TurningDay]:
    until = AHEAD.close(assessment.case.on)
    return (one for one in turning(assessment) if one.day <= until)


def _moments(one: TurningDay) -> Iterator[Moment]:
    note = gettext("It can be up to a year earlier or later.") if one.about else ""
    for turn in one.turns:
        text = _text(turn)
        if text:
            name = gettext(turn.ground.name)
            line = sentence(str(text), ground=name)
            yield Moment(one.day, day(one.day), line, note, not turn.for_better)


def _text(turn: Turn) -> Promise | None:
    return (BETTER if turn.for_better else WORSE).get(turn.after)
