"""What keeps pages private, and the way out."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import get_resolver

from assessor.answers.session import SessionStore
from assessor.answers.steps import SLUG
from assessor.firm import the_firm
from assessor.guide.addresses import slug
from assessor.guide.contents import SIDES, side_entry
from rules.law.grounds.non_temporary.widow import widow
from tests.conftest import Person
from tests.firm import SET

pytestmark = pytest.mark.django_db

QUESTION = f"/c/{SLUG['topics']}/"
WIDOW = f"/en/guide/{slug(widow.code)}/"
GUIDE = [*(side_entry(one).url for one in SIDES), WIDOW, f"{WIDOW}permit/"]
"""What is the same for all; `test_guide.py` says how it is kept."""
PAGES = [
    "/",
    "/a/",
    "/b/",
    "/c/",
    QUESTION,
    "/c/check/",
    "/changes/",
    "/d/",
    *GUIDE,
    "/en/guide/search/",
    "/f/",
    "/h/",
    "/h/s/",
    "/k/",
    "/l/",
    "/result/",
    "/result/dates/",
    "/result/document/",
    "/result/document/consultant/nl/",
    "/result/papers/",
    "/result/text/",
    "/m/",
    "/n/",
    "/q/",
    "/healthz",
    "/ready/",
    "/robots.txt",
    "/sitemap.xml",
    *(f"/s/{one}" for one in ("", "c/", "h/", "r/")),
    "/t/",
    "/today/",
    "/today/day.svg",
    *(f"/v/{one}" for one in ("", "a/", "c/", "d/", "f/", "k/", "o/", "u/")),
    "/w/",
    "/x/",
    "/nowhere/",
]


def addresses(patterns: Any, before: str = "") -> Iterator[str]:
    for one in patterns:
        here = before + str(one.pattern)
        inside = getattr(one, "url_patterns", None)
        yield from [here] if inside is None else addresses(inside, here)


def test_every_address_of_the_site_is_looked_at_here() -> None:
    found = {f"/{one}" for one in addresses(get_resolver().url_patterns)}

    edition = "/result/document/<str:name>/<str:language>/"
    of_rules = {f"/en/guide/<slug:address>/{page}" for page in ("", "permit/")}
    by_way_of = {"/l/<slug:code>/", "/l/<slug:code>/<path:to>"}
    others = {"/c/<slug:step>/", edition, *of_rules, *by_way_of}
    assert found - {*PAGES, *others} == set()


@pytest.mark.parametrize("url", [url for url in PAGES if url not in GUIDE])
def test_no_page_stays_in_a_cache(client: Client, url: str) -> None:
    assert client.get(url)["Cache-Control"] == "no-store"


@pytest.mark.parametrize("url", PAGES)
def test_no_page_tells_other_sites_or_lets_them_in(client: Client, url: str) -> None:
    response = client.get(url)

    assert response["Referrer-Policy"] == "no-referrer"
    assert "geolocation=()" in response["Permissions-Policy"]
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "unsafe" not in response["Content-Security-Policy"]


def test_search_engines_find_the_first_page_and_the_guide(client: Client) -> None:
    found = [url for url in PAGES if "X-Robots-Tag" not in client.get(url).headers]

    assert found == ["/", *GUIDE]


def test_the_cookies_are_neutral_and_end_with_the_browser(person: Person) -> None:
    person.client.get(QUESTION)
    person.answer("topics", ["family"])

    assert set(person.client.cookies) == {"s", "c"}
    for cookie in person.client.cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert not cookie["max-age"]


# --- The way out ---------------------------------------------------------------------


@pytest.fixture
def halfway(person: Person) -> Person:
    person.client.get(QUESTION)
    person.answer("topics", ["family"])
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
    assert response["Location"] == "/today/"
    assert response["Clear-Site-Data"] == '"cookies", "storage"'
    assert not SessionStore().exists(key or "")
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        assert response.cookies[name]["max-age"] == 0


@pytest.mark.parametrize("door", ["/today/", "/d/"])
def test_the_cache_is_emptied_after_the_arrival(client: Client, door: str) -> None:
    """A full one takes seconds, and nobody who leaves can wait for that."""
    assert '<img src="/today/day.svg" alt=""' in client.get(door).text
    assert client.get("/today/day.svg")["Clear-Site-Data"] == '"cache"'


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
    assert halfway.stored == {"topics": ["family"]}


def test_the_way_out_can_be_another_page(person: Person, settings: Any) -> None:
    settings.EXIT_URL = "https://example.org/"

    assert leave(person)["Location"] == "https://example.org/"


@pytest.mark.parametrize(
    "url",
    [
        "/",
        "/a/",
        "/b/",
        QUESTION,
        "/d/",
        "/en/guide/",
        WIDOW,
        "/h/",
        "/w/",
        "/nowhere/",
    ],
)
def test_every_page_has_the_way_out_and_to_help(client: Client, url: str) -> None:
    page = client.get(url).content.decode()

    assert 'class="exit" href="/x/"' in page
    assert 'href="/h/">Help now' in page


def test_where_it_leads_shows_nothing_of_this_site(
    client: Client, settings: Any
) -> None:
    settings.FIRM = the_firm(SET)
    page = client.get("/today/").content.decode()

    assert "<title>Today</title>" in page
    assert "Yılmaz" not in page
    assert "href=" in page
    assert "<a " not in page


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param(
            {"origin": "null", "sec-fetch-site": "same-origin"}, 302, id="ours"
        ),
        pytest.param({}, 302, id="an old browser"),
        pytest.param({"origin": "null"}, 302, id="an old browser, silent"),
        pytest.param(
            {"origin": "null", "sec-fetch-site": "cross-site"}, 403, id="a frame"
        ),
        pytest.param({"origin": "https://evil.example"}, 403, id="another site"),
    ],
)
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_form_that_does_not_tell_its_origin_is_ours_or_refused(
    headers: dict[str, str], status: int, *, secure: bool
) -> None:
    browser = Client(enforce_csrf_checks=True)
    page = browser.get(QUESTION, secure=secure).content.decode()
    token = page.split('csrfmiddlewaretoken" value="')[1].split('"')[0]
    answer = {"answer": "family", "csrfmiddlewaretoken": token}
    response = browser.post(QUESTION, answer, secure=secure, headers=headers)

    assert response.status_code == status


def test_without_the_token_of_the_page_no_form_is_taken() -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.get(QUESTION)
    silent = {"origin": "null", "sec-fetch-site": "same-origin"}

    assert (
        browser.post(QUESTION, {"answer": "family"}, headers=silent).status_code == 403
    )


def test_deleting_also_clears_what_the_browser_keeps(halfway: Person) -> None:
    assert "storage" in halfway.client.post("/d/")["Clear-Site-Data"]


# --- Who left while there was no network ----------------------------------------------

LOCKED = {"s", "c", "l", "q", "t", "x"}


@pytest.mark.parametrize("url", ["/", "/c/", "/result/", "/t/", "/nowhere/", "/x/"])
def test_a_visit_that_was_left_offline_ends_with_the_next_request(
    halfway: Person, url: str
) -> None:
    key, stale = halfway.client.session.session_key or "", {**halfway.client.cookies}
    halfway.client.cookies["x"] = "left"
    response = halfway.client.get(url)
    shown = response.content.decode()

    assert not SessionStore().exists(key)
    assert "Go on with your answers" not in shown
    assert "answers are no longer here" not in shown
    assert {*stale} == {"s", "c"}
    assert all(not one.value for one in response.cookies.values() if one.key != "c")
    assert {*response.cookies} == LOCKED


def test_another_cookie_of_that_name_ends_nothing(halfway: Person) -> None:
    halfway.client.cookies["x"] = "1"
    halfway.client.get("/")

    assert halfway.stored == {"topics": ["family"]}
