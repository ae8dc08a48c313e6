"""What a consultant sees of one case: to be ready for the client in ten minutes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from assessor.answers.telling import Letter, tells_of_letter
from assessor.answers.words import in_words, letter_in_words
from assessor.clock import by_the_clock
from assessor.desk.cases.entries import LETTER, NOTE, OPINION, Written
from assessor.desk.cases.opened import OpenCase
from assessor.desk.cases.queue import language_name
from assessor.desk.cases.wishes import Wishes, wishes
from assessor.desk.models import Consultant, Handling, Status
from assessor.report.editions import Edition
from assessor.report.pages.consultant import ConsultantPaper, consultant_paper
from assessor.report.said.outcome import outcome
from assessor.report.said.voice import speaking_to
from assessor.report.told import Told
from rules import questions
from rules.language.fact import Fact, Section
from rules.law import facts


@dataclass(frozen=True)
class Corrected:
    """What a consultant put in the place of an answer; what was told stays beside."""

    who: str
    at: datetime
    why: str
    told: tuple[str, ...]


@dataclass(frozen=True)
class AnswerLine:
    """``fact``: the code of what is corrected; "letter" is none."""

    question: str
    lines: tuple[str, ...]
    fact: str
    corrected: Corrected | None = None


@dataclass(frozen=True)
class AnswerPart:
    title: str
    answers: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class OpenLine:
    """A question that would be asked now, by the answers that were corrected."""

    question: str
    fact: str


@dataclass(frozen=True)
class OpinionLine:
    who: str
    at: datetime
    agrees: bool
    why: str


@dataclass(frozen=True)
class Turned:
    """What comes out on another day, or after corrections, and what came out before."""

    now: SafeString
    before: SafeString

    @property
    def is_other(self) -> bool:
        return self.now != self.before


@dataclass(frozen=True)
class CasePage:
    number: str
    today: bool
    is_again: bool
    sent_at: datetime
    expires_on: date
    days_left: int
    language: str
    for_other: bool
    status: Status
    statuses: tuple[Status, ...]
    consultant: Consultant | None
    colleagues: tuple[Consultant, ...]
    wishes: Wishes
    paper: ConsultantPaper
    on: date
    is_another_day: bool
    turned: Turned
    has_dates: bool
    answers: tuple[AnswerPart, ...]
    open: tuple[OpenLine, ...]
    notes: tuple[Written, ...]
    opinions: tuple[OpinionLine, ...]


STATUSES = (Status.OPENED, Status.APPOINTMENT, Status.PRINTED, Status.CLOSED)
"""Those that a consultant gives: nobody makes a case new again."""


def case_page(case: OpenCase, handling: Handling, *, is_again: bool) -> CasePage:
    told, language = case.told, get_language() or "en"
    assert case.row.sent_at  # noqa: S101  # otherwise it could not be opened
    return CasePage(
        number=case.number,
        today=case.row.today,
        is_again=is_again,
        sent_at=case.row.sent_at,
        expires_on=case.row.expires_on,
        days_left=(case.row.expires_on - by_the_clock()).days,
        language=language_name(case.row.language),
        for_other=case.telling.for_other,
        status=Status(handling.status),
        statuses=STATUSES,
        consultant=handling.consultant,
        colleagues=tuple(Consultant.objects.exclude(role="").order_by("name")),
        wishes=wishes(case.sent.extra),
        paper=consultant_paper(told, language),
        on=case.on,
        is_another_day=case.on != by_the_clock(),
        turned=_turned(case),
        has_dates=bool(told.days_to_remember),
        answers=tuple(_parts(case)),
        open=tuple(_open(case)),
        notes=_of_kind(case, NOTE),
        opinions=tuple(map(_opinion, _of_kind(case, OPINION))),
    )


def _of_kind(case: OpenCase, kind: str) -> tuple[Written, ...]:
    return tuple(one for one in case.entries if one.kind == kind)


def _opinion(one: Written) -> OpinionLine:
    return OpinionLine(one.who, one.at, bool(one.told["agrees"]), one.text)


def _turned(case: OpenCase) -> Turned:
    return Turned(in_short(case.told), in_short(case.as_sent))


def in_short(told: Told) -> SafeString:
    """The outcome in a sentence, and the ground it is about."""
    with speaking_to(Edition.CONSULTANT):
        said = outcome(told)
    about = said.ground.whole if said.ground else said.first
    return format_html("{} {}", said.sentence, about)


def _parts(case: OpenCase) -> Iterator[AnswerPart]:
    for section in Section:
        asked = (f for f in case.told.law.facts if f.section is section)
        lines = tuple(line for fact in asked for line in _lines(fact, case))
        if lines:
            yield AnswerPart(gettext(section.value), lines)


def _lines(fact: Fact, case: OpenCase) -> Iterator[AnswerLine]:
    """Every answer, also one that a correction made not count any more."""
    if fact.code not in case.case.answers:
        return
    lines = in_words(fact, case.case.answers[fact.code], case.telling.withheld)
    question = gettext(fact.question)
    yield AnswerLine(question, lines, fact.code, _corrected(fact, case))
    if fact.code == facts.refusal.code and tells_of_letter(case.case):
        yield _letter(case)


def _letter(case: OpenCase) -> AnswerLine:
    question, told = gettext("What does the letter say?"), case.sent.content.telling
    one = case.corrections.get(LETTER)
    of_person = _in_words(told.letter)
    corrected = Corrected(one.who, one.at, one.text, of_person) if one else None
    return AnswerLine(question, _in_words(case.telling.letter), LETTER, corrected)


def _in_words(letter: Letter | None) -> tuple[str, ...]:
    return letter_in_words(letter) if letter else (gettext("Not answered"),)


def _open(case: OpenCase) -> Iterator[OpenLine]:
    for fact in questions(case.case):
        if fact.code not in case.case.answers:
            yield OpenLine(gettext(fact.question), fact.code)


def _corrected(fact: Fact, case: OpenCase) -> Corrected | None:
    one = case.corrections.get(fact.code)
    if one is None:
        return None
    return Corrected(one.who, one.at, one.text, case.as_told(fact))
