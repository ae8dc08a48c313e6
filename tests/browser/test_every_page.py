"""Every page there is, found by walking, for eyes, hands and ears of every kind."""

import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]  # it has none
    Axe,
)
from django.conf import settings
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PATIENCE, until_nobody_is_served
from tests.browser.mirrored import CODE, offering_nothing_else
from tests.browser.walk import TEMPLATES, Tabs, Walk, opened, walked

LOOK = (Path(__file__).parent / "page_checks.js").read_text()
TAGS = (Path(settings.ROOT) / "assessor/templatetags/paper.py").read_text()
DOCUMENTS = (
    "report/paper/applicant/document.html",
    "report/paper/consultant/document.html",
    "paper/questions.html",
    *re.findall(r'"(.+?\.html)"', TAGS),
)
PART = re.compile(r'{% (?:include|extends) "([^"]+)"')
# Left alone, axe skips rules such as the size of what one must hit.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """([tags, colours, others]) => {
  const off = axe.getRules(tags).filter((one) =>
    one.tags.includes("cat.color") ? !colours : !others);
  const rules = Object.fromEntries(off.map((one) => [one.ruleId, { enabled: false }]));
  return axe.run({ runOnly: tags, rules, resultTypes: ["violations"] })
    .then((found) => [found.passes.length, found.violations.map((one) =>
      `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)]);
}"""
# Of each element its place and whether it is seen: all of the looks but colours.
PLACES = """() => [...document.querySelectorAll("*")].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  const seen = { opacityProperty: true, visibilityProperty: true };
  return [x, y, width, height, one.checkVisibility(seen)];
}).join()"""
SMALL, MEDIUM, WIDE = ({"width": width, "height": 800} for width in (320, 640, 1280))
NORMAL, LARGE = "100%", "200%"


def in_languages(*codes: str) -> pytest.MarkDecorator:
    """Only in some of the languages: Dutch differs from English in its words only."""
    return pytest.mark.parametrize("walk", codes, indirect=True)


@pytest.fixture(scope="module", params=["en", "nl", CODE])
def walk(
    request: pytest.FixtureRequest,
    django_db_setup: None,  # noqa: ARG001  # there must be a database
    django_db_blocker: Any,
) -> Iterator[Walk]:
    offering = offering_nothing_else() if request.param == CODE else nullcontext()
    languages = "nl-NL" if request.param == "nl" else "en-GB"
    with django_db_blocker.unblock(), offering, walked(languages) as walk:
        yield walk


@pytest.fixture(scope="module")
def tabs(walk: Walk, browser: Browser, live_server: Any) -> Iterator[Tabs]:
    """The pages that the walk kept, each in a tab."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    yield opened(walk.kept, context, live_server.url)
    context.close()
    until_nobody_is_served()


@pytest.fixture(scope="module")
def with_axe(tabs: Tabs) -> Tabs:
    for page in tabs.values():
        page.evaluate(Axe().axe_script)
    return tabs


def shown(tabs: Tabs, size: dict[str, int], letters: str) -> Iterator[tuple[str, Page]]:
    """Each page on a screen of this size, with letters of this size."""
    for kind, page in tabs.items():
        if page.viewport_size != size:
            page.set_viewport_size(size)  # type: ignore[arg-type]  # it is one
        page.evaluate(f"{LOOK}.show('{letters}')")
        yield kind, page


def found(page: Page, *questions: str) -> list[str]:
    return [wrong for name in questions for wrong in page.evaluate(f"{LOOK}.{name}()")]


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


@pytest.mark.parametrize(
    ("size", "letters"),
    [(MEDIUM, LARGE), (SMALL, LARGE), (SMALL, NORMAL)],
    ids=["200 %", "320 px and 200 %", "320 px"],
)
def test_nobody_scrolls_sideways(
    tabs: Tabs, size: dict[str, int], letters: str
) -> None:
    for kind, page in shown(tabs, size, letters):
        assert found(page, "sticksOut") == [], kind


@in_languages("en", CODE)
@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["320 px", "1280 px"])
def test_it_is_heard_in_the_order_in_which_it_is_seen(
    tabs: Tabs, size: dict[str, int]
) -> None:
    for kind, page in shown(tabs, size, NORMAL):
        assert found(page, "outOfOrder", "misplaced") == [], kind


@in_languages("en")
def test_titles_groups_hints_and_mistakes_are_heard_before_the_field(
    tabs: Tabs,
) -> None:
    for kind, page in tabs.items():
        assert found(page, "titles", "untold", "loose") == [], kind


@in_languages("en")
def test_nothing_moves_when_that_is_not_wanted(tabs: Tabs) -> None:
    for kind, page in tabs.items():
        assert found(page, "moves") == [], kind

    some = next(tabs[kind] for kind in tabs if kind.startswith("interview-question"))
    some.emulate_media(reduced_motion="no-preference")
    assert found(some, "moves") != [], "the test can fail"
    some.emulate_media(reduced_motion="reduce")


@in_languages("en")
def test_what_is_pressed_has_an_edge_in_the_colours_of_the_device(tabs: Tabs) -> None:
    for kind, page in tabs.items():
        page.emulate_media(forced_colors="active")
        assert found(page, "frameless") == [], kind
        page.emulate_media(forced_colors="none")


@in_languages(CODE)
def test_every_sentence_goes_through_the_catalogue(tabs: Tabs) -> None:
    for kind, page in tabs.items():
        assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
        assert found(page, "forgotten") == [], kind


@in_languages("en")
def test_the_keyboard_passes_through_every_page_and_is_always_seen(tabs: Tabs) -> None:
    for kind, page in shown(tabs, SMALL, NORMAL):
        stops = page.evaluate(f"{LOOK}.stops()")
        page.evaluate(f"{LOOK}.begin()")
        for _ in range(stops):
            page.keyboard.press("Tab")
            assert found(page, "unseenFocus") == [], kind
        page.keyboard.press("Tab")

        is_out = page.evaluate("document.activeElement === document.body")
        assert is_out, f"{kind} is a trap, or has more stops than {stops}"


@in_languages("en", CODE)
@pytest.mark.parametrize(
    ("size", "letters"),
    [(SMALL, NORMAL), (MEDIUM, LARGE)],
    ids=["320 px", "200 %"],
)
def test_axe_finds_nothing(with_axe: Tabs, size: dict[str, int], letters: str) -> None:
    passed = 0
    for kind, page in shown(with_axe, size, letters):
        passes, violations = page.evaluate(RUN_AXE, [RULES, False, True])
        assert violations == [], kind
        passed += passes
    print(f"axe: {len(with_axe)} pages, {passed} rules passed, no violation")  # noqa: T201  # with -s

    assert passed > 10 * len(with_axe), "axe looked at something"


# Larger letters need less contrast, and mirrored ones have the same colours.
@in_languages("en")
def test_axe_finds_enough_contrast_by_day_and_by_night(with_axe: Tabs) -> None:
    passed = 0
    for kind, page in shown(with_axe, SMALL, NORMAL):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            passes, violations = page.evaluate(RUN_AXE, [RULES, True, False])
            assert violations == [], f"{kind}, {scheme}"
            passed += passes

    assert passed > len(with_axe), "axe looked at the colours"


@in_languages("en")
def test_nothing_but_colours_differs_by_night(tabs: Tabs) -> None:
    for kind, page in shown(tabs, SMALL, NORMAL):
        page.emulate_media(color_scheme="light")
        places = page.evaluate(PLACES)
        page.emulate_media(color_scheme="dark")
        assert page.evaluate(PLACES) == places, kind
