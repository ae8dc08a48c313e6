"""What often goes wrong in a case like this one."""

from django.utils.translation import gettext

from assessor.citing import Cited, citation
from rules import Assessment
from rules.assessment.nearest import foremost
from rules.law.pitfalls import pitfalls


def pitfall_lines(assessment: Assessment) -> tuple[Cited, ...]:
    """For the ground that leads or comes nearest; else what the answers call up."""
    first, case = foremost(assessment), assessment.case
    hit = pitfalls(first.rule if first else None, case)
    return tuple(Cited(gettext(one.text), citation(one.source, case.on)) for one in hit)
