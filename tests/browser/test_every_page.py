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

from tests.browser.conftest import PATIENCE
from tests.browser.mirrored import CODE, offering_nothing_else
from tests.browser.walk import TEMPLATES, Walk, walked

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
RUN_AXE = """([tags, coloursOnly]) => {
  const others = axe.getRules(tags).filter((one) => !one.tags.includes("cat.color"));
  const off = coloursOnly ? others : [];
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
SMALL_SCREEN, LARGE_LETTERS = (SMALL, NORMAL), (MEDIUM, LARGE)


def in_language(code: str) -> Any:
    """All about one language in one process: the walk is long."""
    return pytest.param(code, marks=pytest.mark.xdist_group(f"every page {code}"))


@pytest.fixture(scope="module", params=[in_language(one) for one in ("en", "nl", CODE)])
def walk(
    request: pytest.FixtureRequest,
    browser: Browser,
    live_server: Any,
    django_db_setup: None,  # noqa: ARG001  # there must be a database
    django_db_blocker: Any,
) -> Iterator[Walk]:
    offering = offering_nothing_else() if request.param == CODE else nullcontext()
    context = browser.new_context(
        locale="nl-NL" if request.param == "nl" else "en-GB", reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    with (
        django_db_blocker.unblock(),
        offering,
        walked(context, live_server.url) as walk,
    ):
        yield walk


def shown(walk: Walk, size: dict[str, int], letters: str) -> Iterator[tuple[str, Page]]:
    """Each page on a screen of this size, with letters of this size."""
    for kind, page in walk.kept.items():
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
    walk: Walk, size: dict[str, int], letters: str
) -> None:
    for kind, page in shown(walk, size, letters):
        assert found(page, "sticksOut") == [], kind


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["320 px", "1280 px"])
def test_it_is_heard_in_the_order_in_which_it_is_seen(
    walk: Walk, size: dict[str, int]
) -> None:
    for kind, page in shown(walk, size, NORMAL):
        assert found(page, "outOfOrder", "misplaced") == [], kind


def test_titles_groups_hints_and_mistakes_are_heard_before_the_field(
    walk: Walk,
) -> None:
    for kind, page in walk.kept.items():
        assert found(page, "titles", "untold", "loose") == [], kind


def test_nothing_moves_when_that_is_not_wanted(walk: Walk) -> None:
    for kind, page in walk.kept.items():
        assert found(page, "moves") == [], kind

    some = walk.kept["interview-question 1"]
    some.emulate_media(reduced_motion="no-preference")
    assert found(some, "moves") != [], "the test can fail"
    some.emulate_media(reduced_motion="reduce")


def test_what_is_pressed_has_an_edge_in_the_colours_of_the_device(walk: Walk) -> None:
    for kind, page in walk.kept.items():
        page.emulate_media(forced_colors="active")
        assert found(page, "frameless") == [], kind
        page.emulate_media(forced_colors="none")


@pytest.mark.parametrize("walk", [in_language(CODE)], indirect=True)
def test_every_sentence_goes_through_the_catalogue(walk: Walk) -> None:
    for kind, page in walk.kept.items():
        assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
        assert found(page, "forgotten") == [], kind


@pytest.mark.parametrize("walk", [in_language("en")], indirect=True)
def test_the_keyboard_passes_through_every_page_and_is_always_seen(walk: Walk) -> None:
    for kind, page in shown(walk, SMALL, NORMAL):
        stops = page.evaluate(f"{LOOK}.stops()")
        page.evaluate(f"{LOOK}.begin()")
        for _ in range(stops):
            page.keyboard.press("Tab")
            assert found(page, "unseenFocus") == [], kind
        page.keyboard.press("Tab")

        is_out = page.evaluate("document.activeElement === document.body")
        assert is_out, f"{kind} is a trap, or has more stops than {stops}"


# Dutch differs from English in its words only.
@pytest.mark.parametrize("walk", [in_language("en"), in_language(CODE)], indirect=True)
def test_axe_finds_nothing(walk: Walk) -> None:
    runs = passed = colours = 0
    for page in walk.kept.values():
        page.evaluate(Axe().axe_script)
    for size, letters in (SMALL_SCREEN, LARGE_LETTERS):
        for kind, page in shown(walk, size, letters):
            page.emulate_media(color_scheme="light")
            passes, violations = page.evaluate(RUN_AXE, [RULES, False])
            assert violations == [], f"{kind}, {size}, {letters}"
            runs, passed = runs + 1, passed + passes

            # In the dark colours differ and nothing else, so the rest was seen.
            places = page.evaluate(PLACES)
            page.emulate_media(color_scheme="dark")
            assert page.evaluate(PLACES) == places, kind
            passes, violations = page.evaluate(RUN_AXE, [RULES, True])
            assert violations == [], f"{kind}, dark, {size}, {letters}"
            colours += passes
    print(f"axe: {runs} pages, {passed} rules passed, no violation")  # noqa: T201  # with -s

    assert passed > 10 * runs, "axe looked at something"
    assert colours > runs / 2, "and at the colours in the dark"
