"""Which checks must turn before a condition holds, and what could turn them.

A *target* is a check and the truth that it must get. A condition can have several sets
of them: for "A or B" one with A, and one with B.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rules.language.case import Case
from rules.language.conditions import (
    AllOf,
    AnyOf,
    Apart,
    AtLeast,
    Condition,
    Includes,
    Leaf,
    Not,
)
from rules.language.fact import Choice, Choices, Day, Fact
from rules.language.truth import Truth


@dataclass(frozen=True)
class Target:
    """A check that must turn, and into what."""

    leaf: Leaf | Apart
    truth: Truth


Targets = tuple[Target, ...]
"""Checks that must all turn together."""
Sets = Iterator[Targets]


def target_sets(condition: Condition, case: Case, least: Truth) -> Sets:
    """The sets of checks that must turn before it is at least this true."""
    if condition.truth(case) >= least:
        yield ()
    elif isinstance(condition, AllOf):
        yield from _together(condition.children, case, least)
    elif isinstance(condition, AnyOf):
        for child in condition.children:
            yield from target_sets(child, case, least)
    elif isinstance(condition, Not):
        yield from _against(condition.children[0], case, Truth(2 - least))
    elif isinstance(condition, Leaf | Apart):
        yield (Target(condition, Truth.YES),)


def _against(condition: Condition, case: Case, most: Truth) -> Sets:
    """The sets of checks that must turn before it is at most this true."""
    if condition.truth(case) <= most:
        yield ()
    elif isinstance(condition, AllOf):
        for child in condition.children:
            yield from _against(child, case, most)
    elif isinstance(condition, AnyOf):
        yield from _all_against(condition.children, case, most)
    elif isinstance(condition, Not):
        yield from target_sets(condition.children[0], case, Truth(2 - most))
    elif isinstance(condition, Leaf | Apart):
        yield (Target(condition, Truth.NO),)


def _together(parts: tuple[Condition, ...], case: Case, least: Truth) -> Sets:
    if not parts:
        yield ()
        return
    for first in target_sets(parts[0], case, least):
        for rest in _together(parts[1:], case, least):
            yield tuple(dict.fromkeys(first + rest))


def _all_against(parts: tuple[Condition, ...], case: Case, most: Truth) -> Sets:
    if not parts:
        yield ()
        return
    for first in _against(parts[0], case, most):
        for rest in _all_against(parts[1:], case, most):
            yield tuple(dict.fromkeys(first + rest))


def candidates(
    fact: Fact, now: object, leaves: list[tuple[Leaf, Truth]], on: date
) -> Iterator[object]:
    """The answers that could make these checks turn."""
    if isinstance(fact, Choice):
        yield from fact.option_codes
    elif isinstance(fact, Choices) and isinstance(now, frozenset):
        yield from _choices(now, leaves)
    elif isinstance(fact, Day):
        yield from (on, fact.earliest)
    elif isinstance(now, bool):
        yield not now
    else:
        numbers = [leaf.number for leaf, _ in leaves if isinstance(leaf, AtLeast)]
        yield from (*numbers, *(number - 1 for number in numbers))


def _choices(
    now: frozenset[str], leaves: list[tuple[Leaf, Truth]]
) -> Iterator[frozenset[str]]:
    """What was chosen, with one more for each check to turn, less those to lose."""
    found = [
        (leaf.options, truth) for leaf, truth in leaves if isinstance(leaf, Includes)
    ]
    lost = frozenset(o for options, t in found if t is Truth.NO for o in options)
    sets = [now - lost]
    for options, truth in found:
        if truth is Truth.YES:
            sets = [one | {option} for one in sets for option in sorted(options)]
    yield from sets
