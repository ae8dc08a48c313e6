"""The links at the top of a page: none beside questions, the same everywhere else."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.assessor.pages import text
from tests.conftest import Person

pytestmark = pytest.mark.django_db

WITH = ("start", "guide", "guide_kinds", "help", "deadline", "limits", "privacy")
WITHOUT = ("safe_now", "for_other", "check", "report")


def ways(page: str) -> list[tuple[str, str]]:
    """Where the links lead, and which one is where she is."""
    nav = page.partition('<nav class="ways"')[2].partition("</nav>")[0]
    return re.findall(r'href="([^"]+)"(?: aria-current="(\w+)")?', nav)


@pytest.mark.parametrize("name", WITH)
def test_a_page_leads_to_the_start_to_read_and_to_letters(
    client: Client, name: str
) -> None:
    found = ways(text(client.get(reverse(name))))
    places = [reverse(one) for one in ("start", "guide", "deadline")]

    assert [url for url, _ in found] == places


@pytest.mark.parametrize(
    ("name", "current"),
    [
        ("start", ["page", "", ""]),
        ("guide", ["", "page", ""]),
        ("guide_kinds", ["", "true", ""]),
        ("deadline", ["", "", "page"]),
        ("help", ["", "", ""]),
    ],
)
def test_it_says_which_part_one_is_in(
    client: Client, name: str, current: list[str]
) -> None:
    found = ways(text(client.get(reverse(name))))

    assert [here for _, here in found] == current


@pytest.mark.parametrize("name", WITHOUT)
def test_beside_answers_nothing_at_the_top_leads_away_but_the_exit(
    person: Person, name: str
) -> None:
    person.answer_all({})
    page = text(person.client.get(reverse(name)))

    assert "<main" in page
    assert ways(page) == []
    assert page.index('class="exit"') < page.index("<main")


def test_a_question_stays_as_calm_as_it_was(person: Person) -> None:
    page = text(person.client.get(person.url("topics")))

    assert "<fieldset" in page
    assert ways(page) == []


def test_the_way_out_comes_before_the_links_and_needs_no_menu(client: Client) -> None:
    page = text(client.get(reverse("guide")))
    top = page.partition("<main")[0]

    assert top.index('class="exit"') < top.index('class="ways"')
    assert "<details" not in top
    assert "<button" not in top.partition('class="languages"')[0]


def test_an_error_page_has_them_too(client: Client) -> None:
    assert ways(text(client.get("/nowhere/")))


def test_the_first_page_says_what_it_is_before_anything_is_asked(
    client: Client,
) -> None:
    main = text(client.get(reverse("start"))).partition("<main")[2]

    for said in (
        "Check my situation",
        "I got a letter",
        "I want to read first",
        "About 10 minutes",
        "Free",
        "No name, no account",
        "Not the government",
        "What happens with your answers?",
        "Who made this?",
    ):
        assert said in main
