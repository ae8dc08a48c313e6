"""Sentences with named places, which each language fills its way: an amount, a day."""

from dataclasses import dataclass
from datetime import date

from rules.language.source import Statement


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
