"""The end of one rule as a reduced decision diagram.

A *decision diagram* is a tree of questions in a fixed order in which equal branches are
one object; it is *reduced* when a question whose answers all lead to the same is left
out as well. So two points of a diagram from which everybody ends alike have the very
same object here, and to compare them is to compare two references.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules.language.rule import Standing


@dataclass(frozen=True, eq=False)
class Decision:
    """A node: the answers to one fact, and what each of them leads to.

    The last answer is "I do not know". Of days, each answer stands for all until the
    next.
    """

    place: int
    code: str
    answers: tuple[object, ...]
    branches: tuple["Reduced", ...]

    def after(self, answer: object) -> "Reduced":
        if isinstance(answer, date):
            days: tuple[Any, ...] = self.answers[:-1]
            return self.branches[bisect_right(days, answer) - 1]
        return self.branches[self.answers.index(answer)]


Reduced = Standing | Decision
"""How a rule will stand, as a function of the answers still to come."""

Allowed = Mapping[Standing, frozenset[Standing]]
"""For how it stands with one answer, how it may stand with another."""


def unanswered(one: Reduced) -> Standing:
    """How it stands when nothing more is known."""
    return unanswered(one.after(None)) if isinstance(one, Decision) else one


class Comparison:
    """Compares diagrams: both are followed with the same answers, to the end.

    Pairs that were found to agree are remembered (a *memo*): diagrams share nodes, and
    without it each would be walked as the tree that it stands for. ``only``: the one
    answer that is looked at for some facts.
    """

    def __init__(
        self, allowed: Allowed, only: Mapping[str, object] | None = None
    ) -> None:
        self._allowed, self._only = allowed, only or {}
        self._agree: set[tuple[Reduced, Reduced]] = set()

    def counterexample(self, one: Reduced, other: Reduced) -> dict[str, object] | None:
        """Answers with which ``one`` does not allow the end of ``other``, if any."""
        if one is other or (one, other) in self._agree:
            return None
        if isinstance(one, Standing) and isinstance(other, Standing):
            return None if other in self._allowed[one] else {}
        first, answers = self._first(one, other)
        for answer in answers:
            both = _after(first, one, answer), _after(first, other, answer)
            found = self.counterexample(*both)
            if found is not None:
                return {first.code: answer, **found}
        self._agree.add((one, other))
        return None

    def _first(self, one: Reduced, other: Reduced) -> tuple[Decision, list[object]]:
        """The first decision of the two, and the answers to try."""
        decisions = [node for node in (one, other) if isinstance(node, Decision)]
        first = min(decisions, key=lambda node: node.place)
        if first.code in self._only:
            return first, [self._only[first.code]]
        same = (node.answers for node in decisions if node.place == first.place)
        return first, list(dict.fromkeys(answer for some in same for answer in some))


def _after(first: Decision, node: Reduced, answer: object) -> Reduced:
    """Where the answer leads; a diagram without that question stays where it is."""
    if isinstance(node, Decision) and node.place == first.place:
        return node.after(answer)
    return node
