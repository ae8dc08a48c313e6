"""Residual conditions: what is left when some answers are in and others to come.

The *residual* of a condition is the condition with the known answers filled in and all
that they settle taken out: of "A and B", when A is met, B is left. Two people with the
same residuals can be treated as one from there on: that makes it possible to look at
every case, although there are thousands of millions.
"""

from collections.abc import Callable, Iterable, Sequence
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
class Residual:
    """What is left of a condition.

    Equal ones are one object (*hash consing*), so that they are compared at a glance.
    """

    settled: Settled | None = None
    codes: frozenset[str] = frozenset()
    """The facts to come that it hangs on."""


Choose = Callable[[Iterable[Truth]], Truth]


class Residuals:
    """Finds the residuals of conditions.

    ``_found`` is a *memo*: what was worked out for a condition and the answers to its
    facts is looked up the next time. ``_made`` holds each residual there is, once.
    """

    def __init__(self, on: date) -> None:
        self.on = on
        self._codes: dict[int, tuple[str, ...]] = {}
        self._found: dict[object, Residual] = {}
        self._parts: dict[tuple[Residual, ...], tuple[Residual, ...]] = {}
        self._most: dict[object, Truth] = {}
        self._made: dict[object, Residual] = {}

    def of(self, node: Condition, known: Known, view: View = View.TOLD) -> Residual:
        """What is left of a condition."""
        key = view, *self._told(node, known)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._of(node, known, view)
        return found

    def most(self, node: Condition, known: Known) -> Truth:
        """What a condition would be if all that was not told held."""
        key = self._told(node, known)
        found = self._most.get(key)
        if found is None:
            told = {code: known[code] for code in known if is_told(known, code)}
            truth = node.truth(Case(told, self.on), unasked=Truth.YES)
            found = self._most[key] = truth
        return found

    def _told(self, node: Condition, known: Known) -> tuple[object, ...]:
        """A condition, and what was told of all that it looks at."""
        # By identity: to hash a condition would walk its whole tree each time.
        codes = self._codes.get(id(node))
        if codes is None:
            codes = self._codes[id(node)] = node.codes()
        return id(node), *[known.get(code, self) for code in codes]

    def part(self, residuals: Iterable[Residual]) -> tuple[Residual, ...]:
        """What is left of several requirements: all that is settled first, as one."""
        parts = tuple(residuals)
        found = self._parts.get(parts)
        if found is None:
            merged, left = _merged(parts, both=True)
            found = self._parts[parts] = (self._settled(merged), *left)
        return found

    def _of(self, node: Condition, known: Known, view: View) -> Residual:
        match node:
            case Not():
                return self._not(self.of(node.children[0], known, OPPOSITE[view]))
            case AllOf() | AnyOf():
                parts = [self.of(one, known, view) for one in node.children]
                return self._joined(parts, both=isinstance(node, AllOf))
        return self._leaf(node, known, view)

    def _not(self, part: Residual) -> Residual:
        if part.settled:
            one = part.settled
            turned = (not_(one.most), not_(one.told), not_(one.least))
            return self._settled(Settled(*turned, one.asks))
        return self._once(("not", part), Residual(codes=part.codes))

    def _joined(self, parts: list[Residual], *, both: bool) -> Residual:
        merged, left = _merged(parts, both=both)
        if not left or merged == (NO if both else YES):
            return self._settled(merged)
        if len(left) == 1 and merged == (YES if both else NO):
            return left[0]
        codes = frozenset[str]().union(*(one.codes for one in left))
        return self._once((both, merged, *left), Residual(codes=codes))

    def _leaf(self, leaf: Condition, known: Known, view: View) -> Residual:
        # "I do not know" about one of two days settles the check whatever comes.
        told = {code: known[code] for code in leaf.codes() if is_told(known, code)}
        left = frozenset(code for code in leaf.codes() if code not in known)
        if not left or None in told.values():
            return self._settled(_settled(leaf, Case(told, self.on), view))
        shape = leaf, view, left, frozenset(told.items())
        return self._once(shape, Residual(codes=left))

    def _settled(self, settled: Settled) -> Residual:
        return self._once(settled, Residual(settled))

    def _once(self, shape: object, made: Residual) -> Residual:
        return self._made.setdefault(shape, made)


def _settled(leaf: Condition, case: Case, view: View) -> Settled:
    least, told, most = (leaf.truth(case, view, unasked) for unasked in Truth)
    unsettled = leaf.unsettled(case, view)
    return Settled(least, told, most, any(one.to_ask(case) for one in unsettled))


def _merged(parts: Sequence[Residual], *, both: bool) -> tuple[Settled, list[Residual]]:
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
    least, most = choose((one.least, other.least)), choose((one.most, other.most))
    return Settled(least, told, most, least is not most and (one.asks or other.asks))
