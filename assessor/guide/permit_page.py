"""What the permit of one ground gives, asks and costs, before anything is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString

from assessor.citing import Citation, Term, Text, term, texts
from assessor.guide.addresses import url
from assessor.permit_words import PermitLine, ShortFact, permit_lines, short_facts
from rules import Case
from rules.guidance.permit_facts import Topic
from rules.language.rule import Ground

TOPICS = tuple(topic for topic in Topic if topic is not Topic.PATH)
"""A path to a lasting right is about the days of one person."""


@dataclass(frozen=True)
class Given:
    """What a permit gives, costs or asks: its sentences, then where they stand."""

    label: str
    said: tuple[SafeString | str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class PermitPage:
    """``back`` is the page of the ground itself."""

    term: Term
    back: str
    short_facts: tuple[ShortFact, ...]
    given: tuple[Given, ...]
    texts: tuple[Text, ...]


def permit_page(ground: Ground, on: date) -> PermitPage:
    case = Case({}, on)
    given = tuple(map(_given, permit_lines(ground, case, TOPICS)))
    return PermitPage(
        term=term(ground),
        back=url(ground),
        short_facts=short_facts(ground, case),
        given=given,
        texts=texts(_citations(given)),
    )


def _given(line: PermitLine) -> Given:
    """Each place in the law once: many sentences of a topic share one."""
    where = dict.fromkeys(one.citation for one in line.said)
    return Given(line.label, tuple(one.text for one in line.said), tuple(where))


def _citations(given: tuple[Given, ...]) -> Iterator[Citation]:
    for one in given:
        yield from one.citations
