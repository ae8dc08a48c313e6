"""Sentences with named places, which each language fills its way: an amount, a day.

An amount is one of a year: what it was stays, and what it becomes is added.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from rules.language.source import Statement

Yearly = Mapping[int, int]
"""Whole euros, by the year from whose first day they count."""


def year_known(years: Iterable[int], on: date) -> int:
    """The latest year up to a day of which something is known; else the first."""
    known = sorted(years)
    return max((year for year in known if year <= on.year), default=known[0])


@dataclass(frozen=True)
class Euros:
    """An amount as it is printed."""

    amount: int

    def __str__(self) -> str:
        return f"€ {self.amount}"


Part = date | int | Euros | str
"""What fills a named place; a ``str`` is a Dutch term and is never translated."""


@dataclass(frozen=True)
class Amounts(Statement):
    """A sentence with named places for amounts, which each language writes its way."""

    parts: tuple[tuple[str, Part], ...] = ()
