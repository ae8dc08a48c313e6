"""What the pages of the interview show; templates only loop over it and print it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _

from assessor.answers.journey import Journey, question_url
from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.answers.words import in_words, letter_in_words
from assessor.forms.fields import Blank, Problem, Tick
from assessor.forms.question_form import QuestionForm
from assessor.interview.progress import Progress, progress
from rules import LAW
from rules.assessment.questions import contradictions
from rules.language.fact import Fact
from rules.language.rule import Contradiction
from rules.law import facts
from rules.law.contradictions import ASK_BACK


@dataclass(frozen=True)
class QuestionPage:
    """One question."""

    question: str
    hint: str
    note: str
    why: str
    one_only: bool
    ticks: tuple[Tick, ...]
    blanks: tuple[Blank, ...]
    problems: tuple[Problem, ...]
    section: str
    progress: Progress
    back: str
    of: str
    gone: tuple[str, ...]
    notices: tuple[str, ...]
    can_skip: bool

    @property
    def described_by(self) -> str:
        """The ids of what a screen reader reads with the question."""
        parts = {"hint": self.hint, "note": self.note, "wrong": self.problems}
        return " ".join(name for name, there in parts.items() if there)


@dataclass(frozen=True)
class Place:
    """Where a question stands among those that are asked, counted as people do."""

    number: int
    most: int
    back: str
    can_skip: bool = False


def question_page(
    form: QuestionForm,
    place: Place,
    of: str = "",
    gone: Collection[str] = (),
    notices: tuple[str, ...] = (),
) -> QuestionPage:
    fact = form.fact
    return QuestionPage(
        question=_(fact.question),
        hint=_(fact.hint) if fact.hint else "",
        note=form.note,
        why=_(fact.why),
        one_only=form.one_only,
        ticks=form.ticks(),
        blanks=form.blanks(),
        problems=form.problems(),
        section=_(fact.section.value),
        progress=progress(place.number, place.most),
        back=place.back,
        of=of,
        gone=_questions(gone),
        notices=notices,
        can_skip=place.can_skip,
    )


def _questions(codes: Collection[str]) -> tuple[str, ...]:
    if not codes:
        return ()
    return tuple(_(fact.question) for fact in LAW.facts if fact.code in codes)


@dataclass(frozen=True)
class PausePage:
    """What comes next, before questions that may hurt; each may be skipped."""

    announcement: str
    question: str
    of: str
    notices: tuple[str, ...]


def pause_page(fact: Fact, of: str, notices: tuple[str, ...]) -> PausePage:
    return PausePage(_(fact.announcement), question_url(fact), of, notices)


@dataclass(frozen=True)
class Row:
    """A question with what the person answered, and where to change it."""

    question: str
    answers: tuple[str, ...]
    change: str


@dataclass(frozen=True)
class Group:
    """The rows of one part of the conversation."""

    section: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class AskedBack:
    """Two answers that do not go together, and why; nobody is blamed."""

    sentence: str
    why: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class CheckPage:
    """All answers that count, before the result."""

    asked_back: tuple[AskedBack, ...]
    groups: tuple[Group, ...]
    back: str
    gone: tuple[str, ...]
    notices: tuple[str, ...]


def check_page(
    journey: Journey,
    telling: Telling = NOTHING_BESIDE,
    gone: Collection[str] = (),
    notices: tuple[str, ...] = (),
) -> CheckPage:
    found = contradictions(journey.walk.counted, all_count=True)
    return CheckPage(
        asked_back=tuple(_asked_back(one, journey) for one in found),
        groups=tuple(_groups(journey, telling)),
        back=question_url(journey.asked[-1]),
        gone=_questions(gone),
        notices=notices,
    )


def _asked_back(one: Contradiction, journey: Journey) -> AskedBack:
    rows = (_row(LAW.fact[code], journey) for code in one.facts)
    return AskedBack(_(ASK_BACK), _(one.text), tuple(rows))


def _groups(journey: Journey, telling: Telling) -> Iterator[Group]:
    for section, asked in groupby(journey.asked, key=lambda fact: fact.section):
        rows = (row for fact in asked for row in _rows(fact, journey, telling))
        yield Group(_(section.value), tuple(rows))


def _rows(fact: Fact, journey: Journey, telling: Telling) -> Iterator[Row]:
    yield _row(fact, journey, telling.withheld)
    if fact is facts.refusal and journey.case.answers[fact.code]:
        letter = telling.letter_in(journey.case)
        told = letter_in_words(letter) if letter else (_("Not filled in"),)
        yield Row(_("What does the letter say?"), told, reverse("letter"))


def _row(fact: Fact, journey: Journey, withheld: Collection[str] = ()) -> Row:
    answers = in_words(fact, journey.case.answers[fact.code], withheld)
    return Row(_(fact.question), answers, question_url(fact))


@dataclass(frozen=True)
class StartPage:
    """The first page; ``go_on`` is where the person left off, if she did."""

    go_on: str
    notice: str
    how_many: str


@dataclass(frozen=True)
class DeletedPage:
    """After deleting; ``kept``: before it, to ask whether she means it.

    ``again``: for whom she wants to start again then, and empty where she does not.
    """

    kept: bool
    again: str
