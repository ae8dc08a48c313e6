"""What is left of a condition when some answers are in and others still to come.

Two people of whom the same is left can be treated as one from there on: that makes it
possible to look at every case, although there are thousands of millions.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import reduce

from rules.language.case import Case
from rules.language.conditions import (
    OPPOSITE,
    AllOf,
    AnyOf,
    Condition,
    Not,
    View,
)
from rules.language.truth import Truth, not_
from rules.proofs.everybody.partitions import Known, is_told


@dataclass(frozen=True)
class Settled:
    """No answer to come changes it: its truth, and between what that could lie.

    ``least`` and ``most`` count the facts that were skipped, as ``unasked`` does in a
    condition; ``asks``: one of those could still settle it.
    """

    least: Truth
    told: Truth
    most: Truth
    asks: bool = False


NO = Settled(Truth.NO, Truth.NO, Truth.NO)
YES = Settled(Truth.YES, Truth.YES, Truth.YES)


@dataclass(frozen=True, eq=False)
class Rest:
    """What is left; equal rests are one object."""

    settled: Settled | None = None
    codes: frozenset[str] = frozenset()
    """The facts to come that it hangs on."""


Choose = Callable[[Iterable[Truth]], Truth]


class Rests:
    """Finds what is left of conditions; each rest is made once."""

    def __init__(self, on: date) -> None:
        self.on = on
        self._codes: dict[int, tuple[str, ...]] = {}
        self._found: dict[object, Rest] = {}
        self._made: dict[object, Rest] = {}

    def of(self, node: Condition, known: Known, view: View = View.TOLD) -> Rest:
        """What is left of a condition."""
        codes = self._codes.get(id(node))
        if codes is None:
            codes = self._codes[id(node)] = node.codes()
        key = id(node), view, *[known.get(code, self) for code in codes]
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._of(node, known, view)
        return found

    def part(self, rests: Iterable[Rest]) -> tuple[Rest, ...]:
        """What is left of several requirements: all that is settled first, as one."""
        merged, left = _merged(list(rests), both=True)
        return (self._settled(merged), *left)

    def _of(self, node: Condition, known: Known, view: View) -> Rest:
        match node:
            case Not():
                return self._not(self.of(node.children[0], known, OPPOSITE[view]))
            case AllOf() | AnyOf():
                parts = [self.of(one, known, view) for one in node.children]
                return self._joined(parts, both=isinstance(node, AllOf))
        return self._leaf(node, known, view)

    def _not(self, part: Rest) -> Rest:
        if part.settled:
            one = part.settled
            turned = (not_(one.most), not_(one.told), not_(one.least))
            return self._settled(Settled(*turned, one.asks))
        return self._once(("not", part), Rest(codes=part.codes))

    def _joined(self, parts: list[Rest], *, both: bool) -> Rest:
        merged, left = _merged(parts, both=both)
        if not left or merged == (NO if both else YES):
            return self._settled(merged)
        if len(left) == 1 and merged == (YES if both else NO):
            return left[0]
        codes = frozenset[str]().union(*(one.codes for one in left))
        return self._once((both, merged, *left), Rest(codes=codes))

    def _leaf(self, leaf: Condition, known: Known, view: View) -> Rest:
        told = {code: known[code] for code in leaf.codes() if is_told(known, code)}
        left = frozenset(code for code in leaf.codes() if code not in known)
        if not left or None in told.values():
            return self._settled(_settled(leaf, Case(told, self.on), view))
        shape = leaf, view, left, frozenset(told.items())
        return self._once(shape, Rest(codes=left))

    def _settled(self, settled: Settled) -> Rest:
        return self._once(settled, Rest(settled))

    def _once(self, shape: object, rest: Rest) -> Rest:
        return self._made.setdefault(shape, rest)


def _settled(leaf: Condition, case: Case, view: View) -> Settled:
    least, told, most = (leaf.truth(case, view, unasked) for unasked in Truth)
    unsettled = leaf.unsettled(case, view)
    return Settled(least, told, most, any(one.to_ask(case) for one in unsettled))


def _merged(parts: list[Rest], *, both: bool) -> tuple[Settled, list[Rest]]:
    settled = (one.settled for one in parts if one.settled)
    join = _and if both else _or
    left = [one for one in parts if not one.settled]
    return reduce(join, settled, YES if both else NO), left


def _and(one: Settled, other: Settled) -> Settled:
    return _choose(one, other, min)


def _or(one: Settled, other: Settled) -> Settled:
    return _choose(one, other, max)


def _choose(one: Settled, other: Settled, choose: Choose) -> Settled:
    told = choose((one.told, other.told))
    asks = told is Truth.UNKNOWN and (one.asks or other.asks)
    least = choose((one.least, other.least))
    return Settled(least, told, choose((one.most, other.most)), asks)
