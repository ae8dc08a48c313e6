"""A page to read without answering anything: sentences, each with its source."""

from collections.abc import Iterator
from dataclasses import dataclass

from rules.language.amounts import Amounts
from rules.language.source import Statement


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A step of a timeline; ``when`` is the time that the law gives it."""

    title: str
    when: Amounts | None = None
    said: tuple[Statement, ...]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One idea. ``more``: what is folded away, for who wants to know it."""

    code: str
    title: str
    moments: tuple[Moment, ...] = ()
    said: tuple[Statement, ...] = ()
    more: tuple[Statement, ...] = ()
    more_title: str = ""

    def statements(self) -> Iterator[Statement]:
        for moment in self.moments:
            yield from (moment.when,) if moment.when else ()
            yield from moment.said
        yield from self.said + self.more


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A page: its lead answers first what its title asks."""

    title: str
    lead: Statement
    parts: tuple[Part, ...]

    def statements(self) -> Iterator[Statement]:
        yield self.lead
        for part in self.parts:
            yield from part.statements()


@dataclass(frozen=True, kw_only=True)
class Aspect:
    """What each kind of stay means for a part of daily life.

    ``both`` is true of either kind, and so is ``more``, which is folded away. ``ask``
    says what no text was read about, and who knows it.
    """

    title: str
    both: tuple[Statement, ...] = ()
    more: tuple[Statement, ...] = ()
    temporary: tuple[Statement, ...] = ()
    lasting: tuple[Statement, ...] = ()
    ask: str

    def statements(self) -> Iterator[Statement]:
        yield from self.both + self.more + self.temporary + self.lasting
