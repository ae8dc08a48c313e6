"""A whole journey with nothing but a keyboard: Tab, Space, Enter, arrows and digits."""

import pytest
from playwright.sync_api import Page

from assessor.answers.steps import FACT
from rules.language.fact import Choices
from tests.browser.conftest import Visit
from tests.browser.looks import CHECKS
from tests.conftest import sent
from tests.people import HURT_AT_HOME

AT = f"(selector) => [{CHECKS}.unseenFocus(), document.activeElement.matches(selector)]"
LONGEST = 80
"""More stops than any page has."""


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until that has the focus, which is seen at every stop."""
    for _ in range(LONGEST):
        page.keyboard.press("Tab")
        unseen, is_there = page.evaluate(AT, selector)
        assert unseen == []
        if is_there:
            return
    pytest.fail(f"The keyboard does not reach {selector} on {page.url}.")


def enter(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def go_on(page: Page) -> None:
    tab_to(page, "button.main")
    enter(page)


def choose(page: Page, value: str) -> None:
    """Walk with the arrows through radio buttons, which are one stop."""
    page.keyboard.press("Space")
    while page.evaluate("document.activeElement.value") != value:
        page.keyboard.press("ArrowDown")


def answer(page: Page, value: object) -> None:
    several = isinstance(FACT[page.url.split("/")[4]], Choices)
    for name, values in sent(value).items():
        for one in values if isinstance(values, list) else [values]:
            if name != "answer":
                tab_to(page, f"[name={name}]")
                page.keyboard.type(str(one))
            elif several:
                tab_to(page, f'[name=answer][value="{one}"]')
                page.keyboard.press("Space")
            else:
                tab_to(page, "[name=answer]")
                choose(page, one)
    go_on(page)


def test_nothing_but_the_keyboard_is_needed(visit: Visit) -> None:
    page = visit.page
    page.goto(visit.home)
    for stop in ("a.main", "a.second"):
        tab_to(page, stop)
        enter(page)

    # Nothing is chosen: a mistake, and from its sentence back to the field.
    go_on(page)
    assert page.evaluate("document.activeElement.className") == "problems"
    tab_to(page, ".problems a")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "a0"
    page.keyboard.press("Space")
    go_on(page)

    while (slug := page.url.split("/")[4]) in FACT:
        if "why=next" in page.url:
            tab_to(page, "main a.main")
            enter(page)
        answer(page, HURT_AT_HOME.get(FACT[slug].code))

    tab_to(page, ".change a")
    enter(page)
    assert page.locator(":checked").get_attribute("value") == "harm"
    go_on(page)
    tab_to(page, "main a.main")
    enter(page)
    outcome = page.get_attribute("[data-classification]", "data-classification")
    assert outcome == "temporary"
