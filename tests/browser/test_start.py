"""The first page on a small phone: three doors, and whether it is safe to be here."""

from typing import Any

import pytest
from playwright.sync_api import Browser

PHONE = {"width": 360, "height": 740}


@pytest.mark.parametrize("locale", ["en-GB", "nl-NL"])
def test_the_doors_and_whether_it_is_safe_are_seen_without_scrolling(
    browser: Browser, live_server: Any, locale: str
) -> None:
    page = browser.new_page(locale=locale, viewport=PHONE)  # type: ignore[arg-type]  # it is one
    page.goto(live_server.url)
    doors = page.locator(".doors a")
    title, first = page.locator(".safe h2"), page.locator(".safe li").first

    assert doors.count() == 3
    for one in (*doors.all(), title):
        box = one.bounding_box()
        assert box
        assert box["y"] + box["height"] <= PHONE["height"]
    begins = first.bounding_box()
    assert begins
    assert begins["y"] < PHONE["height"]
    page.close()
