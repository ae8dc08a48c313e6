"""No link leads nowhere: each address and each anchor on every page is followed."""

import pytest
from django.test import Client
from django.urls import get_resolver

from tests.assessor.crawl import NO_LINKS_TO, Crawl, Page, crawled, name_of, reader
from tests.assessor.pages import text
from tests.conftest import Person
from tests.people import PEOPLE, WIDOW_WHO_WAS_HURT

pytestmark = pytest.mark.django_db

IN_SOME_CASES = {
    *("dates", "letter", "model"),
    *("code", "kept", "keep_again", "delete_kept"),
    *("send_help", "send_reach", "send_check"),
}
"""Who has a day to remember, was told "no" in a letter, or keeps or sends answers."""


@pytest.mark.parametrize("language", ["en", "nl"])
def test_who_comes_new_finds_no_broken_link_or_anchor(language: str) -> None:
    crawl = crawled(language)

    assert len(crawl.pages) > 100
    assert crawl.broken == []


@pytest.mark.parametrize("language", ["en", "nl"])
def test_who_has_answers_finds_none_either(language: str) -> None:
    for answers in (WIDOW_WHO_WAS_HURT, *PEOPLE.values()):
        person = Person(reader(language))
        person.answer_all(answers)
        ends = Crawl(person.client)
        for url in ("/", "/c/check/", "/result/", "/h/", "/d/"):
            ends.pages[url] = ends.opened(url)
        ends.check()

        assert ends.broken == []


def test_a_page_about_trouble_leads_on(client: Client) -> None:
    page = Page(text(client.get("/nowhere/")))

    assert page.links
    assert [
        link for link in page.links if link.startswith("/") and not name_of(link)
    ] == []


def test_every_page_there_is_can_be_come_to(client: Client) -> None:
    crawl = crawled("en")
    person = Person()
    person.answer_all(WIDOW_WHO_WAS_HURT)
    guide = {url: page for url, page in crawl.pages.items() if "/guide/" in url}
    ends = Crawl(person.client, guide).from_("/result/")
    all_names = {one for one in get_resolver().reverse_dict if isinstance(one, str)}

    assert all_names - crawl.names - ends.names - NO_LINKS_TO - IN_SOME_CASES == set()
    assert client.get("/x/").status_code == 303


def test_a_broken_link_would_be_found(client: Client) -> None:
    crawl = Crawl(client)
    crawl.pages["/l/"] = Page('<p id="a"><p id="a"><a href="/nothing/">x</a>')
    crawl.pages["/h/"] = Page('<a href="/l/#b">x</a><script src="/static/no.js">')
    crawl.check()

    assert crawl.broken == [
        "/l/ has an id twice",
        "/l/ leads to /nothing/",
        "/h/ leads to the place /l/#b",
        "/h/ loads /static/no.js",
    ]
