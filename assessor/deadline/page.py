"""What the deadline page shows: two dates, what to do, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.citing import Citation, citation
from assessor.forms.letter_forms import DeadlineForm, KindAndDay
from assessor.letters import LetterCard, counted_card, days_to_act
from assessor.wording import day, sentence, weekday
from rules.guidance.deadlines import Deadline
from rules.guidance.letters import ToAct
from rules.language.source import Source
from rules.law.terms.letters import BY_TERM
from rules.law.terms.terms import Party


@dataclass(frozen=True)
class Line:
    """A sentence and where it stands."""

    text: str
    citation: Citation


@dataclass(frozen=True)
class OtherDay:
    """Another day that belongs to it, such as the end of an extension."""

    day: SafeString
    text: str
    citation: Citation


@dataclass(frozen=True)
class Counted:
    """A deadline: the day to act by comes before the last lawful day.

    ``card``: where it is the person who has to act on a letter.
    """

    name: str
    from_day: SafeString
    days: tuple[SafeString, ...]
    advice: str
    urgent: bool
    other_days: tuple[OtherDay, ...]
    why: tuple[Line, ...]
    notes: tuple[Line, ...]
    some_to_come: bool
    """Whether there is still a day to put in a calendar."""
    card: LetterCard | None


@dataclass(frozen=True)
class DeadlinePage(KindAndDay):
    """``is_kept``: the browser remembers what was counted."""

    counted: Counted | None
    is_kept: bool


def deadline_page(
    form: DeadlineForm, counted: Counted | None = None, *, is_kept: bool = False
) -> DeadlinePage:
    return DeadlinePage(form.kinds(), form.blanks(), form.problems(), counted, is_kept)


def counted(found: Deadline, today: date, letter: ToAct | None = None) -> Counted:
    def line(text: str, source: Source) -> Line:
        return Line(text, citation(source, today))

    letter = letter or _letter(found)
    on_card = letter.letter.told if letter else ()
    return Counted(
        name=_(found.term.name),
        from_day=sentence(_("Counted from {date}."), date=day(found.start)),
        days=tuple(_days(found, today)),
        advice=_(found.advice(today)),
        urgent=found.term.binds is Party.YOU and today > found.unrolled,
        other_days=tuple(
            OtherDay(day(one.day), _(one.text), citation(one.source, today))
            for one in found.other_days
        ),
        why=tuple(line(_(one.text), one.source) for one in found.why),
        notes=tuple(
            line(_(one.text), one.source) for one in found.notes if one not in on_card
        ),
        some_to_come=bool(to_remember(found, today)),
        card=counted_card(letter, (), today) if letter else None,
    )


def _letter(found: Deadline) -> ToAct | None:
    """What to do about the letter, where the term is one of a letter."""
    letter = BY_TERM.get(found.kind)
    return ToAct(letter, found) if letter else None


def _days(found: Deadline, today: date) -> Iterator[SafeString]:
    last = weekday(found.last_day)
    if found.term.binds is Party.YOU:
        yield from days_to_act(found, today)
    elif today > found.last_day:
        yield sentence(_("The IND had until {date}. That day has passed."), date=last)
    else:
        yield sentence(_("The IND has until {date}. Wait until it is over."), date=last)


def to_remember(found: Deadline, today: date) -> tuple[date, ...]:
    """The days for a calendar: a passed day is none to remember."""
    return tuple(one for one in _all_days(found) if one >= today)


def _all_days(found: Deadline) -> Iterator[date]:
    if found.term.binds is Party.YOU:
        yield found.unrolled
    yield found.last_day
    yield from (other.day for other in found.other_days)
