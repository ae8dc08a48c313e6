"""The page of the terms: how long each is, and what one has to know about it."""

from collections.abc import Iterator

from rules.language.spans import Span
from rules.law.terms.letters import LETTERS, Letter
from rules.law.terms.terms import (
    COUNTED_BACK,
    DECREES_NOT_VERIFIED,
    MOVED,
    TERMS,
    TOO_LONG_TO_MOVE,
    Party,
    Term,
)
from rules.prose.citing import cited, length, told
from rules.prose.markdown import Item, headed, items, listed
from rules.prose.naming import page

_PARTIES = {Party.YOU: "the person", Party.IND: "the IND"}
_WHERE_THEY_END = (MOVED, TOO_LONG_TO_MOVE, COUNTED_BACK, DECREES_NOT_VERIFIED)


def terms_page() -> str:
    about = "How long each term is, and what the reader has to know about it."
    moved = headed("## Where a term ends", listed(items(map(told, _WHERE_THEY_END))))
    letters = headed("## Letters", *(_letter(one) for one in LETTERS))
    return page("Terms", about, *(_term(one) for one in TERMS), letters, moved)


def _letter(one: Letter) -> str:
    return headed(f"### {one.text}", listed(_about_letter(one)))


def _about_letter(one: Letter) -> Iterator[Item]:
    yield Item(f"Code: `{one.code}`")
    if one.hint:
        yield Item(f"Hint: {one.hint}")
    yield Item(f"Term: {one.term.name}")
    if one.longer:
        yield Item(f"It can be longer ({one.longer.term.name}): {one.longer.text}")
    yield from (Item(f"Told: {told(note)}") for note in one.told)


def _term(one: Term) -> str:
    return headed(f"## {one.name}", listed(_about_term(one)))


def _about_term(one: Term) -> Iterator[Item]:
    after = f", from the end of the term `{one.after}`" if one.after else ""
    advice = one.advice
    yield Item(f"Code: `{one.kind}`")
    yield Item(f"Who must act: {_PARTIES[one.binds]}")
    yield Item(f"Starts: {one.starts}")
    yield Item(f"Length: {_counted(one.length)}{after}")
    yield from (Item(f"Why: {told(why)}") for why in one.why)
    yield from (Item(f"Note: {told(note)}") for note in one.notes)
    for extra in one.extras:
        start = "the day it starts" if extra.from_start else "its last day"
        day = f"Other day, {_counted(extra.span)} counted from {start}"
        yield Item(f"{day}: {extra.text}\nSource: {cited(extra.source)}")
    yield Item(f"Advice in time: {advice.in_time}")
    yield Item(f"Advice at the end: {advice.at_the_end}")
    yield Item(f"Advice when it has passed: {advice.passed}")


def _counted(span: Span) -> str:
    """A length of time, in weeks too, and "back" where it is counted so."""
    weeks, rest = divmod(span.days, 7)
    in_weeks = f" ({weeks} weeks)" if weeks > 1 and not rest else ""
    is_back = (span.years, span.months, span.days) < (0, 0, 0)
    return f"{length(span)}{in_weeks}{' back,' if is_back else ''}"
