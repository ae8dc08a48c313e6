"""What the result says around the law, on the page and on paper, case by case."""

import re
from datetime import date
from html import unescape

import pytest

from assessor.report.document import document
from assessor.report.edition import Edition
from assessor.report.page import report_page
from rules.assessment import Assessment, assess, counted
from rules.case import Case
from tests.conftest import Person

ON = date(2026, 11, 23)
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
WIDOW: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "family",
    "permit_since": date(2018, 2, 1),
    "permit_ended_on": date(2025, 2, 22),
    "permit_changes": frozenset(),
    "passport": True,
    "age": 50,
    "tie": "died",
    "tie_ended_on": date(2024, 1, 1),
    "together_at_death": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "concerns": frozenset(),
}
NOTHING: dict[str, object] = {
    **VIOLENCE,
    "threat_at_home": False,
    "topics": ["harm", "going_back"],
    "past": ["afraid"],
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
    return assess(counted(Case(answers, ON)))


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


HONOUR: dict[str, object] = {
    **VIOLENCE,
    "happened": ["violence", "honour"],
    "honour_harm": ["life"],
    "expert_advice": "not_asked",
}


class TestUrgent:
    TITLE = "What cannot wait"

    def test_danger_stands_above_the_outcome_with_numbers_to_call(
        self, person: Person
    ) -> None:
        page = result(person, HONOUR)
        above = page.split("<h1>")[0]

        assert "You told that you are in danger." in above
        assert 'href="tel:112"' in above
        assert 'href="tel:08002000"' in above

    def test_the_number_on_paper_is_no_link(self) -> None:
        told = {
            k: frozenset(v) if isinstance(v, list) else v for k, v in HONOUR.items()
        }
        html = document(assessed(told), Edition.APPLICANT, "en").html

        assert self.TITLE in html
        assert "tel:" not in html

    def test_the_consultant_is_told_of_the_danger_of_the_client(self) -> None:
        text = on_paper(HONOUR, Edition.CONSULTANT)

        assert "The client told of danger." in text
        assert "You told that you are in danger." not in text

    def test_without_danger_or_a_term_nothing_is_urgent(self, person: Person) -> None:
        page = result(person, {"nationality": "dutch"})

        assert self.TITLE not in page

    @pytest.mark.parametrize(
        ("ended", "urgent"),
        [(date(2026, 10, 26), True), (date(2026, 10, 25), False)],
        ids=["28 days ago", "29 days ago"],
    )
    def test_a_permit_that_ended_in_the_last_four_weeks_cannot_wait(
        self, ended: date, *, urgent: bool
    ) -> None:
        told = {"stay": "none", "last_permit": "family", "permit_ended_on": ended}
        page = report_page(assess(Case(told, ON)), Edition.APPLICANT, "en")

        assert any("Your permit ended on" in one.text for one in page.urgent) is urgent

    @pytest.mark.parametrize(
        ("on", "urgent"),
        [(date(2026, 11, 22), False), (date(2026, 11, 23), True)],
        ids=["more than three months", "three months"],
    )
    def test_a_ground_that_ends_within_three_months_cannot_wait(
        self, on: date, *, urgent: bool
    ) -> None:
        page = report_page(assess(Case(WIDOW, on)), Edition.APPLICANT, "en")

        told = [one.text for one in page.urgent if "no longer fits" in one.text]
        assert bool(told) is urgent
        assert all("See a lawyer this week." in text for text in told)


class TestAnHonestNo:
    def test_it_says_what_came_nearest_then_other_ways_then_what_it_does_not_mean(
        self, person: Person
    ) -> None:
        page = result(person, NOTHING)
        order = [
            page.index(title)
            for title in (
                "Today your answers do not fit",
                "Grounds that do not fit today",
                "Other ways",
                "What this does not mean",
                "Who can help you",
            )
        ]

        assert order == sorted(order)
        assert '<details class="card ruled-out" open>' in page

    def test_paper_says_the_same(self) -> None:
        text = on_paper(NOTHING, Edition.APPLICANT)

        assert "Grounds that do not fit today" in text
        assert text.index("Other ways") < text.index("What this does not mean")

    def test_who_may_fit_is_not_told_what_a_no_does_not_mean(
        self, person: Person
    ) -> None:
        page = result(person, VIOLENCE)

        assert "What this does not mean" not in page
        assert '<details class="card ruled-out" open>' not in page
