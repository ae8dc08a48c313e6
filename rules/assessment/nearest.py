"""Which ground to tell of first: the one that leads, or else comes nearest.

A "not yet" that is sure, with its day or its exam, is told before a "may" that will
always be weighed: five years on a known day before the weighing of family life.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from rules.assessment.assessment import Assessment, Finding, GroundResult, State
from rules.language.conditions import AllOf, AnyOf, Condition, Discretion, Not
from rules.language.rule import Rule, Standing
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.law import facts

LONGEST_WAIT = Span(years=5)
"""As long as a permit asks for. A small child is not told to wait until she is 18."""


def foremost(assessment: Assessment) -> GroundResult | None:
    """The ground to tell of first, if there is one."""
    sure = sure_from_a_day(assessment)
    return sure or assessment.lead or nearest(assessment)


def sure_from_a_day(assessment: Assessment) -> GroundResult | None:
    """What time alone will meet, where only what is always weighed may fit today."""
    lead = assessment.lead
    if lead is None or not is_always_weighed(lead.rule):
        return None
    return _soonest(one for one in _waiting(assessment) if _is_sure_to_come(one))


def nearest(assessment: Assessment) -> GroundResult | None:
    """The ground that is not yet met and needs the least: no wait, or the shortest."""
    return _soonest(_waiting(assessment))


def _waiting(assessment: Assessment) -> Iterator[GroundResult]:
    """What is not yet met, and can be within the longest wait."""
    last = LONGEST_WAIT.end(assessment.case.on)
    not_yet = assessment.standing(Standing.NOT_YET)
    return (result for result in not_yet if _waits_until(result) <= last)


def _soonest(several: Iterable[GroundResult]) -> GroundResult | None:
    return min(several, key=_waits_until, default=None)


def _waits_until(result: GroundResult) -> date:
    return date.max if result.comes_too_late else result.met_from or result.case.on


def _is_sure_to_come(result: GroundResult) -> bool:
    """Whether all of it is met, but for time and what she can do alone."""
    return all(
        finding.truth is Truth.YES or finding.met_from or _is_an_exam(finding)
        for finding in result.findings
    )


def _is_an_exam(finding: Finding) -> bool:
    """Whether only an exam is missing: who passes it needs nobody for it."""
    codes = {*finding.requirement.met_if.codes()}
    return finding.state is State.CAN_GET and facts.exam.code in codes


def is_always_weighed(rule: Rule) -> bool:
    """Whether no answer and no paper could ever make it sure."""
    return any(_never_sure(one.met_if) for one in rule.all_requirements())


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
