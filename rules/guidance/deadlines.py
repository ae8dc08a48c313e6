"""Deadlines: objection, appeal, renewal, and the time that the IND itself has.

Every deadline has two ends. ``unrolled`` is where the term ends on the calendar: the
day to act by. ``last_day`` is the last lawful day, after weekends and holidays. Where
the term binds the IND, wait until ``last_day`` is over.
"""

from dataclasses import dataclass
from datetime import date

from rules.language.fact import ImpossibleAnswerError
from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.written import quoted, read_day
from rules.law.terms.holidays import (
    DECREES_FROM,
    DECREES_UNTIL,
    is_ordinary,
    moves,
    next_ordinary_day,
)
from rules.law.terms.terms import (
    COUNTED_BACK,
    DECREES_NOT_VERIFIED,
    MOVED,
    TERMS,
    TOO_LONG_TO_MOVE,
    OtherDay,
    Term,
)

EARLIEST = date(2000, 1, 1)
LATEST = date(2100, 12, 31)


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """The ends of a term that started on a day, and why they are there."""

    term: Term
    start: date
    unrolled: date
    last_day: date
    why: tuple[Statement, ...]
    notes: tuple[Statement, ...]
    other_days: tuple[OtherDay, ...]

    @property
    def kind(self) -> str:
        return self.term.kind

    @property
    def sources(self) -> tuple[Source, ...]:
        said = self.why + self.notes + self.other_days
        return tuple(dict.fromkeys(one.source for one in said))

    def advice(self, today: date) -> str:
        """What to do, as seen on a day."""
        if today <= self.unrolled:
            return self.term.advice.in_time
        if today <= self.last_day:
            return self.term.advice.at_the_end
        return self.term.advice.passed


def deadline(kind: str, start: date) -> Deadline:
    """Count a deadline from the day that ``Term.starts`` asks for.

    Raises ``ImpossibleAnswerError`` for an unknown kind, or a day outside the years
    that are counted here; the message says what is allowed.
    """
    term = _term(kind)
    _check(start)
    begin = deadline(term.after, start).last_day if term.after else start
    unrolled = term.length.close(begin)
    last_day = next_ordinary_day(unrolled) if moves(term.length) else unrolled
    return Deadline(
        term=term,
        start=start,
        unrolled=unrolled,
        last_day=last_day,
        why=term.why + _why_this_end(term.length, unrolled),
        notes=term.notes + _not_verified(term, begin, last_day),
        other_days=tuple(extra.day(start, last_day) for extra in term.extras),
    )


def read_deadline(kind: str, start: str) -> Deadline:
    """Count a deadline from a date as it is typed: "2026-11-23"."""
    return deadline(kind, read_start(start))


def _term(kind: str) -> Term:
    for term in TERMS:
        if term.kind == kind:
            return term
    kinds = ", ".join(term.kind for term in TERMS)
    raise ImpossibleAnswerError(
        f"There is no deadline {quoted(kind)}. The kinds are: {kinds}."
    )


def read_start(text: object) -> date:
    """The day on a letter as it is written in a file or a command: "2026-11-23"."""
    try:
        return read_day(text)
    except ValueError:
        raise ImpossibleAnswerError(
            f"The day must be a date like 2026-11-23, not {quoted(text)}."
        ) from None


def _check(start: date) -> None:
    if not EARLIEST <= start <= LATEST:
        raise ImpossibleAnswerError(
            f"The day must be from {EARLIEST} until {LATEST}; {start} is not."
        )


def _why_this_end(length: Span, unrolled: date) -> tuple[Statement, ...]:
    if length.days < 0:
        return (COUNTED_BACK,)
    if not moves(length):
        return (TOO_LONG_TO_MOVE,)
    return () if is_ordinary(unrolled) else (MOVED,)


def _not_verified(term: Term, begin: date, last_day: date) -> tuple[Statement, ...]:
    """The doubt about an end that a decree not known here could move."""
    if not moves(term.length) and not term.after:
        return ()
    moved = last_day if moves(term.length) else begin
    known = DECREES_FROM <= moved.year <= DECREES_UNTIL
    return () if known else (DECREES_NOT_VERIFIED,)
