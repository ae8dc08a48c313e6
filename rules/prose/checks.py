"""One check of the facts in words, where it must hold and where it must not."""

from collections.abc import Mapping
from typing import Any, Protocol

from rules.assessment.the_law import LAW
from rules.language.conditions import (
    Apart,
    AtLeast,
    Condition,
    Discretion,
    Includes,
    IsOneOf,
    NotPast,
    Reached,
)
from rules.language.fact import Choice, Choices, Months
from rules.language.spans import Span
from rules.law.contradictions import BeforeBirth, Earlier, More, OtherAge
from rules.prose.citing import in_words, length
from rules.prose.markdown import Item, items
from rules.prose.naming import marked


def check_in_words(check: Condition, *, holds: bool) -> Item:
    """What is asked of the facts; where it must not hold, the opposite."""
    try:
        say = _WORDS[type(check)]
    except KeyError:
        name = type(check).__name__
        raise TypeError(f"No words for {name}: add them in {__name__}.") from None
    return say(check, holds=holds)


def _is_one_of(check: IsOneOf, *, holds: bool) -> Item:
    subject, fact = marked(check.code), LAW.fact[check.code]
    if not isinstance(fact, Choice):
        return Item(f"{subject}: {'yes' if (True in check.options) is holds else 'no'}")
    chosen = _chosen(fact, check.options)
    if len(chosen) == 1:
        return Item(f"{subject}: {'' if holds else 'not '}{chosen[0]}")
    return Item(f"{subject}: {'one' if holds else 'none'} of these", items(chosen))


def _includes(check: Includes, *, holds: bool) -> Item:
    subject, fact = marked(check.code), LAW.fact[check.code]
    chosen = _chosen(fact, check.options) if isinstance(fact, Choices) else ()
    if len(chosen) == 1:
        return Item(f"{subject}: {chosen[0]} is {'' if holds else 'not '}chosen")
    least = "at least one" if holds else "none"
    return Item(f"{subject}: {least} of these", items(chosen))


def _chosen(fact: Choice | Choices, codes: frozenset[Any]) -> tuple[str, ...]:
    return tuple(f"“{one.text}”" for one in fact.options if one.code in codes)


def _at_least(check: AtLeast, *, holds: bool) -> Item:
    fact = LAW.fact[check.code]
    number = f"{check.number} months" if isinstance(fact, Months) else check.number
    amount = f"{number} or more" if holds else f"less than {number}"
    on_the_day = getattr(fact, "grows", False) and not check.grows
    today = " today (growing older later does not count)" if on_the_day else ""
    return Item(f"{marked(check.code)}: {amount}{today}")


def _reached(check: Reached, *, holds: bool) -> Item:
    least = "at least" if holds else "less than"
    return Item(f"{marked(check.code)}: {least} {length(check.span)} ago")


def _not_past(check: NotPast, *, holds: bool) -> Item:
    most = "no more than" if holds else "more than"
    return Item(f"{marked(check.code)}: {most} {length(check.span)} ago")


def _apart(check: Apart, *, holds: bool) -> Item:
    first, last = marked(check.first), marked(check.last)
    if check.span == Span():
        order = "on the same day as, or after," if holds else "earlier than"
        return Item(f"{last}: {order} {first}")
    least = "at least" if holds else "less than"
    return Item(f"{last}: {least} {length(check.span)} after {first}")


def _weighed(check: Discretion, *, holds: bool) -> Item:  # noqa: ARG001  # weighed is weighed
    return Item(f"weighed by {check.by}")


def _earlier(check: Earlier, *, holds: bool) -> Item:
    order = "before" if holds else "on or after"
    return Item(f"{marked(check.code)}: {order} {in_words(check.than)}")


def _more(check: More, *, holds: bool) -> Item:
    more, less = (marked(code) for code in check.looks_at)
    order = {0: "as much as, or more than,", 1: "more than"}[check.by]
    return Item(f"{more}: {'' if holds else 'not '}{order} {less}")


def _before_birth(check: BeforeBirth, *, holds: bool) -> Item:
    day, age = (marked(code) for code in check.looks_at)
    order = "before" if holds else "not before"
    return Item(f"{day}: {order} the birth that follows from {age}")


def _other_age(check: OtherAge, *, holds: bool) -> Item:
    day, then, now = (marked(code) for code in check.looks_at)
    negation = "not " if holds else ""
    return Item(f"{then}: {negation}the age that {now} gives for {day}")


class _Say(Protocol):
    def __call__(self, check: Any, /, *, holds: bool) -> Item: ...


_WORDS: Mapping[type[Condition], _Say] = {
    IsOneOf: _is_one_of,
    Includes: _includes,
    AtLeast: _at_least,
    Reached: _reached,
    NotPast: _not_past,
    Apart: _apart,
    Discretion: _weighed,
    Earlier: _earlier,
    More: _more,
    BeforeBirth: _before_birth,
    OtherAge: _other_age,
}
"""How each kind of check is said, where it must hold and where it must not."""
