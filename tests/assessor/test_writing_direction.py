"""Dates and codes stand by themselves, so that they stay whole from right to left."""

import re
from collections.abc import Iterator
from contextlib import nullcontext
from html import unescape
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext, override

from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import LAW, assess, counted
from rules.assessment.reading import read_case
from tests.browser.mirrored import CODE, offering_nothing_else
from tests.conftest import Person
from tests.people import AT_ODDS, CONVICTED, WAITING

pytestmark = pytest.mark.django_db

CATALOGUE = Path(settings.ROOT) / "assessor/locale/nl/LC_MESSAGES/django.po"
ALONE = re.compile(r"<bdi\b[^>]*>(.*?)</bdi>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
DATE = re.compile(r"\b\d{1,2}[ \xa0]\w+[ \xa0](?:19|20)\d\d\b|\b\d{1,4}-\d\d-\d{2,4}\b")
CODES = re.compile(
    r"\b\d+[.:]\d+\w*(?:\(\w+\))*"  # an article, or a time of the day
    r"|\b\d{3,4}-\d{3,4}\b"  # a telephone number
    r"|https?://\S+"
)
LETTER = {"kind": "objection", "day": 13, "month": 3, "year": 2026}


@pytest.fixture(params=["en", "nl", CODE])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    with offering_nothing_else() if request.param == CODE else nullcontext():
        yield request.param


def pages(language: str) -> dict[str, str]:
    """What shows dates and codes, as HTML."""
    client = Client(headers={"accept-language": "nl" if language == "nl" else "en"})
    found = {"deadline": client.post("/t/", LETTER, follow=True).content.decode()}
    people = {"waits": WAITING, "at odds": AT_ODDS, "hurt": CONVICTED}
    for name, answers in people.items():
        person = Person(client)
        person.client.post("/d/")
        person.answer_all(answers)
        for url in ("/c/check/", "/result/", "/h/"):
            found[f"{name} {url}"] = client.get(url).content.decode()
        case = read_case(person.stored, timezone.localdate(), LAW)
        for edition in Edition:
            if language in edition.languages:
                made = document(assess(counted(case)), edition, language)
                found[f"{name} {edition}"] = made.html
    return found


def loose(html: str) -> set[str]:
    """The dates and codes that stand in the middle of other text."""
    text = unescape(TAG.sub("|", ALONE.sub("|", HEAD.sub("", html))))
    return {*DATE.findall(text), *CODES.findall(text)}


def isolated(html: str) -> set[str]:
    texts = " ".join(ALONE.findall(html))
    return {*DATE.findall(texts), *CODES.findall(texts)}


def test_every_date_and_code_is_isolated(language: str) -> None:
    found = pages(language)
    with override(language):
        # A sentence may have a date of its own: that is translated as a whole.
        own = " ".join(gettext(one.msgid) for one in polib.pofile(str(CATALOGUE)))

    for name, html in found.items():
        assert [one for one in loose(html) if one not in own] == [], name
        assert name == "hurt /c/check/" or isolated(html), f"{name} has some"
