"""What permits cost, as a table: each amount out of the dated tables of the fees."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import Citation, citation
from assessor.permit_words import filled
from assessor.wording import ltr, sentence
from rules.language.amounts import Amounts, Euros
from rules.law.permits.fees import Fee, fee
from rules.law.reading.prices import OTHERS, PRICES, USUAL, Price


@dataclass(frozen=True)
class PriceRow:
    """What it is for, what one pays to get it, and what for other things."""

    name: str
    to_get: SafeString | str
    others: tuple[SafeString, ...]


@dataclass(frozen=True)
class PriceTable:
    """``year``: of which year the amounts are, and whether there may be newer ones."""

    year: SafeString
    usual: tuple[PriceRow, ...]
    others: tuple[PriceRow, ...]
    places: tuple[str, ...]


def price_table(on: date) -> PriceTable:
    """The newest amounts that are known on a day, all told as of one year."""
    fees = _fees(on)
    year = max(one.year for one in fees)
    return PriceTable(
        year=_year(year, is_known=all(one.known for one in fees)),
        usual=tuple(_row(one, year, on) for one in USUAL),
        others=tuple(_row(one, year, on) for one in OTHERS),
        places=tuple(one.place for one in price_citations(on)),
    )


def price_citations(on: date) -> Iterable[Citation]:
    """Where the amounts stand."""
    return dict.fromkeys(citation(one.source, on) for one in _fees(on))


def _fees(on: date) -> tuple[Fee, ...]:
    return tuple(fee(code, on) for one in PRICES for code in one.codes())


def _year(year: int, *, is_known: bool) -> SafeString:
    text = (
        gettext("These are the amounts of {year}. They change on 1 January.")
        if is_known
        else gettext(
            "These are the amounts of {year}. We do not know newer ones: ask the IND."
        )
    )
    return sentence(text, year=ltr(year))


def _row(price: Price, year: int, on: date) -> PriceRow:
    to_get = _amount(fee(price.fee, on), year)
    return PriceRow(gettext(price.name), to_get, tuple(_others(price, year, on)))


def _others(price: Price, year: int, on: date) -> Iterator[SafeString]:
    renewal = _amount(fee(price.renewal or price.fee, on), year)
    if renewal != _amount(fee(price.fee, on), year):
        yield sentence(gettext("To renew: {amount}"), amount=renewal)
    if price.child:
        child = _amount(fee(price.child, on), year)
        yield sentence(gettext("A child: {amount}"), amount=child)


def _amount(found: Fee, year: int) -> SafeString | str:
    """With its year, where it is not that of the table."""
    if not found.euros:
        return gettext("Nothing")
    text = "{euros}" if found.year == year else gettext("{euros} in {year}")
    parts = (("euros", Euros(found.euros)), ("year", found.year))
    return filled(Amounts(text, found.source, parts))
