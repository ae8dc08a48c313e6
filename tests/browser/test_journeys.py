"""Whole journeys in a browser, with and without the script, in every language."""

from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import pytest

from tests.browser.conftest import ELSEWHERE, Door, Visit
from tests.browser.mirrored import CODE, offering_nothing_else
from tests.people import DUTCH, HURT_AT_HOME, WIDOW

OUTCOMES = [
    pytest.param(WIDOW, "non_temporary", id="a widow"),
    pytest.param(HURT_AT_HOME, "temporary", id="violence without a permit"),
    pytest.param(DUTCH, "not_eligible", id="a Dutch citizen"),
]


@pytest.fixture(params=["en", "nl", CODE])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    with offering_nothing_else() if request.param == CODE else nullcontext():
        yield request.param


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize(("answers", "outcome"), OUTCOMES)
def test_a_journey_ends_in_its_outcome(
    door: Door, language: str, answers: dict[str, Any], outcome: str, *, script: bool
) -> None:
    asked_for = "nl" if language == "nl" else "en"
    visit = door.open(java_script_enabled=script, locale=asked_for)
    visit.begin()
    visit.answer_all(answers)

    assert visit.result() == outcome
    assert visit.page.get_attribute("html", "lang") == language
    assert visit.foreign == []


def test_who_knows_nothing_also_comes_to_an_end(visit: Visit) -> None:
    visit.begin()

    assert visit.answer_all({}) > 0
    assert visit.result() == "not_eligible"


def test_a_change_comes_back_to_the_check(visit: Visit) -> None:
    visit.begin()
    visit.answer_all(DUTCH)
    visit.page.get_by_role("link", name="Change Which citizenship").click()
    visit.answer("dutch")

    assert visit.page.url.endswith("/c/check/")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_mistake_is_told_and_gets_the_focus(door: Door, *, script: bool) -> None:
    visit = door.open(java_script_enabled=script)
    visit.begin()
    visit.go_on()

    assert visit.page.title() == "Error: Questions"
    assert visit.page.locator(".problems:focus").count() == 1
    visit.page.locator(".problems a").click()
    assert visit.page.locator("#a0:focus").count() == 1


def test_a_form_that_was_sent_can_be_sent_again(visit: Visit) -> None:
    visit.begin()
    visit.go_on()
    visit.answer(["family"])

    assert visit.page.title() == "Questions"


def test_no_answer_goes_with_i_do_not_know(visit: Visit) -> None:
    visit.begin()
    visit.answer(["unsure"])
    while visit.page.locator("[data-alone][value='?']").count() == 0:
        visit.answer(None)
    visit.page.check("#a0")
    visit.page.check("[value='?']")
    unsure_only = visit.page.locator("main :checked").count()
    visit.page.check("#a0")
    one_only = visit.page.locator("main :checked").count()

    assert (unsure_only, one_only) == (1, 1)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_way_out_deletes_the_answers(door: Door, *, script: bool) -> None:
    visit = door.open(java_script_enabled=script)
    visit.begin()
    visit.answer(["family"])
    visit.page.get_by_role("link", name="Leave this site").click()
    visit.page.wait_for_url(f"**{ELSEWHERE}")

    assert visit.page.context.cookies(visit.home) == []


@pytest.mark.parametrize("key", ["Escape", "Shift"])
def test_three_times_a_key_is_a_way_out(visit: Visit, key: str) -> None:
    visit.begin()
    for _ in range(3):
        visit.page.keyboard.press(key)
    visit.page.wait_for_url(f"**{ELSEWHERE}")

    assert visit.page.locator("main").count() == 0


def test_typing_capitals_is_no_way_out(visit: Visit) -> None:
    visit.begin()
    for letter in "ABC":
        visit.page.keyboard.press(f"Shift+{letter}")

    assert visit.page.url.startswith(visit.home)
