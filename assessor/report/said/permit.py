"""What a permit gives, costs and asks in one case, topic by topic."""

from collections.abc import Iterator

from assessor import permit_words
from assessor.permit_words import PermitLine, ShortFact
from rules.assessment.assessment import GroundResult
from rules.guidance.permit_facts import Topic

NOT_ASKED = (Topic.CARD, Topic.ISSUER)
"""What nobody asks about a permit, and is good to know."""

SHORT = (Topic.CARD, Topic.LENGTH, Topic.RENEWAL, Topic.WORK, Topic.FEE, Topic.NEXT)
"""What is told of a permit that does not lead."""


def short_facts(result: GroundResult) -> tuple[ShortFact, ...]:
    """How long, work, cost, how long the IND takes, income: of one permit."""
    return permit_words.short_facts(result.rule, result.case)


def permit_lines(result: GroundResult, *, whole: bool) -> Iterator[PermitLine]:
    """What a permit gives, a line for each topic."""
    topics = Topic if whole else SHORT
    return permit_words.permit_lines(result.rule, result.case, topics)
