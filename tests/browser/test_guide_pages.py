"""Pages of the guide in a browser: searched without a script, told to machines."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Door, Visit

SEARCH = "/en/guide/search/"


@pytest.mark.parametrize("path", ["/", "/en/guide/widow/permit/"])
def test_what_machines_are_told_disturbs_no_browser(visit: Visit, path: str) -> None:
    """It is data: the policy against scripts within a page has nothing to refuse."""
    said: list[str] = []
    visit.page.on("console", lambda one: said.append(one.text))
    visit.page.goto(f"{visit.home}{path}")

    assert visit.page.locator("link[rel=canonical]").count() == 1
    assert said == []
    assert visit.foreign == []


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no script"])
def test_back_from_a_page_that_was_found_shows_the_others(
    door: Door, *, has_script: bool
) -> None:
    page = door.open(java_script_enabled=has_script).page
    page.goto(f"{door.home}/en/guide/")
    page.fill("#words", "my wife died")
    page.press("#words", "Enter")
    page.click(".found a >> nth=0")
    expect(page.locator("h1")).to_contain_text("has died")
    page.go_back()

    assert urlsplit(page.url)[2:] == (SEARCH, "", "")
    expect(page.locator("#words")).to_have_value("my wife died")
    assert page.locator(".found a").count() > 1


def test_the_copy_of_a_page_is_not_sent_again(visit: Visit) -> None:
    statuses: list[int] = []
    visit.page.on("response", lambda one: statuses.append(one.status))
    for _ in range(2):
        visit.page.goto(f"{visit.home}/en/guide/widow/")
    sizes = visit.page.evaluate(
        "performance.getEntriesByType('navigation')[0].transferSize"
    )

    assert sizes < 1000, "the second time there are only headers"
    assert set(statuses) <= {200, 304}
