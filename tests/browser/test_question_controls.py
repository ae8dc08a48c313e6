"""Hands of every kind can use a question; `test_every_page.py` has the rest."""

from datetime import timedelta
from typing import Any

import pytest

from assessor.clock import today
from rules.guidance.deadlines import deadline
from tests.browser.conftest import Door, Visit


def choice(visit: Visit) -> None:
    """Come to a question with one answer."""
    visit.begin()
    visit.answer(["family"])


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


@pytest.mark.parametrize("colours", ["none", "active"], ids=["ours", "of the device"])
def test_the_focus_and_the_choice_are_seen_in_all_colours(
    door: Door, colours: Any
) -> None:
    visit = door.open(forced_colors=colours, reduced_motion="reduce")
    choice(visit)
    keys, page = visit.page.keyboard, visit.page
    seen = [page.screenshot()]
    while page.evaluate("document.activeElement.id") != "a0":
        keys.press("Tab")
    seen.append(page.screenshot())
    keys.press("Space")
    seen.append(page.screenshot())
    keys.press("Tab")
    seen.append(page.screenshot())

    assert len(set(seen)) == len(seen)


def test_a_button_that_gives_a_file_holds_no_other_button(visit: Visit) -> None:
    page, letter = visit.page, today() - timedelta(days=9)
    page.goto(f"{visit.home}/t/")
    page.check("[name=kind][value=objection]")
    for name in ("day", "month", "year"):
        page.fill(f"main [name={name}]", str(getattr(letter, name)))
    page.click("main form button.main")
    with page.expect_download():
        page.click("[name=calendar]")
    other = letter + timedelta(days=1)
    for name in ("day", "month", "year"):
        page.fill(f"main [name={name}]", str(getattr(other, name)))
    with page.expect_navigation():
        page.click("main form button.main")

    last = deadline("objection", other).unrolled
    assert f"{last.day} {last:%B %Y}" in page.inner_text("main")


def test_a_button_that_is_pressed_twice_sends_once(visit: Visit) -> None:
    choice(visit)
    sent = []
    visit.page.on("request", lambda one: sent.append(one.method))
    visit.page.check("[name=answer][value=other]")
    with visit.page.expect_navigation():
        visit.page.dblclick("main form button")

    assert sent.count("POST") == 1
