"""What the pages of the interview show; templates only loop over it and print it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _

from assessor.interview.fields import Blank, Problem, Tick
from assessor.interview.forms import QuestionForm
from assessor.interview.path import Path, question_url
from assessor.interview.words import in_words
from rules.fact import Fact, Section

# What the law could ask at most frightens, and few come near it. About 15 is what a
# person gets whom one ground fits: the mean over a witness for each ground.
DAUNTING = 20
PARTS = tuple(Section)

# Why somebody is sent to a page, by what the address says about it.
EXPIRED = "late"
TOO_MUCH = "long"


def notice(why: str) -> str:
    """The sentence to somebody who was sent to this page; empty for all others."""
    if why == EXPIRED:
        return _(
            "Your answers are no longer here. We delete them when you are away for a "
            "while. Nothing was kept. You can start again."
        )
    if why == TOO_MUCH:
        return _(
            "We could not read what was sent: it was too long. Your earlier answers "
            "are still here."
        )
    return ""


@dataclass(frozen=True)
class QuestionPage:
    """One question."""

    question: str
    hint: str
    why: str
    one_only: bool
    ticks: tuple[Tick, ...]
    blanks: tuple[Blank, ...]
    problems: tuple[Problem, ...]
    section: str
    progress: str
    part: int
    parts: int
    back: str
    notice: str

    @property
    def described_by(self) -> str:
        """The ids of what a screen reader reads with the question."""
        parts = {"hint": self.hint, "wrong": self.problems}
        return " ".join(name for name, there in parts.items() if there)


def question_page(form: QuestionForm, path: Path, why_here: str = "") -> QuestionPage:
    fact, before = form.fact, path.before(form.fact)
    place, most = path.place[fact.code], len(path.asked)
    return QuestionPage(
        question=_(fact.question),
        hint=_(fact.hint) if fact.hint else "",
        why=_(fact.why),
        one_only=form.one_only,
        ticks=form.ticks(),
        blanks=form.blanks(),
        problems=form.problems(),
        section=_(fact.section.value),
        progress=progress(place, most),
        part=PARTS.index(fact.section) + 1,
        parts=len(PARTS),
        back=question_url(before) if before else reverse("start"),
        notice=notice(why_here),
    )


def progress(place: int, most: int) -> str:
    if most > DAUNTING:
        return _("Question %(place)d. Most people get about 15.") % {"place": place}
    numbers = {"place": place, "most": most}
    return _("Question %(place)d of at most %(most)d") % numbers


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
class CheckPage:
    """All answers that count, before the result."""

    groups: tuple[Group, ...]
    back: str


def check_page(path: Path) -> CheckPage:
    return CheckPage(tuple(_groups(path)), question_url(path.asked[-1]))


def _groups(path: Path) -> Iterator[Group]:
    for section, facts in groupby(path.asked, key=lambda fact: fact.section):
        yield Group(_(section.value), tuple(_row(fact, path) for fact in facts))


def _row(fact: Fact, path: Path) -> Row:
    answers = in_words(fact, path.case.answers[fact.code])
    return Row(_(fact.question), answers, question_url(fact))


@dataclass(frozen=True)
class StartPage:
    """The first page; ``go_on`` is where the person left off, if she did."""

    go_on: str


@dataclass(frozen=True)
class DeletedPage:
    """After deleting; ``kept``: somebody came here before doing so."""

    kept: bool
