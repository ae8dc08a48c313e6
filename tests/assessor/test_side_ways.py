"""Side ways lose nothing: another language, an ended session, a door for others."""

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
import time_machine
from django.test import Client

from assessor.answers.steps import SLUG
from tests.assessor.pages import text
from tests.conftest import Person

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LOST = "Your answers are no longer here"
FIRST = f"/c/{SLUG['topics']}/"


def in_dutch(client: Client, page: str) -> str:
    """Press "Nederlands" on a page, as a browser does; return what is there then."""
    form = re.search(r'<form class="languages.*?</form>', page, re.DOTALL)
    assert form
    fields = re.findall(r'name="([^"]*)" value="([^"]*)">', form[0])
    sent: dict[str, list[str]] = {}
    for name, value in fields:
        sent.setdefault(unescape(name), []).append(unescape(value))
    sent["language"] = ["nl"]
    return text(client.post("/l/", sent, follow=True))


def test_the_notices_of_a_page_come_along_in_another_language(person: Person) -> None:
    person.client.get("/c/")
    page = text(person.client.get(f"{FIRST}?why=late"))
    assert LOST in page

    assert "Uw antwoorden zijn er niet meer" in in_dutch(person.client, page)


def test_what_is_wrong_with_an_answer_is_said_in_another_language_too() -> None:
    client = Client(enforce_csrf_checks=True)
    page = text(client.get(FIRST))
    token = re.findall(r'csrfmiddlewaretoken" value="(\w+)"', page)[0]
    sent = {"csrfmiddlewaretoken": token, "answer": "family", "of": ""}
    second = client.post(FIRST, sent)["Location"]
    two = {**sent, "answer": ["dutch", "eu"]}
    dutch = in_dutch(client, text(client.post(second, two)))

    assert "Kies één antwoord." in dutch
    assert '<html lang="nl"' in dutch


def test_a_counted_term_is_there_in_another_language_too() -> None:
    client = Client(enforce_csrf_checks=True)
    sent = {"kind": "objection", "day": "12", "month": "11", "year": "2026"}
    with time_machine.travel(NOON, tick=False):
        dutch = in_dutch(client, text(client.post("/t/", sent, follow=True)))

    assert "10 december 2026" in dutch
    assert 'value="12"' in dutch


def test_nothing_long_comes_along(client: Client) -> None:
    page = text(client.post("/t/", {"kind": "x" * 60_000, "x" * 300: "y", "a": "\0"}))

    assert "xxx" not in page
    assert "\0" not in page


def test_a_forged_switch_deletes_nothing() -> None:
    person = Person(Client(enforce_csrf_checks=True))
    page = text(person.client.get(FIRST))
    token = re.findall(r'csrfmiddlewaretoken" value="(\w+)"', page)[0]
    sent = {"answer": "family", "csrfmiddlewaretoken": token}
    person.client.post(FIRST, sent)
    forged = {"next": "/d/", "again": "1", "language": "nl"}
    response = person.client.post("/l/", forged, follow=True)

    assert response.status_code == 403
    assert person.stored == {"topics": ["family"]}


GET = ["/", "/c/", "/c/check/", "/result/", "/result/dates/", "/result/text/"]
GET += ["/result/document/", "/result/document/consultant/nl/"]
POST = ["/k/", "/result/papers/", f"/c/{SLUG['age']}/"]


@pytest.mark.parametrize(
    ("method", "url"),
    [*(("get", url) for url in GET), *(("post", url) for url in POST)],
    ids=str,
)
def test_every_door_says_that_the_answers_are_gone(method: str, url: str) -> None:
    person = Person()
    with time_machine.travel(NOON, tick=False):
        person.answer_all({"nationality": "dutch"})
    with time_machine.travel(NOON + timedelta(minutes=31), tick=False):
        send = getattr(person.client, method)
        response = send(url, {"next": "/result/"}, follow=True)

    assert LOST in text(response)


@pytest.mark.parametrize("url", GET)
def test_a_newcomer_is_not_told_of_answers(client: Client, url: str) -> None:
    assert LOST not in text(client.get(url, follow=True))


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("get", "/k/"),
        ("get", "/result/papers/"),
        ("post", "/"),
        ("post", "/h/"),
        ("post", "/q/"),
        ("post", "/x/"),
        ("post", "/result/"),
        ("put", "/t/"),
        ("delete", FIRST),
    ],
)
def test_no_door_answers_with_a_blank_page(
    client: Client, method: str, url: str
) -> None:
    response = getattr(client, method)(url)

    assert response.status_code == 405
    assert response["Allow"]
    assert "You cannot open this page" in text(response)
    assert 'class="exit"' in text(response)
    assert response["Content-Length"] == str(len(response.content))
    assert "Content-Security-Policy" in response


def test_who_blocks_cookies_is_told_so_and_what_works_without() -> None:
    response = Client(enforce_csrf_checks=True).post(FIRST, {"answer": "family"})
    page = text(response).partition("<main")[2]

    assert response.status_code == 403
    assert "Your browser sent no cookie" in page
    assert all(f'href="{door}"' in page for door in ("/q/", "/t/", "/h/"))
    assert "too old" not in page


def test_an_old_page_is_still_called_an_old_page() -> None:
    client = Client(enforce_csrf_checks=True)
    client.get(FIRST)

    page = text(client.post(FIRST, {"answer": "family"}))
    assert "That page was too old" in page
    assert "no cookie" not in page


class Cookieless(Client):
    """A browser that takes no cookie and sends none."""

    def request(self, **what: Any) -> Any:
        self.cookies.clear()
        return super().request(**what)


def test_a_term_is_counted_without_any_cookie() -> None:
    client = Cookieless(enforce_csrf_checks=True)
    sent = {"kind": "objection", "day": "12", "month": "11", "year": "2026"}
    with time_machine.travel(NOON, tick=False):
        opened = client.get("/t/")
        counted = client.post("/t/", sent, follow=True)
        dutch = in_dutch(client, text(counted))

    assert "10 December 2026" in text(counted)
    assert "10 december 2026" in dutch or "10 December 2026" in dutch
    assert not opened.cookies
