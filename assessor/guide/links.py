"""Links to the pages of rules, and how pages of the guide name and group them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from assessor.citing import Term, kind, term
from assessor.guide.addresses import url
from rules import LAW
from rules.guidance.situations import Situation, situation
from rules.language.rule import ClosedScheme, Ground, Rule


@dataclass(frozen=True)
class Link:
    """A rule to read about; ``kind`` says in a few words what it leads to."""

    term: Term
    url: str
    kind: str


def link(rule: Rule) -> Link:
    return Link(term(rule), url(rule), kind_of(rule).name)


@dataclass(frozen=True)
class InSituation:
    """The rules of one situation; ``anchor`` is where it is on a page."""

    anchor: str
    name: str
    rules: tuple[Rule, ...]


def by_situation(on: date) -> Iterator[InSituation]:
    """Every rule, by the situation in which people look for it."""
    rules = LAW.on(on).rules
    for number, one in enumerate(Situation, 1):
        those = tuple(rule for rule in rules if situation(rule) is one)
        yield InSituation(f"g{number}", gettext(one.value), those)


def kind_of(rule: Rule) -> Term:
    """What it leads to: one of the two kinds of stay, or no permit of these."""
    if isinstance(rule, Ground):
        return kind(rule.classification)
    if isinstance(rule, ClosedScheme) or situation(rule) is Situation.OLD_SCHEME:
        return Term(gettext("Old scheme"), "")
    return Term(gettext("Another way"), "")
