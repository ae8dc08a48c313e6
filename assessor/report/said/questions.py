"""The questions that people ask, answered for one case."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assessor.citing import Cited, citation
from assessor.report.said.permit import PermitLine, filled
from assessor.report.told import Told
from rules.guidance.permit_facts import Topic
from rules.language.amounts import Amounts
from rules.language.source import Statement
from rules.law.common_questions import CommonQuestion, common_questions, refused

ASKED: tuple[tuple[Promise, tuple[Topic, ...]], ...] = (
    (_("How long does it take?"), (Topic.DECISION,)),
    (_("What does it cost?"), (Topic.FEE,)),
    (_("How long is the permit valid?"), (Topic.LENGTH, Topic.RENEWAL)),
    (_("May you work?"), (Topic.WORK,)),
    (_("May your family come?"), (Topic.FAMILY,)),
    (_("Do you need a visa, a passport or income?"), (Topic.CONDITIONS,)),
    (_("Can you stay for good later?"), (Topic.NEXT, Topic.YEARS, Topic.PATH)),
)


@dataclass(frozen=True)
class QuestionCard:
    """A question and its answer; ``counts``: the days it is about can be counted."""

    question: str
    answer: tuple[Cited, ...]
    counts: bool = False


def about_permit(permit: Iterable[PermitLine]) -> Iterator[QuestionCard]:
    """What the permit of a ground answers, from all that is told of it."""
    said = {line.topic: line.said for line in permit}
    for question, topics in ASKED:
        answer = tuple(one for topic in topics for one in said.get(topic, ()))
        if answer:
            yield QuestionCard(str(question), answer)


def whatever_the_ground(told: Told) -> tuple[QuestionCard, ...]:
    """Those that are not about a permit."""
    return tuple(_card(one, told) for one in common_questions(told.assessment.case))


def what_cannot_wait(told: Told) -> tuple[QuestionCard, ...]:
    """Those of them for which there is room on paper."""
    asked = common_questions(told.assessment.case)
    return tuple(_card(one, told) for one in asked if not one.can_wait)


def _card(one: CommonQuestion, told: Told) -> QuestionCard:
    lines = (Cited(_said(s), citation(s.source, told.on)) for s in one.answer)
    counts = one.code == refused.code
    return QuestionCard(gettext(one.question), tuple(lines), counts)


def _said(one: Statement) -> SafeString | str:
    return filled(one) if isinstance(one, Amounts) else gettext(one.text)
