"""A date of which a person knows the month only, where the law needs no more.

The law counts days, so a month is only taken where each of its days gives the same,
today and ever after. Else its question is open: it asks for the day.
"""

import re
from collections.abc import Iterator
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
    value = case.answers.get(code)
    if not isinstance(value, Month):
        return True
    law = LAW.on(case.on)
    first = Case({**case.answers, code: value.replace(day=1)}, case.on)
    turning = {one for one in _checks(law, code) if _turns(one, value, first, case)}
    # Nearly always none turns, and then nothing else needs to be found out.
    return not turning or turning.isdisjoint(_that_matter(law, (first, case)))


def _turns(check: Check, value: Month, first: Case, last: Case) -> bool:
    """Whether it hangs on the day of the month; as time goes by it turns once."""
    if isinstance(check, Reached | NotPast):
        return check.turns_on(value) > last.on
    return check.truth(first) is not check.truth(last)


@lru_cache(maxsize=256)
def _checks(law: Law, code: str) -> frozenset[Check]:
    """Every check that the law makes of a date."""
    conditions = [one.met_if for rule in law.rules for one in rule.all_requirements()]
    conditions += [caution.raised_if for caution in law.cautions]
    leaves = (leaf for condition in conditions for leaf in condition.leaves())
    return frozenset(leaf for leaf in leaves if code in leaf.looks_at)


def _that_matter(law: Law, ends: tuple[Case, Case]) -> Iterator[Check]:
    """The checks in the rules that one of these cases does not rule out."""
    for condition in _conditions(law, ends):
        yield from condition.leaves()


def _conditions(law: Law, ends: tuple[Case, Case]) -> Iterator[Condition]:
    for rule, *standings in zip(law.rules, *map(law.standings, ends), strict=True):
        if max(standings) > Standing.DOES_NOT_FIT:
            yield from (one.met_if for one in rule.all_requirements())
    yield from (caution.raised_if for caution in law.cautions)
