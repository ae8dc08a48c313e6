"""A condition with a *memo*: what it gave for the answers to its facts is looked up.

The definition of how a rule stands walks the trees of its conditions. A diagram asks it
at many thousands of points, and at most of them a condition sees what it saw before.
"""

from dataclasses import replace

from rules.language.case import Case
from rules.language.conditions import NOT_ASKED, Condition, View
from rules.language.rule import Requirement, Rule
from rules.language.truth import Truth


class Remembered(Condition):
    """Gives what the condition in it gives, and works that out once."""

    def __init__(self, condition: Condition) -> None:
        self._condition, self._codes = condition, condition.codes()
        self._truths: dict[object, Truth] = {}
        self._to_ask: dict[object, tuple[str, ...]] = {}

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        key = view.value, unasked, *self._told(case)
        if key not in self._truths:
            self._truths[key] = self._condition.truth(case, view, unasked)
        return self._truths[key]

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        key = view.value, *self._told(case)
        if key not in self._to_ask:
            self._to_ask[key] = tuple(self._condition.to_ask(case, view))
        return self._to_ask[key]

    def _told(self, case: Case) -> list[object]:
        return [case.answers.get(code, NOT_ASKED) for code in self._codes]


def remembered(rule: Rule) -> Rule:
    """The rule with a memo in each of its requirements."""
    parts = (rule.scope, rule.gate, rule.requirements)
    scope, gate, requirements = (tuple(map(_remembered, part)) for part in parts)
    return replace(rule, scope=scope, gate=gate, requirements=requirements)


def _remembered(one: Requirement) -> Requirement:
    """The requirement with a memo; a check of one fact is as fast without."""
    combined = bool(one.met_if.children)
    return replace(one, met_if=Remembered(one.met_if)) if combined else one
