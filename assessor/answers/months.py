"""A date of which a person knows the month only, where the law needs no more.

The law counts days, so a month is only taken where each of its days gives the same,
today and ever after. Else its question is open: it asks for the day.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from rules import LAW, Case
from rules.engine.law import Law
from rules.language.conditions import (
    Apart,
    Condition,
    Discretion,
    Leaf,
    NotPast,
    Reached,
)
from rules.language.fact import Day, Fact, ImpossibleAnswerError
from rules.language.rule import Standing

WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}")

Check = Leaf | Apart | Discretion


class Month(date):
    """The last possible day of a month, which stands for all of them."""


def read(fact: Fact, raw: object, on: date) -> object:
    """The value of a JSON answer; "2021-03" is a month, if the fact is a day."""
    if not (isinstance(fact, Day) and WRITTEN.fullmatch(str(raw))):
        return fact.read(raw, on)
    first = fact.read(f"{raw}-01", on)
    next_month = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    last = min(next_month - timedelta(days=1), fact.latest(on))
    return Month(last.year, last.month, last.day)


def known(fact: Fact, raw: object, on: date) -> Month | None:
    """The month in a stored answer, also where it is not enough."""
    try:
        value = read(fact, raw, on)
    except ImpossibleAnswerError:
        return None
    return value if isinstance(value, Month) else None


def is_enough(case: Case, code: str) -> bool:
    """Whether a date is known well enough: with the day, or no check needs it."""
    last = case.answers.get(code)
    if not isinstance(last, Month):
        return True
    law = LAW.on(case.on)
    turning = set(_turning(law, code, last, case))
    # Nearly always none turns, and then nothing else needs to be found out.
    if not turning:
        return True
    first = Case({**case.answers, code: last.replace(day=1)}, case.on)
    return turning.isdisjoint(_that_matter(law, (first, case)))


def _turning(law: Law, code: str, last: Month, case: Case) -> Iterator[Check]:
    """The checks of a date that hang on the day of the month."""
    first = last.replace(day=1)
    alone, beside = _checks(law, code)
    for check in alone:
        if _turns_alone(check, first, last, case.on):
            yield check
    for other, apart in beside.items():
        day = case.answers.get(other)
        if isinstance(day, date):
            yield from (c for c in apart if _turns_beside(c, code, first, last, day))


def _turns_alone(check: Leaf, first: date, last: date, on: date) -> bool:
    """Whether a check of this date alone does; as time goes by it turns once."""
    if isinstance(check, Reached | NotPast):
        return check.turns_on(last) > on
    return check.holds(first, on) is not check.holds(last, on)


def _turns_beside(
    check: Apart, code: str, first: date, last: date, other: date
) -> bool:
    """Whether the time between this date and another one does."""
    if check.first == code:
        return check.lies_between(first, other) is not check.lies_between(last, other)
    return check.lies_between(other, first) is not check.lies_between(other, last)


@lru_cache(maxsize=256)
def _checks(
    law: Law, code: str
) -> tuple[tuple[Leaf, ...], Mapping[str, tuple[Apart, ...]]]:
    """The checks that the law makes of a date: alone, and by the date beside it."""
    conditions = [one.met_if for rule in law.rules for one in rule.all_requirements()]
    conditions += [caution.raised_if for caution in law.cautions]
    leaves = {leaf for condition in conditions for leaf in condition.leaves()}
    of_it = [leaf for leaf in leaves if code in leaf.looks_at]
    apart = [leaf for leaf in of_it if isinstance(leaf, Apart)]
    others = {other for leaf in apart for other in leaf.looks_at} - {code}
    beside = {o: tuple(one for one in apart if o in one.looks_at) for o in others}
    return tuple(leaf for leaf in of_it if isinstance(leaf, Leaf)), beside


def _that_matter(law: Law, ends: tuple[Case, Case]) -> Iterator[Check]:
    """The checks in the rules that one of these cases does not rule out."""
    for condition in _conditions(law, ends):
        yield from condition.leaves()


def _conditions(law: Law, ends: tuple[Case, Case]) -> Iterator[Condition]:
    for rule, *standings in zip(law.rules, *map(law.standings, ends), strict=True):
        if max(standings) > Standing.DOES_NOT_FIT:
            yield from (one.met_if for one in rule.all_requirements())
    yield from (caution.raised_if for caution in law.cautions)
