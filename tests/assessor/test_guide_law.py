"""The law page: every rule, every source that is in force, and how sure each is."""

import gzip
import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from assessor.citing import DOUBTS
from assessor.guide.addresses import url
from assessor.guide.law_page import law_page, places_page, sources_in_force
from rules import LAW
from rules.guidance.receipt import cited
from rules.language.source import Confidence
from rules.law import reading
from rules.law.often_asked import often_asked
from tests.assessor.pages import text
from tests.today import TODAY

pytestmark = pytest.mark.django_db

MOST_BYTES = 30 * 1024
PAGES = ["guide_law", "guide_places"]


def plain(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


def test_it_names_every_rule_with_where_it_stands(client: Client) -> None:
    page = text(client.get(reverse("guide_law")))
    said = plain(page)

    for rule in LAW.on(TODAY).rules:
        line = page.partition(f'href="{url(rule)}"')[2].partition("</li>")[0]
        source = rule.source
        assert rule.name in plain(f"<a {line}")
        assert f"{source.act}, {source.provision}" in plain(line)
        assert f"{source.read_on:%B %Y}" in plain(line)
        assert "In force on" in line
    assert all(caution.text in said for caution in LAW.cautions)


def test_every_source_in_force_is_named_under_its_text_with_its_doubt(
    client: Client,
) -> None:
    page = text(client.get(reverse("guide_places")))
    parts = [plain(part) for part in page.split('<details class="question"')[1:]]

    missing = [
        source
        for source in sources_in_force(TODAY)
        if not any(
            source.url.removeprefix("https://") in said
            and source.provision in said
            and str(DOUBTS[source.confidence]) in said
            for said in parts
        )
    ]

    assert missing == []
    questions = [one for group in often_asked(TODAY) for one in group.questions]
    asked = [said for one in questions for said in one.answer]
    to_read = {one.source for one in (*asked, *reading.statements(TODAY))}
    assert {one for one in {*cited(LAW), *to_read} if one.in_force(TODAY)} <= set(
        sources_in_force(TODAY)
    )


def test_each_text_is_there_once_with_its_day_and_how_many_places_it_has() -> None:
    texts = [one.text for one in law_page(TODAY).texts]

    assert texts == [one.text for one in places_page(TODAY).texts]
    assert len(texts) == len(set(texts))
    assert {(one.act, one.provision) for one in sources_in_force(TODAY)} == {
        (text.text.act, place.provision)
        for text in places_page(TODAY).texts
        for place in text.places
    }


def test_a_rule_with_an_unsure_place_says_how_many_a_specialist_should_check() -> None:
    lines = {
        line.link.url: line for group in law_page(TODAY).groups for line in group.rules
    }

    for rule in LAW.on(TODAY).rules:
        unsure = {
            one.provision
            for one in rule.sources()
            if one.confidence is not Confidence.CURRENT
        }
        said = plain(str(lines[url(rule)].unsure))
        assert said.endswith(f"check: {len(unsure)}." if unsure else "")
        assert bool(said) == bool(unsure)


def test_a_text_is_named_from_its_first_day_on() -> None:
    circular, first = "Vreemdelingencirculaire 2000 (B)", date(2026, 10, 1)

    assert circular in {one.act for one in sources_in_force(first)}
    assert circular not in {
        one.act for one in sources_in_force(first - timedelta(days=1))
    }


def test_places_stand_as_one_counts() -> None:
    (decree,) = [
        one for one in places_page(TODAY).texts if one.text.act.endswith("besluit 2000")
    ]
    first = [
        int(one.provision[2:].split("(")[0].split(",")[0].split("–")[0])
        for one in decree.places
        if re.match(r"3\.\d+[,(–]", one.provision)
    ]

    assert len(first) > 20
    assert first == sorted(first)


def test_what_changed_shows_every_dated_entry_and_is_reached_from_here(
    client: Client,
) -> None:
    log = (settings.ROOT / "rules/CHANGES.md").read_text(encoding="utf-8")
    days = re.findall(r"^## (\d+ \w+ \d{4})", log, re.MULTILINE)
    entries = re.findall(r"^- ", log, re.MULTILINE)
    page = text(client.get(reverse("changed")))
    listed = page.partition('<div lang="en"')[2].partition("</div>")[0]

    assert f'href="{reverse("changed")}"' in text(client.get(reverse("guide_law")))
    assert f'href="{reverse("guide_law")}"' in page
    assert days
    assert all(day in listed for day in days)
    assert listed.count("<li>") == len(entries)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("name", PAGES)
def test_it_is_light_and_sets_no_cookie(
    client: Client, name: str, language: str
) -> None:
    response = client.get(reverse(name), headers={"accept-language": language})

    assert response.status_code == 200
    assert len(gzip.compress(response.content)) <= MOST_BYTES
    assert not response.cookies
