"""Conditions in *negation normal form*: "not" stands at the checks and nowhere else.

There it costs nothing: a check that is turned into its opposite is another check. The
view is moved down to the checks as well, and left out where a check looks the same in
all of them. So checks that are equal are the same work, and are done once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from rules.language.conditions import (
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
from rules.language.rule import Rule


@dataclass(frozen=True)
class Check:
    """A leaf in one view, straight or ``turned`` into its opposite."""

    leaf: Leaf | Apart | Discretion
    view: View
    turned: bool


@dataclass(frozen=True)
class Combined:
    """Parts that are joined by "and" or by "or"."""

    sign: Literal["&", "|"]
    parts: tuple["Normal", ...]


Normal = Check | Combined


def normal_form(
    node: Condition, view: View = View.TOLD, *, turned: bool = False
) -> Normal:
    """Move every "not" down into the checks: not (A and B) is (not A) or (not B)."""
    match node:
        case Not():
            return normal_form(node.children[0], OPPOSITE[view], turned=not turned)
        case AllOf() | AnyOf():
            parts = (normal_form(part, view, turned=turned) for part in node.children)
            both = isinstance(node, AllOf) is not turned
            return Combined("&" if both else "|", tuple(parts))
        case Leaf() | Apart() | Discretion():
            return Check(node, view if _differs(node, view) else View.TOLD, turned)
    raise not_written(node)


def _differs(leaf: Condition, view: View) -> bool:
    """Whether a leaf looks different in this view than as it was told."""
    match leaf:
        case IsOneOf():
            return bool(leaf.movable) and view is not View.TOLD
        case Includes():
            return leaf.can_grow and view is View.BEST
        case AtLeast():
            return leaf.grows and view is View.BEST
        case Reached():
            return view is View.BEST
        case NotPast():
            return view is View.WORST
    return False


def not_written(leaf: Condition) -> LookupError:
    kind = type(leaf).__name__
    return LookupError(
        f"There is no compiled form for {kind}: add one in rules/engine/compiled."
    )


def conditions(rules: Iterable[Rule]) -> Iterator[Normal]:
    """Every condition of some rules, as it is told and as it can become."""
    for rule in rules:
        for one in rule.all_requirements():
            yield normal_form(one.met_if)
        for one in rule.requirements:
            yield normal_form(one.met_if, View.BEST)


def checks_in(node: Normal) -> Iterator[Check]:
    if isinstance(node, Combined):
        for part in node.parts:
            yield from checks_in(part)
    else:
        yield node
