"""Which ground to tell of first: the one that leads, or else comes nearest.

A "not yet" that is sure, with its day, is told before a "may" that will always be
weighed: five years on a known day before the weighing of family life.
"""

from datetime import date

from rules.assessment.assessment import Assessment, GroundResult
from rules.language.conditions import AllOf, AnyOf, Condition, Discretion, Not
from rules.language.rule import Standing
from rules.language.spans import Span
from rules.language.truth import Truth

LONGEST_WAIT = Span(years=5)
"""As long as a permit asks for. A small child is not told to wait until she is 18."""


def foremost(assessment: Assessment) -> GroundResult | None:
    """The ground to tell of first, if there is one."""
    sure = sure_from_a_day(assessment)
    return sure or assessment.lead or nearest(assessment)


def sure_from_a_day(assessment: Assessment) -> GroundResult | None:
    """What time alone will meet, where only what is always weighed may fit today."""
    lead = assessment.lead
    if lead is None or not _always_weighed(lead):
        return None
    soonest = nearest(assessment)
    return soonest if soonest and _only_waits(soonest) else None


def nearest(assessment: Assessment) -> GroundResult | None:
    """The ground that is not yet met and needs the least: no wait, or the shortest."""
    today = assessment.case.on
    last = LONGEST_WAIT.end(today)

    def waits_until(result: GroundResult) -> date:
        return date.max if result.comes_too_late else result.met_from or today

    not_yet = assessment.standing(Standing.NOT_YET)
    waiting = (result for result in not_yet if waits_until(result) <= last)
    return min(waiting, key=waits_until, default=None)


def _only_waits(result: GroundResult) -> bool:
    """Whether all of it is met, but for time."""
    return all(
        finding.truth is Truth.YES or finding.met_from for finding in result.findings
    )


def _always_weighed(result: GroundResult) -> bool:
    """Whether no answer and no paper could ever make it sure."""
    return any(_never_sure(one.met_if) for one in result.rule.all_requirements())


def _never_sure(condition: Condition) -> bool:
    """Whether what somebody weighs is always part of it."""
    match condition:
        case Discretion():
            return True
        case AllOf(children) | Not(children):
            return any(_never_sure(part) for part in children)
        case AnyOf(children):
            return all(_never_sure(part) for part in children)
    return False
