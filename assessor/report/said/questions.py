"""The questions that people ask, answered for one case."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assessor.citing import Cited, citation
from assessor.report.said.grounds import permit_line, permit_value
from rules import Assessment
from rules.assessment.assessment import GroundResult
from rules.assessment.nearest import foremost
from rules.guidance.permit_facts import Topic, permit_facts
from rules.language.amounts import Amounts
from rules.language.source import Statement
from rules.law.common_questions import CommonQuestion, common_questions

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
    """A question and its answer; ``code`` names those that are not about a permit."""

    question: str
    answer: tuple[Cited, ...]
    code: str = ""


def question_cards(assessment: Assessment) -> tuple[QuestionCard, ...]:
    """About the permit of the ground that leads or comes nearest; then the rest."""
    first = foremost(assessment)
    common = (_common(one, assessment) for one in common_questions(assessment.case))
    return (*(_about_permit(first) if first else ()), *common)


def _about_permit(result: GroundResult) -> Iterator[QuestionCard]:
    told = permit_facts(result.rule, result.case)
    for question, topics in ASKED:
        answer = [f for topic in topics for f in told if f.topic is topic]
        if answer:
            lines = (permit_line(fact, result.case.on) for fact in answer)
            yield QuestionCard(str(question), tuple(lines))


def _common(one: CommonQuestion, assessment: Assessment) -> QuestionCard:
    on = assessment.case.on
    lines = (Cited(_said(s), citation(s.source, on)) for s in one.answer)
    return QuestionCard(gettext(one.question), tuple(lines), one.code)


def _said(one: Statement) -> SafeString | str:
    return permit_value(one) if isinstance(one, Amounts) else gettext(one.text)
