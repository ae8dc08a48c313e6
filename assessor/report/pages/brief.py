"""The first page of the consultant's edition: what to know before the client comes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Term, term
from assessor.report.said.collecting import EvidenceLine, gaps
from assessor.report.said.dates import Moment
from assessor.report.said.findings import (
    Met,
    RequirementLine,
    missing_answers,
    requirement_line,
)
from assessor.report.said.grounds import GroundCard
from assessor.report.told import IN_SIGHT, Told
from assessor.wording import ltr, sentence
from rules import Assessment
from rules.assessment.assessment import Finding
from rules.language.rule import Standing

T = TypeVar("T")

MORE_MET = _("Besides these: {number}, all met. See the next pages.")
MORE_NOT_MET = _("Besides these: {number}, not all met. See the next pages.")
MORE_GAPS = _("Gaps, besides these: {number}. See the next pages.")
MORE_DATES = _("Dates, besides these: {number}. See the next pages.")
MORE_NOT_TOLD = _("Not answered, besides these: {number}. See the answers.")


@dataclass(frozen=True)
class Room:
    """How many lines of each list one page has place for."""

    requirements: int
    questions: int
    lines: int


ROOMS = (
    Room(requirements=12, questions=5, lines=5),
    Room(requirements=8, questions=5, lines=3),
    Room(requirements=6, questions=4, lines=3),
    Room(requirements=6, questions=4, lines=2),
    Room(requirements=4, questions=4, lines=2),
    Room(requirements=3, questions=3, lines=1),
)
"""From large to small: the first with which the brief fits is taken."""


@dataclass(frozen=True)
class Subject:
    """The ground to talk about first, if there is one."""

    term: Term | None = None
    findings: tuple[Finding, ...] = ()
    requirements: tuple[RequirementLine, ...] = ()


@dataclass(frozen=True)
class Gap:
    """A question without an answer: ``kept_back``, or not known."""

    question: str
    kept_back: bool


@dataclass(frozen=True)
class Shortened(Generic[T]):
    """The first lines of a list, and a sentence that says how many more there are."""

    whole: tuple[T, ...]
    lines: tuple[T, ...]
    more: SafeString | str


@dataclass(frozen=True)
class Brief:
    """One ground at a glance, and what to ask first."""

    room: Room
    ground: Term | None
    requirements: Shortened[RequirementLine]
    gaps: Shortened[EvidenceLine]
    dates: Shortened[Moment]
    questions: tuple[str, ...]
    not_told: Shortened[Gap]


def brief(told: Told, about: Subject, dates: tuple[Moment, ...], room: Room) -> Brief:
    missing = gaps(about.findings, told.telling.papers)
    return Brief(
        room=room,
        ground=about.term,
        requirements=_requirements(about.requirements, room.requirements),
        gaps=shortened(missing, room.lines, MORE_GAPS),
        dates=shortened(dates, room.lines, MORE_DATES),
        questions=tuple(islice(_questions(told, about), room.questions)),
        not_told=shortened(tuple(_not_told(told)), room.lines, MORE_NOT_TOLD),
    )


def subject(told: Told, cards: Iterable[GroundCard]) -> Subject:
    """The ground that leads, or comes nearest, or else is not clear yet."""
    first = next(iter(cards), None)
    if told.first and first:
        return Subject(first.term, told.first.findings, first.requirements)
    for result in told.assessment.standing(Standing.UNCLEAR):
        lines = (requirement_line(one, told.law) for one in result.findings)
        return Subject(term(result.rule), result.findings, tuple(lines))
    return Subject()


def shortened(whole: tuple[T, ...], room: int, more: str) -> Shortened[T]:
    left = len(whole) - room
    told = sentence(gettext(more), number=ltr(left)) if left > 0 else ""
    return Shortened(whole, whole[:room], told)


def _requirements(
    lines: Iterable[RequirementLine], room: int
) -> Shortened[RequirementLine]:
    """What is not met first, so that what is left out is met where that can be."""
    order = tuple(Met)
    whole = tuple(sorted(lines, key=lambda line: order.index(line.state)))
    all_met = all(line.state is Met.MET for line in whole[room:])
    return shortened(whole, room, MORE_MET if all_met else MORE_NOT_MET)


def _questions(told: Told, about: Subject) -> Iterator[str]:
    """What is open, most telling first; then what every intake needs."""
    findings = (*about.findings, *_findings(told.assessment))
    unknown = (one for f in findings for one in missing_answers(f, told.law))
    weighed = (_what_shows(f) for f in about.findings if f.weighed_by)
    yield from dict.fromkeys((*unknown, *weighed))
    if told.letter is None or told.letter.day is None:
        yield gettext("Is there a letter with a decision? Of which day is it?")
    yield gettext("Has an application been made before? For what, and when?")
    yield gettext("Which papers are there, and where are they now?")
    yield gettext("Is it safe at home, and is it safe to keep papers there?")
    yield gettext("Who else in the family needs a permit?")


def _findings(assessment: Assessment) -> Iterator[Finding]:
    for result in assessment.standing(*IN_SIGHT, Standing.UNCLEAR):
        yield from result.findings


def _what_shows(finding: Finding) -> SafeString:
    text = gettext("What is there to show this? “{requirement}”")
    return sentence(text, requirement=gettext(finding.requirement.text))


def _not_told(told: Told) -> Iterator[Gap]:
    """What was asked and not answered; what was kept back comes first."""
    given, withheld = told.assessment.case.answers, told.telling.withheld
    open_ = [f for f in told.law.facts if given.get(f.code, f) is None]
    for fact in sorted(open_, key=lambda fact: fact.code not in withheld):
        yield Gap(gettext(fact.question), fact.code in withheld)
