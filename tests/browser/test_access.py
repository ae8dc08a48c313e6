"""Everybody can use the pages: axe, small screens, large letters, both themes."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]  # it has none
    Axe,
)

from rules.fact import Choices, Count, Day, Fact
from tests.browser.conftest import WIDOW, Door, Visit
from tests.conftest import Person

# Left alone, axe skips rules such as the size of what one must hit.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STICKS_OUT = """() => [...document.querySelectorAll("body, main :not(.unseen)")]
  .filter((e) => Math.max(e.getBoundingClientRect().right, e.scrollWidth) > innerWidth)
  .map((e) => e.outerHTML.slice(0, 80))"""


def first_page(visit: Visit) -> None:
    visit.page.goto(visit.home)


def choice(visit: Visit) -> None:
    visit.begin()


def mistake(visit: Visit) -> None:
    visit.begin()
    visit.go_on()


def question(visit: Visit, kind: type[Fact]) -> None:
    """Go to the first question of a kind."""
    person = Person()
    while (fact := person.open_question()) is not None and type(fact) is not kind:
        person.answer(fact.code, WIDOW.get(fact.code))
    visit.come_back(person)


def day(visit: Visit) -> None:
    question(visit, Day)


def day_mistake(visit: Visit) -> None:
    question(visit, Day)
    visit.page.fill("#day", "31")
    visit.go_on()


def number(visit: Visit) -> None:
    question(visit, Count)


def several(visit: Visit) -> None:
    question(visit, Choices)


def check(visit: Visit) -> None:
    person = Person()
    person.answer_all(WIDOW)
    visit.come_back(person)


def deleted(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/d/")


def safe_now(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/a/")


def for_other(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/b/")


def help_now(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/h/")


def limits(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/w/")


def today(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/today/")


def not_found(visit: Visit) -> None:
    visit.page.goto(f"{visit.home}/nowhere/")


Go = Callable[[Visit], None]
PAGES: tuple[Go, ...] = (
    first_page,
    choice,
    mistake,
    day,
    day_mistake,
    number,
    several,
    check,
    deleted,
    safe_now,
    for_other,
    help_now,
    limits,
    today,
    not_found,
)
each_page = pytest.mark.parametrize("go", PAGES, ids=lambda go: go.__name__)


@each_page
def test_axe_finds_nothing_in_either_theme(door: Door, go: Go) -> None:
    visit = door.open(bypass_csp=True, reduced_motion="reduce")
    go(visit)

    for theme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=theme)
        found = Axe().run(visit.page, options={"runOnly": RULES})
        assert found.violations_count == 0, found.generate_report()


@each_page
def test_nothing_sticks_out_of_a_small_screen(door: Door, go: Go) -> None:
    visit = door.open(viewport={"width": 320, "height": 640})
    go(visit)

    assert visit.page.evaluate(STICKS_OUT) == []


@each_page
def test_letters_can_be_twice_as_large(door: Door, go: Go) -> None:
    visit = door.open(viewport={"width": 640, "height": 800}, bypass_csp=True)
    go(visit)
    visit.page.add_style_tag(content="html { font-size: 200% }")

    assert visit.page.evaluate(STICKS_OUT) == []


def test_what_is_pressed_is_large_enough(door: Door) -> None:
    visit = door.open(viewport={"width": 360, "height": 700})
    choice(visit)
    boxes = [
        box
        for found in visit.page.locator("button, .exit, .back, .tick, summary").all()
        if (box := found.bounding_box())
    ]

    assert len(boxes) >= 7
    assert min(box["height"] for box in boxes) >= 44


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_tick_stands_before_its_text(door: Door, direction: str) -> None:
    visit = door.open(viewport={"width": 360, "height": 700})
    choice(visit)
    visit.page.evaluate(f"document.documentElement.dir = '{direction}'")
    tick: Any = visit.page.locator(".tick").first
    box, whole = tick.locator("input").bounding_box(), tick.bounding_box()
    before, after = (
        box["x"] - whole["x"],
        whole["x"] + whole["width"] - box["x"] - box["width"],
    )

    assert (before < after) is (direction == "ltr")


def test_the_keyboard_reaches_everything_in_order(visit: Visit) -> None:
    choice(visit)
    reached = []
    for _ in range(9):
        visit.page.keyboard.press("Tab")
        reached.append(
            visit.page.evaluate("document.activeElement.textContent").strip()
        )

    assert reached[0] == "Go to the text"
    assert reached[2:4] == ["Help now", "Leave this site"]
    assert "Continue" in reached
