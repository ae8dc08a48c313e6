"""Facts: what a person knows about herself, each with the question that asks it.

A fact *makes* conditions: ``ended.yes``, ``permit.is_one_of("family")``,
``since.years_ago(5)``. And it *reads* answers: what comes from a form, a file or a
session becomes a value, or an ``ImpossibleAnswerError`` that says what is allowed.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rules.language import conditions
from rules.language.conditions import (
    Apart,
    AtLeast,
    Condition,
    Includes,
    IsOneOf,
    NotPast,
    Reached,
)
from rules.language.spans import Span
from rules.language.wording import _
from rules.language.written import read_day


class Section(Enum):
    """The parts of the conversation, in order."""

    NOW = _("Your situation now")
    HAPPENED = _("What happened")
    FAMILY = _("Your family and your papers")
    HEALTH = _("Your health")
    CHILDREN = _("Children")
    PAST = _("Your past")


ANNOUNCEMENTS = {
    Section.HAPPENED: _(
        "The next questions are about violence, threats, and people who use others."
    ),
    Section.HEALTH: _("The next questions are about illness and health."),
}


class Change(Enum):
    """Who can still change the answer to a question.

    ``TALK_FIRST`` is what a person could do, but what may be dangerous or cannot be
    undone: never an advice, and no ground waits for it.
    """

    NOBODY = "nobody"
    OTHERS = "others"
    YOU = "you"
    WITH_HELP = "with help"
    TALK_FIRST = "talk first"


class ImpossibleAnswerError(ValueError):
    """An answer that no person can have; the message says what is allowed."""


@dataclass(frozen=True)
class Option:
    """One answer a person can choose; from a ``final`` one she does not come back.

    ``change``: who can bring her to it, where that is another than for its question.
    ``only_after``: what must have happened before anybody can come to it.
    """

    code: str
    text: str
    hint: str = ""
    final: bool = False
    change: Change | None = None
    only_after: Condition | None = None


@dataclass(frozen=True, kw_only=True)
class Fact(ABC):
    """Something a person knows, and the question that asks for it.

    ``settled_by``: once this is so, nobody changes the answer any more.
    ``calm``: it does not hurt, though others of its part of the conversation may.
    """

    code: str
    section: Section
    question: str
    why: str
    hint: str = ""
    change: Change = Change.NOBODY
    settled_by: Condition | None = None
    calm: bool = False

    @property
    def announcement(self) -> str:
        """What is said before it where it may hurt; empty elsewhere."""
        return "" if self.calm else ANNOUNCEMENTS.get(self.section, "")

    @property
    def changeable(self) -> bool:
        """Whether the person can change it, alone or with help."""
        return self.change in (Change.YOU, Change.WITH_HELP)

    @property
    def unknown(self) -> object:
        """What "I do not know" is read as."""
        return None

    @property
    @abstractmethod
    def allowed(self) -> str:
        """What can be answered, for a developer: in JSON terms."""

    @abstractmethod
    def read(self, raw: object, on: date) -> object:
        """The value of a JSON answer that is not ``None``, or an error."""

    def told(self, raw: object, on: date) -> object:
        """The value of a JSON answer, ``None`` for "I do not know" included."""
        return self.unknown if raw is None else self.read(raw, on)

    def impossible(self) -> ImpossibleAnswerError:
        return ImpossibleAnswerError(
            f"{self.code} must be {self.allowed}, or null for “I do not know”."
        )


@dataclass(frozen=True, kw_only=True)
class YesNo(Fact):
    """Yes or no."""

    allowed = "true or false"

    def read(self, raw: object, on: date) -> bool:
        if not isinstance(raw, bool):
            raise self.impossible()
        return raw

    @property
    def yes(self) -> IsOneOf:
        """Yes; where the person can change it, what is not so can become so."""
        movable = frozenset({False}) if self.changeable else frozenset[bool]()
        return IsOneOf(self.code, frozenset({True}), movable)

    @property
    def no(self) -> IsOneOf:
        return IsOneOf(self.code, frozenset({False}))


@dataclass(frozen=True, kw_only=True)
class _WithOptions(Fact, ABC):
    options: tuple[Option, ...]

    @property
    def option_codes(self) -> tuple[str, ...]:
        return tuple(option.code for option in self.options)

    def known(self, codes: tuple[str, ...]) -> frozenset[str]:
        """Return the codes as a set; a misspelt one is the author's error."""
        unknown = set(codes) - set(self.option_codes)
        if unknown or not codes:
            msg = f"{self.code} has no option {sorted(unknown)}: see its Options."
            raise LookupError(msg)
        return frozenset(codes)


@dataclass(frozen=True, kw_only=True)
class Choice(_WithOptions):
    """One of several answers."""

    @property
    def allowed(self) -> str:
        return "one of " + ", ".join(f'"{code}"' for code in self.option_codes)

    def read(self, raw: object, on: date) -> str:
        if not isinstance(raw, str) or raw not in self.option_codes:
            raise self.impossible()
        return raw

    def is_one_of(self, *codes: str) -> IsOneOf:
        open_ends = {option.code for option in self.options if not option.final}
        movable = frozenset(open_ends) if self.changeable else frozenset[str]()
        return IsOneOf(self.code, self.known(codes), movable)


@dataclass(frozen=True, kw_only=True)
class Choices(_WithOptions):
    """Any number of answers; ``none`` is the sentence for "none of these".

    ``behind``: only someone for whom this holds is asked. For anyone else it is as if
    none was chosen, also in the law: a topic she left out rules out what is about it.
    ``unsure``: the option that "I do not know" stands for, where there is one.
    """

    none: str = _("None of these")
    behind: Condition | None = None
    unsure: str = ""

    @property
    def unknown(self) -> object:
        return frozenset({self.unsure}) if self.unsure else None

    @property
    def allowed(self) -> str:
        codes = ", ".join(f'"{code}"' for code in self.option_codes)
        return f"a list with any of {codes} (an empty list for none of these)"

    def read(self, raw: object, on: date) -> frozenset[str]:
        chosen = raw if isinstance(raw, list | tuple | set | frozenset) else None
        if chosen is None or not all(code in self.option_codes for code in chosen):
            raise self.impossible()
        return frozenset(chosen)

    def includes(self, *codes: str) -> Condition:
        chosen = Includes(self.code, self.known(codes), self.changeable)
        return conditions.all_of(self.behind, chosen) if self.behind else chosen


@dataclass(frozen=True, kw_only=True)
class Day(Fact):
    """A date; ``future`` says whether it may lie after today."""

    future: bool = False
    earliest = date(1900, 1, 1)
    latest_years = 10

    @property
    def allowed(self) -> str:
        until = "ten years from now" if self.future else "today"
        return f'a date like "2021-03-12", from {self.earliest} until {until}'

    def latest(self, on: date) -> date:
        return Span(years=self.latest_years).close(on) if self.future else on

    def read(self, raw: object, on: date) -> date:
        try:
            day = read_day(raw)
        except ValueError:
            raise self.impossible() from None
        if not self.earliest <= day <= self.latest(on):
            raise self.impossible()
        return day

    def reached(self, *, years: int = 0, months: int = 0, days: int = 0) -> Reached:
        return Reached(self.code, Span(years, months, days))

    def years_ago(self, years: int) -> Reached:
        """At least so many years before the day the law is applied to."""
        return self.reached(years=years)

    def within(self, *, years: int = 0, months: int = 0, days: int = 0) -> NotPast:
        """No longer ago than this."""
        return NotPast(self.code, Span(years, months, days))

    def before(self, other: "Day") -> conditions.Not:
        """Earlier than another day."""
        return conditions.not_(Apart(other.code, self.code, Span()))

    def years_after(self, first: "Day", years: int, *, days: int = 0) -> Apart:
        """At least so many years, and days, after another day."""
        return Apart(first.code, self.code, Span(years, days=days))


@dataclass(frozen=True, kw_only=True)
class _Number(Fact, ABC):
    low: int = 0
    high: int
    grows: bool = False

    @property
    def allowed(self) -> str:
        return f"a whole number from {self.low} to {self.high}"

    def read(self, raw: object, on: date) -> int:
        whole = isinstance(raw, int) and not isinstance(raw, bool)
        if not whole or not self.low <= raw <= self.high:  # type: ignore[operator]  # whole says so
            raise self.impossible()
        return raw  # type: ignore[return-value]  # whole says so

    def at_least(self, number: int) -> AtLeast:
        return AtLeast(self.code, number, self.grows)

    def at_least_today(self, number: int) -> AtLeast:
        """So much on the day itself: growing older later does not count."""
        return AtLeast(self.code, number)

    def less_than(self, number: int) -> conditions.Not:
        return conditions.not_(self.at_least(number))


@dataclass(frozen=True, kw_only=True)
class Count(_Number):
    """A whole number of things or years; ``grows``: by one each year, as an age."""


@dataclass(frozen=True, kw_only=True)
class Months(_Number):
    """A length of time in whole months."""
