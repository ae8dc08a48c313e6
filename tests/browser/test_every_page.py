"""Every page there is, found by walking, for eyes, hands and ears of every kind."""

import re
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser

from tests.browser.conftest import PATIENCE, until_nobody_is_served
from tests.browser.looks import EVERYWHERE, IN_ENGLISH, MIRRORED, Look
from tests.browser.mirrored import CODE, offering_nothing_else
from tests.browser.walk import TEMPLATES, Walk, opened, walked

TAGS = (Path(settings.ROOT) / "assessor/templatetags/paper.py").read_text()
DOCUMENTS = (
    "report/paper/applicant/document.html",
    "report/paper/consultant/document.html",
    "paper/questions.html",
    *re.findall(r'"(.+?\.html)"', TAGS),
)
PART = re.compile(r'{% (?:include|extends) "([^"]+)"')
LOOKS: Mapping[str, Mapping[str, Look]] = {
    "en": IN_ENGLISH,
    "nl": EVERYWHERE,  # it differs from English in its words only
    CODE: MIRRORED,
}

Found = Mapping[str, Mapping[str, list[str]]]
"""For each look the pages where something is wrong, and what."""


def in_languages(*codes: str) -> pytest.MarkDecorator:
    """Only in some of the languages."""
    return pytest.mark.parametrize("language", codes, indirect=True)


@pytest.fixture(scope="module", params=LOOKS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def walk(
    language: str,
    django_db_setup: None,  # noqa: ARG001  # there must be a database
    django_db_blocker: Any,
) -> Iterator[Walk]:
    offering = offering_nothing_else() if language == CODE else nullcontext()
    asked_for = "nl-NL" if language == "nl" else "en-GB"
    with django_db_blocker.unblock(), offering, walked(asked_for) as walk:
        yield walk


@pytest.fixture(scope="module")
def found(language: str, walk: Walk, browser: Browser, live_server: Any) -> Found:
    """Each page that the walk kept is opened once, for all looks."""
    found: dict[str, dict[str, list[str]]] = {name: {} for name in LOOKS[language]}
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    for kind, page in opened(walk.kept, context.new_page(), live_server.url):
        for name, look in LOOKS[language].items():
            if wrong := look(page):
                found[name][kind] = wrong
    context.close()
    until_nobody_is_served()
    return found


def of_a_document(*names: str) -> Iterator[str]:
    """What a document is made of: that happens in another process, unheard here."""
    for name in names:
        yield name
        yield from of_a_document(*PART.findall((TEMPLATES / name).read_text()))


def test_the_walk_meets_every_page_and_every_part_of_one(walk: Walk) -> None:
    there_are = {str(file.relative_to(TEMPLATES)) for file in TEMPLATES.rglob("*.html")}
    kinds = ", ".join(walk.kept)
    print(f"{walk.loaded} pages seen, {len(walk.kept)} kinds: {kinds}")  # noqa: T201  # with -s

    assert there_are - walk.templates - set(of_a_document(*DOCUMENTS)) == set()


@pytest.mark.parametrize("screen", ["200 %", "320 px and 200 %", "320 px"])
def test_nobody_scrolls_sideways(found: Found, screen: str) -> None:
    assert found[f"sideways, {screen}"] == {}


@in_languages("en", CODE)
@pytest.mark.parametrize("screen", ["320 px", "1280 px"])
def test_it_is_heard_in_the_order_in_which_it_is_seen(
    found: Found, screen: str
) -> None:
    assert found[f"order, {screen}"] == {}


@in_languages("en")
def test_titles_groups_hints_and_mistakes_are_heard_before_the_field(
    found: Found,
) -> None:
    assert found["told"] == {}


@in_languages("en")
def test_nothing_moves_when_that_is_not_wanted(found: Found) -> None:
    assert found["moves"] == {}
    moving = found["moves where that is wanted"]
    assert any(kind.startswith("interview-question") for kind in moving), "it can fail"


@in_languages("en")
def test_what_is_pressed_has_an_edge_in_the_colours_of_the_device(found: Found) -> None:
    assert found["frames"] == {}


@in_languages(CODE)
def test_every_sentence_goes_through_the_catalogue(found: Found) -> None:
    assert found["direction"] == {}
    assert found["forgotten"] == {}


@in_languages("en")
def test_the_keyboard_passes_through_every_page_and_is_always_seen(
    found: Found,
) -> None:
    assert found["keyboard"] == {}


@in_languages("en", CODE)
@pytest.mark.parametrize("screen", ["320 px", "200 %"])
def test_axe_finds_nothing(found: Found, screen: str) -> None:
    assert found[f"axe, {screen}"] == {}


@in_languages("en")
def test_axe_finds_enough_contrast_by_night_too(found: Found) -> None:
    assert found["contrast by night"] == {}


@in_languages("en")
def test_nothing_but_colours_differs_by_night(found: Found) -> None:
    assert found["moved by night"] == {}
