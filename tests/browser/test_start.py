"""The first page on a small phone: three doors, and whether it is safe to be here."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.mirrored import offering_nothing_else

PHONE = {"width": 360, "height": 640}
TURNED = "() => getComputedStyle(document.querySelector('.street')).transform"


@pytest.fixture
def phone(
    browser: Browser, live_server: Any, request: pytest.FixtureRequest
) -> Iterator[Page]:
    locale = getattr(request, "param", "en-GB")
    page = browser.new_page(locale=locale, viewport=PHONE)  # type: ignore[arg-type]  # it is one
    page.goto(live_server.url)
    yield page
    page.close()


in_both_languages = pytest.mark.parametrize("phone", ["en-GB", "nl-NL"], indirect=True)


def bottom(page: Page, selector: str) -> float:
    """How far down the last of these ends."""
    boxes = [one.bounding_box() for one in page.locator(selector).all()]
    return max(box["y"] + box["height"] for box in boxes if box)


@in_both_languages
def test_the_doors_and_whether_it_is_safe_are_seen_without_scrolling(
    phone: Page,
) -> None:
    assert phone.locator(".doors a").count() == 3
    assert bottom(phone, ".doors a") <= PHONE["height"]
    assert bottom(phone, ".safe h2") <= PHONE["height"]


@in_both_languages
def test_the_way_out_and_help_stay_at_the_top(phone: Page) -> None:
    phone.mouse.wheel(0, 1500)
    phone.wait_for_function("scrollY > 1000")

    assert bottom(phone, ".exit, .help-now") < 100


def test_a_page_to_read_has_three_ways_on_that_a_finger_hits(phone: Page) -> None:
    phone.set_viewport_size({"width": 320, "height": 640})
    phone.click("text=I want to read first")
    ways = phone.locator(".ways a")
    sizes = [box for one in ways.all() if (box := one.bounding_box())]

    assert ways.all_inner_texts() == ["Home", "Read", "Letter"]
    assert all(box["height"] >= 44 for box in sizes)
    assert len({box["y"] for box in sizes}) == 1


def test_the_drawing_says_nothing_and_turns_with_the_script(
    live_server: Any, phone: Page
) -> None:
    before = phone.evaluate(TURNED)
    with offering_nothing_else():
        phone.goto(live_server.url)

    assert phone.locator(".street[aria-hidden=true]").count() == 1
    assert (before, phone.evaluate(TURNED)) == ("none", "matrix(-1, 0, 0, 1, 0, 0)")
