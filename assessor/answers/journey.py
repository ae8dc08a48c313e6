"""The journey through the questions: what is asked, what is open, where to go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

from django.urls import reverse

from assessor.answers.steps import SLUG
from rules import LAW, Case
from rules.assessment.questions import Walk, walk
from rules.language.fact import Fact

PAUSE = "next"
"""The reason to say first what the next questions are about."""

PLACE = {fact.code: place for place, fact in enumerate(LAW.facts)}


def question_url(fact: Fact) -> str:
    return reverse("question", args=[SLUG[fact.code]])


@dataclass(frozen=True)
class Journey:
    """The questions that matter in a case, in order."""

    case: Case

    @cached_property
    def walk(self) -> Walk:
        """The one walk over the questions that a page makes."""
        return walk(self.case)

    @cached_property
    def asked(self) -> tuple[Fact, ...]:
        return self.walk.questions

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The place of each fact on the journey, counted from one as people do."""
        return {fact.code: place for place, fact in enumerate(self.asked, start=1)}

    @cached_property
    def first_open(self) -> Fact | None:
        """The first question that was not answered; "I do not know" is an answer."""
        told = self.case.answers
        return next((fact for fact in self.asked if fact.code not in told), None)

    @property
    def url(self) -> str:
        """Where to go on: the first open question, or else the check."""
        return self.url_because()

    def url_because(self, *why: str) -> str:
        """Where to go on, with the reasons for what the page there says."""
        whys = (*why, PAUSE) if self.begins_block else why
        query = "?" + urlencode({"why": whys}, doseq=True) if whys else ""
        fact = self.first_open
        return (question_url(fact) if fact else reverse("check")) + query

    @property
    def begins_block(self) -> bool:
        """Whether questions that may hurt come next, and none was answered yet."""
        fact, told = self.first_open, self.case.answers
        if fact is None or not fact.announcement:
            return False
        return not any(_together(f, fact) and f.code in told for f in self.asked)

    def can_skip_from(self, fact: Fact) -> bool:
        """Whether it is where a block that may hurt goes on, which may be skipped."""
        return bool(fact.announcement) and self.first_open is fact

    def without_block(self, begun: Fact) -> "Journey":
        """The journey once each open question of a block has an "I do not know"."""
        journey = self
        while journey.first_open and _together(journey.first_open, begun):
            answers = {**journey.case.answers, journey.first_open.code: None}
            journey = Journey(Case(answers, self.case.on))
        return journey

    def taken_from(self, before: Case, changed: Fact) -> tuple[str, ...]:
        """The answers that counted before a change and no longer count."""
        place = PLACE[changed.code]
        if not any(PLACE.get(code, 0) > place for code in before.answers):
            return ()  # so it is with each answer on the way: no second walk
        asked = Journey(before).place
        told = (code for code in before.answers if code in asked)
        return tuple(sorted((c for c in told if c not in self.place), key=PLACE.get))  # type: ignore[arg-type]  # each has a place

    def reaches(self, fact: Fact) -> bool:
        """Whether it is on the journey, with no open question before it."""
        if fact.code not in self.place or self.first_open is None:
            return fact.code in self.place
        return self.place[fact.code] <= self.place[self.first_open.code]


def _together(one: Fact, other: Fact) -> bool:
    """Whether two questions are of one block that may hurt."""
    return bool(one.announcement) and one.announcement == other.announcement
