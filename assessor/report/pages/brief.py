"""The first page of the consultant's edition: the client, before the client comes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Generic, TypeVar

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Citation, Cited, Term, citation, cited, kind, term
from assessor.report.pages.shared import Report
from assessor.report.said.collecting import EvidenceLine, gaps
from assessor.report.said.dates import Moment
from assessor.report.said.findings import (
    STILL,
    WITH_HELP,
    Met,
    RequirementLine,
    can_still_be_met,
    requirement_line,
    takes_help,
)
from assessor.report.said.grounds import STANDINGS, GroundCard
from assessor.report.said.intake import asked, intake_questions
from assessor.report.said.person import PersonLine, person
from assessor.report.said.terms import TermLine, of_letter
from assessor.report.said.voice import said
from assessor.report.told import STATES, State, Told
from assessor.wording import ltr, sentence
from rules.assessment.assessment import Finding, RuleResult
from rules.language.rule import Standing
from rules.language.truth import Truth
from rules.language.wording import Voices

T = TypeVar("T")

NOT_CLEAR = Voices(_("Not clear yet"))
MORE_WAYS = _("Besides these: {number}. See the next pages.")
MORE_DATES = _("Dates, besides these: {number}. See the next pages.")
MORE_MISSING = _("Not met or open, besides these: {number}. See the next pages.")
MORE_GAPS = _("Gaps, besides these: {number}. See the next pages.")
MORE_TOLD = _("And {number} more: see the answers.")
MORE_KEPT_BACK = _("Kept back, besides these: {number}. See the answers.")


@dataclass(frozen=True)
class Room:
    """How many lines of each list one page has place for; ``roomy``: in large print.

    ``facts``: how many sentences of each line about the person.
    """

    ways: int
    questions: int
    lines: int
    facts: int = 20
    roomy: bool = False


ROOMS = (
    Room(ways=6, questions=8, lines=6, roomy=True),
    Room(ways=6, questions=8, lines=6),
    Room(ways=5, questions=7, lines=4),
    Room(ways=4, questions=6, lines=3),
    Room(ways=3, questions=4, lines=2, facts=9),
    Room(ways=2, questions=3, lines=1, facts=6),
    Room(ways=1, questions=1, lines=1, facts=2),
)
"""From large to small: the first with which the brief fits is taken."""


@dataclass(frozen=True)
class Subject:
    """The right to talk about first, if there is one."""

    card: GroundCard | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def requirements(self) -> tuple[RequirementLine, ...]:
        return self.card.requirements if self.card else ()


@dataclass(frozen=True)
class Missing:
    """A requirement that is not met or not sure, and how it can still be met."""

    line: RequirementLine
    how: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """A ground or another way: what it is, how it stands, and where that is said."""

    term: Term
    kind: Term | None
    standing: SafeString | str
    citation: Citation


@dataclass(frozen=True)
class Shortened(Generic[T]):
    """The first lines of a list, and a sentence that says how many more there are."""

    whole: tuple[T, ...]
    lines: tuple[T, ...]
    more: SafeString | str


@dataclass(frozen=True)
class Brief:
    """Who the client is, what runs, how it stands, what is missing, what to ask.

    ``met``: of the ground to talk about first, how many requirements are met.
    """

    room: Room
    person: tuple[PersonLine, ...]
    letter: tuple[TermLine, ...]
    dates: Shortened[Moment]
    dangers: tuple[Cited, ...]
    ways: Shortened[Way]
    about: Subject
    met: SafeString | str
    missing: Shortened[Missing]
    gaps: Shortened[EvidenceLine]
    questions: tuple[str, ...]
    kept_back: Shortened[str]

    @property
    def nothing_runs(self) -> bool:
        return not (self.letter or self.dates.lines or self.dangers)


def brief(
    told: Told,
    common: Report,
    cards: tuple[GroundCard, ...],
    about: Subject,
    room: Room,
) -> Brief:
    missing = tuple(sorted(_missing(about, told), key=_by_state))
    papers = gaps(about.findings, told.telling.papers)
    kept_back = tuple(_kept_back(told))
    ways = tuple(_ways(told, common, cards))
    questions = (q for q in _questions(told, common, about) if q not in kept_back)
    return Brief(
        room=room,
        person=tuple(_shorter(one, room.facts) for one in person(told)),
        letter=of_letter(told),
        dates=shortened(common.dates, room.lines, MORE_DATES),
        dangers=tuple(_dangers(told)),
        ways=shortened(ways, room.ways, MORE_WAYS),
        about=about,
        met=_met(about.requirements),
        missing=shortened(missing, room.lines, MORE_MISSING),
        gaps=shortened(papers, room.lines, MORE_GAPS),
        questions=tuple(islice(questions, room.questions)),
        kept_back=shortened(kept_back, room.lines, MORE_KEPT_BACK),
    )


def _ways(told: Told, common: Report, cards: tuple[GroundCard, ...]) -> Iterator[Way]:
    """The grounds as they stand, best first, and the ways that are not stronger."""
    for result, card in zip(told.in_sight, cards, strict=True):
        where = citation(result.rule.source, told.on)
        yield Way(card.term, card.kind, card.standing, where)
    for one in common.routes:
        yield Way(one.term, None, one.standing, one.citation)


def shortened(whole: tuple[T, ...], room: int, more: str) -> Shortened[T]:
    left = len(whole) - room
    told = sentence(gettext(more), number=ltr(left)) if left > 0 else ""
    return Shortened(whole, whole[:room], told)


def _shorter(line: PersonLine, room: int) -> PersonLine:
    found = shortened(line.told, room, MORE_TOLD)
    return replace(line, told=(*found.lines, found.more)) if found.more else line


def subject(told: Told, cards: tuple[GroundCard, ...]) -> Subject:
    """What is stronger; else what leads, comes nearest, or may still become clear."""
    for way in told.stronger:
        return _of(way, Term(gettext("The stronger right"), ""), told)
    if told.first and cards:
        return Subject(cards[0], told.first.findings)
    for result in told.assessment.standing(Standing.UNCLEAR):
        if result.with_truth(Truth.YES):
            return _of(result, kind(result.rule.classification), told)
    for way in told.assessment.routes:
        if not way.rule.warns and any(f.truth is not Truth.YES for f in way.findings):
            return _of(way, Term(gettext("Other ways"), ""), told)
    return Subject()


def _of(result: RuleResult, of_kind: Term, told: Told) -> Subject:
    """What is no ground in sight, to be shown as one."""
    card = GroundCard(
        code=result.rule.code,
        term=term(result.rule),
        kind=of_kind,
        state=STATES.get(result.standing, State.UNCLEAR),
        standing=said(STANDINGS.get(result.standing, NOT_CLEAR)),
        when="",
        requirements=tuple(requirement_line(f, told.law) for f in result.findings),
        opened=False,
    )
    return Subject(card, result.findings)


def _missing(about: Subject, told: Told) -> Iterator[Missing]:
    for finding, line in zip(about.findings, about.requirements, strict=True):
        if line.state is not Met.MET:
            yield Missing(line, line.takes or tuple(_still(finding, told)))


def _still(finding: Finding, told: Told) -> Iterator[str]:
    """What is weighed only as long as the client does not bring it."""
    if can_still_be_met(finding):
        yield said(WITH_HELP if takes_help(finding, told.law) else STILL)


def _by_state(one: Missing) -> int:
    return tuple(Met).index(one.line.state)


def _met(lines: tuple[RequirementLine, ...]) -> SafeString | str:
    if not lines:
        return ""
    met = sum(one.state is Met.MET for one in lines)
    text = gettext("Requirements that are met: {met} of {all}.")
    return sentence(text, met=ltr(met), all=ltr(len(lines)))


def _dangers(told: Told) -> Iterator[Cited]:
    """What can stand in the way; detention and letters have lines of their own."""
    for one in told.assessment.cautions_told:
        if one.stands_in_the_way:
            yield cited(one, told.on)


def _questions(told: Told, common: Report, about: Subject) -> Iterator[str]:
    """Which of two answers is right; then what is open, and what each intake needs."""
    for one in common.cautions.asked_back:
        yield sentence(gettext("Which of the two is right? {why}"), why=one.why)
    yield from intake_questions(told, about.findings)


def _kept_back(told: Told) -> Iterator[str]:
    """What the client would rather not say: to be asked with care, or not."""
    given = told.assessment.case.answers
    for fact in told.law.facts:
        if fact.code in told.telling.withheld and given.get(fact.code, fact) is None:
            yield asked(fact)
