"""The first page of the consultant's edition: what to know before the client comes."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.citing import Term, term
from assessor.report.said.collecting import EvidenceLine, gaps
from assessor.report.said.dates import Moment
from assessor.report.said.findings import (
    RequirementLine,
    missing_answers,
    requirement_line,
)
from assessor.wording import ltr, sentence
from rules import Assessment
from rules.assessment.assessment import Finding, GroundResult
from rules.assessment.nearest import foremost
from rules.engine.law import Law
from rules.language.rule import Standing

ORDER = ("not-met", "open", "weighed", "met")
T = TypeVar("T")


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


def brief(
    assessment: Assessment,
    dates: tuple[Moment, ...],
    told: Telling = NOTHING_BESIDE,
    room: Room = ROOMS[0],
) -> Brief:
    first = subject(assessment)
    findings = first.findings if first else ()
    return Brief(
        room=room,
        ground=term(first.rule) if first else None,
        requirements=_requirements(findings, assessment.law, room.requirements),
        gaps=shortened(
            gaps(findings, told.papers),
            room.lines,
            _("Gaps, besides these: {number}. See the next pages."),
        ),
        dates=shortened(
            dates, room.lines, _("Dates, besides these: {number}. See the next pages.")
        ),
        questions=tuple(islice(_questions(assessment, findings), room.questions)),
        not_told=shortened(
            tuple(_not_told(assessment, told.withheld)),
            room.lines,
            _("Not answered, besides these: {number}. See the answers."),
        ),
    )


def shortened(whole: tuple[T, ...], room: int, more: str) -> Shortened[T]:
    left = len(whole) - room
    told = sentence(gettext(more), number=ltr(left)) if left > 0 else ""
    return Shortened(whole, whole[:room], told)


def _requirements(
    findings: Iterable[Finding], law: Law, room: int
) -> Shortened[RequirementLine]:
    """What is not met first, so that what is left out is met where that can be."""
    lines = (requirement_line(finding, law) for finding in findings)
    whole = tuple(sorted(lines, key=lambda line: ORDER.index(line.state)))
    if all(line.state == "met" for line in whole[room:]):
        more = _("Besides these: {number}, all met. See the next pages.")
    else:
        more = _("Besides these: {number}, not all met. See the next pages.")
    return shortened(whole, room, more)


def subject(assessment: Assessment) -> GroundResult | None:
    """The ground to talk about first: the one that leads, or comes nearest."""
    unclear = next(iter(assessment.standing(Standing.UNCLEAR)), None)
    return foremost(assessment) or unclear


def _questions(assessment: Assessment, findings: Iterable[Finding]) -> Iterator[str]:
    """What is open, most telling first; then what every intake needs."""
    told = (*findings, *_findings(assessment))
    unknown = (q for f in told for q in missing_answers(f, assessment.law))
    weighed = (_what_shows(f) for f in findings if f.weighed_by)
    yield from dict.fromkeys((*unknown, *weighed))
    yield gettext("Is there a letter with a decision? Of which day is it?")
    yield gettext("Has an application been made before? For what, and when?")
    yield gettext("Which papers are there, and where are they now?")
    yield gettext("Is it safe at home, and is it safe to keep papers there?")
    yield gettext("Who else in the family needs a permit?")


def _findings(assessment: Assessment) -> Iterator[Finding]:
    for result in assessment.standing(*Standing):
        if result.standing is not Standing.DOES_NOT_FIT:
            yield from result.findings


def _what_shows(finding: Finding) -> SafeString:
    text = gettext("What is there to show this? “{requirement}”")
    return sentence(text, requirement=gettext(finding.requirement.text))


def _not_told(assessment: Assessment, withheld: Collection[str]) -> Iterator[Gap]:
    """What was asked and not answered; what was kept back comes first."""
    told = assessment.case.answers
    open_ = [f for f in assessment.law.facts if told.get(f.code, f) is None]
    for fact in sorted(open_, key=lambda fact: fact.code not in withheld):
        yield Gap(gettext(fact.question), fact.code in withheld)
