"""Every small mistake that can be made in writing down a condition."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from rules import LAW
from rules.language.conditions import (
    AllOf,
    AnyOf,
    Apart,
    AtLeast,
    Condition,
    Discretion,
    Includes,
    IsOneOf,
    Not,
    NotPast,
    Reached,
)
from rules.language.fact import Choice, Choices
from rules.language.spans import Span

ALWAYS, NEVER = AllOf(()), AnyOf(())
Checked = IsOneOf | Includes
Timed = Reached | NotPast | Apart


class Change(NamedTuple):
    """A condition with one mistake in it."""

    kind: str
    what: str
    condition: Condition


def mistakes(condition: Condition) -> Iterator[Change]:
    """Every condition that differs from this one in one place."""
    yield from _here(condition)
    if isinstance(condition, AllOf | AnyOf | Not):
        for place, child in enumerate(condition.children):
            for kind, what, other in mistakes(child):
                parts = _with(condition.children, place, other)
                yield Change(kind, what, _like(condition, parts))


def _like(
    condition: AllOf | AnyOf | Not, parts: tuple[Condition, ...]
) -> AllOf | AnyOf | Not:
    return Not((parts[0],)) if isinstance(condition, Not) else type(condition)(parts)


def _with(
    parts: tuple[Condition, ...], place: int, *others: Condition
) -> tuple[Condition, ...]:
    return (*parts[:place], *others, *parts[place + 1 :])


def _here(condition: Condition) -> Iterator[Change]:
    match condition:
        case AllOf() | AnyOf():
            yield from _of_a_combination(condition)
        case Discretion():
            yield Change("weighed", f"{condition.by} always says yes", ALWAYS)
            yield Change("weighed", f"{condition.by} always says no", NEVER)
        case IsOneOf() | Includes():
            yield Change("negated", f"not: {told(condition)}", Not((condition,)))
            yield from _of_options(condition)
        case AtLeast():
            yield Change("negated", f"not: {told(condition)}", Not((condition,)))
            for number in (condition.number - 1, condition.number + 1):
                wrong = replace(condition, number=number)
                yield Change("number", f"{told(condition)} → {number}", wrong)
        case Reached() | NotPast() | Apart():
            yield Change("negated", f"not: {told(condition)}", Not((condition,)))
            yield from _of_a_span(condition)


def _of_a_combination(condition: AllOf | AnyOf) -> Iterator[Change]:
    parts = condition.children
    name = f"{told(parts[0])} …" if parts else ""
    if len(parts) < 2:
        return
    swapped = AnyOf(parts) if isinstance(condition, AllOf) else AllOf(parts)
    yield Change("and, or", f"{type(condition).__name__} turned: {name}", swapped)
    for place, part in enumerate(parts):
        fewer = _like(condition, _with(parts, place))
        yield Change("part dropped", f"without: {told(part)}", fewer)


def _of_options(condition: Checked) -> Iterator[Change]:
    fact, options = LAW.fact[condition.code], condition.options
    if len(options) > 1:
        for option in sorted(options, key=str):
            fewer = replace(condition, options=options - {option})
            yield Change("option dropped", f"{told(condition)} − {option}", fewer)
    if isinstance(fact, Choice | Choices):
        for option in fact.option_codes:
            if option not in options:
                more = replace(condition, options=options | {option})
                yield Change("option added", f"{told(condition)} + {option}", more)


def _of_a_span(condition: Timed) -> Iterator[Change]:
    span = condition.span
    for unit in ("years", "months", "days"):
        if getattr(span, unit) or unit == "days":
            for step in (-1, 1):
                other: Span = replace(span, **{unit: getattr(span, unit) + step})
                what = f"{told(condition)} {step:+} {unit}"
                yield Change("time", what, replace(condition, span=other))


def told(condition: Condition) -> str:  # noqa: PLR0911  # one for each kind
    """A condition in short, to know a mutant by."""
    match condition:
        case IsOneOf() | Includes():
            return f"{condition.code} {'/'.join(sorted(map(str, condition.options)))}"
        case AtLeast():
            return f"{condition.code} ≥ {condition.number}"
        case Reached() | NotPast():
            name = "since" if isinstance(condition, Reached) else "within"
            return f"{condition.code} {name} {_length(condition.span)}"
        case Apart():
            return f"{condition.first} to {condition.last} {_length(condition.span)}"
        case Discretion():
            return f"what {condition.by} weighs"
        case Not():
            return f"not {told(condition.children[0])}"
    return "(" + ", ".join(map(told, condition.children)) + ")"


def _length(span: Span) -> str:
    return f"{span.years}y {span.months}m {span.days}d"
