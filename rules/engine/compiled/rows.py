"""What an answer makes of all checks of its fact: a row of truths, looked up at once.

Options have a table from answer to row. Numbers and days have *steps*: between two
limits at which some check turns, every answer has the same row, and which step an
answer is on is found by bisection. Steps of days move with the day of the case.

All of it is made from what the checks say, not by what they do (``holds``): a check
that does not do what it says is found when the two are compared.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, cast

from rules.engine.compiled.normal_form import Check
from rules.engine.compiled.truths import NO, UNKNOWN, YES
from rules.language.conditions import AtLeast, IsOneOf, NotPast, Reached, View
from rules.language.spans import Span

Row = tuple[int, ...]
Table = Mapping[object, Row]


def truth(check: Check, *, holds: bool) -> int:
    return YES if holds is not check.turned else NO


def table(checks: Sequence[Check]) -> tuple[Table, Row]:
    """The row for every answer that a check asks for, and that for any other."""
    options = frozenset[object]().union(*map(_holding, checks))
    rows = {one: _row_of_option(checks, one) for one in sorted(options, key=repr)}
    return {None: (UNKNOWN,) * len(checks), **rows}, _row_of_option(checks, object())


def _row_of_option(checks: Sequence[Check], value: object) -> Row:
    return tuple(truth(check, holds=value in _holding(check)) for check in checks)


def _holding(check: Check) -> frozenset[object]:
    """The answers with which it holds, or still can."""
    leaf = cast("IsOneOf", check.leaf)
    match check.view:
        case View.BEST:
            return leaf.options | leaf.movable
        case View.WORST:
            return leaf.options - leaf.movable
    return leaf.options


class Steps(NamedTuple):
    """There is one row more than there are limits: the first is below all of them."""

    limits: Sequence[Any]
    rows: Sequence[Row]


def steps(checks: Sequence[Check], on: date) -> Steps:
    """The steps of a number or a day, on the day the law is applied to."""
    turns = [_turn(check, on) for check in checks]
    limits = sorted(set(turns))
    rows = [_row_of_step(checks, turns, limits[:n]) for n in range(len(limits) + 1)]
    return Steps(tuple(limits), tuple(rows))


def _row_of_step(
    checks: Sequence[Check], turns: Sequence[object], passed: Sequence[object]
) -> Row:
    pairs = zip(checks, turns, strict=True)
    return tuple(truth(c, holds=_holds(c, past=turn in passed)) for c, turn in pairs)


def _turn(check: Check, on: date) -> Any:  # a number or a day
    """The first answer with which the check is other than with those below."""
    leaf = cast("AtLeast | Reached | NotPast", check.leaf)
    if isinstance(leaf, AtLeast):
        return leaf.number
    return limit(leaf, on) + (ONE_DAY if isinstance(leaf, Reached) else NO_DAYS)


def _holds(check: Check, *, past: bool) -> bool:
    """Whether it holds, or still can, with an answer before or past its limit."""
    match check.leaf:
        case Reached():
            return not past or check.view is View.BEST
        case NotPast():
            return past and check.view is not View.WORST
    return past or check.view is View.BEST


NO_DAYS, ONE_DAY = timedelta(), timedelta(days=1)
SLACK = timedelta(days=5)
"""More than a month or a leap day can add to or take from a length of time."""


def limit(leaf: Reached | NotPast, on: date) -> date:
    """The day that decides a check: the latest that has reached it, or that is in time.

    Calendar lengths never cross: of two days, the earlier one's time ends no later.
    """
    span = leaf.span
    day = Span(-span.years, -span.months, -span.days).close(on) + SLACK
    if isinstance(leaf, Reached):
        while span.end(day) > on:
            day -= ONE_DAY
        return day
    while span.close(day - ONE_DAY) >= on:
        day -= ONE_DAY
    return day


def about(span: Span) -> tuple[timedelta, timedelta]:
    """The least and the most that a calendar length can be, with room to spare."""
    days = round((span.years * 12 + span.months) * 30.436875) + span.days
    return timedelta(days) - SLACK, timedelta(days) + SLACK
