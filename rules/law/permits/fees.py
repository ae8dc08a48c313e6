"""What an application costs, by year: a dated table, in whole euros."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rules.language.amounts import Yearly, year_known
from rules.language.source import Source, Statement
from rules.language.wording import _
from rules.law.sources import fee_exemption, fee_rules

FEES: dict[str, Yearly] = {
    "temporary": {2025: 0, 2026: 0},
    "no_fault": {2025: 405, 2026: 423},
    "non_temporary": {2025: 243, 2026: 254},
    "medical_after_year": {2025: 0, 2026: 0},
    "family": {2025: 243, 2026: 254},
    "family_child": {2025: 81, 2026: 85},
    "non_temporary_child": {2025: 81, 2026: 85},
    "non_temporary_renewal": {2025: 243, 2026: 254},
    "medical": {2025: 1281, 2026: 1337},
    "medical_renewal": {2025: 446, 2026: 466},
    "nationality_request": {2025: 243, 2026: 254},
    "turkish": {2025: 81, 2026: 85},
    "turkish_child": {2026: 46},
    "remigration_return": {2025: 81, 2026: 85},
    "remigration_return_child": {2026: 46},
    "protected_witness": {2025: 0, 2026: 0},
    "authority_ended": {2025: 0, 2026: 0},
    "permanent": {2025: 243, 2026: 254},
    "permanent_turkish": {2025: 81, 2026: 85},
    "eu_check": {2026: 85},
    "eu_check_child": {2026: 46},
    "new_card": {2025: 164, 2026: 171},
    "first_own_card": {2026: 138},
    "first_own_card_turkish": {2026: 46},
}

NOTHING_IN_DETENTION = Statement(
    _("Nothing, because you are locked up."), fee_exemption("3.34a(o)")
)
A_CHILD_PAYS_TOO = Statement(
    _("A child under 18 pays the same."), fee_exemption("3.34(s)")
)
"""Said to who told of children, of a permit for which a child has no fee of its own."""


@dataclass(frozen=True)
class Fee:
    """An amount in euros, and the year it was set for.

    ``year`` is earlier than the year that was asked for when no newer amount is known.
    """

    euros: int
    year: int
    known: bool
    source: Source


def fee(code: str, on: date) -> Fee:
    """Return the fee on a day, or the nearest one known (VV 3.34 and following)."""
    years = FEES[code]
    year = year_known(years, on)
    return Fee(years[year], year, year == on.year, fee_rules(year))


def fee_sources() -> Iterator[Source]:
    """Where the amounts stand, a table for each year."""
    years = {year for amounts in FEES.values() for year in amounts}
    yield from (fee_rules(year) for year in sorted(years))
