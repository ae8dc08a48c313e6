"""Speed: rules written out as flat Python, once, from the same data.

The rules are trees that are pleasant to read and slow to walk. This file writes each
rule out as one function without objects and lets Python compile it. What it must give
is defined in ``relevance.state``; ``python -m rules check`` compares the two.

A truth is one number here: 0 is NO, 2 is YES, and UNKNOWN is odd: 1, plus TO_NO and
TO_YES for what it can still become, plus, moved up by SHIFT places, the bits of the
facts that were not asked yet and could settle it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from rules.conditions import (
    NOT_ASKED,
    OPPOSITE,
    AllOf,
    AnyOf,
    Apart,
    AtLeast,
    Condition,
    Discretion,
    Includes,
    IsOneOf,
    Leaf,
    Not,
    NotPast,
    Reached,
    View,
)
from rules.language import Requirement, Rule

if TYPE_CHECKING:
    from rules.relevance import State

Answers = Callable[[str, object], object]
StateOf = Callable[[Answers, date], "State"]

TO_NO, TO_YES, SHIFT = 2, 4, 3


class _Writer:
    """Lines of a function in the making, and the values they refer to."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        self.bits = bits
        self.lines: list[str] = []
        self.values: dict[str, object] = {"not_asked": NOT_ASKED}
        self._numbers = count()

    def name(self, value: object = None) -> str:
        """Return a fresh name; for ``value``, when there is one."""
        name = f"x{next(self._numbers)}"
        if value is not None:
            self.values[name] = value
        return name

    def write(self, depth: int, line: str) -> None:
        self.lines.append("    " * depth + line)

    def not_asked(self, *codes: str) -> int:
        bits = sum(self.bits[code] for code in codes)
        return 1 | TO_NO | TO_YES | bits << SHIFT


def _condition(writer: _Writer, node: Condition, view: View, depth: int) -> str:
    """Write the truth of a condition to a fresh variable; return its name."""
    into = writer.name()
    match node:
        case AllOf():
            _several(writer, node, view, depth, into, ends=0, keeps=TO_YES)
        case AnyOf():
            _several(writer, node, view, depth, into, ends=2, keeps=TO_NO)
        case Not():
            inner = _condition(writer, node.children[0], OPPOSITE[view], depth)
            writer.write(
                depth, f"{into} = {_turned(inner)} if {inner} & 1 else 2 - {inner}"
            )
        case _:
            writer.write(depth, f"{into} = {_leaf(writer, node, view)}")
    return into


def _several(  # noqa: PLR0913  # the two ways to combine differ in two numbers only
    writer: _Writer,
    node: AllOf | AnyOf,
    view: View,
    depth: int,
    into: str,
    *,
    ends: int,
    keeps: int,
) -> None:
    """Write "and" or "or": stop at the value that ends it, skip the neutral one.

    What two open parts ``keep`` only together: for "and" that it can become YES.
    """
    neutral = 2 - ends
    writer.write(depth, f"{into} = {neutral}")
    for child in node.children:
        part = _condition(writer, child, view, depth)
        both = f"({into} | {part}) & ~{keeps} | {into} & {part} & {keeps}"
        writer.write(depth, f"if {part} == {ends}: {into} = {ends}")
        writer.write(depth, f"elif {into} == {neutral}: {into} = {part}")
        writer.write(depth, f"elif {part} != {neutral}: {into} = {both}")
        writer.write(depth, f"if {into} != {ends}:")
        depth += 1
    writer.write(depth, "pass")


def _turned(name: str) -> str:
    """Return the expression for "not" of an open truth: what it can become, swapped."""
    to_yes, to_no = f"({name} & {TO_NO}) << 1", f"({name} & {TO_YES}) >> 1"
    return f"{name} & ~{TO_NO | TO_YES} | {to_yes} | {to_no}"


def _leaf(writer: _Writer, leaf: Condition, view: View) -> str:
    """Return the expression for a leaf."""
    if isinstance(leaf, Discretion):
        return "1"
    if isinstance(leaf, Apart):
        return _apart(writer, leaf)
    if not isinstance(leaf, Leaf):
        raise _no_flat_form(leaf)
    return _asked_once(writer, leaf, view)


def _asked_once(writer: _Writer, leaf: Leaf, view: View) -> str:
    open_ = writer.not_asked(leaf.code)
    if isinstance(leaf, IsOneOf):
        table = dict.fromkeys(_holding(leaf, view), 2) | {None: 1, NOT_ASKED: open_}
        look_up = writer.name(table.get)
        return f"{look_up}(get({leaf.code!r}, not_asked), 0)"
    value = f"(v := get({leaf.code!r}, not_asked))"
    test = _test(writer, leaf, view)
    return f"1 if {value} is None else {open_} if v is not_asked else {test}"


def _holding(leaf: IsOneOf, view: View) -> frozenset[object]:
    """The answers with which it holds, or still can."""
    match view:
        case View.BEST:
            return leaf.options | leaf.movable
        case View.WORST:
            return leaf.options - leaf.movable
    return leaf.options


def _test(writer: _Writer, leaf: Leaf, view: View) -> str:
    """Return the expression for a known answer ``v``."""
    match leaf:
        case Includes():
            grows = leaf.can_grow and view is View.BEST
            return (
                "2"
                if grows
                else f"0 if {writer.name(leaf.options)}.isdisjoint(v) else 2"
            )
        case AtLeast():
            grows = leaf.grows and view is View.BEST
            return "2" if grows else f"2 if v >= {leaf.number} else 0"
        case Reached():
            end = writer.name(leaf.span.end)
            return "2" if view is View.BEST else f"2 if on >= {end}(v) else 0"
        case NotPast():
            close = writer.name(leaf.span.close)
            return "0" if view is View.WORST else f"2 if on <= {close}(v) else 0"
    raise _no_flat_form(leaf)


def _no_flat_form(leaf: Condition) -> LookupError:
    kind = type(leaf).__name__
    return LookupError(f"There is no flat form for {kind}: add one in rules/flat.py.")


def _apart(writer: _Writer, leaf: Apart) -> str:
    apart = writer.name(_apart_test(leaf, writer.bits))
    return f"{apart}(get({leaf.first!r}, not_asked), get({leaf.last!r}, not_asked))"


def _apart_test(leaf: Apart, bits: Mapping[str, int]) -> Callable[[Any, Any], int]:
    first_bit, last_bit = (bits[code] << SHIFT for code in leaf.looks_at)

    def test(first: Any, last: Any) -> int:  # a day, None or not asked
        if first is None or last is None:
            return 1
        if first is NOT_ASKED or last is NOT_ASKED:
            return (
                1
                | TO_NO
                | TO_YES
                | (first_bit if first is NOT_ASKED else 0)
                | (last_bit if last is NOT_ASKED else 0)
            )
        return 2 if last >= leaf.span.end(first) else 0

    return test


def _turns(node: Condition) -> bool:
    """Whether time or the person can change it: else BEST is as it was told."""
    return any(
        isinstance(leaf, Reached | NotPast)
        or (isinstance(leaf, AtLeast) and leaf.grows)
        or (isinstance(leaf, IsOneOf) and leaf.movable)
        or (isinstance(leaf, Includes) and leaf.can_grow)
        for leaf in node.leaves()
    )


def _scope_and_gate(writer: _Writer, rule: Rule) -> None:
    """Write the two first parts: the rule ends at the first NO."""
    writer.write(1, "must = may = gate = 0")
    writer.write(1, "sure, standing = True, fits")
    for one in rule.scope:
        truth = _condition(writer, one.met_if, View.TOLD, 1)
        writer.write(1, f"if not {truth}: return dead")
        _note_unknown(writer, truth)
    for one in rule.gate:
        truth = _condition(writer, one.met_if, View.TOLD, 1)
        writer.write(1, f"if not {truth}: return dead")
        writer.write(1, f"if {truth} & 1: gate |= {truth}")
    writer.write(1, f"first = (gate | must) >> {SHIFT}")
    writer.write(1, f"if gate and not gate >> {SHIFT}:")
    writer.write(2, "return State(unclear, first, False)")


def _note_unknown(writer: _Writer, told: str) -> None:
    """Write what follows from an open truth.

    What can become NO must be asked. What can only become YES may be asked: it matters
    as long as it is still possible that the rule fits for sure.
    """
    writer.write(1, f"if {told} & 1:")
    writer.write(2, f"if {told} & {TO_NO}: must |= {told}")
    writer.write(2, f"else: may |= {told}")
    writer.write(2, f"if not {told} & {TO_YES}: sure = False")
    writer.write(2, "if standing is fits: standing = may_fit")


def _requirement(writer: _Writer, one: Requirement) -> None:
    """Write a requirement behind the gate: beyond hope it ends the rule."""
    told = _condition(writer, one.met_if, View.TOLD, 1)
    turns = _turns(one.met_if)
    best = _condition(writer, one.met_if, View.BEST, 1) if turns else told
    writer.write(1, f"if not {best}:")
    writer.write(2, "return State(unclear, first, False) if gate else dead")
    _note_unknown(writer, told)
    if turns:
        writer.write(1, f"if not {told}: sure, standing = False, not_yet")
        writer.write(1, f"if {best} & 1 and {best} & {TO_NO}: must |= {best}")


def state_of(
    rule: Rule, bits: Mapping[str, int], names: Mapping[str, object]
) -> StateOf:
    """Write a rule out as a function from answers and a day to its state."""
    writer = _Writer(bits)
    writer.values.update(names)
    writer.write(0, "def state(get, on):")
    _scope_and_gate(writer, rule)
    for one in rule.requirements:
        _requirement(writer, one)
    writer.write(1, f"open = (gate | must | (may if sure else 0)) >> {SHIFT}")
    writer.write(1, "return State(unclear if gate else standing, open, True)")
    code = compile("\n".join(writer.lines), f"<{rule.code}>", "exec")
    exec(code, writer.values)  # noqa: S102  # the text is written above, from our rules
    return cast("StateOf", writer.values["state"])
