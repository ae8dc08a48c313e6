"""Every distinct check of some conditions, each with a place, and what they need."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property, lru_cache

from rules.engine.compiled import rows
from rules.engine.compiled.normal_form import Check, Normal, checks_in, not_written
from rules.engine.compiled.rows import Row, Steps, Table
from rules.language.conditions import (
    NOT_ASKED,
    Apart,
    AtLeast,
    Condition,
    Discretion,
    Includes,
    IsOneOf,
    Leaf,
    NotPast,
    Reached,
)
from rules.language.rule import Standing

StepsOn = Callable[[date], Mapping[str, Steps]]


class Kind(Enum):
    """How the answer to a fact becomes the truths of its checks; see ``rows``."""

    ONE = "one of several options"
    SEVERAL = "any of several options"
    STEPS = "a number or a day"


def _kind(code: str, checks: Iterable[Check]) -> Kind:
    """The kind of a fact, which all its checks are of."""
    first, *others = dict.fromkeys(_kind_of(check.leaf) for check in checks)
    if others:
        msg = f"{code} is checked as {first.value} and as {others[0].value}."
        raise LookupError(msg)
    return first


def _kind_of(leaf: Condition) -> Kind:
    match leaf:
        case IsOneOf():
            return Kind.ONE
        case Includes():
            return Kind.SEVERAL
        case AtLeast() | Reached() | NotPast():
            return Kind.STEPS
    raise not_written(leaf)


class Checks:
    """The checks, by what they look at; what an authority weighs is no check."""

    def __init__(self, conditions: Iterable[Normal]) -> None:
        found = dict.fromkeys(c for one in conditions for c in checks_in(one))
        asking = (c for c in found if not isinstance(c.leaf, Discretion))
        self.places = {check: place for place, check in enumerate(asking)}
        self.of_one_fact = defaultdict[str, list[Check]](list)
        self.of_two_days = defaultdict[tuple[str, str], list[Check]](list)
        for check in self.places:
            if isinstance(check.leaf, Leaf):
                self.of_one_fact[check.leaf.code].append(check)
            elif isinstance(check.leaf, Apart):
                self.of_two_days[check.leaf.first, check.leaf.last].append(check)
        self.kinds = {c: _kind(c, some) for c, some in self.of_one_fact.items()}

    def _of_kind(self, kind: Kind) -> Mapping[str, Sequence[Check]]:
        facts = self.of_one_fact.items()
        return {code: some for code, some in facts if self.kinds[code] is kind}

    @cached_property
    def options(self) -> Mapping[str, tuple[Table, Row]]:
        """For each fact with one answer of several: the table, and any other row."""
        found = self._of_kind(Kind.ONE).items()
        return {code: rows.of_options(some) for code, some in found}

    def steps_on(self) -> StepsOn:
        """Return a function from a day to the steps of each number and each day."""
        found = self._of_kind(Kind.STEPS).items()
        return lru_cache(maxsize=64)(
            lambda on: {code: rows.steps(some, on) for code, some in found}
        )

    def values(self) -> Mapping[str, object]:
        """What the lines name besides their arguments."""
        standings = {one.name.lower(): one for one in Standing}
        tables = {f"rows_of_{code}": table for code, (table, _) in self.options.items()}
        for code, some in self._of_kind(Kind.SEVERAL).items():
            tables[f"rows_of_{code}"] = rows.of_choices(some)
        return {
            "bisect": bisect,
            "not_asked": NOT_ASKED,
            **standings,
            **tables,
            **self._lengths(),
        }

    def _lengths(self) -> Mapping[str, object]:
        """For each check of two days: when its time ends, and what that is about."""
        found: dict[str, object] = {}
        for check, place in self.places.items():
            if isinstance(check.leaf, Apart):
                least, most = rows.about(check.leaf.span)
                end = check.leaf.span.end
                found |= {f"end{place}": end, f"least{place}": least}
                found[f"most{place}"] = most
        return found
