"""Was this clear? Answered without a script, and thanked for once."""

import pytest

from tests.browser.conftest import Door


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_who_says_yes_reads_thanks_in_place_of_the_question(
    door: Door, *, script: bool
) -> None:
    page = door.open(java_script_enabled=script, locale="en-GB").page
    page.goto(f"{door.home}/en/guide/old-schemes/")
    assert page.locator(".feedback").inner_text().startswith("Was this clear?")
    with page.expect_navigation():
        page.click(".feedback button[value=yes]")
    thanked = page.locator(".feedback").inner_text()
    page.goto(f"{door.home}/en/guide/what-often-goes-wrong/")
    page.goto(f"{door.home}/en/guide/old-schemes/")

    assert thanked == "Thank you. We counted it, and kept nothing else."
    assert page.locator(".feedback").inner_text().startswith("Was this clear?")


def test_the_thanks_are_on_the_screen_below_the_bar(door: Door) -> None:
    page = door.open(locale="en-GB", viewport={"width": 320, "height": 640}).page
    page.goto(f"{door.home}/en/guide/kinds-of-stay/")
    with page.expect_navigation():
        page.click(".feedback button[value=no]")
    bar, thanks = (page.locator(one).bounding_box() for one in (".top", "#thanks"))

    assert bar
    assert thanks
    assert bar["y"] + bar["height"] <= thanks["y"] < 640
