"""What a person types or ticks turns up nowhere that outlives her visit."""

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection

from assessor.discretion import DiscreetFormatter
from assessor.interview.forms import form_for
from assessor.interview.store import today
from rules.assessment import LAW
from rules.fact import Choice, Choices, Fact
from tests.conftest import Person, sent

pytestmark = pytest.mark.django_db

CANARY = "kanariekooi7391"
FIELDS = ("answer", "day", "month", "year", "number", "of", "skip", "next", "language")


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


def dump() -> bytes:
    """Every byte of the database, as a thief would carry it away."""
    connection.ensure_connection()
    raw = connection.connection
    assert isinstance(raw, sqlite3.Connection)
    return raw.serialize()


def seen_from_outside(person: Person, response: Any) -> str:
    """Addresses, titles, headers and cookies: what others may see of a page."""
    chain = [url for url, _ in getattr(response, "redirect_chain", [])]
    title = response.content.decode().partition("<title>")[2].partition("</title>")[0]
    cookies = [f"{k}={v.value}" for k, v in person.client.cookies.items()]
    return repr([chain, title, dict(response.items()), cookies])


def test_what_is_typed_in_any_field_of_any_question_is_found_nowhere(
    person: Person, logged: pytest.LogCaptureFixture
) -> None:
    told: dict[str, object] = {"happened": ["exploited", "violence"]}
    while (fact := person.open_question()) is not None:
        rubbish = dict.fromkeys(FIELDS, CANARY)
        for what in (rubbish, {**rubbish, "of": "", "skip": ""}, only_fields(fact)):
            response = person.client.post(person.url(fact.code), what, follow=True)
            assert response.status_code == 200
            assert CANARY not in seen_from_outside(person, response)
        if fact.code not in person.stored:
            person.answer(fact.code, told.get(fact.code))
    for url in ("/d/", "/k/", "/l/", "/b/"):
        person.client.post(url, dict.fromkeys(FIELDS, CANARY))

    assert CANARY not in logged.text
    assert CANARY.encode() not in dump()


def only_fields(fact: Fact) -> dict[str, str]:
    names = ["answer", *(one.name for one in form_for(fact)(on=today()).blanks())]
    return dict.fromkeys(names, CANARY)


def options() -> Iterator[Any]:
    for fact in LAW.facts:
        if isinstance(fact, Choice | Choices):
            for option in fact.options:
                value = option.code if isinstance(fact, Choice) else [option.code]
                yield pytest.param(fact, value, id=f"{fact.code} {option.code}")


@pytest.mark.parametrize(("fact", "value"), tuple(options()))
def test_no_answer_that_is_ticked_is_found_outside_the_page(
    person: Person, logged: pytest.LogCaptureFixture, fact: Fact, value: object
) -> None:
    session = person.client.session
    session["answers"] = {fact.code: value}
    session.save()
    person.client.cookies["s"] = session.session_key or ""
    response = person.client.post(person.url(fact.code), sent(value), follow=True)
    secrets = [f'"{fact.code}"', *([value] if isinstance(value, str) else value)]  # type: ignore[misc]  # a list else
    outside = seen_from_outside(person, response).replace("'no-store'", "")

    assert f"={secrets[1]};" not in outside
    assert f"/{secrets[1]}/" not in outside
    assert fact.code not in logged.text
    assert f'"{fact.code}"'.encode() not in dump()
    assert f'"{secrets[1]}"'.encode() not in dump()


def test_the_dump_would_show_what_is_not_sealed(person: Person) -> None:
    """The test above can fail: the same search finds what is written openly."""
    person.answer("nationality", "other")
    Session.objects.update(session_data=f'{{"answers": "{CANARY}"}}')

    assert CANARY.encode() in dump()


def test_a_file_of_the_database_holds_no_answer(person: Person, tmp_path: Path) -> None:
    person.answer_all({"nationality": "afghan"})
    file = tmp_path / "stolen.sqlite3"
    file.write_bytes(dump())

    kept = sqlite3.connect(file).execute("SELECT * FROM django_session").fetchall()
    assert len(kept) == 1
    assert b"afghan" not in file.read_bytes()


def test_an_error_in_our_code_logs_no_answer(
    person: Person,
    logged: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError(CANARY)

    monkeypatch.setattr("assessor.interview.wizard.question_page", broken)
    person.client.raise_request_exception = False
    response = person.client.post(person.url("nationality"), {"answer": CANARY})
    printed = [DiscreetFormatter().format(record) for record in logged.records]

    assert response.status_code == 500
    assert CANARY not in response.content.decode()
    assert any("ValueError" in line for line in printed)
    assert all(CANARY not in line for line in printed)
