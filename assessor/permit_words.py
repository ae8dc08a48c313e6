"""What a permit gives, costs and asks, as pages say it: in one case, or in general."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.formats import number_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Cited, citation
from assessor.wording import day, dutch, ltr, sentence
from rules.guidance.permit_facts import PermitFact, Topic, in_short, permit_facts
from rules.language.amounts import Amounts, Euros, Part
from rules.language.case import Case
from rules.language.rule import Ground
from rules.language.source import Statement

TOPICS: dict[Topic, str] = {
    Topic.CARD: _("On your card"),
    Topic.ISSUER: _("Who gives it"),
    Topic.LENGTH: _("How long"),
    Topic.RENEWAL: _("Longer"),
    Topic.WORK: _("Work"),
    Topic.FEE: _("Cost"),
    Topic.CONDITIONS: _("What is asked, and what not"),
    Topic.DECISION: _("How long the IND has"),
    Topic.FAMILY: _("Your family"),
    Topic.NEXT: _("After that"),
    Topic.YEARS: _("What the years count for"),
    Topic.PATH: _("A lasting right"),
}

IN_SHORT: dict[Topic, str] = {
    Topic.LENGTH: _("How long"),
    Topic.WORK: _("Work"),
    Topic.FEE: _("Cost"),
    Topic.DECISION: _("The IND takes"),
    Topic.CONDITIONS: _("Income"),
}
"""The five that everybody asks first, as the head of a small cell names them."""


@dataclass(frozen=True)
class PermitLine:
    """One thing that a permit gives, costs or asks, in one or more sentences."""

    topic: Topic
    label: str
    said: tuple[Cited, ...]


@dataclass(frozen=True)
class ShortFact:
    """One of the five that everybody asks first, in a few words."""

    label: str
    value: SafeString | str


def short_facts(ground: Ground, case: Case) -> tuple[ShortFact, ...]:
    """How long, work, cost, how long the IND takes, income: of one permit."""
    told = in_short(ground, case)
    return tuple(ShortFact(gettext(IN_SHORT[one.topic]), filled(one)) for one in told)


def permit_lines(
    ground: Ground, case: Case, topics: Iterable[Topic]
) -> Iterator[PermitLine]:
    """What a permit gives, a line for each of these topics."""
    told = permit_facts(ground, case)
    for topic in topics:
        lines = tuple(
            filled_and_cited(fact, case.on) for fact in told if fact.topic is topic
        )
        if lines:
            yield PermitLine(topic, gettext(TOPICS[topic]), lines)


def filled_and_cited(fact: PermitFact | Amounts, on: date) -> Cited:
    """The sentence, with its citation as it stands on a day."""
    return Cited(filled(fact), citation(fact.source, on))


def in_words(one: Statement) -> SafeString | str:
    """The sentence in the language of now, with its amounts in place."""
    return filled(one) if isinstance(one, Amounts) else gettext(one.text)


def filled(fact: PermitFact | Amounts) -> SafeString | str:
    """The translated sentence, with its days, amounts and Dutch terms in place."""
    parts = {name: _part(value) for name, value in fact.parts}
    return sentence(gettext(fact.text), **parts) if parts else gettext(fact.text)


def _part(value: Part) -> SafeString:
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Euros):
        return ltr(f"€ {number_format(value.amount, force_grouping=True)}")
    return dutch(value) if isinstance(value, str) else ltr(value)
