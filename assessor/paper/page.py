"""What the paper shows: each question with its boxes, and what may be skipped."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from string import ascii_lowercase

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.wording import ltr, sentence
from rules.assessment.questions_on_paper import UNKNOWN, Question, Skip
from rules.language.fact import Choice, Choices, Count, Day, Fact, Months, YesNo

NOTHING = frozenset[str]()
"""The answer "none of these"."""


@dataclass(frozen=True)
class Box:
    letter: str
    text: str
    hint: str
    then: SafeString | str


@dataclass(frozen=True)
class PaperQuestion:
    number: int
    question: str
    hint: str
    skips: tuple[SafeString, ...]
    several: bool
    blanks: tuple[str, ...]
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Part:
    title: str
    questions: tuple[PaperQuestion, ...]


@dataclass(frozen=True)
class PaperPage:
    parts: tuple[Part, ...]


def paper_page(questions: tuple[Question, ...]) -> PaperPage:
    groups = groupby(questions, key=lambda one: one.fact.section)
    last = len(questions)
    return PaperPage(
        tuple(
            Part(_(section.value), tuple(_question(one, last) for one in group))
            for section, group in groups
        )
    )


def _question(one: Question, last: int) -> PaperQuestion:
    return PaperQuestion(
        number=one.number,
        question=_(one.fact.question),
        hint=_(one.fact.hint) if one.fact.hint else "",
        skips=tuple(_skip(skip) for skip in one.skips),
        several=isinstance(one.fact, Choices),
        blanks=_blanks(one.fact),
        boxes=tuple(_boxes(one, last)),
    )


def _boxes(one: Question, last: int) -> Iterator[Box]:
    for letter, (answer, text, hint) in zip(
        ascii_lowercase, options(one.fact), strict=False
    ):
        to = one.go_to.get(answer)
        yield Box(letter, text, hint, _then(to, last) if to else "")


def _then(to: int, last: int) -> SafeString | str:
    if to > last:
        return _("Go to the end.")
    return sentence(_("Go to question {number}."), number=ltr(to))


def options(fact: Fact) -> Iterator[tuple[object, str, str]]:
    """Each answer with a box: its value, its words and a hint."""
    if isinstance(fact, YesNo):
        yield from ((True, _("Yes"), ""), (False, _("No"), ""))
    if isinstance(fact, Choice | Choices):
        for option in fact.options:
            yield option.code, _(option.text), _(option.hint) if option.hint else ""
    if isinstance(fact, Choices):
        yield NOTHING, _(fact.none), ""
    if fact.unknown is UNKNOWN:  # it has no option of its own for it
        yield UNKNOWN, _("I do not know"), ""


def _blanks(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact, Day):
        return (_("Day"), _("Month"), _("Year"))
    if isinstance(fact, Months):
        return (_("Number of months"),)
    return (_("Number"),) if isinstance(fact, Count) else ()


def _skip(skip: Skip) -> SafeString:
    """Say a rule for skipping with the letters of the boxes."""
    answers = [answer for answer, *_words in options(skip.lead)]
    letters = ", ".join(ascii_lowercase[answers.index(one)] for one in skip.answers)
    say = _not_ticked if isinstance(skip.lead, Choices) else _ticked
    text = say(one_alone=len(skip.answers) == 1)
    return sentence(text, number=ltr(skip.place), letters=ltr(letters))


# One box is no "one of these", nor are there "none of" it.
def _not_ticked(*, one_alone: bool) -> str:
    if one_alone:
        return _(
            "Skip this if you answered question {number} and did not tick: {letters}."
        )
    return _(
        "Skip this if you answered question {number} and ticked none of: {letters}."
    )


def _ticked(*, one_alone: bool) -> str:
    if one_alone:
        return _("Skip this if you ticked this at question {number}: {letters}.")
    return _("Skip this if you ticked one of these at question {number}: {letters}.")
