"""A page of the guide is made once for all, and is still hers where it has to be."""

import gzip
import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from assessor.firm import the_firm
from assessor.guide.contents import entries
from assessor.guide.copies import copy
from tests.assessor.pages import text
from tests.conftest import Person
from tests.firm import SET
from tests.today import TODAY

pytestmark = pytest.mark.django_db

WIDOW = "/en/guide/widow/"
KILOBYTE = 1024


def made_again(client: Client, *urls: str) -> int:
    """How many copies were made to answer these."""
    before = copy.cache_info().misses
    for url in urls:
        client.get(url)
    return copy.cache_info().misses - before


def urls(language: str) -> list[str]:
    with override(language):
        return [entry.url for entry in entries(TODAY)]


# --- Made once ----------------------------------------------------------------------


def test_a_page_is_made_once_for_each_language(client: Client) -> None:
    made_again(client, WIDOW, "/nl/gids/widow/")

    assert made_again(client, WIDOW, "/nl/gids/widow/", WIDOW) == 0


def test_with_another_firm_it_is_another_page(client: Client, settings: Any) -> None:
    client.get(WIDOW)
    settings.FIRM = the_firm(SET)

    assert "De Vries &amp; Yılmaz" in text(client.get(WIDOW))


def test_on_another_day_it_is_made_again(client: Client) -> None:
    client.get(WIDOW)
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        assert made_again(client, WIDOW, WIDOW) == 1


def test_an_address_that_is_made_up_takes_no_place(client: Client) -> None:
    before = copy.cache_info().currsize
    for number in range(5):
        client.get(f"/en/guide/nothing{number}/")

    assert copy.cache_info().currsize == before


def test_a_copy_is_the_page_as_a_visit_shows_it_but_for_the_visit(
    client: Client, person: Person
) -> None:
    person.answer("topics", ["family"])
    hers, for_all = text(person.client.get(WIDOW)), text(client.get(WIDOW))
    stay = re.compile(r'<section class="stay".*?</section>', re.DOTALL)

    assert stay.search(hers)
    assert stay.sub("", hers).split() == for_all.split()
    assert "csrfmiddlewaretoken" not in for_all


# --- Packed, and asked for again ------------------------------------------------------


def test_it_is_packed_for_who_can_unpack_it(client: Client) -> None:
    plain = client.get(WIDOW)
    packed = client.get(WIDOW, headers={"Accept-Encoding": "br, gzip"})

    assert "Content-Encoding" not in plain
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert "Accept-Encoding" in packed["Vary"]


def test_a_page_that_is_still_so_is_not_sent_again(client: Client) -> None:
    first = client.get(WIDOW)
    again = client.get(WIDOW, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == first["ETag"]
    assert again["Cache-Control"] == "private, no-cache"
    assert "X-Robots-Tag" not in again


def test_a_page_that_changed_is_sent(client: Client, settings: Any) -> None:
    first = client.get(WIDOW)
    settings.FIRM = the_firm(SET)
    again = client.get(WIDOW, headers={"If-None-Match": first["ETag"]})

    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]


def test_whoever_has_a_visit_is_never_told_that_a_page_is_still_so(
    client: Client, person: Person
) -> None:
    tag = client.get(WIDOW)["ETag"]
    person.answer("topics", ["family"])
    response = person.client.get(WIDOW, headers={"If-None-Match": tag})

    assert response.status_code == 200
    assert "ETag" not in response


def test_only_its_size_is_told_to_who_asks_for_that(client: Client) -> None:
    whole = client.get(WIDOW)
    head = client.head(WIDOW)

    assert head.content == b""
    assert head["ETag"] == whole["ETag"]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_page_is_at_most_thirty_kilobytes(client: Client, language: str) -> None:
    packed = {"Accept-Encoding": "gzip"}
    sizes = {
        url: len(client.get(url, headers=packed).content) for url in urls(language)
    }

    assert [url for url, size in sizes.items() if size > 30 * KILOBYTE] == []


# --- Going on in the language that one reads in ---------------------------------------


def links(page: str) -> set[str]:
    """Where one comes to from there, this site's files and languages aside."""
    return set(re.findall(r'<a [^>]*?href="(/(?!en/|nl/)[^"]*)"', page))


def test_who_reads_in_her_own_language_goes_on_as_ever() -> None:
    client = Client(headers={"Accept-Language": "nl"})
    page = text(client.get("/nl/gids/widow/"))

    assert {"/", "/a/", "/h/", "/x/"} <= links(page)


def test_who_reads_in_another_language_goes_on_in_that(client: Client) -> None:
    page = text(client.get("/nl/gids/widow/"))

    assert {"/x/", "/l/nl/", "/l/nl/a/", "/l/nl/h/", "/l/nl/w/"} <= links(page)
    assert not {"/", "/a/", "/h/", "/w/"} & links(page)
    assert client.cookies == {}


@pytest.mark.parametrize("to", ["/", "/a/", "/h/", "/deadline"])
def test_the_way_out_of_the_guide_remembers_its_language(
    client: Client, to: str
) -> None:
    response = client.get(f"/l/nl{to}?one=2")

    assert response["Location"] == f"{to}?one=2"
    assert client.cookies["l"].value == "nl"
    assert client.cookies["l"]["httponly"]
    assert not client.cookies["l"]["max-age"]
    assert '<html lang="nl"' in text(client.get("/a/"))


def test_who_has_that_language_already_gets_no_cookie() -> None:
    client = Client(headers={"Accept-Language": "nl"})
    client.get("/l/nl/a/")

    assert client.cookies == {}


@pytest.mark.parametrize("url", ["/l/nl//evil.example/", "/l/xx/a/", "/l/x%00/"])
def test_no_way_out_leads_to_another_site_or_language(client: Client, url: str) -> None:
    assert client.get(url).status_code == 404
    assert client.cookies == {}
