"""Leaving in a real browser whose Back button works as it does for people.

Nothing comes back: not with Back, not in a tab that is opened again, and not with a
copy of the cookie.
"""

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, Error, Page, Playwright

from assessor.answers.steps import FACT, SLUG
from tests.browser.conftest import (
    CHROMIUM,
    ELSEWHERE,
    PATIENCE,
    Door,
    Visit,
    launched,
)
from tests.conftest import Person
from tests.people import WIDOW

LEFT = re.compile(r".*/today/$")
ENDS = "result/ result/text/ result/dates/ result/document/ c/check/ c/ d/".split()
SHOWN_TO_HER = {"outcome is-fits", "outcome is-may-fit", "requirements", "answers"}
SETTLED = """document.readyState === "complete"
  && !document.documentElement.classList.contains("is-leaving")"""
ANOTHER_PAGE, ANY_PAGE = "!window.old", "true"
A_MOMENT = 50  # milliseconds
each_way = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A browser in which Back does what it does for people: the page is still there."""
    yield from launched(playwright, CHROMIUM, without=["--disable-back-forward-cache"])


@pytest.fixture
def home_exit(monkeypatch: pytest.MonkeyPatch, door: Door) -> Door:
    """The way out as it is by default: to a page of ours."""
    from django.conf import settings  # noqa: PLC0415  # the door changed it just now

    monkeypatch.setattr(settings, "EXIT_URL", "/today/")
    return door


def halfway(door: Door, *, script: bool = True) -> Visit:
    visit = door.open(java_script_enabled=script)
    visit.begin()
    visit.answer(WIDOW["topics"])
    visit.answer(WIDOW[FACT[visit.page.url.split("/")[4]].code])
    return visit


def leave(visit: Visit) -> None:
    visit.page.get_by_role("link", name="Leave this site").click()
    visit.page.wait_for_url(LEFT)


def back(visit: Visit) -> None:
    """Go back as people do, and wait until the page before is there, if any is."""
    browser = visit.page.context.new_cdp_session(visit.page)
    is_first = browser.send("Page.getNavigationHistory")["currentIndex"] == 0
    browser.detach()
    # Not at once, or the answer to this call is gone with the page.
    visit.page.evaluate("window.old = true; void setTimeout(() => history.back(), 50)")
    for _ in range(PATIENCE // A_MOMENT):
        visit.page.wait_for_timeout(A_MOMENT)
        if is_settled(visit.page, on=ANY_PAGE if is_first else ANOTHER_PAGE):
            return
    pytest.fail("The page before did not come.")


def is_settled(page: Page, on: str) -> bool:
    try:
        return bool(page.evaluate(f"{on} && {SETTLED}"))
    except Error:  # it went away while it was asked
        return False


def at_the_end(door: Door) -> Visit:
    """Somebody who reads the result."""
    visit, person = door.open(), Person()
    person.answer_all(WIDOW)
    visit.come_back(person)
    visit.page.goto(f"{visit.home}/result/")
    assert SHOWN_TO_HER & set(visit.page.content().split('"'))
    return visit


def traces(visit: Visit) -> str:
    """All that a page shows or holds, and what the browser keeps."""
    page = visit.page
    ticked = page.locator("main :checked").count()
    typed = "".join(field.input_value() for field in page.locator(".blank input").all())
    return f"{ticked} ticked, {typed!r} typed, {page.title()}"


def stored(visit: Visit) -> object:
    return visit.page.evaluate(
        "[localStorage.length, sessionStorage.length, document.cookie]"
    )


@each_way
def test_leaving_ends_on_a_page_that_says_nothing(
    home_exit: Door, *, script: bool
) -> None:
    visit = halfway(home_exit, script=script)
    leave(visit)

    assert visit.page.title() == "Today"
    assert "[name of the firm]" not in visit.page.inner_text("body")
    assert visit.page.locator("a").count() == 0
    assert visit.page.context.cookies(visit.home) == []
    assert visit.foreign == []


def test_back_shows_nothing_however_often(home_exit: Door) -> None:
    visit = halfway(home_exit)
    leave(visit)

    assert stored(visit) == [0, 0, ""]
    for _ in range(3):
        back(visit)
        visit.page.wait_for_timeout(300)
        assert traces(visit) in {
            "0 ticked, '' typed, Questions",
            "0 ticked, '' typed, Today",
        }
        assert "answers are deleted in" not in visit.page.inner_text("body")


def test_back_after_the_way_out_shows_no_answer(visit: Visit) -> None:
    visit.begin()
    visit.answer(WIDOW["topics"])
    visit.page.get_by_role("link", name="Leave this site").click()
    visit.page.wait_for_url(f"**{ELSEWHERE}")
    back(visit)
    visit.page.wait_for_url(f"{visit.home}/c/**")

    assert visit.page.locator("main :checked").count() == 0


def test_without_leaving_back_does_show_the_answer(home_exit: Door) -> None:
    """The test above can fail: Back is not broken here."""
    visit = halfway(home_exit)
    visit.page.goto(f"{visit.home}/w/")
    back(visit)
    visit.page.wait_for_url(f"{visit.home}/c/**")
    back(visit)
    visit.page.wait_for_timeout(500)

    assert traces(visit) == "1 ticked, '' typed, Questions"


@each_way
def test_a_tab_that_is_opened_again_shows_nothing(
    home_exit: Door, *, script: bool
) -> None:
    visit = halfway(home_exit, script=script)
    urls = [visit.page.url, f"{visit.home}/c/check/", f"{visit.home}/result/"]
    leave(visit)
    visit.page.close()
    again = visit.page.context.new_page()

    for url in [visit.home, *urls]:
        again.goto(url)
        assert again.locator("main :checked").count() == 0
        assert again.locator(".answers dd p, .outcome").count() == 0
        assert again.get_by_text("Go on with your answers").count() == 0


@each_way
def test_a_copy_of_the_cookie_opens_nothing(home_exit: Door, *, script: bool) -> None:
    visit = halfway(home_exit, script=script)
    copied = [
        {"name": one["name"], "value": one["value"], "url": visit.home}
        for one in visit.page.context.cookies(visit.home)
    ]
    leave(visit)
    thief = home_exit.open()
    thief.page.context.add_cookies(copied)  # type: ignore[arg-type]  # the three that count

    thief.page.goto(f"{thief.home}/c/")
    assert thief.page.locator("main :checked").count() == 0
    assert thief.page.url.startswith(f"{thief.home}/c/{SLUG['topics']}/")


def test_nothing_of_the_result_comes_back(home_exit: Door) -> None:
    """Not with Back, in a tab that is opened again, or with a copy of the cookie."""
    visit = at_the_end(home_exit)
    visit.page.goto(f"{visit.home}/c/check/")
    copied = visit.page.context.cookies(visit.home)
    leave(visit)

    back(visit)
    visit.page.wait_for_timeout(500)
    assert not SHOWN_TO_HER & set(visit.page.content().split('"'))
    for cookies in ([], copied):
        again = visit.page.context.new_page()
        again.context.add_cookies(cookies)  # type: ignore[arg-type]  # as they came
        for url in ENDS:
            again.goto(f"{visit.home}/{url}")  # a file would be an error
            assert not SHOWN_TO_HER & set(again.content().split('"'))
            assert again.locator("main :checked").count() == 0


PRESS_THREE_TIMES = """() => {
  const said = document.querySelector(".said");
  const heard = [1, 2, 3].map(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    return said.textContent;
  });
  const shown = (name) => document.querySelector(name).checkVisibility();
  return [...heard, said.role, shown("main"), shown("header"), document.title];
}"""


def test_the_page_is_covered_at_once_and_it_is_said(home_exit: Door) -> None:
    visit = halfway(home_exit)
    found = visit.page.evaluate(PRESS_THREE_TIMES)

    assert found == [
        "Press it two more times to leave this site.",
        "Press it once more to leave this site.",
        "Leaving.",
        "status",
        False,
        False,
        "",
    ]


# --- Another button, another tab, and no network --------------------------------------


def is_covered(page: Page) -> bool:
    return not page.locator("main").is_visible() and page.title() == ""


@pytest.mark.parametrize("button", ["middle", "right"])
def test_whatever_button_is_pressed_the_page_goes_away(
    home_exit: Door, button: Literal["middle", "right"]
) -> None:
    """In another tab it would only be beside the page that has to go."""
    visit = halfway(home_exit)
    visit.page.locator(".exit").click(button=button)
    visit.page.wait_for_url(LEFT)

    assert visit.page.context.pages == [visit.page]
    assert visit.page.context.cookies(visit.home) == []
    back(visit)
    assert traces(visit).startswith("0 ticked, ''")


def test_what_is_open_in_other_tabs_goes_too(home_exit: Door) -> None:
    visit = at_the_end(home_exit)
    other = visit.page.context.new_page()
    other.goto(f"{visit.home}/c/check/")
    other.click(".exit")

    for page in (other, visit.page):
        page.wait_for_url(LEFT)
        page.wait_for_load_state()
    assert visit.page.context.cookies(visit.home) == []


def test_without_a_network_the_page_is_covered_and_goes_when_there_is_one(
    home_exit: Door,
) -> None:
    visit = halfway(home_exit)
    visit.page.context.set_offline(True)
    visit.page.click(".exit")
    covered, rows = is_covered(visit.page), Session.objects.count()
    visit.page.context.set_offline(False)
    visit.page.wait_for_url(LEFT)

    assert covered
    assert (rows, Session.objects.count()) == (1, 0)
    assert visit.page.context.cookies(visit.home) == []


def test_nobody_waits_for_a_network_without_end(home_exit: Door) -> None:
    visit = halfway(home_exit)
    visit.page.clock.install()
    visit.page.context.set_offline(True)
    visit.page.click(".exit")
    with visit.page.expect_event("requestfailed") as tried:
        visit.page.clock.fast_forward(10_000)

    assert tried.value.url == f"{visit.home}/x/"


@pytest.mark.parametrize("url", ["", "c/", "c/check/", "result/", "t/", "today/"])
def test_who_left_without_a_network_is_a_newcomer_in_the_next_tab(
    home_exit: Door, url: str
) -> None:
    """Whoever opens the site then: nothing tells that somebody was here before."""
    visit = halfway(home_exit)
    visit.page.context.set_offline(True)
    visit.page.keyboard.press("Escape")
    visit.page.keyboard.press("Escape")
    visit.page.keyboard.press("Escape")
    again = visit.page.context.new_page()
    visit.page.close()
    again.context.set_offline(False)
    again.goto(f"{visit.home}/{url}")

    shown = again.inner_text("body")
    assert "Go on with your answers" not in shown
    assert "no longer here" not in shown
    assert again.locator("main :checked").count() == 0
    assert Session.objects.count() == 0
    kept = {one["name"] for one in again.context.cookies(visit.home)}
    assert kept <= {"c"}


def test_back_without_a_network_uncovers_nothing(home_exit: Door) -> None:
    visit = halfway(home_exit)
    visit.page.context.set_offline(True)
    visit.page.click(".exit")
    visit.page.evaluate("void setTimeout(() => history.back(), 50)")
    visit.page.wait_for_timeout(1_000)

    assert visit.page.locator("main :checked:visible").count() == 0
    assert "Question" not in visit.page.inner_text("body")


TAP_SHIFT = "Shift", "Shift", "Shift"


@pytest.mark.parametrize("held", ["Alt", "Control", "Meta"])
def test_to_change_the_keyboard_is_no_way_out(visit: Visit, held: str) -> None:
    visit.begin()
    visit.page.keyboard.down(held)
    for key in TAP_SHIFT:
        visit.page.keyboard.press(key)
    visit.page.keyboard.up(held)

    assert visit.page.locator("main").is_visible()
    assert visit.page.url.startswith(f"{visit.home}/c/")


def test_to_select_with_the_mouse_is_no_way_out(visit: Visit) -> None:
    visit.begin()
    for _ in TAP_SHIFT:
        visit.page.click("main h1", modifiers=["Shift"])

    assert visit.page.locator("main").is_visible()
