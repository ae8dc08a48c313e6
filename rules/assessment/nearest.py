"""Which ground to tell of first: the one that leads, or else comes nearest."""

from datetime import date

from rules.assessment.assessment import Assessment, GroundResult
from rules.language.rule import Standing
from rules.language.spans import Span

LONGEST_WAIT = Span(years=5)
"""As long as a permit asks for. A small child is not told to wait until she is 18."""


def foremost(assessment: Assessment) -> GroundResult | None:
    """The ground that leads or comes nearest, if there is one."""
    return assessment.lead or nearest(assessment)


def nearest(assessment: Assessment) -> GroundResult | None:
    """The ground that is not yet met and needs the least: no wait, or the shortest."""
    today = assessment.case.on
    last = LONGEST_WAIT.end(today)

    def waits_until(result: GroundResult) -> date:
        return date.max if result.comes_too_late else result.met_from or today

    not_yet = assessment.standing(Standing.NOT_YET)
    waiting = (result for result in not_yet if waits_until(result) <= last)
    return min(waiting, key=waits_until, default=None)
