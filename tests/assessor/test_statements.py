"""Privacy, accessibility and who offers it: as the site is, and no more than that."""

import re
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from assessor.firm import the_firm
from assessor.guide.copies import copy
from assessor.guide.privacy_page import privacy_page
from assessor.interview.cookies import ALL
from tests.assessor.pages import text
from tests.assessor.test_sentences import catalogue
from tests.conftest import Person
from tests.firm import SET

pytestmark = pytest.mark.django_db

STATEMENTS = ("privacy", "accessibility", "imprint")


def shown(page: str) -> str:
    main = page.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def read(name: str, language: str = "en") -> str:
    with override(language):
        return shown(text(Client().get(reverse(name))))


# --- Where they are -------------------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["/", "/a/", "/c/", "/en/guide/", "/h/", "/t/", "/nowhere/"]
)
def test_the_foot_of_every_page_leads_to_them(client: Client, url: str) -> None:
    page = text(client.get(url, follow=True))
    foot = page.partition("<footer")[2]

    assert all(f'href="{reverse(name)}"' in foot for name in STATEMENTS)


@pytest.mark.parametrize("name", STATEMENTS)
def test_they_are_read_also_on_a_day_whose_law_is_not_known(
    client: Client, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor.clock.is_known", lambda _: False)
    client.raise_request_exception = False

    assert client.get("/c/").status_code == 503
    assert client.get(reverse(name)).status_code == 200


# --- Privacy --------------------------------------------------------------------------


def test_how_long_answers_stay_is_what_the_settings_say() -> None:
    assert (settings.SESSION_COOKIE_AGE, settings.SESSION_LONGEST) == (1800, 14400)
    assert "until 30 minutes after your last answer" in read("privacy")
    assert "never longer than 4 hours" in read("privacy")
    assert "nooit langer dan 4 uur" in read("privacy", "nl")


def test_other_settings_make_another_page(settings: Any) -> None:
    settings.SESSION_COOKIE_AGE = 45 * 60
    settings.SESSION_LONGEST = 6 * 3600
    copy.cache_clear()  # as when the site starts again
    page = read("privacy")

    assert "until 45 minutes after your last answer" in page
    assert "never longer than 6 hours" in page
    assert "For 45 minutes, or until you leave" in page
    assert "30 minutes" not in page
    copy.cache_clear()


def test_how_long_a_kept_case_stays_is_what_the_settings_say(settings: Any) -> None:
    settings.KEEP_DAYS = 45
    copy.cache_clear()
    page = read("privacy")
    settings.PEPPER = ""
    copy.cache_clear()
    without = read("privacy")
    copy.cache_clear()

    assert "Answers that you keep with a code" in page
    assert "never longer than 45 days" in page
    assert "Answers that you keep with a code" not in without


def test_all_other_sentences_about_that_time_say_the_same() -> None:
    """Those are typed: who changes a setting finds them here."""
    told = " ".join(entry.msgid for entry in catalogue("nl"))

    assert set(re.findall(r"(\d+) minutes after (?:the|your) last", told)) == {
        str(settings.SESSION_COOKIE_AGE // 60)
    }
    assert settings.SESSION_LONGEST == 4 * 3600
    assert "four hours after the first one" in told


def test_each_cookie_there_is_stands_there_and_no_other() -> None:
    names = {re.sub("<[^>]+>", "", one.name) for one in privacy_page().cookies}
    of_settings = {
        getattr(settings, name)
        for name in dir(settings)
        if name.endswith("_COOKIE_NAME")
    }

    assert names == of_settings == {*ALL}


def test_a_visit_leaves_no_cookie_that_is_not_told_of(person: Person) -> None:
    person.client.get(person.url("topics"))
    person.answer("topics", ["family"])
    person.client.post("/l/", {"language": "nl", "next": "/"})
    letter = {"kind": "objection", "day": 13, "month": 3, "year": 2026}
    person.client.post("/t/", letter, follow=True)
    person.client.post(reverse("guide_search"), {"words": "mvv"})
    names = {re.sub("<[^>]+>", "", one.name) for one in privacy_page().cookies}

    assert {*person.client.cookies} == names - {settings.LEFT_COOKIE_NAME}
    assert not any(one["max-age"] for one in person.client.cookies.values())


def test_it_tells_the_rights_and_where_to_complain() -> None:
    page = read("privacy")

    for told in (
        "Take back your consent",
        "See and change your answers",
        "Take them along",
        "within a month",
        "Autoriteit Persoonsgegevens",
        "is responsible for this site",
    ):
        assert told in page


# --- Accessibility --------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_claims_nothing_that_was_not_shown(language: str) -> None:
    page = read("accessibility", language)
    denied = {
        "en": "So we do not say that the site meets these rules.",
        "nl": "Daarom zeggen wij niet dat de website aan deze regels voldoet.",
    }

    assert denied[language] in page
    assert not re.search(r"conform|voldoet volledig|fully", page)


def test_it_says_what_was_tested_what_not_and_how_to_complain() -> None:
    page = read("accessibility")

    for told in ("axe", "keyboard", "screen reader", "320", "200 percent", "PDF/UA"):
        assert told in page.partition("What we did not test yet")[0]
    assert "With people who use a screen reader" in page
    assert "College voor de Rechten van de Mens" in page


# --- Who offers it --------------------------------------------------------------------


def test_who_we_are_is_what_the_settings_say(client: Client, settings: Any) -> None:
    settings.FIRM = the_firm(SET)
    page = text(client.get(reverse("imprint")))
    main = page.partition("<main")[2].partition("</main>")[0]

    for told in (
        "De Vries & Yılmaz",
        "Kade 12, 1000 AA Amsterdam",
        "office@firm.example",
        "KvK 12345678",
    ):
        assert told in shown(page)
    assert 'href="tel:+31201234567"' in main
    assert "not the government" in shown(page)


def test_without_settings_nobody_is_made_up(client: Client) -> None:
    assert "[name of the firm]" in shown(text(client.get(reverse("imprint"))))
