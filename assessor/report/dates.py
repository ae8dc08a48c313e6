"""The days of a case that are worth remembering."""

from datetime import date

from rules.assessment import Assessment
from rules.spans import Span
from rules.turning import turning

AHEAD = Span(years=10)  # nobody plans further


def to_remember(assessment: Assessment) -> tuple[date, ...]:
    """The days on which the outcome turns; none that hangs on a birthday we guess."""
    until = AHEAD.close(assessment.case.on)
    days = (one.day for one in turning(assessment) if not one.about)
    return tuple(day for day in days if day <= until)
