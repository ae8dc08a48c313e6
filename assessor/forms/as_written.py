"""Numbers and dates as people write them: in any script, by name, or in one go."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from unicodedata import category, decimal

from django.conf import settings
from django.utils.dates import MONTHS, MONTHS_3
from django.utils.translation import override

SEPARATORS = r"[\s.,/\u060c\u2010-\u2015\u2212-]+"
SHORTEST = 3  # letters of the name of a month
MONTHS_IN_A_YEAR = 12

DayMonthYear = tuple[str, str, str]


def plain(typed: str) -> str:
    """What was typed in the digits 0 to 9, without marks that nobody sees.

    A keyboard writes the digits of its own script, and a text that runs from right to
    left is copied with the marks that say so.
    """
    return "".join(_plain(one) for one in typed).strip()


def _plain(one: str) -> str:
    if category(one) == "Cf":
        return ""
    if one.isspace():
        return " "
    return str(decimal(one, one))


def words(typed: str) -> list[str]:
    """The numbers and names in what was typed."""
    return [one for one in re.split(SEPARATORS, plain(typed)) if one]


def digits_in(typed: str) -> int:
    """How many digits there are in what was typed."""
    return sum(one.isdigit() for one in plain(typed))


def month(word: str) -> str:
    """The number of a month told by its name, in a language of this site, or ""."""
    found = _months(tuple(code for code, _ in settings.LANGUAGES))
    return found.get(word.casefold().rstrip("."), "")


@cache
def _months(languages: tuple[str, ...]) -> Mapping[str, str]:
    """Each name, and each beginning of one that can be of no other month."""
    meant: dict[str, set[int]] = {}
    for name, number in (named for code in languages for named in _named(code)):
        for length in range(min(SHORTEST, len(name)), len(name) + 1):
            meant.setdefault(name[:length], set()).add(number)
    return {name: str(*which) for name, which in meant.items() if len(which) == 1}


def _named(language: str) -> Iterator[tuple[str, int]]:
    with override(language):
        for names in (MONTHS, MONTHS_3):
            for number, name in names.items():
                yield str(name).casefold().rstrip("."), number


def date_in(typed: str) -> DayMonthYear | None:
    """The day, month and year of a date that was written in one go.

    The day is empty where only a month was written. What could be two dates is none:
    in 3/12/2026 the month is the first for some, and the second for others.
    """
    found = _in_order(words(typed))
    if found is None or not _is_number(found[2], 4):
        return None
    day, named, year = found
    month_ = named if _is_number(named, 1, 2) else month(named)
    if not month_ or (day and not _is_number(day, 1, 2)):
        return None
    return None if _is_two_dates(typed, day, named) else (day, month_, year)


def _in_order(parts: list[str]) -> DayMonthYear | None:
    """Day, month and year, from the end if the year comes first."""
    year_first = parts and _is_number(parts[0], 4)
    match [*reversed(parts)] if year_first else parts:
        case [month_, year]:
            return "", month_, year
        case [month_, day, year] if month(month_):
            return day, month_, year
        case [day, month_, year]:
            return day, month_, year
    return None


def _is_two_dates(typed: str, day: str, month_: str) -> bool:
    if "/" not in typed or not day or not _is_number(month_, 1, 2):
        return False
    return int(day) != int(month_) and int(day) <= MONTHS_IN_A_YEAR


def _is_number(word: str, low: int, high: int | None = None) -> bool:
    return re.fullmatch(f"[0-9]{{{low},{high or low}}}", word) is not None
