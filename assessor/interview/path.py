"""The path through the questions: what is open, what comes before, where to go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from assessor.interview.steps import SLUG
from rules.assessment import questions
from rules.case import Case
from rules.fact import Fact


def question_url(fact: Fact) -> str:
    return reverse("question", args=[SLUG[fact.code]])


@dataclass(frozen=True)
class Path:
    """The questions that matter in a case, in order."""

    case: Case

    @cached_property
    def asked(self) -> tuple[Fact, ...]:
        return questions(self.case)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each fact on the path, counted from one as people do."""
        return {fact.code: place for place, fact in enumerate(self.asked, start=1)}

    @cached_property
    def first_open(self) -> Fact | None:
        """The first question that was not answered; "I do not know" is an answer."""
        told = self.case.answers
        return next((fact for fact in self.asked if fact.code not in told), None)

    @property
    def url(self) -> str:
        """Where to go on: the first open question, or else the check."""
        return question_url(self.first_open) if self.first_open else reverse("check")

    def reaches(self, fact: Fact) -> bool:
        """Whether it is on the path, with no open question before it."""
        if fact.code not in self.place or self.first_open is None:
            return fact.code in self.place
        return self.place[fact.code] <= self.place[self.first_open.code]

    def before(self, fact: Fact) -> Fact | None:
        place = self.place[fact.code]
        return self.asked[place - 2] if place > 1 else None
