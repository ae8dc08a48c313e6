"""In which situation people look for a rule: ``situation(rule)``, one for each.

It follows from what makes it this rule: the first line of SIGNS that its gate asks
for. What a gate does not show, or shows wrongly, stands in BY_CODE.
"""

from collections.abc import Collection, Iterator
from enum import Enum
from typing import Any, NamedTuple

from rules.language.conditions import Includes, IsOneOf
from rules.language.fact import Choice, Choices, Fact, Option, YesNo
from rules.language.rule import Rule
from rules.language.wording import _
from rules.law import facts


class Situation(Enum):
    """How somebody would say what it is about, in the order of a list."""

    RELATIONSHIP = _("My relationship ended, or my partner died")
    HURT = _("I was hurt at home")
    EXPLOITED = _("I was exploited")
    ILL = _("I am ill")
    CHILD = _("My child, or I am a child")
    FAMILY = _("I live with my family here")
    HERE_BEFORE = _("I lived here before, or for long")
    CANNOT_GO_BACK = _("I cannot go back")
    OTHER = _("Something else")
    OLD_SCHEME = _("An old scheme")


class Sign(NamedTuple):
    """Answers that a gate asks for; none: any answer to this question."""

    fact: Fact
    situation: Situation
    options: Collection[str] = ()

    def is_in(self, asked: dict[str, set[Any]]) -> bool:
        found = asked.get(self.fact.code, set())
        return bool(found.intersection(self.options) if self.options else found)


def _sign(fact: Choice | Choices | YesNo, to: Situation, *options: str) -> Sign:
    if options and not isinstance(fact, YesNo):
        fact.known(options)
    return Sign(fact, to, options)


SIGNS = (
    _sign(facts.heard_of, Situation.OLD_SCHEME),
    _sign(facts.humanitarian_for, Situation.HURT, "violence"),
    _sign(
        facts.humanitarian_for,
        Situation.EXPLOITED,
        *("trafficking_case", "trafficking_unable", "witness", "labour"),
    ),
    _sign(
        facts.humanitarian_for,
        Situation.CHILD,
        *("alone_as_child", "protection_order", "afghan_girl"),
    ),
    _sign(facts.humanitarian_for, Situation.CANNOT_GO_BACK, "no_fault"),
    _sign(facts.past, Situation.HERE_BEFORE, "lived_here_as_child"),
    _sign(facts.children, Situation.CHILD),
    _sign(facts.health, Situation.ILL),
    _sign(facts.last_permit, Situation.ILL, "medical"),
    _sign(facts.sponsor_right, Situation.ILL, "medical_lasting"),
    _sign(facts.happened, Situation.EXPLOITED, "exploited", "child_work", "witnessed"),
    _sign(facts.tie, Situation.RELATIONSHIP, "ended", "left_behind", "died"),
    _sign(facts.happened, Situation.HURT, "violence", "honour"),
    _sign(
        facts.past,
        Situation.HERE_BEFORE,
        *("was_dutch", "life_here", "remigration", "moluccan"),
    ),
    _sign(
        facts.past,
        Situation.CANNOT_GO_BACK,
        *("afraid", "asylum_refused", "cannot_leave", "no_country"),
    ),
    _sign(facts.sent_back_bar, Situation.CANNOT_GO_BACK),
    _sign(facts.family_here, Situation.FAMILY),
    _sign(facts.last_permit, Situation.FAMILY, "family"),
)
"""The first that fits counts: what is rare stands first."""

BY_CODE = {
    "redirect_nationality": Situation.OTHER,  # also for who was Dutch, or has family
    "redirect_permanent": Situation.OTHER,  # also for who has family
    "remigration_waiting": Situation.OTHER,  # she has not left yet
}


def situation(rule: Rule) -> Situation:
    """The one situation in which people look for it."""
    if rule.code in BY_CODE:
        return BY_CODE[rule.code]
    asked = _asked(rule)
    found = (sign.situation for sign in SIGNS if sign.is_in(asked))
    return next(found, Situation.OTHER)


def topics(rule: Rule) -> tuple[Option, ...]:
    """What to choose at the first question, so that it is asked about."""
    told = _asked(rule).get(facts.topics.code, set())
    return tuple(
        one
        for one in facts.topics.options
        if one.code in told and one.code != facts.topics.unsure
    )


def _asked(rule: Rule) -> dict[str, set[Any]]:
    found: dict[str, set[Any]] = {}
    for code, options in _answers(rule):
        found.setdefault(code, set()).update(options)
    return found


def _answers(rule: Rule) -> Iterator[tuple[str, frozenset[Any]]]:
    for requirement in rule.gate:
        for leaf in requirement.met_if.leaves():
            if isinstance(leaf, Includes | IsOneOf):
                yield leaf.code, leaf.options
