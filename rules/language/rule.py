"""What a rule is made of: evidence, requirement, ground, route, caution."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, IntEnum
from typing import Self

from rules.language.case import Case
from rules.language.conditions import Condition
from rules.language.fact import Fact
from rules.language.permit import Permit
from rules.language.source import Source, Statement
from rules.language.truth import Truth


@dataclass(frozen=True)
class Evidence:
    """A document, or another kind of proof, that a person can collect.

    ``instead``: what a text says is accepted as well, for who cannot get it.
    ``had_if``: who told this has it.
    """

    code: str
    name: str
    dutch_name: str = ""
    note: str = ""
    instead: Statement | None = None
    had_if: Condition | None = None

    def is_had(self, case: Case) -> bool:
        """Whether it was told that it is there."""
        return self.had_if is not None and self.had_if.truth(case) is Truth.YES


@dataclass(frozen=True)
class Requirement:
    """One sentence to the reader, one condition, one citation, and its proof.

    The same sentence is read as "met", "not met" and "still open".
    """

    text: str
    met_if: Condition
    source: Source
    evidence: tuple[Evidence, ...] = ()


class Classification(Enum):
    """The outcome of a case, and the kind of stay that a ground leads to."""

    NON_TEMPORARY = "non_temporary"
    TEMPORARY = "temporary"
    NOT_ELIGIBLE = "not_eligible"


class Standing(IntEnum):
    """How a ground stands in a case, best last."""

    DOES_NOT_FIT = 0
    UNCLEAR = 1
    NOT_YET = 2
    MAY_FIT = 3
    FITS = 4


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a rule means for the person, in her words: the report begins with it.

    About her life and not about the law. ``fits`` or ``not_yet`` is empty where the
    rule never stands so; what never fits is always weighed by somebody. ``may_fit``
    promises nothing, and ``not_yet`` names no day: that has a sentence of its own.
    ``instead``: other words for whom a condition holds. ``alone``: nothing else is
    told beside it, because no permit is needed.
    """

    fits: str = ""
    may_fit: str
    not_yet: str = ""
    instead: tuple[tuple[Condition, "Answer"], ...] = ()
    alone: bool = False

    def of(self, standing: Standing, case: Case) -> str:
        """The sentences for somebody for whom the rule stands so."""
        for condition, other in self.instead:
            if condition.truth(case) is Truth.YES:
                return other.of(standing, case)
        said = {Standing.FITS: self.fits, Standing.NOT_YET: self.not_yet}
        return said.get(standing, "") or self.may_fit

    def sentences(self) -> Iterator[str]:
        """All that it can say."""
        yield from (one for one in (self.fits, self.may_fit, self.not_yet) if one)
        for _condition, other in self.instead:
            yield from other.sentences()


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What a ground and a route share: requirements in three parts.

    ``scope`` says whom the rule is for at all, ``gate`` what makes it *this* rule: only
    a person who meets the gate has come far enough for it to be "may fit", else it
    would be so for everyone. ``requirements`` are the rest.
    """

    code: str
    name: str
    dutch_name: str
    source: Source
    answer: Answer
    scope: tuple[Requirement, ...] = ()
    gate: tuple[Requirement, ...]
    requirements: tuple[Requirement, ...] = ()

    def all_requirements(self) -> tuple[Requirement, ...]:
        return self.scope + self.gate + self.requirements

    def in_force(self, on: date) -> Self:
        """The rule with the requirements that are in force on a day."""
        return replace(
            self,
            scope=_in_force(self.scope, on),
            gate=_in_force(self.gate, on),
            requirements=_in_force(self.requirements, on),
        )

    def sources(self) -> Iterator[Source]:
        """Its own source and those of its requirements: what begins and ends it."""
        yield self.source
        yield from (one.source for one in self.all_requirements())

    def evidence(self) -> Iterator[Evidence]:
        yield from (one for r in self.all_requirements() for one in r.evidence)

    def codes(self) -> Iterator[str]:
        """The codes of the facts it looks at."""
        found = (c for r in self.all_requirements() for c in r.met_if.codes())
        yield from dict.fromkeys(found)

    def asks(self, fact: Fact) -> bool:
        """Whether it looks at a fact."""
        return fact.code in self.codes()


def _in_force(part: tuple[Requirement, ...], on: date) -> tuple[Requirement, ...]:
    return tuple(one for one in part if one.source.in_force(on))


@dataclass(frozen=True, kw_only=True)
class Ground(Rule):
    """A ground on which a humanitarian permit can be given."""

    classification: Classification
    permit: Permit
    apply: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Route(Rule):
    """Another way than a humanitarian permit; it never makes a case eligible.

    ``stronger``: where it fits it gives more than any humanitarian permit, or comes
    before it by law; then it is told first. ``if_sure``: only where it fits, and not
    where it may. ``warns``: it tells what follows from a situation, and is no way by
    itself.
    """

    advice: tuple[str, ...]
    stronger: bool = False
    if_sure: bool = False
    warns: bool = False


@dataclass(frozen=True, kw_only=True)
class ClosedScheme(Route):
    """A scheme people still hear of; ``closed_on`` is the day, where it is known."""

    closed_on: date | None = None


@dataclass(frozen=True)
class Caution:
    """What makes any case one for a specialist.

    What ``stands_in_the_way`` of a permit lowers "fits" to "may fit", and is raised too
    when it was asked and is not known. Anything else is raised only when it is YES.
    ``asked_if``: nobody for whom this is NO is asked about it. ``unless``: whom the law
    spares it; nothing is asked for that.
    """

    code: str
    text: str
    raised_if: Condition
    source: Source = field(kw_only=True)
    notes: tuple[Statement, ...] = ()
    asked_if: Condition | None = None
    unless: Condition | None = None
    stands_in_the_way: bool = True

    def sources(self) -> Iterator[Source]:
        yield self.source
        yield from (note.source for note in self.notes)

    def is_spared(self, case: Case) -> bool:
        """Whether the law does not hold it against this person."""
        return self.unless is not None and self.unless.truth(case) is Truth.YES

    def is_asked(self, case: Case) -> bool:
        """Whether it can matter to somebody."""
        return self.asked_if is None or self.asked_if.truth(case) is not Truth.NO


@dataclass(frozen=True)
class Contradiction:
    """Two answers that exclude each other: asked back, and held against nobody.

    ``facts`` are the codes of the two questions; ``text`` says why they do not go
    together.
    """

    code: str
    facts: tuple[str, str]
    text: str
    holds_if: Condition
