"""What the result says around the law, on the page and on paper, case by case."""

import re
from datetime import date
from html import unescape

import pytest

from assessor.report.document import document
from assessor.report.edition import Edition
from rules.assessment import Assessment, assess, counted
from rules.case import Case
from tests.conftest import Person

VIOLENCE: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "passport": False,
    "age": 30,
    "topics": ["harm"],
    "happened": ["violence"],
    "permit_when_hurt": False,
    "threat_now": True,
    "threat_at_home": True,
    "tie": "ended_violence",
    "violence_papers": ["police"],
    "concerns": [],
}


def said(html: str) -> str:
    """What a page says, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def result(person: Person, answers: dict[str, object], language: str = "en") -> str:
    person.answer_all(answers)
    page = person.client.get("/result/", headers={"accept-language": language})
    return page.content.decode()


def on_paper(answers: dict[str, object], edition: Edition) -> str:
    told = {
        code: frozenset(value) if isinstance(value, list) else value
        for code, value in answers.items()
    }
    return said(document(assessed(told), edition, "en").html)


def assessed(answers: dict[str, object]) -> Assessment:
    return assess(counted(Case(answers, date(2026, 11, 23))))


class TestPitfalls:
    ONE_KIND = "Often there are papers of one kind only."

    def test_what_often_goes_wrong_is_told_for_this_case(self, person: Person) -> None:
        page = result(person, VIOLENCE)
        part = page.split("What often goes wrong here")[1].split("</section>")[0]

        assert self.ONE_KIND in part
        assert "Vreemdelingencirculaire 2000 (B), B8/2.3" in part
        assert 1 <= part.count("<li>") <= 4

    @pytest.mark.parametrize("edition", Edition)
    def test_it_is_on_paper_too_with_its_source(self, edition: Edition) -> None:
        text = on_paper(VIOLENCE, edition)

        assert self.ONE_KIND in text
        assert "Vreemdelingencirculaire 2000 (B), B8/2.3" in text

    def test_who_has_no_ground_and_nothing_that_goes_wrong_sees_no_title(
        self, person: Person
    ) -> None:
        page = result(person, {"nationality": "dutch"})

        assert "What often goes wrong here" not in page
