"""What each page weighs on the line of an old phone, and where its parts come from."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from assessor.urls import urlpatterns
from tests.conftest import Person

pytestmark = pytest.mark.django_db

KILOBYTE = 1024
LOADED = re.compile(
    r"<(?:link|script|img|source|iframe)\b[^>]*?(?:href|src)=\"([^\"]+)"
)
WIDOW = {"nationality": "other", "stay": "permit", "last_permit": "family"}


def files(page: str) -> set[str]:
    """What a page makes the browser ask for; what is in the page itself is no file."""
    return {url for url in LOADED.findall(page) if not url.startswith("data:")}


def weight(*parts: bytes) -> int:
    return sum(len(gzip.compress(part)) for part in parts)


def content(url: str) -> bytes:
    name = url.removeprefix(settings.STATIC_URL)
    return (Path(settings.ROOT) / "static" / name).read_bytes()


@pytest.fixture
def first_page(client: Client) -> str:
    return client.get("/").content.decode()


@pytest.fixture
def further_pages(person: Person) -> dict[str, str]:
    """All pages of the site: the doors, each question that comes, and the end."""
    urls = [f"/{part.pattern}" for part in urlpatterns if "<" not in str(part.pattern)]
    found: dict[str, str] = {}
    while fact := person.open_question():
        found[fact.code] = page(person, person.url(fact.code))
        found[f"a mistake in {fact.code}"] = page(
            person, person.url(fact.code), wrong=True
        )
        person.answer(fact.code, WIDOW.get(fact.code))
    return found | {url: page(person, url) for url in urls if url not in {"/x/", "/"}}


def page(person: Person, url: str, *, wrong: bool = False) -> str:
    response = person.client.post(url) if wrong else person.client.get(url)
    is_html = response.get("Content-Type", "").startswith("text/html")
    return response.content.decode() if is_html else ""


def test_the_first_page_takes_four_requests_and_25_kilobytes(first_page: str) -> None:
    parts = [content(url) for url in files(first_page)]

    assert 1 + len(parts) <= 4
    assert weight(first_page.encode(), *parts) <= 25 * KILOBYTE


def test_each_further_page_takes_15_kilobytes(
    first_page: str, further_pages: dict[str, str]
) -> None:
    known = files(first_page)
    heavy = {
        name: size
        for name, text in further_pages.items()
        if (size := weight(text.encode(), *map(content, sorted(files(text) - known))))
        > 15 * KILOBYTE
    }

    assert len(further_pages) >= 20
    assert heavy == {}


def test_everything_comes_from_here(further_pages: dict[str, str]) -> None:
    loaded = set().union(*map(files, further_pages.values()))

    assert loaded
    assert [url for url in loaded if not url.startswith(settings.STATIC_URL)] == []
