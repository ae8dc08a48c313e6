"""The calendar of the Algemene termijnenwet: the days on which no term ends."""

from datetime import date, timedelta
from functools import cache

from rules.language.spans import Span

# Days made equal to a holiday by royal decree, mostly for three years at once (art.
# 3(3)). A new decree: add its days, and move DECREES_UNTIL.
_BY_DECREE = frozenset(
    {
        date(2022, 5, 27),
        date(2023, 4, 28),
        date(2023, 5, 19),
        date(2024, 5, 10),
        date(2024, 12, 27),
        date(2025, 5, 30),
        date(2026, 1, 2),
        date(2026, 5, 15),
        date(2027, 5, 7),
        date(2028, 4, 28),
        date(2028, 5, 26),
    }
)
DECREES_FROM = 2023
DECREES_UNTIL = 2028
"""The years of which every decree is known; of 2022 only one day is."""

# Good Friday, Easter Monday, Ascension Day, Whit Monday.
_AROUND_EASTER = (-2, 1, 39, 50)
# 5 May is a holiday for this law every year, not only in the years people are off.
_EVERY_YEAR = ((1, 1), (5, 5), (12, 25), (12, 26))
_FIRST_KINGS_DAY = 2014  # before that, Queen's Day on 30 April
_SATURDAY, _SUNDAY = 5, 6


def easter(year: int) -> date:
    """Easter Sunday: the Sunday after the full moon of spring (Butcher, 1876)."""
    century, of_century = divmod(year, 100)
    of_cycle = year % 19  # the moon returns to the same days every 19 years
    drift = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    full_moon = (19 * of_cycle + drift + 15) % 30
    weekday = 32 + 2 * (century % 4) + 2 * (of_century // 4) - of_century % 4
    sunday = (weekday - full_moon) % 7
    week_early = (of_cycle + 11 * full_moon + 22 * sunday) // 451
    month, day = divmod(full_moon + sunday - 7 * week_early + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> frozenset[date]:
    """The generally recognised holidays of a year, and the days equal to them."""
    sunday = easter(year)
    moving = (sunday + timedelta(days=days) for days in _AROUND_EASTER)
    fixed = (date(year, month, day) for month, day in _EVERY_YEAR)
    decreed = (day for day in _BY_DECREE if day.year == year)
    return frozenset({*moving, *fixed, *decreed, _kings_day(year)})


def _kings_day(year: int) -> date:
    """The day on which the birthday is celebrated: never a Sunday."""
    day = date(year, 4, 27 if year >= _FIRST_KINGS_DAY else 30)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day


def is_ordinary(day: date) -> bool:
    """Whether a term can end on it: no weekend, no holiday."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def next_ordinary_day(day: date) -> date:
    """The day itself, or the first one after it on which a term can end (art. 1)."""
    while not is_ordinary(day):
        day += timedelta(days=1)
    return day


def last_ordinary_day(day: date) -> date:
    """The day itself, or the last one before it that is no weekend or holiday."""
    while not is_ordinary(day):
        day -= timedelta(days=1)
    return day


def moves(length: Span) -> bool:
    """Whether the end of a term of days or weeks goes on to an ordinary day.

    Not when it is counted back (art. 1(2)), nor when it is longer than 90 days or
    twelve weeks (art. 4): thirteen weeks are 91 days, so that one number is enough.
    """
    return 0 < length.days <= 90
