"""What keeps pages private, and the way out."""

from typing import Any

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client

from assessor.interview.steps import SLUG
from tests.conftest import Person

pytestmark = pytest.mark.django_db

QUESTION = f"/c/{SLUG['nationality']}/"
PAGES = ["/", "/c/", QUESTION, "/c/check/", "/d/", "/x/", "/nowhere/"]


@pytest.mark.parametrize("url", PAGES)
def test_no_page_stays_in_a_cache(client: Client, url: str) -> None:
    assert client.get(url)["Cache-Control"] == "no-store"


@pytest.mark.parametrize("url", PAGES)
def test_no_page_tells_other_sites_or_lets_them_in(client: Client, url: str) -> None:
    response = client.get(url)

    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]


def test_search_engines_find_the_first_page_only(client: Client) -> None:
    found = [url for url in PAGES if "X-Robots-Tag" not in client.get(url).headers]

    assert found == ["/"]


def test_the_cookies_are_neutral_and_end_with_the_browser(person: Person) -> None:
    person.client.get(QUESTION)
    person.answer("nationality", "other")

    assert set(person.client.cookies) == {"s", "c"}
    for cookie in person.client.cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert not cookie["max-age"]


# --- The way out ---------------------------------------------------------------------


@pytest.fixture
def halfway(person: Person) -> Person:
    person.client.get(QUESTION)
    person.answer("nationality", "other")
    return person


def leave(person: Person, **headers: str) -> Any:
    return person.client.get("/x/", headers=headers)


@pytest.mark.parametrize("asked_by", ["same-origin", "none", None])
def test_leaving_deletes_everything_and_lands_elsewhere(
    halfway: Person, asked_by: str | None
) -> None:
    key = halfway.client.session.session_key
    headers = {"sec-fetch-site": asked_by} if asked_by else {}
    response = leave(halfway, **headers)

    assert response.status_code == 303
    assert response["Location"].startswith("https://")
    assert response["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert not SessionStore().exists(key or "")
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        assert response.cookies[name]["max-age"] == 0


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"sec-fetch-site": "cross-site"}, id="another site"),
        pytest.param({"sec-fetch-site": "same-site"}, id="a neighbour"),
        pytest.param({"sec-purpose": "prefetch"}, id="a browser that looks ahead"),
    ],
)
def test_nobody_else_can_delete_the_answers(
    halfway: Person, headers: dict[str, str]
) -> None:
    response = leave(halfway, **headers)

    assert response.status_code == 303
    assert halfway.stored == {"nationality": "other"}


def test_the_way_out_can_be_another_page(person: Person, settings: Any) -> None:
    settings.EXIT_URL = "https://example.org/"

    assert leave(person)["Location"] == "https://example.org/"


@pytest.mark.parametrize("url", ["/", QUESTION, "/d/", "/nowhere/"])
def test_every_page_has_the_way_out(client: Client, url: str) -> None:
    assert 'class="exit" href="/x/"' in client.get(url).content.decode()


def test_deleting_also_clears_what_the_browser_keeps(halfway: Person) -> None:
    assert "storage" in halfway.client.post("/d/")["Clear-Site-Data"]
