"""What search engines and messengers are told of the guide, and of nothing else."""

import json
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.conf import settings as site
from django.template import Context, Template
from django.test import Client
from django.utils.translation import override

from assessor.firm import the_firm
from assessor.guide.contents import entries
from rules.law.often_asked import often_asked
from tests.assessor.pages import text
from tests.firm import SET
from tests.today import TODAY

pytestmark = pytest.mark.django_db

HOST = "http://testserver"
WIDOW = "/en/guide/widow/"
SITEMAP = {
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


@dataclass(frozen=True)
class Answered:
    question: str
    answer: list[str]


def urls(language: str) -> list[str]:
    with override(language):
        return [entry.url for entry in entries(TODAY)]


def named(page: str, of: str) -> dict[str, str]:
    """The links or properties in the head of a page, by what they are."""
    tags = re.findall(r"<(?:link|meta) [^>]+>", page)
    told = [dict(re.findall(r'([\w-]+)="([^"]*)"', tag)) for tag in tags]
    content = "href" if of in {"rel", "hreflang"} else "content"
    return {one[of]: unescape(one[content]) for one in told if of in one}


def told(page: str) -> list[dict[str, Any]]:
    found = re.findall(r'<script type="application/ld\+json">(.+?)</script>', page)
    return [json.loads(one) for one in found]


# --- Where a page is ----------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_page_names_itself_and_its_twins(client: Client, language: str) -> None:
    pairs = list(zip(urls("en"), urls("nl"), strict=True))
    for english, dutch in pairs:
        here = english if language == "en" else dutch
        page = text(client.get(here))
        assert named(page, "rel")["canonical"] == f"{HOST}{here}"
        assert named(page, "hreflang") == {
            "en": f"{HOST}{english}",
            "nl": f"{HOST}{dutch}",
            "x-default": f"{HOST}{english}",
        }


def test_with_https_it_is_at_one_host_whatever_name_was_asked_for(
    client: Client, settings: Any
) -> None:
    settings.HTTPS = True
    settings.ALLOWED_HOSTS = ["stay.example", "testserver"]
    page = text(client.get(WIDOW))

    assert named(page, "rel")["canonical"] == f"https://stay.example{WIDOW}"
    assert named(page, "property")["og:image"].startswith("https://stay.example/static")


def test_the_map_has_every_page_and_its_twin(client: Client) -> None:
    tree = ET.fromstring(client.get("/sitemap.xml").content)  # noqa: S314  # ours
    found = [one.text for one in tree.findall("map:url/map:loc", SITEMAP)]
    pages = {f"{HOST}{url}" for language in ("en", "nl") for url in urls(language)}

    assert {*found} == {f"{HOST}/", *pages}
    assert len(found) == len({*found})
    for one in tree.findall("map:url", SITEMAP)[1:]:
        twins = one.findall("xhtml:link", SITEMAP)
        assert [twin.get("hreflang") for twin in twins] == ["en", "nl", "x-default"]
        assert {twin.get("href") for twin in twins} <= pages


def test_robots_are_led_to_the_map(client: Client) -> None:
    lines = client.get("/robots.txt").content.decode().splitlines()

    assert lines == ["User-agent: *", "Disallow:", f"Sitemap: {HOST}/sitemap.xml"]
    assert "X-Robots-Tag" in client.get("/a/").headers


# --- What a page is -----------------------------------------------------------------


def test_a_page_tells_where_it_stands(client: Client) -> None:
    (way,) = told(text(client.get(f"{WIDOW}permit/")))
    items = [one["item"] for one in way["itemListElement"]]

    assert way["@type"] == "BreadcrumbList"
    assert [one["position"] for one in way["itemListElement"]] == [1, 2, 3]
    assert items == [f"{HOST}/en/guide/", f"{HOST}{WIDOW}", f"{HOST}{WIDOW}permit/"]
    assert all(client.get(one.removeprefix(HOST)).status_code == 200 for one in items)


def test_the_first_page_tells_who_is_behind_it(client: Client, settings: Any) -> None:
    settings.FIRM = the_firm(SET)
    (firm,) = told(text(client.get("/")))

    assert firm == {
        "@context": "https://schema.org",
        "@type": "LegalService",
        "name": "De Vries & Yılmaz",
        "url": f"{HOST}/",
        "telephone": "+31 20 123 45 67",
        "email": "office@firm.example",
        "address": "Kade 12, 1000 AA Amsterdam",
        "openingHours": ["Mo-Fr 09:00-17:30", "Sa 10:00-13:00"],
        "areaServed": "NL",
    }


def test_no_placeholder_is_told_of_as_a_firm(client: Client, settings: Any) -> None:
    settings.FIRM = the_firm({})

    assert told(text(client.get("/"))) == []


def test_questions_and_answers_are_told_as_plain_text() -> None:
    given = [Answered("Is it </script>?", ["<p>Yes &amp; <bdi>no</bdi>.</p>"])]
    shown = "{% load for_machines %}{% questions_and_answers given %}"
    page = Template(shown).render(Context({"given": given}))
    (faq,) = told(page)

    assert page.count("</script>") == 1
    assert faq["@type"] == "FAQPage"
    assert faq["mainEntity"][0]["acceptedAnswer"]["text"] == "Yes & no."


def test_what_people_often_ask_is_told_with_each_answer(client: Client) -> None:
    (faq,) = (
        one
        for one in told(text(client.get("/en/guide/questions/")))
        if one["@type"] == "FAQPage"
    )
    asked = [one for group in often_asked(TODAY) for one in group.questions]

    assert [one["name"] for one in faq["mainEntity"]] == [a.question for a in asked]
    assert all(one["acceptedAnswer"]["text"] for one in faq["mainEntity"])


@pytest.mark.parametrize("url", ["/", WIDOW, "/nl/gids/"])
def test_whoever_is_sent_a_link_sees_a_title_a_line_and_a_picture_of_ours(
    client: Client, url: str
) -> None:
    page = text(client.get(url))
    shown = named(page, "property")

    assert shown["og:title"]
    assert shown["og:url"] == f"{HOST}{url}"
    assert shown["og:image"] == f"{HOST}/static/share.png"
    assert len(named(page, "name")["description"]) >= 20
    assert named(page, "name")["description"] == shown["og:description"]


def test_the_picture_is_light() -> None:
    picture = (Path(site.ROOT) / "static/share.png").read_bytes()

    assert picture.startswith(b"\x89PNG")
    assert len(picture) <= 40 * 1024


@pytest.mark.parametrize("url", ["/a/", "/h/", "/w/", "/t/", "/nowhere/"])
def test_of_any_other_page_machines_are_told_nothing(client: Client, url: str) -> None:
    page = text(client.get(url))

    assert "canonical" not in page
    assert "og:" not in page
    assert told(page) == []
