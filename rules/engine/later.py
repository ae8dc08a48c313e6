"""The same person on a later day: time has passed, and ages have grown with it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from rules.language.case import Case
from rules.language.conditions import AtLeast, Condition, Leaf, NotPast, Reached
from rules.language.spans import Span

ONE_DAY = timedelta(days=1)

Ages = Mapping[str, frozenset[int]]
"""For each fact that grows by one a year, the numbers that the law looks at."""


def ages(conditions: Iterable[Condition]) -> Ages:
    """The ages that these conditions look at."""
    found: dict[str, set[int]] = {}
    for leaf in _leaves(conditions):
        if isinstance(leaf, AtLeast) and leaf.grows:
            found.setdefault(leaf.code, set()).add(leaf.number)
    return {code: frozenset(numbers) for code, numbers in found.items()}


def later(case: Case, day: date, looked_at: Ages) -> Case:
    """The case on a later day.

    Only the year of a birthday is known. Where it may or may not have been, and the
    law looks at it, the age is not known.
    """
    grown = {
        code: _grown(case.answers[code], case.on, day, numbers)
        for code, numbers in looked_at.items()
        if isinstance(case.answers.get(code), int)
    }
    return Case({**case.answers, **grown}, day)


def in_doubt(case: Case, day: date, looked_at: Ages) -> bool:
    """Whether a birthday that the law looks at may or may not have been by then."""
    answers = later(case, day, looked_at).answers
    return any(
        case.answers.get(code) is not None and answers[code] is None
        for code in looked_at
    )


def turning_days(case: Case, conditions: Iterable[Condition]) -> dict[date, bool]:
    """The later days on which some check can turn; True where a birthday does it.

    Between two of them every check stays as it is: each is a step in time. A birthday
    gives two days: from the first it can have been, from the second it has been.
    """
    found: dict[date, bool] = {}
    for leaf in _leaves(conditions):
        for day, birthday in _turns(leaf, case):
            if day > case.on:
                found[day] = birthday and found.get(day, True)
    return found


def _leaves(conditions: Iterable[Condition]) -> Iterator[object]:
    for condition in conditions:
        yield from condition.leaves()


def _turns(leaf: object, case: Case) -> Iterator[tuple[date, bool]]:
    value = case.answers.get(leaf.code) if isinstance(leaf, Leaf) else None
    if isinstance(leaf, Reached | NotPast) and isinstance(value, date):
        yield leaf.turns_on(value), False
    if isinstance(leaf, AtLeast) and leaf.grows and isinstance(value, int):
        yield from ((day, True) for day in _birthday(value, leaf.number, case.on))


def _birthday(age: int, number: int, on: date) -> tuple[date, ...]:
    """From when somebody can be, and from when she is, so many years old."""
    years = number - age
    if years <= 0:
        return ()
    return Span(years=years - 1).end(on) + ONE_DAY, Span(years=years).end(on)


def _grown(age: object, on: date, day: date, numbers: frozenset[int]) -> int | None:
    assert isinstance(age, int)  # noqa: S101  # `later` looked
    years = day.year - on.year
    while Span(years=years).end(on) > day:
        years -= 1
    least = age + years
    most = least if Span(years=years).end(on) == day else least + 1
    return None if most in numbers and most > least else least
