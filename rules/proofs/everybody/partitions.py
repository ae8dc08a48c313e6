"""Partitions: the answers to a fact, in cells that one rule cannot see into.

A *partition* puts every answer in exactly one *cell*. Two lie in the same cell when
every check that the rule makes of the fact gives the same for both, in every view: then
one of them stands for all. All answers are tried to find that out; but for days, where
it is enough to find the day on which a check turns.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import chain, combinations
from math import prod
from random import Random
from typing import Any

from rules.engine.law import Law
from rules.language.case import Case
from rules.language.conditions import NOT_ASKED, Apart, Leaf, View
from rules.language.fact import Choice, Choices, Count, Day, Fact, Months, YesNo
from rules.language.rule import Rule
from rules.language.truth import Truth

ONE_DAY = timedelta(days=1)

Known = Mapping[str, Any]
"""What was told so far; ``NOT_ASKED`` stands for a fact that was skipped."""


class Partitions:
    """The partition of the answers to each fact of a rule."""

    def __init__(self, rule: Rule, law: Law, on: date) -> None:
        codes = set(rule.codes())
        self.on = on
        self.facts = tuple(fact for fact in law.facts if fact.code in codes)
        conditions = (one.met_if for one in rule.all_requirements())
        leaves = list(dict.fromkeys(x for one in conditions for x in one.leaves()))
        self._checks = [leaf for leaf in leaves if isinstance(leaf, Leaf)]
        self._aparts = [leaf for leaf in leaves if isinstance(leaf, Apart)]
        self._compared = {code for leaf in self._aparts for code in leaf.looks_at}
        self._days = {f.code: f for f in self.facts if isinstance(f, Day)}
        self._found: dict[object, tuple[object, ...]] = {}
        self._others: dict[tuple[str, object], list[object]] = {}
        self._refuse_chains()

    def _refuse_chains(self) -> None:
        """A day that is told may decide about later days, but not on to further ones.

        Then the first day of a cell has all later days before it that any other has.
        """
        order = [fact.code for fact in self.facts]
        pairs = {tuple(sorted(x.looks_at, key=order.index)) for x in self._aparts}
        later = [last for _, last in pairs]
        for first, last in pairs:
            if first in later or later.count(last) > 1:
                msg = f"{first} is compared with an earlier day: see partitions.py."
                raise LookupError(msg)

    def number(self) -> int:
        """How many cases there are: each cell of each fact, and "I do not know"."""
        return prod(len(self.answers(fact, {})) + 1 for fact in self.facts)

    def answers(self, fact: Fact, known: Known) -> tuple[object, ...]:
        """An answer from each cell; for days the first, and all in order."""
        if fact.code not in self._compared:
            key: object = fact.code
        else:  # what was told of one day decides which other days are alike
            key = fact.code, *(known.get(code, fact) for code in self._compared)
        if key not in self._found:
            self._found[key] = self._answers(fact, known)
        return self._found[key]

    def left_out(self, case: Case) -> Mapping[str, object]:
        """What counts as answered, as somebody chose nothing that leads to it."""
        behind = (f for f in self.facts if isinstance(f, Choices) and f.behind)
        out = (f for f in behind if f.behind and f.behind.truth(case) is Truth.NO)
        return {fact.code: frozenset[str]() for fact in out}

    def _answers(self, fact: Fact, known: Known) -> tuple[object, ...]:
        if isinstance(fact, Day):
            return tuple(sorted(self._starts(fact, known, frozenset())))
        cells: defaultdict[object, list[object]] = defaultdict(list)
        for answer in (fact.unknown, *every_answer(fact)):
            cells[self._truths(fact.code, answer)].append(answer)
        for first, *others in cells.values():
            self._others[fact.code, first] = [one for one in others if one != first]
        return tuple(first for first, *_ in cells.values() if first is not None)

    def another(self, fact: Fact, answer: object, known: Known, random: Random) -> Any:
        """Some other answer from the same cell, if there is one."""
        if isinstance(answer, date):
            later = (one for one in self.answers(fact, known) if one > answer)  # type: ignore[operator]  # all are days
            next_: Any = next(later, answer + ONE_DAY)
            return answer + random.randrange((next_ - answer).days) * ONE_DAY
        return random.choice(self._others.get((fact.code, answer)) or [answer])

    def _truths(self, code: str, answer: object) -> tuple[object, ...]:
        case = Case({code: answer}, self.on)
        checks = [leaf for leaf in self._checks if leaf.code == code]
        return tuple(leaf.truth(case, view) for leaf in checks for view in View)

    def _starts(self, fact: Day, known: Known, seen: frozenset[str]) -> set[date]:
        """The first day, the last, and each on which a check of the fact turns."""
        days = fact.earliest, fact.latest(self.on)
        tests: list[Callable[[date], bool]] = [
            lambda day, leaf=leaf: leaf.holds(day, self.on)  # type: ignore[misc]  # each its own
            for leaf in self._checks
            if leaf.code == fact.code
        ]
        for apart in self._aparts:
            if fact.code in apart.looks_at:
                tests += self._compares(apart, fact, known, seen | {fact.code})
        return {*days, *chain.from_iterable(turns(test, *days) for test in tests)}

    def _compares(
        self, apart: Apart, fact: Day, known: Known, seen: frozenset[str]
    ) -> Iterator[Callable[[date], bool]]:
        """Compare the fact with the other day, or with each one that this can be."""
        first = fact.code == apart.first
        other = apart.last if first else apart.first
        for day in self._days_of(other, known, seen):
            if first:
                yield lambda d, day=day: day >= apart.span.end(d)  # type: ignore[misc]  # as above
            else:
                yield lambda d, day=day: d >= apart.span.end(day)  # type: ignore[misc]  # as above

    def _days_of(self, code: str, known: Known, seen: frozenset[str]) -> Iterable[date]:
        if code in seen:
            return ()
        if code not in known:
            return self._starts(self._days[code], known, seen)
        return (known[code],) if isinstance(known[code], date) else ()


def turns(holds: Callable[[date], bool], low: date, high: date) -> Iterator[date]:
    """The first day with another truth than the first of all; none if there is none.

    That a check turns only once is itself proven, with every day there is.
    """
    first, left, right = holds(low), low.toordinal(), high.toordinal()
    if holds(high) is first:
        return
    while right - left > 1:
        middle = (left + right) // 2
        if holds(date.fromordinal(middle)) is first:
            left = middle
        else:
            right = middle
    yield date.fromordinal(right)


@cache
def every_answer(fact: Fact) -> Sequence[object]:
    """Every answer that can be given to a fact that is not a day."""
    match fact:
        case YesNo():
            return (True, False)
        case Choice():
            return fact.option_codes
        case Choices():
            codes = fact.option_codes
            sizes = (combinations(codes, size) for size in range(len(codes) + 1))
            return tuple(frozenset(some) for some in chain.from_iterable(sizes))
        case Count() | Months():
            return range(fact.low, fact.high + 1)
    msg = f"There are no cells for a {type(fact).__name__}: add them here."
    raise LookupError(msg)


def every_day(fact: Day, on: date) -> Iterator[date]:
    """Every day that can be answered."""
    first, last = fact.earliest.toordinal(), fact.latest(on).toordinal()
    return map(date.fromordinal, range(first, last + 1))


def is_told(known: Known, code: str) -> bool:
    return known.get(code, NOT_ASKED) is not NOT_ASKED
