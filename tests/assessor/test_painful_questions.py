"""Painful questions are announced, each may be skipped, and no answer goes silently."""

from datetime import date
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client, override_settings

from assessor.answers.steps import SLUG
from rules import LAW
from rules.language.fact import Fact
from tests.conftest import Person

pytestmark = pytest.mark.django_db

QUESTION = f"/c/{SLUG['topics']}/"
PERMIT = {"nationality": "other", "stay": "permit", "last_permit": "family"}
PAINFUL = tuple(fact for fact in LAW.facts if fact.announcement)


def text(response: Any) -> str:
    return str(response.content.decode())


def to_the_block(person: Person) -> Fact:
    """Answer until the first question that may hurt is open; return that."""
    fact = person.open_question()
    while fact is not None and not fact.announcement:
        person.answer(fact.code, PERMIT.get(fact.code))
        fact = person.open_question()
    assert fact is not None
    return fact


# --- Blocks that may hurt -----------------------------------------------------------


def test_a_painful_block_is_announced_before_its_first_question(
    person: Person,
) -> None:
    fact = to_the_block(person)
    page = text(person.client.get("/c/", follow=True))

    assert fact.announcement in page
    assert "You may skip each question" in page
    assert fact.question not in page
    assert f'href="{person.url(fact.code)}"' in page


def test_within_the_block_nothing_is_announced_again(person: Person) -> None:
    fact = to_the_block(person)
    where = person.answer(fact.code, ["violence"])

    assert "why=" not in where


def test_skipping_a_block_answers_i_do_not_know_and_says_so(person: Person) -> None:
    fact = to_the_block(person)
    response = person.client.post(person.url(fact.code), {"skip": "1"}, follow=True)
    page = text(response)

    assert "You skipped these questions. That counts as “I do not know”." in page
    assert person.stored[fact.code] is None
    open_now = person.open_question()
    assert open_now is None or not open_now.announcement


def test_skipping_keeps_what_was_told_before(person: Person) -> None:
    fact = to_the_block(person)
    person.answer(fact.code, ["exploited"])
    open_now = person.open_question()
    assert open_now is not None
    person.send(open_now.code, {"skip": "1"})

    assert person.stored[fact.code] == ["exploited"]
    assert person.stored[open_now.code] is None


def test_what_was_skipped_can_be_answered_at_the_end(person: Person) -> None:
    fact = to_the_block(person)
    person.send(fact.code, {"skip": "1"})
    person.answer_all({})
    person.answer(fact.code, ["violence"])

    assert person.stored[fact.code] == ["violence"]


def test_a_block_that_does_not_hurt_cannot_be_skipped(person: Person) -> None:
    person.send("nationality", {"skip": "1"})

    assert person.stored == {}


def test_a_block_cannot_be_skipped_before_its_turn(person: Person) -> None:
    person.send(PAINFUL[0].code, {"skip": "1"})

    assert person.stored == {}


# --- Rather not say -----------------------------------------------------------------


def test_rather_not_say_stands_where_it_hurts_only(person: Person) -> None:
    first = text(person.client.get(QUESTION))
    fact = to_the_block(person)
    page = text(person.client.get(person.url(fact.code)))

    assert "I would rather not say" not in first
    assert "I would rather not say" in page
    assert "For the result this is the same as “I do not know”." in page


def test_rather_not_say_is_not_known_to_the_law_but_shown_back(person: Person) -> None:
    fact = to_the_block(person)
    person.send(fact.code, {"answer": "!"})
    again = text(person.client.get(person.url(fact.code)))
    person.answer_all({})
    check = text(person.client.get("/c/check/"))

    assert person.stored[fact.code] is None
    assert again.split('value="!"')[1].split(">")[0].endswith("checked")
    assert "<bdi>I would rather not say</bdi>" in check


def test_rather_not_say_stands_in_the_report_as_it_was_said(person: Person) -> None:
    fact = to_the_block(person)
    person.send(fact.code, {"answer": "!"})
    person.answer_all({})
    report = text(person.client.get("/result/text/"))
    _, _, answers = report.partition("Your answers\n")

    assert fact.question in answers
    assert report.count("I would rather not say") == 1
    assert "I do not know" in answers
    assert "did not know" not in report


def test_who_answers_after_all_has_not_withheld_it(person: Person) -> None:
    fact = to_the_block(person)
    person.send(fact.code, {"answer": "!"})
    person.answer(fact.code, [])

    assert not person.client.session["withheld"]


# --- What a change takes away -------------------------------------------------------


def test_what_a_change_made_irrelevant_is_said(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    where = person.answer("last_permit", "never")
    page = text(person.client.get(where))

    assert "Because of what you changed, these answers no longer count:" in page
    assert "<li>From which day did you have this permit, without a break?</li>" in page


def test_it_is_said_until_the_next_answer(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    person.answer("last_permit", "never")
    where = person.answer("nationality", "other")

    assert "no longer count" not in text(person.client.get(where))


def test_on_the_way_forward_nothing_is_said_to_be_gone(person: Person) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get("/c/", follow=True))

    assert "no longer count" not in page


# --- Two tabs -----------------------------------------------------------------------


def tab(person: Person) -> str:
    """What a page of this case sends back with its answer."""
    page = text(person.client.get(QUESTION))
    return page.split('name="of" value="')[1].split('"')[0]


def test_a_page_of_deleted_answers_cannot_answer_for_the_next_person(
    person: Person,
) -> None:
    person.answer("topics", ["family"])
    old = tab(person)
    person.client.post("/d/", {"again": "1"})
    person.answer("topics", ["health"])
    response = person.client.post(QUESTION, {"answer": "child", "of": old}, follow=True)

    assert "That page belonged to other answers" in text(response)
    assert person.stored == {"topics": ["health"]}


def test_a_skip_of_deleted_answers_skips_nothing(person: Person) -> None:
    fact = to_the_block(person)
    pause = text(person.client.get("/c/", follow=True))
    old = pause.split('name="of" value="')[1].split('"')[0]
    person.client.post("/d/", {"again": "1"})
    to_the_block(person)
    person.send(fact.code, {"skip": "1", "of": old})

    assert old
    assert fact.code not in person.stored


def test_a_page_of_these_answers_can(person: Person) -> None:
    person.answer("topics", ["family"])
    person.send("topics", {"answer": "child", "of": tab(person)})

    assert person.stored == {"topics": ["child"]}


def test_a_page_whose_answers_ended_says_so_and_takes_nothing(person: Person) -> None:
    person.answer("topics", ["family"])
    of = tab(person)
    person.client.session.flush()
    response = person.client.post(QUESTION, {"answer": "child", "of": of}, follow=True)

    assert "Your answers are no longer here." in text(response)
    assert person.stored == {}


@pytest.mark.parametrize("door", ["/x/", "/d/"])
def test_who_leaves_in_another_tab_while_an_answer_is_on_its_way_is_told_so(
    person: Person, door: str
) -> None:
    person.answer("topics", ["family"])
    other_tab = Client()
    other_tab.cookies = person.client.cookies  # one browser

    def leave_first(execute: Any, sql: str, *rest: Any) -> Any:
        """The answer was read, and is about to be written."""
        if sql.startswith("UPDATE") and Session.objects.exists():
            other_tab.get(door) if door == "/x/" else other_tab.post(door)
        return execute(sql, *rest)

    with connection.execute_wrapper(leave_first):
        response = person.client.post(person.url("nationality"), {"answer": "eu"})
    page = text(person.client.get(response["Location"], follow=True))

    assert response.status_code == 302
    assert "Your answers are no longer here." in page
    assert not Session.objects.exists()
    assert person.stored == {}


# --- Another language ---------------------------------------------------------------

TWO = override_settings(LANGUAGES=[("en", "English"), ("nl", "Nederlands")])


@TWO
def test_another_language_keeps_the_answers_and_the_place(person: Person) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get(QUESTION))
    response = person.client.post("/l/", {"language": "nl", "next": QUESTION})

    assert 'value="nl" lang="nl" translate="no">Nederlands</button>' in page
    assert response["Location"] == QUESTION
    assert '<html lang="nl"' in text(person.client.get(QUESTION))
    assert person.stored == {"topics": ["family"]}
    assert response.cookies["l"]["max-age"] == ""
    assert response.cookies["l"]["httponly"]


@TWO
@pytest.mark.parametrize("sent", ["xx", "", "../../etc", "n" * 5000])
def test_an_unknown_language_changes_nothing(client: Client, sent: str) -> None:
    response = client.post("/l/", {"language": sent, "next": "/"})

    assert response.status_code == 302
    assert "l" not in response.cookies


def test_one_language_needs_no_switch(client: Client) -> None:
    with override_settings(LANGUAGES=[("en", "English")]):
        assert 'class="languages' not in text(client.get("/"))
