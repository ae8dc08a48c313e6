"""A word that nobody types, typed everywhere; and where a thief would look for it."""

import sqlite3
from typing import Any

from django.db import connection

from assessor.clock import today
from assessor.forms.form_for import form_for
from rules import LAW
from rules.language.fact import Fact
from tests.conftest import Person

CANARY = "kanariekooi7391"
FIELDS = (
    *("answer", "day", "month", "year", "number", "of", "skip", "next", "language"),
    *("kind", "calendar", "identity", "again", "code", "words"),
)
RUBBISH = dict.fromkeys(FIELDS, CANARY)
TOLD: dict[str, object] = {
    "nationality": "other",
    "topics": ["harm", "health"],
    "happened": ["exploited", "violence"],
}
QUOTED_CODES = tuple(f'"{fact.code}"'.encode() for fact in LAW.facts)


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


def type_it_everywhere(person: Person) -> None:
    """Type the canary in each field of each page, and answer what is asked.

    It ends with the answers of a whole interview in the session.
    """
    while (fact := person.open_question()) is not None:
        for what in (RUBBISH, only_fields(fact)):
            type_it(person, person.url(fact.code), what)
        person.answer(fact.code, TOLD.get(fact.code))
    forms = ("/k/", "/l/", "/b/", "/n/", "/t/", "/v/o/", "/v/u/", "/result/papers/")
    for url in (person.url("happened"), *forms):
        # To come from no page is allowed; where to go next is not for a person to type.
        type_it(person, url, {**RUBBISH, "of": "", "next": ""})
    assert person.stored["happened"] == TOLD["happened"]


def type_it(person: Person, url: str, what: dict[str, str]) -> None:
    response = person.client.post(url, what, follow=True)
    assert response.status_code == 200
    assert CANARY not in seen_from_outside(person, response)


def only_fields(fact: Fact) -> dict[str, str]:
    names = ["answer", *(one.name for one in form_for(fact)(on=today()).blanks())]
    return dict.fromkeys(names, CANARY)
