"""Nobody has to search the result for what she needs."""

import re

import pytest

from rules.law.facts import concerns
from tests.assessor.pages import text
from tests.conftest import Person
from tests.people import DUTCH, PEOPLE, WAITING, WIDOW

LINK = re.compile(r'<a [^>]*href="#([^"]+)"')
QUESTION = r'<a href="(/c/[^"]+)">This needs an answer: '


def result(person: Person, answers: object) -> str:
    person.answer_all(answers)  # type: ignore[arg-type]  # of one of the people
    return text(person.client.get("/result/"))


@pytest.mark.parametrize("name", PEOPLE)
def test_what_the_page_points_at_is_there_once(person: Person, name: str) -> None:
    page = result(person, PEOPLE[name])
    pointed = LINK.findall(page)

    assert pointed
    assert [page.count(f'id="{one}"') for one in pointed] == [1] * len(pointed)


@pytest.mark.parametrize("name", PEOPLE)
def test_the_way_to_a_running_term_stands_before_what_to_do(
    person: Person, name: str
) -> None:
    page = result(person, PEOPLE[name])

    assert page.index("</h1>") < page.index('href="/t/"') < page.index("<ol>")


def test_a_widow_reads_at_the_top_what_else_may_fit_beside_her_own_ground(
    person: Person,
) -> None:
    top, _, _ = result(person, WIDOW).partition("</section>")

    assert "Your partner or family member has died" in top
    assert '<a href="#family_5y">' in top


def test_what_is_still_open_leads_to_its_question(person: Person) -> None:
    page = result(person, WIDOW)
    leads = re.findall(QUESTION, page)

    assert person.url("exam") in leads
    assert person.client.get(person.url("exam")).status_code == 200


def test_a_missing_answer_leads_to_its_question(person: Person) -> None:
    _, _, unclear = result(person, {}).partition('id="unclear"')

    assert person.url("topics") in unclear


def test_a_dutch_citizen_first_reads_that_she_may_stay(person: Person) -> None:
    page = result(person, DUTCH)
    ways = page.index('id="ways"')

    assert page.index("You are Dutch, so you need no permit.") < ways
    assert page.index("</h1>") < ways
    assert ways < page.index("For a specialist</h2>")
    assert ways < page.index("Not clear yet</h2>")


def test_who_did_not_know_is_not_told_as_a_fact_what_stands_in_the_way(
    person: Person,
) -> None:
    asked = "It is not known whether any of this happened."
    in_full = "A punishment or an open case can stand in the way."

    page = result(person, DUTCH)
    assert asked in page
    listed = page.partition(asked)[2].partition("</ul>")[0]
    assert all(listed.count(option.text) == 1 for option in concerns.options)
    assert in_full not in page.split("How this was worked out")[0]
    person.answer("concerns", ["conviction"])
    page = text(person.client.get("/result/"))
    assert asked not in page
    assert in_full in page


def test_numbers_can_be_called_from_the_page(person: Person) -> None:
    _, _, help_ = result(person, {}).partition('id="help"')

    assert 'href="tel:08002000"' in help_


def test_who_has_a_day_to_wait_for_reads_of_nothing_further_away(
    person: Person,
) -> None:
    _, _, plan = result(person, WAITING).partition('id="plan"')

    assert "From this day your answers fit" in plan
    assert "EU Blue Card" not in plan.partition("</section>")[0]
