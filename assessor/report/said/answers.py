"""What the person answered, as it was asked: what the whole report rests on."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext

from assessor.answers.journey import question_url
from assessor.answers.steps import SLUG
from assessor.answers.words import in_words, letter_in_words
from assessor.report.told import Told
from rules.language.fact import Fact, Section
from rules.law import facts


@dataclass(frozen=True)
class Answer:
    """A question with the answer; several lines where several were chosen.

    ``change``: where to change it; empty when this site does not ask it.
    """

    question: str
    lines: tuple[str, ...]
    change: str


@dataclass(frozen=True)
class AnswerGroup:
    """The answers of one part of the conversation."""

    title: str
    answers: tuple[Answer, ...]


def answer_groups(told: Told) -> tuple[AnswerGroup, ...]:
    groups = (_group(section, told) for section in Section)
    return tuple(group for group in groups if group.answers)


def where_to_change(fact: Fact) -> str:
    with suppress(NoReverseMatch):  # at the desk nothing is answered
        return question_url(fact) if fact.code in SLUG else ""
    return ""


def _where_to_change_the_letter() -> str:
    with suppress(NoReverseMatch):
        return reverse("letter")
    return ""


def _group(section: Section, told: Told) -> AnswerGroup:
    given = told.assessment.case.answers
    asked = (f for f in told.law.facts if f.section is section and f.code in given)
    answers = (answer for fact in asked for answer in _answers(fact, told))
    return AnswerGroup(gettext(section.value), tuple(answers))


def _answers(fact: Fact, told: Told) -> Iterator[Answer]:
    """The answer to a question; for a letter also what was told beside it."""
    answer = told.assessment.case.answers[fact.code]
    lines = in_words(fact, answer, told.telling.withheld)
    yield Answer(gettext(fact.question), lines, where_to_change(fact))
    if fact.code == facts.refusal.code and told.letter:
        where = _where_to_change_the_letter()
        question = gettext("What does the letter say?")
        yield Answer(question, letter_in_words(told.letter), where)
