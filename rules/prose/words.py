"""A condition in words: its tree as a list that can be read aloud.

"Not" is carried down to where it reads well: ``not_(age.at_least(18))`` is "less than
18". Nothing is said twice negatively: not (not a or b) is "a, and not b".
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rules.assessment.the_law import LAW
from rules.language.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Discretion,
    Includes,
    Not,
    ToldFirst,
)
from rules.language.fact import Choices
from rules.prose.checks import check_in_words
from rules.prose.markdown import Item
from rules.prose.places import place_of


def words(condition: Condition) -> Item:
    """What a condition asks, with its parts under it."""
    return _said(condition, holds=True)


def labelled(label: str, condition: Condition | None) -> Iterator[Item]:
    """A condition with a label before it; nothing where there is none."""
    if condition is not None:
        asks = words(condition)
        yield Item(f"{label}: {asks.text}", asks.under)


def defined_parts(condition: Condition) -> Iterator[Condition]:
    """The conditions in a tree that have a name of their own, from the outside in."""
    if place_of(condition):
        yield condition
    for child in condition.children:
        yield from defined_parts(child)


def _said(condition: Condition, *, holds: bool) -> Item:
    """What it asks; or, where it must not hold, the opposite."""
    if isinstance(condition, Not):
        return _named(_said(condition.children[0], holds=not holds), condition)
    check = _asked_behind(condition) or condition
    if isinstance(check, ToldFirst):
        return _named(_said(check.children[0], holds=holds), condition, holds=holds)
    if isinstance(check, AllOf | AnyOf):
        return _named(_together(check, holds=holds), condition, holds=holds)
    return _named(check_in_words(check, holds=holds), condition, holds=holds)


def _named(item: Item, condition: Condition, *, holds: bool = True) -> Item:
    """Add the name that the law gives a condition."""
    where = place_of(condition)
    if where is None or where.is_private:
        return item
    return item.then(f" ({'' if holds else 'not '}`{where.short}`)")


# --- Several conditions together ------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """A condition that must hold, or must not."""

    condition: Condition
    holds: bool

    @property
    def weighed(self) -> bool:
        return isinstance(self.condition, Discretion)

    @property
    def item(self) -> Item:
        return _said(self.condition, holds=self.holds)


def _together(both: AllOf | AnyOf, *, holds: bool) -> Item:
    children = tuple(_without_nesting(both))
    if not holds and not any(isinstance(c, Not | Discretion) for c in children):
        return Item(_NOT_SO[type(both)], tuple(words(child) for child in children))
    parts = tuple(_Part(child, holds) for child in children)
    every = isinstance(both, AllOf) is holds
    if len(parts) == 1:
        return parts[0].item
    return _then_weighed(parts, every=every) or _list(parts, every=every)


_NOT_SO = {AllOf: "these do not all hold", AnyOf: "none of these holds"}


def _without_nesting(both: AllOf | AnyOf) -> Iterator[Condition]:
    """Its parts, and those of a part that is of the same kind and has no name."""
    for child in both.children:
        whole = place_of(child) or _asked_behind(child) or isinstance(child, ToldFirst)
        if whole or not isinstance(child, type(both)):
            yield child
        else:
            yield from _without_nesting(child)


def _list(parts: tuple[_Part, ...], *, every: bool) -> Item:
    every_one = "both of these hold" if len(parts) == 2 else "all of these hold"
    head = every_one if every else "at least one of these holds"
    last = sorted(parts, key=lambda part: part.weighed)
    said = [part.item for part in last]
    if last[-1].weighed and not every:
        said[-1] = Item(f"otherwise {said[-1].text}")
    return Item(head, tuple(said))


def _then_weighed(parts: tuple[_Part, ...], *, every: bool) -> Item | None:
    """One check, and what is weighed besides: in one line."""
    plain, weighed = sorted(parts, key=lambda part: part.weighed)[:2]
    if len(parts) > 2 or not weighed.weighed or _is_a_list(plain.condition):
        return None
    joint = ", and then " if every else "; otherwise "
    return plain.item.then(joint + weighed.item.text)


def _is_a_list(condition: Condition) -> bool:
    bare = condition.children[0] if isinstance(condition, Not) else condition
    return isinstance(bare, AllOf | AnyOf) and not _asked_behind(bare)


def _asked_behind(condition: Condition) -> Includes | None:
    """The one check of a question that only some are asked.

    Whom it is asked is told with the question: for anyone else nothing was chosen.
    """
    if not isinstance(condition, AllOf) or len(condition.children) != 2:
        return None
    behind, check = condition.children
    fact = LAW.fact[check.code] if isinstance(check, Includes) else None
    asked = isinstance(fact, Choices) and fact.behind is behind
    return check if asked and isinstance(check, Includes) else None
