"""The interview as a person walks through it."""

import re
from dataclasses import replace
from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client

from assessor.answers.journey import Journey
from assessor.answers.steps import FACT, SLUG, by_address, slug
from assessor.forms.form_for import FORM_FOR, form_for
from assessor.interview.progress import progress
from rules import LAW, Case
from rules.language.fact import Fact
from tests.anybody import samples
from tests.conftest import Person

pytestmark = pytest.mark.django_db

PERMIT = {"nationality": "other", "stay": "permit", "last_permit": "family"}

NOTHING = {"nationality": "other", "stay": "none", "last_permit": "never", "age": 34}
"""What somebody answers whom nothing special happened to."""


def text(response: Any) -> str:
    return str(response.content.decode())


def test_every_fact_has_an_address_of_its_own() -> None:
    assert len(FACT) == len(LAW.facts)
    assert set(SLUG.values()) == set(FACT)


def test_two_questions_with_one_address_are_an_error() -> None:
    one, other = (replace(LAW.facts[0], code=f"question_{n}") for n in (68, 126))

    assert slug(one.code) == slug(other.code)
    with pytest.raises(LookupError, match="question_126 has the address of question_"):
        by_address((one, other))


def test_no_address_tells_what_its_question_is_about() -> None:
    assert all(len(slug) == 4 and int(slug, 16) >= 0 for slug in FACT)


def test_the_conversation_begins_with_the_first_fact(
    person: Person, first: Fact
) -> None:
    assert person.open_question() is first


def test_an_answer_leads_to_the_next_question(person: Person, first: Fact) -> None:
    where = person.answer(first.code, None)

    assert where == person.url(LAW.facts[1].code)


def test_a_question_that_cannot_matter_is_skipped(person: Person) -> None:
    asked = person.answer_all({**PERMIT, "last_permit": "never"})

    assert "permit_since" not in asked


def test_a_question_that_matters_is_asked(person: Person) -> None:
    assert "permit_since" in person.answer_all(PERMIT)


def test_i_do_not_know_is_an_answer_and_not_asked_again(person: Person) -> None:
    asked = person.answer_all({})

    assert len(asked) == len(set(asked))
    assert person.client.get("/c/check/").status_code == 200


def test_a_stale_answer_no_longer_counts_but_comes_back(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    person.answer("last_permit", "never")
    person.answer_all({})
    without = text(person.client.get("/c/check/"))
    person.answer("last_permit", "family")
    person.answer_all({})
    again = text(person.client.get("/c/check/"))

    assert "12 March 2021" not in without
    assert "12 March 2021" in again


def test_a_change_that_opens_nothing_goes_back_to_the_check(person: Person) -> None:
    person.answer_all({})

    assert person.answer("nationality", None) == "/c/check/"


def test_a_change_that_opens_a_question_goes_there(person: Person) -> None:
    person.answer_all({"nationality": "dutch"})

    assert person.answer("nationality", "other") != "/c/check/"


def test_the_check_shows_the_answers_in_words(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    page = text(person.client.get("/c/check/"))

    assert "<bdi>12 March 2021</bdi>" in page
    assert "<bdi>I do not know</bdi>" in page
    assert f'href="{person.url("permit_since")}"' in page
    assert "Change<span" in page


def test_the_check_waits_for_all_answers(person: Person, first: Fact) -> None:
    response = person.client.get("/c/check/")

    assert response["Location"] == person.url(first.code)


def test_an_answer_is_shown_when_its_question_is_opened_again(person: Person) -> None:
    person.answer("topics", ["child"])
    page = text(person.client.get(person.url("topics")))

    assert re.search(r'value="child"[^>]* checked', page)


@pytest.mark.parametrize("step", ["zzzz", "0000", "check-it", "nationality"])
def test_an_unknown_step_leads_to_the_open_question(
    person: Person, first: Fact, step: str
) -> None:
    for response in (
        person.client.get(f"/c/{step}/"),
        person.client.post(f"/c/{step}/"),
    ):
        assert response["Location"].split("?")[0] == person.url(first.code)


def test_a_question_cannot_be_opened_before_its_turn(
    person: Person, first: Fact
) -> None:
    response = person.client.get(person.url("happened"))

    assert response["Location"] == person.url(first.code)


def test_an_answer_before_its_turn_is_not_stored(person: Person) -> None:
    person.answer("topics", ["family"])
    person.answer("happened", ["violence"])

    assert person.stored == {"topics": ["family"]}


def test_a_second_tab_cannot_answer_what_no_longer_matters(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    person.answer("last_permit", "never")
    person.answer("permit_since", date(2020, 1, 1))

    assert person.stored["permit_since"] == "2021-03-12"


def test_sending_the_same_answer_twice_does_no_harm(person: Person) -> None:
    first, second = (person.answer("topics", ["family"]) for _ in range(2))

    assert first == second
    assert person.stored == {"topics": ["family"]}


def test_only_answers_are_stored(person: Person) -> None:
    person.send("topics", {"answer": "family", "csrfmiddlewaretoken": "x", "y": "z"})

    assert dict(person.client.session.items()) == {"answers": {"topics": ["family"]}}


def test_who_comes_back_too_late_is_told_so_and_starts_again(person: Person) -> None:
    person.answer_all(PERMIT)
    person.client.session.flush()
    response = person.client.post(person.url("happened"), {"answer": "?"}, follow=True)

    assert response.redirect_chain[-1][0].startswith(person.url("topics"))
    assert "Your answers are no longer here." in text(response)


def test_who_is_new_is_not_told_that_answers_are_gone(person: Person) -> None:
    assert "no longer here" not in text(person.client.get("/c/", follow=True))


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({"no_such_fact": True}, id="a fact of an older version"),
        pytest.param({"topics": ["mars"]}, id="an option of an older version"),
        pytest.param({"topics": 7}, id="another type"),
        pytest.param({"topics": {"a": []}}, id="a structure"),
        pytest.param(["topics"], id="no mapping at all"),
        pytest.param("topics", id="a text"),
    ],
)
def test_a_stored_answer_that_cannot_be_read_is_asked_again(
    person: Person, answers: Any, first: Fact
) -> None:
    session = person.client.session
    session["answers"] = answers
    session.save()
    person.client.cookies["s"] = session.session_key or ""

    assert person.open_question() is first
    person.answer("topics", ["family"])
    assert person.stored["topics"] == ["family"]


def test_what_can_be_read_is_kept_when_the_rest_cannot(person: Person) -> None:
    person.answer_all({**PERMIT, "permit_since": date(2021, 3, 12)})
    session = person.client.session
    session["answers"] = {**session["answers"], "permit_since": "2999-01-01"}
    session.save()
    question = person.open_question()

    assert question is not None
    assert question.code == "permit_since"
    assert person.answer("permit_since", date(2021, 3, 12)) == "/c/check/"


def test_back_leads_to_the_question_before(person: Person) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get(person.url("nationality")))

    assert f'class="back" href="{person.url("topics")}"' in page


def test_back_from_the_first_question_leads_to_the_first_page(person: Person) -> None:
    page = text(person.client.get(person.url("topics")))

    assert 'class="back" href="/"' in page


def shown(person: Person) -> tuple[int, int, str]:
    """What the open question shows of how far it is: done, of how many, in words."""
    fact = person.open_question()
    assert fact
    page = text(person.client.get(person.url(fact.code)))
    bar = re.search(
        r'<p class="count">(.*?)</p>\s*<progress max="(\d+)" value="(\d+)"', page
    )
    assert bar
    assert page.count("<progress") == 1
    return int(bar[3]), int(bar[2]), bar[1]


def test_the_first_page_and_the_first_question_say_the_same(person: Person) -> None:
    assert "<li>About 15 questions</li>" in text(person.client.get("/"))
    assert shown(person) == (0, 15, "About 15 questions left")


def test_a_question_says_how_far_it_is(person: Person) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get(person.url("nationality")))

    assert "Your situation now" in page
    assert shown(person) == (1, 16, "About 15 questions left")


def test_near_the_end_less_is_left(person: Person) -> None:
    person.answer("topics", [])
    person.answer("nationality", "dutch")

    assert shown(person)[1] < 10


def left(number: int, most: int) -> int:
    return progress(number, most).left


@cache
def people() -> list[Case]:
    random = Random(11)
    return [samples().someone(random) for _ in range(60)]


@pytest.mark.parametrize("number", range(60))
def test_how_far_it_is_goes_one_way_and_is_never_the_end(number: int) -> None:
    someone = people()[number]
    shares, lefts, told = [], [], Case({}, someone.on)
    while fact := Journey(told).first_open:
        journey = Journey(told)
        now = progress(journey.place[fact.code], len(journey.asked))
        shares.append(now.done / now.whole)
        lefts.append(now.left)
        answer = someone.answers[fact.code]
        told = Case({**told.answers, fact.code: answer}, someone.on)

    assert shares[0] == 0
    assert shares == sorted(set(shares))
    assert shares[-1] < 1
    assert lefts == sorted(lefts, reverse=True)
    assert lefts[-1] >= 1


def test_the_last_question_is_called_so_when_nothing_else_can_come() -> None:
    assert progress(12, 12).text == "The last question"
    assert [left(12, most) for most in (13, 14, 30)] == [2, 2, 10]


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param({}, id="knows nothing"),
        pytest.param(PERMIT, id="a family permit"),
        pytest.param({"happened": ["violence", "exploited"]}, id="much happened"),
        pytest.param({"nationality": "dutch"}, id="a Dutch citizen"),
    ],
)
def test_the_page_never_goes_back(person: Person, answers: dict[str, object]) -> None:
    seen = []
    while (fact := person.open_question()) is not None:
        done, whole, _ = shown(person)
        seen.append(done / whole)
        person.answer(fact.code, answers.get(fact.code))

    assert seen == sorted(set(seen))
    assert seen[-1] < 1


def test_every_question_page_has_the_same_plain_title(person: Person) -> None:
    person.answer("topics", ["family"])
    titles = {
        text(person.client.get(url)).split("<title>")[1].split("</title>")[0]
        for url in (person.url("topics"), person.url("nationality"))
    }

    assert titles == {"Questions"}


def test_the_first_page_offers_to_go_on_or_to_start_again(person: Person) -> None:
    before = text(person.client.get("/"))
    where = person.answer("topics", ["family"])
    after = text(person.client.get("/"))

    assert "Go on with your answers" not in before
    assert f'href="{where}">Go on with your answers' in after
    assert 'href="/d/?again=1"' in after


def test_starting_again_begins_with_nothing(person: Person) -> None:
    person.answer("topics", ["family"])
    response = person.client.post("/d/", {"again": "1"})

    assert response["Location"] == "/c/"
    assert person.stored == {}


def test_deleting_the_answers_leaves_nothing_and_says_so(person: Person) -> None:
    person.answer("topics", ["family"])
    key = person.client.session.session_key
    response = person.client.post("/d/", follow=True)

    assert "Your answers are gone" in text(response)
    assert not SessionStore().exists(key or "")


def test_a_person_without_answers_has_no_session(client: Client) -> None:
    client.get("/")
    client.get("/c/", follow=True)

    assert "s" not in client.cookies


def test_every_kind_of_fact_has_a_form() -> None:
    assert all(issubclass(form_for(fact), FORM_FOR[type(fact)]) for fact in LAW.facts)
