"""One rule for everybody: each point in the interview where something else is left.

The facts come in the order of the conversation. At a point, each answer that the rule
can tell apart leads to a point, and so does "I do not know". Where nothing is open, it
also leads on without an answer: that fact is skipped.
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
from rules.proofs.everybody.futures import Fork, Future
from rules.proofs.everybody.partitions import Cells, Known, is_told
from rules.proofs.everybody.residuals import YES, Rest, Rests


@dataclass(frozen=True, eq=False)
class Point:
    """Where some people are in the interview, of whom the same is left.

    ``case`` is the first of them; ``hangs_on`` are the facts to come that matter, as
    bits, and ``fact`` is the first of those. ``ways`` lead on from there.
    """

    case: Case
    state: State
    hangs_on: int
    fact: Fact | None = None
    ways: tuple[tuple[object, "Point"], ...] = ()
    future: Future = field(kw_only=True)

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


Key = tuple[tuple[Rest, ...], ...]
"""What is left of each part of a rule."""


class Diagram:
    """All points of one rule."""

    def __init__(self, rule: Rule, law: Law, on: date) -> None:
        self.rule, self.law, self.on = rule, law, on
        self.cells = Cells(rule, law, on)
        self._rests = Rests(on)
        self._made: dict[Key, Point] = {}
        self._forks: dict[object, Fork] = {}
        self.start = self._walk({})

    @cached_property
    def points(self) -> tuple[Point, ...]:
        return tuple(self._made.values())

    def filled(self, point: Point, random: Random) -> Case:
        """The case with some answer to each fact that no longer matters."""
        told = dict(point.case.answers)
        for fact in self.cells.facts:
            if fact.code not in told and not self.law.bits[fact.code] & point.hangs_on:
                told[fact.code] = random.choice(self.cells.answers(fact, told))
        return Case(told, self.on)

    def told_alike(self, point: Point, answer: object, random: Random) -> Case:
        """The case with another answer that the rule cannot tell apart from one."""
        if point.fact is None or answer in (None, NOT_ASKED):
            return point.told(answer)
        told = point.case.answers
        return point.told(self.cells.another(point.fact, answer, told, random))

    def _walk(self, known: Known) -> Point:
        key = self._key(known)
        if key not in self._made:
            self._made[key] = self._point(known, key)
        return self._made[key]

    def _point(self, known: Known, key: Key) -> Point:
        case = Case({c: known[c] for c in known if is_told(known, c)}, self.on)
        now = state(self.rule, case, self.law.bits)
        codes = _codes(key)
        fact = next((fact for fact in self.cells.facts if fact.code in codes), None)
        if fact is None:
            return Point(case, now, 0, future=now.standing)
        skips = () if now.open & self.law.bits[fact.code] else (NOT_ASKED,)
        answers = (*self.cells.answers(fact, known), None, *skips)
        ways = tuple((one, self._walk({**known, fact.code: one})) for one in answers)
        hangs_on = sum(self.law.bits[code] for code in codes)
        future = self._future(fact, [way for way in ways if way[0] is not NOT_ASKED])
        return Point(case, now, hangs_on, fact, ways, future=future)

    def _key(self, known: Known) -> Key:
        """All that is left of the rule: what no longer matters is not in it."""
        scope = self._part(self.rule.scope, known, View.TOLD)
        gate = self._part(self.rule.gate, known, View.TOLD)
        if _fails(scope) or _fails(gate):
            return ()
        if _is_stuck(gate):
            return scope, gate
        best = self._part(self.rule.requirements, known, View.BEST)
        if _fails(best):
            return () if _is_met(gate) else (scope, gate, best[:1])
        return scope, gate, best, self._part(self.rule.requirements, known, View.TOLD)

    def _part(
        self, part: tuple[Requirement, ...], known: Known, view: View
    ) -> tuple[Rest, ...]:
        rests = self._rests
        return rests.part(rests.of(one.met_if, known, view) for one in part)

    def _future(self, fact: Fact, ways: list[tuple[object, Point]]) -> Future:
        """Days that lead to the same are one; so is a fork that leads one way only."""
        kept: list[tuple[object, Future]] = []
        for answer, point in ways:
            same = bool(kept) and kept[-1][1] is point.future
            if not (same and isinstance(answer, date)):
                kept.append((answer, point.future))
        answers, futures = zip(*kept, strict=True)
        if len(set(futures)) == 1:
            return kept[0][1]
        place = self.cells.facts.index(fact)
        shape = place, answers, futures
        return self._forks.setdefault(shape, Fork(place, fact.code, answers, futures))


def _codes(key: Key) -> frozenset[str]:
    return frozenset[str]().union(*(rest.codes for part in key for rest in part))


def _fails(part: tuple[Rest, ...]) -> bool:
    return part[0].settled is not None and part[0].settled.told is Truth.NO


def _is_met(part: tuple[Rest, ...]) -> bool:
    return len(part) == 1 and part[0].settled == YES


def _is_stuck(gate: tuple[Rest, ...]) -> bool:
    """Whether it was asked and is not known: then it can never be met."""
    settled = gate[0].settled
    is_open = len(gate) > 1 or settled is None or settled.asks
    return not is_open and not _is_met(gate)


@lru_cache(maxsize=128)
def _diagram(place: int, law: Law, on: date) -> Diagram:
    return Diagram(law.rules[place], law, on)


def diagrams(law: Law, on: date) -> Iterator[Diagram]:
    """The diagram of each rule in force."""
    now = law.on(on)
    return (_diagram(place, now, on) for place in range(len(now.rules)))
