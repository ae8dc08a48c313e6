"""What often goes wrong in a case like this one."""

from dataclasses import dataclass

from django.utils.translation import gettext

from assessor.report.cited import Citation, citation
from assessor.report.outcome import nearest
from rules.assessment import Assessment
from rules.pitfalls import pitfalls


@dataclass(frozen=True)
class PitfallLine:
    """What others met, and where it stands."""

    text: str
    citation: Citation


def pitfall_lines(assessment: Assessment) -> tuple[PitfallLine, ...]:
    """For the ground that leads or comes nearest; else what the answers call up."""
    first, case = assessment.lead or nearest(assessment), assessment.case
    hit = pitfalls(first.rule if first else None, case)
    return tuple(
        PitfallLine(gettext(one.text), citation(one.source, case.on)) for one in hit
    )
