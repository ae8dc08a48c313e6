"""What a page costs, counted exactly: forms, and what the database is asked."""

from typing import Any

import pytest
from django import forms
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse

from assessor.answers.session import SessionStore
from assessor.answers.steps import SLUG
from assessor.guide.addresses import slug
from tests.conftest import Person

pytestmark = pytest.mark.django_db

GIVEN = {
    "question": {"step": SLUG["stay"]},
    "guide_rule": {"address": slug("widow")},
    "guide_permit": {"address": slug("widow")},
    "edition": {"name": "consultant", "language": "en"},
}
PAGES = {
    name: reverse(name, kwargs=GIVEN.get(name))
    for name in get_resolver().reverse_dict
    if isinstance(name, str)
}
"""Every address of the site, by its name."""


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How many forms were built and checked, and how often a session was written."""
    found = {"built": 0, "checked": 0, "written": 0}

    def counting(owner: type, name: str, what: str) -> None:
        original = getattr(owner, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            found[what] += 1
            return original(*args, **kwargs)

        monkeypatch.setattr(owner, name, counted)

    counting(forms.BaseForm, "__init__", "built")
    counting(forms.BaseForm, "full_clean", "checked")
    counting(SessionStore, "save", "written")
    return found


def test_looking_at_a_question_builds_one_form_and_writes_nothing(
    person: Person, counts: dict[str, int]
) -> None:
    person.client.get(person.url("topics"))

    assert counts == {"built": 1, "checked": 0, "written": 0}


def test_looking_at_an_answer_again_writes_nothing(
    person: Person, counts: dict[str, int]
) -> None:
    person.answer("topics", ["family"])
    counts.update(built=0, checked=0, written=0)
    person.client.get(person.url("topics"))

    assert counts == {"built": 1, "checked": 0, "written": 0}


def test_an_answer_builds_checks_and_writes_once(
    person: Person, counts: dict[str, int]
) -> None:
    person.answer("topics", ["family"])
    counts.update(built=0, checked=0, written=0)
    person.answer("nationality", "other")

    assert counts == {"built": 1, "checked": 1, "written": 1}


def test_an_answer_that_is_the_same_writes_nothing(
    person: Person, counts: dict[str, int]
) -> None:
    person.answer("topics", ["family"])
    counts.update(built=0, checked=0, written=0)
    person.answer("topics", ["family"])

    assert counts == {"built": 1, "checked": 1, "written": 0}


def test_a_wrong_answer_builds_and_checks_one_form_and_writes_nothing(
    person: Person, counts: dict[str, int]
) -> None:
    person.client.post(person.url("topics"), {})

    assert counts == {"built": 1, "checked": 1, "written": 0}


def test_the_check_builds_no_form_and_writes_nothing(
    person: Person, counts: dict[str, int]
) -> None:
    person.answer_all({})
    counts.update(built=0, checked=0, written=0)
    person.client.get("/c/check/")

    assert counts == {"built": 0, "checked": 0, "written": 0}


def test_a_page_asks_the_database_for_the_session_only(
    person: Person, django_assert_num_queries: Any
) -> None:
    person.answer("topics", ["family"])

    with django_assert_num_queries(1):
        person.client.get(person.url("nationality"))


def test_an_answer_asks_the_database_to_read_the_session_and_to_write_it(
    person: Person, django_assert_num_queries: Any
) -> None:
    """Not even for a transaction: each question to PostgreSQL takes its time."""
    person.answer("topics", ["family"])

    with django_assert_num_queries(2):
        person.answer("nationality", "other")


def written(client: Client, url: str) -> list[str]:
    """What getting a page asks of the database, reading aside."""
    with CaptureQueriesContext(connection) as asked:
        client.get(url)
    return [q["sql"] for q in asked if not q["sql"].startswith("SELECT ")]


@pytest.mark.parametrize("name", sorted(PAGES.keys() - {"ready"}))
def test_no_page_writes_anything_for_somebody_without_answers(name: str) -> None:
    assert written(Client(), PAGES[name]) == []


@pytest.mark.parametrize("name", sorted(PAGES.keys() - {"leave", "ready"}))
@pytest.mark.parametrize("done", [False, True], ids=["halfway", "at the end"])
def test_no_page_writes_anything_for_somebody_with_answers(
    person: Person, name: str, *, done: bool
) -> None:
    """But for the exit, which is a link so that it works at once: it deletes.

    Whether the site is ready is no page, and asks whether anything can be written.
    """
    person.answer("topics", ["family"])
    if done:
        person.answer_all({})

    assert written(person.client, PAGES[name]) == []


def test_the_exit_deletes_the_row_and_does_nothing_else(person: Person) -> None:
    person.answer("topics", ["family"])

    assert len(written(person.client, PAGES["leave"])) == 1
