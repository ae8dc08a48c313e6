"""One rule for everybody, as a decision diagram.

A *decision diagram* is a tree of questions in a fixed order, here that of the
conversation, in which equal branches are one object: here, those where the same is left
of the rule. At a point, each answer that the rule can tell apart leads to a point, and
so does "I do not know". Where nothing is open, it also leads on without an answer: that
fact is skipped.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from random import Random

from rules.engine.law import Law
from rules.engine.standing import State, state
from rules.language.case import Case
from rules.language.conditions import NOT_ASKED, View
from rules.language.fact import Fact
from rules.language.rule import Requirement, Rule
from rules.language.truth import Truth
from rules.proofs.everybody.partitions import Known, Partitions, is_told
from rules.proofs.everybody.reduced import Decision, Reduced
from rules.proofs.everybody.remembered import remembered
from rules.proofs.everybody.residuals import Residual, Residuals


@dataclass(frozen=True, eq=False)
class Point:
    """Where some people are in the interview, of whom the same is left.

    ``case`` is the first of them; ``hangs_on`` are the facts to come that matter, as
    bits, and ``fact`` is the first of those. ``ways`` lead on from there, one for each
    answer; ``reduced`` is how it can end, without what may be skipped on the way.
    """

    case: Case
    state: State
    hangs_on: int
    fact: Fact | None = None
    ways: tuple[tuple[object, "Point"], ...] = ()
    reduced: Reduced = field(kw_only=True)

    @property
    def open(self) -> int:
        """The facts to come that the rule has open, as bits."""
        return self.state.open & self.hangs_on

    def told(self, answer: object, more: Mapping[str, object] | None = None) -> Case:
        """The case with one more answer, or several; ``NOT_ASKED`` adds none."""
        told = {**self.case.answers, **(more or {})}
        if self.fact is not None and answer is not NOT_ASKED:
            told[self.fact.code] = answer
        return Case(told, self.case.on)


Key = tuple[tuple[Residual, ...], ...]
"""The residuals of each part of a rule: points with the same key are the same."""
STUCK: Key = ((),)
"""Nothing more is asked: what is told for other rules can rule it out, and no more."""


class Diagram:
    """All points of one rule."""

    def __init__(self, rule: Rule, law: Law, on: date) -> None:
        self.rule, self.law, self.on = rule, law, on
        self.partitions = Partitions(rule, law, on)
        self._residuals = Residuals(on)
        self._remembered = remembered(rule)
        self._made: dict[Key, Point] = {}
        self._decisions: dict[object, Decision] = {}
        self.start = self._walk({})

    @cached_property
    def points(self) -> tuple[Point, ...]:
        return tuple(self._made.values())

    def filled(self, point: Point, random: Random) -> Case:
        """The case with some answer to each fact that no longer matters."""
        told = dict(point.case.answers)
        for fact in self.partitions.facts:
            if fact.code not in told and not self.law.bits[fact.code] & point.hangs_on:
                told[fact.code] = random.choice(self.partitions.answers(fact, told))
        return Case(told, self.on)

    def told_alike(self, point: Point, answer: object, random: Random) -> Case:
        """The case with another answer that the rule cannot tell apart from one."""
        if point.fact is None or answer in (None, NOT_ASKED):
            return point.told(answer)
        told = point.case.answers
        return point.told(self.partitions.another(point.fact, answer, told, random))

    def _walk(self, known: Known) -> Point:
        # Whoever comes with the same key goes the same way on: this memo is what makes
        # a diagram of the tree.
        key = self._key(known)
        if key not in self._made:
            self._made[key] = self._point(known, key)
        return self._made[key]

    def _point(self, known: Known, key: Key) -> Point:
        case = Case({c: known[c] for c in known if is_told(known, c)}, self.on)
        now = state(self._remembered, case, self.law.bits)
        codes = _codes(key)
        fact = next(
            (fact for fact in self.partitions.facts if fact.code in codes), None
        )
        if fact is None:
            return Point(case, now, 0, reduced=now.standing)
        skips = () if now.open & self.law.bits[fact.code] else (NOT_ASKED,)
        answers = (*self.partitions.answers(fact, known), None, *skips)
        ways = tuple((one, self._walk({**known, fact.code: one})) for one in answers)
        hangs_on = sum(self.law.bits[code] for code in codes)
        reduced = self._reduced(fact, [way for way in ways if way[0] is not NOT_ASKED])
        return Point(case, now, hangs_on, fact, ways, reduced=reduced)

    def _key(self, known: Known) -> Key:
        """All that is left of the rule: what no longer matters is not in it."""
        scope = self._part(self.rule.scope, known, View.TOLD)
        gate = self._part(self.rule.gate, known, View.TOLD)
        if _fails(scope) or _fails(gate):
            return ()
        best = self._part(self.rule.requirements, known, View.BEST)
        if _fails(best):
            return ()
        if not self._can_be_met(known):
            return STUCK
        return scope, gate, best, self._part(self.rule.requirements, known, View.TOLD)

    def _can_be_met(self, known: Known) -> bool:
        """Whether the gate can be met for certain, or still could."""
        most = (self._residuals.most(one.met_if, known) for one in self.rule.gate)
        return all(truth is Truth.YES for truth in most)

    def _part(
        self, part: tuple[Requirement, ...], known: Known, view: View
    ) -> tuple[Residual, ...]:
        residuals = self._residuals
        return residuals.part(residuals.of(one.met_if, known, view) for one in part)

    def _reduced(self, fact: Fact, ways: list[tuple[object, Point]]) -> Reduced:
        """The node for these ways, or what they all lead to.

        Days that follow each other and lead to the same become one answer.
        """
        kept: list[tuple[object, Reduced]] = []
        for answer, point in ways:
            same = bool(kept) and kept[-1][1] is point.reduced
            if not (same and isinstance(answer, date)):
                kept.append((answer, point.reduced))
        answers, branches = zip(*kept, strict=True)
        if len(set(branches)) == 1:
            return kept[0][1]
        place = self.partitions.facts.index(fact)
        node = Decision(place, fact.code, answers, branches)
        return self._decisions.setdefault((place, answers, branches), node)


def _codes(key: Key) -> frozenset[str]:
    return frozenset[str]().union(*(one.codes for part in key for one in part))


def _fails(part: tuple[Residual, ...]) -> bool:
    return part[0].settled is not None and part[0].settled.told is Truth.NO


@lru_cache(maxsize=128)
def _diagram(place: int, law: Law, on: date) -> Diagram:
    return Diagram(law.rules[place], law, on)


def diagrams(law: Law, on: date) -> Iterator[Diagram]:
    """The diagram of each rule in force."""
    now = law.on(on)
    return (_diagram(place, now, on) for place in range(len(now.rules)))
