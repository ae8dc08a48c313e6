"""What keeps a person safe: numbers, time, deleting, answering for somebody else."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from assessor.help import ORGANISATIONS
from assessor.interview.steps import SLUG
from tests.conftest import Person

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
QUESTION = f"/c/{SLUG['nationality']}/"


def text(response: Any) -> str:
    return str(response.content.decode())


def seen(person: Person, minutes: int, url: str = QUESTION) -> str:
    with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
        return text(person.client.get(url))


# --- Help and danger ------------------------------------------------------------------


def test_every_number_is_on_the_help_page_with_the_day_it_was_checked(
    client: Client,
) -> None:
    page = text(client.get("/h/"))

    assert all(one.reach in page and one.name in page for one in ORGANISATIONS)
    assert "23 November 2026" in page
    assert page.index("112") < page.index("Veilig Thuis") < page.index("CoMensha")


def test_a_number_that_no_page_confirms_says_so(client: Client) -> None:
    doubtful = [one for one in ORGANISATIONS if not one.confirmed]

    assert text(client.get("/h/")).count("did not find a page") == len(doubtful)
    assert doubtful


def test_the_first_question_of_all_is_whether_the_person_is_safe(
    client: Client,
) -> None:
    assert 'href="/a/">Start' in text(client.get("/"))
    page = text(client.get("/a/"))

    assert 'href="/h/">No, or I am not sure' in page
    assert page.count('href="/c/"') == 2
    assert "<form" not in page.partition("<main")[2].partition("</main>")[0]
    assert not client.cookies


# --- How long answers stay ----------------------------------------------------------


def test_each_page_says_until_when_the_answers_stay() -> None:
    person = Person()
    with time_machine.travel(NOON, tick=False):
        person.answer("nationality", "other")

    for url in (QUESTION, "/", "/h/", "/w/", "/nowhere/"):
        assert "deleted at <time><bdi>12:30</bdi></time>, unless" in seen(
            person, 10, url
        )


def test_who_answered_nothing_is_told_of_no_time(client: Client) -> None:
    assert "<time>" not in text(client.get("/"))
    assert "<time>" not in text(client.get(QUESTION))


def test_a_button_keeps_them_longer_and_comes_back() -> None:
    person = Person()
    with time_machine.travel(NOON, tick=False):
        person.answer("nationality", "other")
    with time_machine.travel(NOON + timedelta(minutes=20), tick=False):
        response = person.client.post("/k/", {"next": QUESTION})

    assert response["Location"] == QUESTION
    assert "<bdi>12:50</bdi>" in seen(person, 21)


def test_after_four_hours_they_cannot_be_kept_longer() -> None:
    person = Person()
    for minutes in range(0, 240, 20):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            person.answer("nationality", "other" if minutes % 40 else "eu")

    page = seen(person, 230)
    assert "<bdi>16:00</bdi></time>. We cannot keep them longer." in page
    assert "Keep them longer" not in page


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "", "x:y", "nowhere"]
)
def test_keeping_them_longer_leads_to_no_other_site(person: Person, to: str) -> None:
    person.answer("nationality", "other")

    response = person.client.post("/k/", {"next": to})
    assert response["Location"] == "/c/"


def test_keeping_nothing_longer_makes_no_session(client: Client) -> None:
    client.post("/k/", {"next": "/"})

    assert "s" not in client.cookies


# --- Deleting -----------------------------------------------------------------------


@pytest.mark.parametrize("url", ["/", QUESTION, "/h/", "/w/", "/a/"])
def test_every_page_can_delete_the_answers(person: Person, url: str) -> None:
    person.answer("nationality", "other")

    assert "Delete my answers now" in text(person.client.get(url))


def test_the_page_about_deleting_does_not_say_it_was_done_before_it_is(
    person: Person,
) -> None:
    person.answer("nationality", "other")
    before = text(person.client.get("/d/"))
    after = text(person.client.post("/d/", follow=True))

    assert "Your answers are gone" not in before
    assert "Delete them now" in before
    assert "Your answers are gone" in after


# --- For somebody else --------------------------------------------------------------


@pytest.fixture
def helper(person: Person) -> Person:
    person.client.post("/b/")
    return person


def test_a_helper_never_sees_what_is_for_the_victim_alone(helper: Person) -> None:
    pages = [
        text(helper.client.get(url, follow=True)) for url in ("/", "/c/", "/h/", "/d/")
    ]

    for page in pages:
        assert "no longer here" not in page
        assert "Is it safe to do this now?" not in page
        assert "Does someone at home hurt you" not in page
        assert "A call stays in the list" not in page
        assert 'href="/a/"' not in page


def test_that_somebody_helps_is_kept_in_the_session_only(helper: Person) -> None:
    assert dict(helper.client.session.items()) == {"for_other": True}
    assert helper.client.post("/x/").status_code == 405
    helper.client.get("/x/")
    assert dict(helper.client.session.items()) == {}
