"""Links to the pages of rules, and how pages of the guide name a kind of rule."""

from dataclasses import dataclass

from django.utils.translation import gettext

from assessor.citing import Term, kind, term
from assessor.guide.addresses import url
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


def kind_of(rule: Rule) -> Term:
    """What it leads to: one of the two kinds of stay, or no permit of these."""
    if isinstance(rule, Ground):
        return kind(rule.classification)
    if isinstance(rule, ClosedScheme) or situation(rule) is Situation.OLD_SCHEME:
        return Term(gettext("Old scheme"), "")
    return Term(gettext("Another way"), "")
