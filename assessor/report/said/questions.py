"""The questions that people ask, answered for one case."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from assessor import permit_words
from assessor.answers.words import in_words
from assessor.citing import Cited, citation
from assessor.permit_words import PermitLine
from assessor.report.said.voice import said
from assessor.report.told import Told
from assessor.wording import sentence
from rules.guidance.permit_facts import Topic
from rules.language.truth import Truth
from rules.language.wording import Voices
from rules.law.common_questions import (
    MEMBERS_TOLD,
    CommonQuestion,
    common_questions,
    each_member,
    refused,
)

ASKED: tuple[tuple[Promise, tuple[Topic, ...]], ...] = (
    (_("How long does it take?"), (Topic.DECISION,)),
    (_("What does it cost?"), (Topic.FEE,)),
    (_("How long is the permit valid?"), (Topic.LENGTH, Topic.RENEWAL)),
    (_("May you work?"), (Topic.WORK,)),
    (_("May your family come?"), (Topic.FAMILY,)),
    (_("Do you need a visa, a passport or income?"), (Topic.CONDITIONS,)),
    (_("Can you stay for good later?"), (Topic.NEXT, Topic.YEARS, Topic.PATH)),
)


MEMBER = Voices(
    gettext_noop("You told us: {question} {answer}."),
    gettext_noop("The client told: {question} {answer}."),
)


@dataclass(frozen=True)
class QuestionCard:
    """A question and its answer; ``counts``: the days it is about can be counted."""

    question: str
    answer: tuple[Cited, ...]
    counts: bool = False


def about_permit(permit: Iterable[PermitLine]) -> Iterator[QuestionCard]:
    """What the permit of a ground answers, from all that is told of it."""
    lines = {line.topic: line.said for line in permit}
    for question, topics in ASKED:
        answer = tuple(one for topic in topics for one in lines.get(topic, ()))
        if answer:
            yield QuestionCard(str(question), answer)


def whatever_the_ground(told: Told) -> tuple[QuestionCard, ...]:
    """Those that are not about a permit."""
    return tuple(_card(one, told) for one in common_questions(told.assessment.case))


def what_cannot_wait(told: Told) -> tuple[QuestionCard, ...]:
    """Those of them for which there is room on paper."""
    asked = common_questions(told.assessment.case)
    return tuple(_card(one, told) for one in asked if not one.can_wait)


def for_the_family(told: Told) -> QuestionCard | None:
    """That each member needs an own look, where somebody was told of."""
    asked = common_questions(told.assessment.case)
    return _card(each_member, told) if each_member in asked else None


def _card(one: CommonQuestion, told: Told) -> QuestionCard:
    lines = [
        Cited(permit_words.in_words(s), citation(s.source, told.on)) for s in one.answer
    ]
    if one is each_member:
        where = lines[-1].citation
        lines += (Cited(member, where) for member in _members(told))
    counts = one.code == refused.code
    return QuestionCard(gettext(one.question), tuple(lines), counts)


def _members(told: Told) -> Iterator[SafeString]:
    """What is known of them: the answers that tell of somebody, in her words."""
    case = told.assessment.case
    for check in MEMBERS_TOLD:
        if check.truth(case) is Truth.YES:
            fact, value = told.law.fact[check.code], case.answers[check.code]
            about = value & check.options if isinstance(value, frozenset) else value
            for answer in in_words(fact, about):
                question = gettext(fact.question)
                yield sentence(said(MEMBER), question=question, answer=answer)
