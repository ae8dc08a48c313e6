"""The page about the firm: what it does, what it earns, and who helps for free."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from assessor.firm import the_firm
from assessor.help import ORGANISATIONS, Need
from assessor.permit_words import filled
from rules.law.legal_aid import YEARS, legal_aid
from tests.assessor.pages import text
from tests.firm import SET

pytestmark = pytest.mark.django_db


def plain(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


@pytest.fixture
def page(client: Client, settings: Any) -> str:
    settings.FIRM = the_firm(SET)
    return text(client.get(reverse("guide_firm")))


def test_it_tells_the_services_that_the_first_talk_is_free_and_what_to_bring(
    page: str,
) -> None:
    for said in (
        "Looking at your chances",
        "Papers and arguments",
        "Contact with the IND",
        "Objection and appeal",
        "The first consultation is free.",
        "Bring the report of this site",
    ):
        assert said in plain(page)


def test_it_can_be_reached_as_the_settings_say(page: str) -> None:
    main = page.partition("<main")[2].partition("</main>")[0]

    assert 'href="tel:+31201234567"' in main
    assert 'href="mailto:office@firm.example"' in main
    assert "De Vries & Yılmaz" in plain(main)


def test_it_is_honest_about_the_government_the_money_and_doing_it_alone(
    page: str,
) -> None:
    for said in (
        "They are not the government",
        "You may ask for a permit and object without a lawyer.",
        "this firm earns money when people choose it",
    ):
        assert said in plain(page)


def test_it_names_who_helps_with_the_law_for_free_and_the_amounts_of_the_year(
    page: str,
) -> None:
    free = [one for one in ORGANISATIONS if Need.LAW in one.needs]

    assert "Juridisch Loket" in [one.name for one in free]
    assert all(one.name in page and one.reach in page for one in free)
    assert all(plain(str(filled(one))) in plain(page) for one in legal_aid(YEARS[-1]))
    assert "Besluit eigen bijdrage rechtsbijstand" in page


def test_the_list_and_the_help_page_lead_to_it(client: Client) -> None:
    for name in ("guide", "help"):
        assert f'href="{reverse("guide_firm")}"' in text(client.get(reverse(name)))
