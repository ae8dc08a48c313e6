"""Every distinct check of some conditions, each with a place, by how it is told."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property, lru_cache

from rules.engine.compiled import rows
from rules.engine.compiled.normal_form import Check, Normal, checks_in, not_written
from rules.engine.compiled.rows import Row, Steps, Table
from rules.language.conditions import (
    NOT_ASKED,
    Apart,
    AtLeast,
    Discretion,
    Includes,
    IsOneOf,
    NotPast,
    Reached,
)
from rules.language.rule import Standing

StepsOn = Callable[[date], Mapping[str, Steps]]


class Checks:
    """The checks of each fact, and of two days; what an authority weighs is none."""

    def __init__(self, conditions: Iterable[Normal]) -> None:
        found = dict.fromkeys(c for one in conditions for c in checks_in(one))
        asking = (c for c in found if not isinstance(c.leaf, Discretion))
        self.places = {check: place for place, check in enumerate(asking)}
        self.of_option = defaultdict[str, list[Check]](list)
        self.of_several = defaultdict[str, list[Check]](list)
        self.of_step = defaultdict[str, list[Check]](list)
        self.of_two_days = defaultdict[tuple[str, str], list[Check]](list)
        for check in self.places:
            self._sort(check)

    def _sort(self, check: Check) -> None:
        match check.leaf:
            case IsOneOf(code):
                self.of_option[code].append(check)
            case Includes(code):
                self.of_several[code].append(check)
            case AtLeast(code) | Reached(code) | NotPast(code):
                self.of_step[code].append(check)
            case Apart(first, last):
                self.of_two_days[first, last].append(check)
            case _:
                raise not_written(check.leaf)

    @property
    def codes(self) -> Iterable[str]:
        return dict.fromkeys((*self.of_option, *self.of_several, *self.of_step))

    @cached_property
    def tables(self) -> Mapping[str, tuple[Table, Row]]:
        """For each fact with options: the row of each, and that of any other."""
        return {code: rows.table(some) for code, some in self.of_option.items()}

    def steps_on(self) -> StepsOn:
        """Return a function from a day to the steps of each number and each day."""
        found = self.of_step.items()
        return lru_cache(maxsize=64)(
            lambda on: {code: rows.steps(some, on) for code, some in found}
        )

    def values(self) -> Mapping[str, object]:
        """What the lines name besides their arguments."""
        values: dict[str, object] = {"bisect": bisect, "not_asked": NOT_ASKED}
        values |= {one.name.lower(): one for one in Standing}
        values |= {f"rows_of_{code}": table for code, (table, _) in self.tables.items()}
        for check, place in self.places.items():
            if isinstance(check.leaf, Apart):
                span = check.leaf.span
                least, most = rows.about(span)
                names = f"end{place}", f"least{place}", f"most{place}"
                values |= zip(names, (span.end, least, most), strict=True)
        return values
