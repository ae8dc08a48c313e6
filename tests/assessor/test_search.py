"""Search over the guide: what people ask leads to a page, and is found nowhere else."""

import logging
import re
from base64 import b64decode
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from assessor.guide.contents import entries
from assessor.guide.search.index import _index
from assessor.guide.search.words import stems
from tests.assessor.pages import text
from tests.assessor.test_guide import main, plain, urls
from tests.today import TODAY

pytestmark = pytest.mark.django_db

SEARCH = {"en": "/en/guide/search/", "nl": "/nl/gids/zoeken/"}
ASKED = {
    "en": {
        "My husband hits me": "breakup-violence/",
        "my wife died": "widow/",
        "I want a divorce": "breakup-special/",
        "the children's pardon": "closed-kinderpardon/",
        "article 64": "article-64/",
        "My boss does not pay me": "labour-exploitation-victim/",
        "too ill to travel": "no-fault-medical/",
        "how can I become dutch?": "nationality/",
        "trafficking, report to the police": "trafficking-victim-reporter/",
        "temporary or non-temporary": "kinds-of-stay/",
        "how much does it cost": "kinds-of-stay/",
        "what can go wrong": "what-often-goes-wrong/",
        "afghan GIRLS": "westernised-afghan-girl/",
        "I was born and raised here and was Dutch": "exdutch-born-raised/",
        "I am undocumented": "questions/",
    },
    "nl": {
        "Mijn man slaat me": "breakup-violence/",
        "mijn vrouw is overleden": "widow/",
        "mijn relatie is voorbij": "breakup-special/",
        "kinderpardon": "closed-kinderpardon/",
        "ik ben te ziek om te reizen": "no-fault-medical/",
        "eerwraak": "honour-violence-no-permit/",
        "Hoe word ik Nederlander?": "nationality/",
        "Oekraine": "ukraine-tpd/",
        "buiten schuld": "no-fault-adult/",
        "tijdelijk of niet-tijdelijk": "soorten-verblijf/",
        "wat gaat er vaak mis": "wat-vaak-misgaat/",
        "vijf jaar getrouwd met partner": "family-5y/",
        "staatloos": "statelessness/",
        "ots": "child-protection-measure/",
        "ik woon in een azc": "asylum/",
        "ongedocumenteerd": "vragen/",
        "papieren": "vragen/",
    },
}
BY_TERM = {
    "3.51(1)(c)": "widow/",
    "Chavez-Vilchez": "chavez/",
    "b10/2": "chavez/",
    "1/80": "turkish-assoc/",
}


def found(client: Client, words: str, language: str = "en") -> list[str]:
    """Where the results lead, in their order."""
    page = text(client.post(SEARCH[language], {"words": words}, follow=True))
    listed = page.partition('class="to-read found"')[2].partition("</ol>")[0]
    return re.findall(r'href="([^"]+)"', listed)


def questions() -> list[Any]:
    return [
        pytest.param(language, words, page, id=f"{language}: {words}")
        for language, asked in ASKED.items()
        for words, page in asked.items()
    ]


# --- What people ask ------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words", "page"), questions())
def test_what_people_ask_leads_to_the_right_page_first(
    client: Client, language: str, words: str, page: str
) -> None:
    guide = {"en": "/en/guide/", "nl": "/nl/gids/"}[language]

    assert found(client, words, language)[:1] == [f"{guide}{page}"]


@pytest.mark.parametrize(("words", "page"), BY_TERM.items())
@pytest.mark.parametrize("language", ["en", "nl"])
def test_terms_and_articles_are_found_in_both_languages(
    client: Client, language: str, words: str, page: str
) -> None:
    assert found(client, words, language)[0].endswith(f"/{page}")


@pytest.mark.parametrize("words", ["3.48", "B8/3", "mvv", "MVV", "inburgering"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_page_that_is_found_by_a_term_has_it(
    client: Client, language: str, words: str
) -> None:
    pages = found(client, words, language)

    assert pages
    for url in pages:
        assert words.casefold() in text(client.get(url)).casefold(), url


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("WITNESSES of Trafficking", id="case and forms"),
        pytest.param("wítness of tràfficking", id="accents"),
        pytest.param("witnes of traficking", id="slips"),
    ],
)
def test_it_forgives(client: Client, words: str) -> None:
    assert found(client, words)[0] == "/en/guide/trafficking-witness/"


def test_an_article_is_found_by_what_it_is_part_of_and_not_by_another() -> None:
    assert stems("B8/3.1", "en") == ("b8/3.1", "b8/3", "b8")
    assert stems("3.48(1)(g)", "nl")[-1] == "3.48"
    assert stems("3.48", "nl") == ("3.48",)
    assert stems("1/80", "nl") == ("1/80",)


def test_what_was_looked_for_is_marked_and_a_line_of_the_page_is_shown(
    client: Client,
) -> None:
    page = text(client.post(SEARCH["en"], {"words": "ukrainian war"}, follow=True))

    assert "<mark>Ukraine</mark>" in page
    assert "because of the <mark>war</mark> in <mark>Ukraine</mark>." in page


def test_what_is_dutch_in_a_line_is_said_in_dutch(client: Client) -> None:
    page = text(
        client.post(SEARCH["en"], {"words": "overlijden referent"}, follow=True)
    )
    line = page.partition('class="to-read found"')[2].partition("</p>")[0]

    assert line.count('<bdi lang="nl" translate="no" dir="ltr">') == 1
    assert line.count("</bdi>") == 1
    assert "\u2068" not in page


def test_what_is_kept_of_the_pages_is_made_anew_when_it_is_damaged(
    client: Client, settings: Any, tmp_path: Path
) -> None:
    found(client, "widow")
    (whole,) = (settings.VAR / "search").glob("*.en.json")
    settings.VAR = tmp_path
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / whole.name).write_text(whole.read_text()[:1000])
    _index.cache_clear()

    assert found(client, "my wife died")[0] == "/en/guide/widow/"
    assert (tmp_path / "search" / whole.name).read_text() == whole.read_text()


# --- No result without a page, no page without a way to it ----------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_each_page_is_found_by_its_title(client: Client, language: str) -> None:
    """Among the first: some titles differ in a word that many have."""
    with override(language):
        listed = [(entry.title, entry.url) for entry in entries(TODAY)]
    lost = [
        url for title, url in listed if url not in found(client, title[:100], language)
    ]

    assert lost == []


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_page_can_be_reached_by_links_and_no_link_is_broken(
    client: Client, language: str
) -> None:
    todo = [urls(language)[0]]
    seen: set[str] = set()
    while todo:
        url = todo.pop()
        page = text(client.get(url))
        seen.add(url)
        links = re.findall(r'<a [^>]*href="(/(?:en/guide|nl/gids)/[^"#]*)"', page)
        todo += {*links} - seen - {*todo}

    assert {*urls(language)} <= seen
    assert {client.get(url).status_code for url in seen} == {200}


# --- What cannot be found -------------------------------------------------------------


def test_where_nothing_is_found_there_are_other_ways(client: Client) -> None:
    page = text(client.post(SEARCH["en"], {"words": "xylophone"}, follow=True))

    assert "We found no page with these words." in page
    assert {"/en/guide/", "/a/", "/h/"} <= {*re.findall(r'href="([^"]+)"', main(page))}


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("x" * 10_000, id="10 kB"),
        pytest.param("x" * 101, id="longer than a line"),
        pytest.param("", id="nothing"),
        pytest.param(" \t\r\n\0 ", id="nothing to see"),
    ],
)
def test_what_cannot_be_looked_for_is_told_so_plainly(
    client: Client, words: str
) -> None:
    response = client.post(SEARCH["en"], {"words": words})

    assert response.status_code == 200
    assert "We can look for a few words at a time" in text(response)
    assert client.cookies == {}


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "'; DROP TABLE django_session; --",
        "{{ page }} {% load i18n %}",
        "%s %(x)s {0}",
        "\ud83d\ude00 \u202eabc \u0645\u0631\u062d\u0628\u0627",
        "3.48(((((((1",
        "/////",
        "ﬁancé ² ½ ①",
        "x" * 100,
    ],
)
def test_odd_characters_are_words_like_others(client: Client, words: str) -> None:
    words = words.encode("utf-16", "surrogatepass").decode("utf-16")
    response = client.post(SEARCH["en"], {"words": words}, follow=True)

    assert response.status_code == 200
    assert "<script>alert" not in text(response)


def test_a_form_without_its_field_is_told_so(client: Client) -> None:
    response = client.post(SEARCH["en"], {})

    assert "We can look for a few words at a time" in text(response)


# --- Nobody learns what was looked for ------------------------------------------------

SECRET = "zwanger"  # noqa: S105  # what somebody looks for


def test_no_address_and_no_log_has_the_words(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        response = client.post(SEARCH["en"], {"words": SECRET}, follow=True)
    addresses = [url for url, _status in response.redirect_chain]

    assert SECRET in text(response)
    assert addresses == [f"{SEARCH['en']}?tried", SEARCH["en"]]
    assert SECRET not in caplog.text
    assert SECRET not in plain(text(response).partition("<title>")[2][:200])


def test_a_field_that_browsers_complete_would_tell_who_comes_next(
    client: Client,
) -> None:
    for url in ("/en/guide/", SEARCH["en"], "/en/guide/nothing/"):
        assert re.search(r'name="words"[^>]*autocomplete="off"', text(client.get(url)))


def test_back_shows_what_was_found_and_no_form_is_sent_again(client: Client) -> None:
    first = found(client, "my wife died")
    client.get(first[0])
    again = text(client.get(SEARCH["en"]))

    assert 'value="my wife died"' in again
    assert first[0] in again
    assert client.get(SEARCH["en"])["Cache-Control"] == "no-store"


def test_the_cookie_shows_nothing_and_all_are_of_one_length(client: Client) -> None:
    client.post(SEARCH["en"], {"words": SECRET})
    cookie = client.cookies["q"]
    client.post(SEARCH["en"], {"words": "x"})

    assert SECRET not in cookie.value
    assert SECRET.encode() not in b64decode(cookie.value)
    assert len(client.cookies["q"].value) == len(cookie.value)
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["max-age"]


@pytest.mark.parametrize("way_out", ["/x/", "/d/"])
def test_it_goes_when_she_leaves_or_deletes_her_answers(
    client: Client, way_out: str
) -> None:
    found(client, SECRET)
    client.post(way_out) if way_out == "/d/" else client.get(way_out)

    assert SECRET not in text(client.get(SEARCH["en"]))


@pytest.mark.parametrize(("minutes", "is_there"), [(29, True), (31, False)])
def test_it_is_there_for_half_an_hour(
    client: Client, minutes: int, *, is_there: bool
) -> None:
    found(client, SECRET)
    with time_machine.travel(timezone.now() + timedelta(minutes=minutes), tick=False):
        assert (SECRET in text(client.get(SEARCH["en"]))) == is_there


@pytest.mark.parametrize("spoilt", ["", "x", "eHh4", "é"])
def test_a_cookie_that_is_not_ours_shows_an_empty_form(
    client: Client, spoilt: str
) -> None:
    client.cookies["q"] = spoilt

    assert 'value=""' in text(client.get(SEARCH["en"]))


def test_without_cookies_the_answer_comes_at_once(client: Client) -> None:
    page = text(client.post(f"{SEARCH['en']}?tried", {"words": "my wife died"}))

    assert "/en/guide/widow/" in page


def test_another_site_leaves_nothing_in_the_browser(client: Client) -> None:
    elsewhere = {"Sec-Fetch-Site": "cross-site"}
    response = client.post(SEARCH["en"], {"words": SECRET}, headers=elsewhere)

    assert response.status_code == 200
    assert client.cookies == {}


def test_the_search_is_in_no_map_and_no_search_engine(client: Client) -> None:
    assert client.get(SEARCH["en"])["X-Robots-Tag"] == "noindex"
    assert SEARCH["en"] not in client.get("/sitemap.xml").content.decode()
