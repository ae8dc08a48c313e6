"""What the person answered, as it was asked: what the whole report rests on."""

from dataclasses import dataclass

from django.utils.translation import gettext

from assessor.answers.journey import question_url
from assessor.answers.steps import SLUG
from assessor.answers.words import in_words
from assessor.report.told import Told
from rules.language.fact import Fact, Section


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
    return question_url(fact) if fact.code in SLUG else ""


def _group(section: Section, told: Told) -> AnswerGroup:
    given = told.assessment.case.answers
    answers = (
        Answer(
            gettext(fact.question),
            in_words(fact, given[fact.code], told.telling.withheld),
            where_to_change(fact),
        )
        for fact in told.law.facts
        if fact.section is section and fact.code in given
    )
    return AnswerGroup(gettext(section.value), tuple(answers))
