"""Conditions: what a requirement asks of the facts, as data that can be walked.

There is one kind of leaf for each sort of check and three ways to combine them.
Nothing here is a function hidden in a value: the questions, the explanations and
the proofs all read these trees.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from rules.language import truth
from rules.language.case import Case
from rules.language.spans import Span
from rules.language.truth import Truth


class View(Enum):
    """How to look at a case: as it was told, or as well or badly as it can still get.

    BEST and WORST suppose that time passes and that the person does what a person can
    still do (an exam, a document); what has happened stays as it is.
    """

    TOLD = "told"
    BEST = "best"
    WORST = "worst"


OPPOSITE = {View.TOLD: View.TOLD, View.BEST: View.WORST, View.WORST: View.BEST}


class Condition(ABC):
    """A question about a case that has the answer yes, no or unknown."""

    children: tuple["Condition", ...] = ()

    @abstractmethod
    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        """Whether it holds; UNKNOWN as long as the answers leave it open.

        ``unasked`` is what to suppose of every check whose fact was not asked yet: with
        NO and YES this gives the least and the most that the truth can still become.
        """

    def view_of_children(self, view: View) -> View:
        return view

    def unsettled(
        self, case: Case, view: View = View.TOLD
    ) -> Iterator["Leaf | Apart | Discretion"]:
        """The leaves that keep this condition UNKNOWN; none when it is settled."""
        if self.truth(case, view) is Truth.UNKNOWN:
            inner = self.view_of_children(view)
            for child in self.children:
                yield from child.unsettled(case, inner)

    def to_ask(self, case: Case, view: View = View.TOLD) -> Iterable[str]:
        """The facts, not asked yet, that can still settle it.

        Of a part that no answer changes any more nothing is asked, whatever it names.
        """
        least, most = (self.truth(case, view, one) for one in (Truth.NO, Truth.YES))
        if least is not most:
            inner = self.view_of_children(view)
            for child in self.children:
                yield from child.to_ask(case, inner)

    def leaves(self) -> Iterator["Leaf | Apart | Discretion"]:
        for child in self.children:
            yield from child.leaves()

    def codes(self) -> tuple[str, ...]:
        """The codes of all facts this condition looks at, each once."""
        found = (code for leaf in self.leaves() for code in leaf.looks_at)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True)
class AllOf(Condition):
    """Holds when every part holds."""

    children: tuple[Condition, ...]

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        return truth.all_of(part.truth(case, view, unasked) for part in self.children)


@dataclass(frozen=True)
class AnyOf(Condition):
    """Holds when at least one part holds."""

    children: tuple[Condition, ...]

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        return truth.any_of(part.truth(case, view, unasked) for part in self.children)


@dataclass(frozen=True)
class ToldFirst(AnyOf):
    """Two parts, of which the second takes the first for granted.

    Or else, what never holds: that the first is so and is not so. It is unknown where
    the first is, and then no answer to the second changes anything.
    """


@dataclass(frozen=True)
class Not(Condition):
    """Holds when its part does not."""

    children: tuple[Condition]

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        opposite, supposed = OPPOSITE[view], truth.not_(unasked)
        return truth.not_(self.children[0].truth(case, opposite, supposed))

    def view_of_children(self, view: View) -> View:
        return OPPOSITE[view]


@dataclass(frozen=True)
class Discretion(Condition):
    """What an authority weighs: never true, never false, never asked.

    ``on``: what its policy names that it looks at, each a phrase to the reader.
    ``usually``: a sentence on how it mostly ends, where a text says so.
    """

    by: str
    on: tuple[str, ...] = ()
    usually: str = ""

    looks_at = ()

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        return ()

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        return Truth.UNKNOWN

    def unsettled(self, case: Case, view: View = View.TOLD) -> Iterator["Discretion"]:
        yield self

    def leaves(self) -> Iterator["Discretion"]:
        yield self


NOT_ASKED = object()
"""Stands where a fact was not asked yet; ``None`` is "I do not know"."""


@dataclass(frozen=True)
class Leaf(Condition):
    """A check of one fact."""

    code: str

    @property
    def looks_at(self) -> tuple[str, ...]:
        return (self.code,)

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        return () if self.code in case.answers else (self.code,)

    @abstractmethod
    def holds(self, value: Any, on: date) -> bool:  # each kind of fact has its own
        """Whether a known answer satisfies this check on a day."""

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        """What time, or the person, can still make of a known answer; most stay."""
        return told

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        value = case.answers.get(self.code, NOT_ASKED)
        if value is NOT_ASKED:
            return unasked
        if value is None:
            return Truth.UNKNOWN
        return self.later(value, Truth.of(self.holds(value, case.on)), view)

    def unsettled(self, case: Case, view: View = View.TOLD) -> Iterator["Leaf"]:
        if self.truth(case, view) is Truth.UNKNOWN:
            yield self

    def leaves(self) -> Iterator["Leaf"]:
        yield self


@dataclass(frozen=True)
class IsOneOf(Leaf):
    """The answer is one of these; from ``movable`` answers the person can move on."""

    options: frozenset[Any]
    movable: frozenset[Any] = frozenset()

    def holds(self, value: Any, on: date) -> bool:
        return value in self.options

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        if view is View.TOLD or value not in self.movable:
            return told
        return Truth.of(view is View.BEST)


@dataclass(frozen=True)
class Includes(Leaf):
    """At least one of these was chosen; ``can_grow``: the person can get more."""

    options: frozenset[str]
    can_grow: bool = False

    def holds(self, value: Any, on: date) -> bool:
        return not self.options.isdisjoint(value)

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        return Truth.YES if self.can_grow and view is View.BEST else told


@dataclass(frozen=True)
class AtLeast(Leaf):
    """The number is this or more; ``grows``: by one each year, as an age does."""

    number: int
    grows: bool = False

    def holds(self, value: Any, on: date) -> bool:
        return bool(value >= self.number)

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        return Truth.YES if self.grows and view is View.BEST else told


@dataclass(frozen=True)
class Reached(Leaf):
    """So much time has passed since the day; if not yet, time will do it."""

    span: Span

    def holds(self, value: Any, on: date) -> bool:
        return on >= self.span.end(value)

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        return Truth.YES if view is View.BEST else told

    def turns_on(self, value: date) -> date:
        """The first day on which it holds."""
        return self.span.end(value)


@dataclass(frozen=True)
class NotPast(Leaf):
    """No more than so much time has passed since the day; time will end it."""

    span: Span

    def holds(self, value: Any, on: date) -> bool:
        return on <= self.span.close(value)

    def later(self, value: Any, told: Truth, view: View) -> Truth:
        return Truth.NO if view is View.WORST else told

    def turns_on(self, value: date) -> date:
        """The first day on which it no longer holds."""
        return self.span.close(value) + timedelta(days=1)


@dataclass(frozen=True)
class Apart(Condition):
    """At least so much time lies between two days."""

    first: str
    last: str
    span: Span

    @property
    def looks_at(self) -> tuple[str, ...]:
        return (self.first, self.last)

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        if any(case.answers.get(code, self) is None for code in self.looks_at):
            return ()  # one day is not known: the other cannot settle it any more
        return tuple(code for code in self.looks_at if code not in case.answers)

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        first, last = case.answers.get(self.first), case.answers.get(self.last)
        if not isinstance(first, date) or not isinstance(last, date):
            return unasked if self.to_ask(case) else Truth.UNKNOWN
        return Truth.of(self.lies_between(first, last))

    def lies_between(self, first: date, last: date) -> bool:
        """Whether at least so much time lies between these days."""
        return last >= self.span.end(first)

    def unsettled(self, case: Case, view: View = View.TOLD) -> Iterator["Apart"]:
        if self.truth(case, view) is Truth.UNKNOWN:
            yield self

    def leaves(self) -> Iterator["Apart"]:
        yield self


def truth_if(condition: Condition, case: Case, turned: Condition) -> Truth:
    """What a condition would be if one check that was told had turned out otherwise."""
    match condition:
        case AllOf():
            return truth.all_of(truth_if(c, case, turned) for c in condition.children)
        case AnyOf():
            return truth.any_of(truth_if(c, case, turned) for c in condition.children)
        case Not():
            return truth.not_(truth_if(condition.children[0], case, turned))
    now = condition.truth(case)
    return truth.not_(now) if condition == turned else now


def all_of(*parts: Condition) -> AllOf:
    return AllOf(parts)


def any_of(*parts: Condition) -> AnyOf:
    return AnyOf(parts)


def not_(part: Condition) -> Not:
    return Not((part,))


def told_first(supposed: Condition, rest: Condition) -> ToldFirst:
    """Both; but where the first is not known, the rest is not asked."""
    never = all_of(supposed, not_(supposed))
    return ToldFirst((all_of(supposed, rest), never))
