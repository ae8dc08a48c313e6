"""What each page weighs on the line of an old phone, and where its parts come from."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from assessor.urls import urlpatterns
from tests.assessor.pages import text
from tests.conftest import Person
from tests.people import PEOPLE, WIDOW_WHO_WAS_HURT

pytestmark = pytest.mark.django_db

KILOBYTE = 1024
ENDS = ("/c/check/", "/result/")
LOADED = re.compile(
    r"<(?:link rel=\"(?:icon|stylesheet)\"|(?:script|img|source|iframe)\b)"
    r"[^>]*?(?:href|src)=\"([^\"]+)"
)
LETTER = {"kind": "objection", "day": 13, "month": 3, "year": 2026}


def files(page: str) -> set[str]:
    """What a page makes the browser ask for; what is in the page itself is no file."""
    return {url for url in LOADED.findall(page) if not url.startswith("data:")}


def weight(*parts: bytes) -> int:
    return sum(len(gzip.compress(part)) for part in parts)


def content(url: str) -> bytes:
    if not url.startswith(settings.STATIC_URL):
        return Client().get(url).content
    name = url.removeprefix(settings.STATIC_URL)
    return (Path(settings.ROOT) / "static" / name).read_bytes()


@pytest.fixture
def first_page(client: Client) -> str:
    return client.get("/").content.decode()


@pytest.fixture
def further_pages(person: Person) -> dict[str, str]:
    """All pages of the site: the doors, each question that comes, and the ends."""
    found = {"a deadline": text(person.client.post("/t/", LETTER, follow=True))}
    while fact := person.open_question():
        url = person.url(fact.code)
        found[fact.code] = text(person.client.get(person.client.get("/c/")["Location"]))
        found[f"a mistake in {fact.code}"] = text(person.client.post(url))
        person.answer(fact.code, WIDOW_WHO_WAS_HURT.get(fact.code))
    for name, answers in PEOPLE.items():
        person.client.post("/d/")
        person.answer_all(answers)
        found |= {f"{url}, {name}": text(person.client.get(url)) for url in ENDS}
    urls = [f"/{part.pattern}" for part in urlpatterns if "<" not in str(part.pattern)]
    doors = {
        url: text(person.client.get(url)) for url in urls if url not in {"/x/", "/"}
    }
    return found | {url: page for url, page in doors.items() if page}


def table(first_page: str, further_pages: dict[str, str]) -> Iterator[str]:
    """What each page weighs: by itself, and with what it loads besides."""
    yield "| page | bytes | with gzip | files of its own | together |"
    yield "|---|---:|---:|---:|---:|"
    known: set[str] = set()
    for name, page in {"/": first_page, **further_pages}.items():
        new = sorted(files(page) - known)
        itself, whole = weight(page.encode()), weight(page.encode(), *map(content, new))
        yield f"| {name} | {len(page.encode())} | {itself} | {len(new)} | {whole} |"
        known = files(first_page)


def test_the_first_page_takes_four_requests_and_25_kilobytes(first_page: str) -> None:
    parts = [content(url) for url in files(first_page)]

    assert 1 + len(parts) <= 4
    assert weight(first_page.encode(), *parts) <= 25 * KILOBYTE


def test_each_further_page_takes_15_kilobytes_and_a_result_20(
    first_page: str, further_pages: dict[str, str]
) -> None:
    known = files(first_page)
    heavy = {
        name: size
        for name, text in further_pages.items()
        if (size := weight(text.encode(), *map(content, sorted(files(text) - known))))
        > (20 if name.startswith("/result/") else 15) * KILOBYTE
    }

    print("\n".join(table(first_page, further_pages)))  # noqa: T201  # with -s

    assert len(further_pages) >= 50
    assert heavy == {}


def test_no_page_needs_a_proxy_to_be_light(person: Person) -> None:
    sent = {}
    for name, answers in PEOPLE.items():
        person.client.post("/d/")
        person.answer_all(answers)
        for url in ENDS:
            response = person.client.get(url, headers={"Accept-Encoding": "gzip"})
            sent[f"{url}, {name}"] = len(response.content)

    assert max(sent.values()) <= 15 * KILOBYTE


def test_no_page_carries_the_indent_of_its_template(
    further_pages: dict[str, str],
) -> None:
    indented = re.compile(r"^[ \t]+<", re.MULTILINE)
    template = (Path(settings.ROOT) / "templates/base.html").read_text()

    assert indented.search(template)
    assert [name for name, page in further_pages.items() if indented.search(page)] == []


def test_everything_comes_from_here(further_pages: dict[str, str]) -> None:
    loaded = set().union(*map(files, further_pages.values()))

    assert loaded
    assert [url for url in loaded if not re.match("/[^/]", url)] == []
