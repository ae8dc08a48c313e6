"""What often goes wrong in a case like this one."""

from assessor.citing import Cited, cited
from assessor.report.told import Told
from rules.law.pitfalls import pitfalls


def pitfall_lines(told: Told) -> tuple[Cited, ...]:
    """For the ground that leads or comes nearest; else what the answers call up."""
    first = told.first.rule if told.first else None
    hit = pitfalls(first, told.assessment.case)
    return tuple(cited(one, told.on) for one in hit)
