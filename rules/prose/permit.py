"""What the permit of a ground gives and asks, before anything is told of a person."""

from collections.abc import Iterator, Mapping

from rules.guidance.permit_facts import PermitFact, Topic, permit_facts
from rules.language.case import Case
from rules.language.rule import Ground
from rules.law import facts
from rules.law.permits.fees import fee_sources
from rules.prose.citing import cited
from rules.prose.markdown import Item

TOPICS = {
    Topic.CARD: "Label on the card",
    Topic.ISSUER: "The card",
    Topic.LENGTH: "Length",
    Topic.RENEWAL: "Renewal",
    Topic.WORK: "Work",
    Topic.FEE: "Fee",
    Topic.CONDITIONS: "General condition",
    Topic.DECISION: "Decision",
    Topic.FAMILY: "Family",
    Topic.NEXT: "Next step",
    Topic.YEARS: "What its years count for",
}
"""The path to a permanent permit is left out: it is about the days of one person."""


def permit_in_words(ground: Ground) -> Iterator[Item]:
    """Topic by topic, with the fees of the newest table."""
    known = told_of(ground)
    held = _told(ground, {facts.held.code: True})
    yield from (_said(one, TOPICS[one.topic]) for one in known)
    yield from (_said(one, "Fee in detention") for one in held if one not in known)


def told_of(ground: Ground) -> tuple[PermitFact, ...]:
    """What can be told of a permit before anything is told of a person."""
    return _told(ground, {})


def _told(ground: Ground, answers: Mapping[str, object]) -> tuple[PermitFact, ...]:
    day = max(source.since for source in fee_sources())
    told = permit_facts(ground, Case(answers, day))
    return tuple(one for one in told if one.topic in TOPICS)


def _said(one: PermitFact, topic: str) -> Item:
    demand = f", {one.demand.value}" if one.demand else ""
    return Item(f"{topic}{demand}: {one.plain}\nSource: {cited(one.source)}")
