"""The desk in a real browser: by keyboard alone, on both screens, with a passkey."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import (  # type: ignore[import-untyped]  # it has none
    Axe,
)
from django.conf import settings
from playwright.sync_api import Browser, Page, Playwright

from assessor.desk.models import Consultant, Entry, Role
from assessor.handover import kept
from tests.browser.conftest import (  # its fixtures, for these tests
    CHROMIUM,
    PATIENCE,
    browser,
    launched,
    playwright,
    until_nobody_is_served,
)
from tests.desk.codes import code
from tests.desk.people import (
    AT_ODDS,
    LETTER,
    PASSWORD,
    REACH,
    REFUSED,
    sent,
    signed_in,
    somebody,
)

__all__ = ["browser", "playwright"]

pytestmark = pytest.mark.django_db(transaction=True)

MOST = 60
"""Presses of Tab to anything that is needed often."""
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"
WIDTHS = (1280, 768)


@pytest.fixture
def page(browser: Browser, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url, reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
    until_nobody_is_served()


@pytest.fixture
def remembering(playwright: Playwright, live_server: Any) -> Iterator[Page]:
    """A browser in which Back does what it does for people: the page is still there."""
    for one in launched(playwright, CHROMIUM, without=["--disable-back-forward-cache"]):
        context = one.new_context(base_url=live_server.url)
        context.set_default_timeout(PATIENCE)
        yield context.new_page()
    until_nobody_is_served()


def come_in(page: Page, one: Consultant, home: str) -> None:
    """Take over a sign-in: quicker than to do it."""
    name = settings.SESSION_COOKIE_NAME
    value = signed_in(one).cookies[name].value
    page.context.add_cookies([{"name": name, "value": value, "url": home}])


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until one is there."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if page.evaluate("(it) => document.activeElement.matches(it)", selector):
            return
    pytest.fail(f"Nobody comes to {selector} with {MOST} presses of Tab.")


def press_enter(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_consultant_works_by_keyboard_alone(page: Page) -> None:
    one = somebody("Noor", Role.CONSULTANT)
    number = sent(REFUSED, letter=LETTER, extra=REACH, today=True).number
    page.goto("/")
    tab_to(page, "[name=login]")
    page.keyboard.type(one.name)
    tab_to(page, "[name=password]")
    page.keyboard.type(PASSWORD)
    press_enter(page)
    tab_to(page, "[name=code]")
    page.keyboard.type(code(one))
    press_enter(page)

    tab_to(page, ".cases th a")
    press_enter(page)
    tab_to(page, "#note")
    page.keyboard.type("Called, comes on Tuesday")
    page.keyboard.press("Tab")
    press_enter(page)

    assert "Your note is kept with the case." in page.inner_text("[role=status]")
    assert number in page.inner_text("h1")
    assert Entry.objects.count() == 1


def test_what_the_person_deletes_is_gone_from_an_open_tab(
    page: Page, live_server: Any
) -> None:
    come_in(page, somebody("Noor", Role.CONSULTANT), live_server.url)
    opened = sent(REFUSED, extra=REACH)
    page.goto(f"/case/{opened.number}/")
    kept.delete(opened)

    page.fill("#note", "too late")
    page.click("text=Add the note")

    assert "This case is not here any more" in page.inner_text("h1")


def test_back_shows_nothing_to_who_comes_after_a_sign_out(
    remembering: Page, live_server: Any
) -> None:
    page = remembering
    come_in(page, somebody("Noor", Role.CONSULTANT), live_server.url)
    page.goto(f"/case/{sent(REFUSED, extra=REACH).number}/")
    assert "06 12345678" in page.inner_text("main")
    with page.expect_navigation():
        page.click("text=Sign out")
    with page.expect_navigation():
        page.evaluate("history.back()")

    assert page.inner_text("h1") == "Sign in"
    assert "06 12345678" not in page.content()


def addresses(number: str) -> tuple[str, ...]:
    case = f"/case/{number}/"
    return (
        "/",
        "/?status=closed",
        case,
        f"{case}?on=2027-12-01",
        f"{case}answer/sponsor_right/",
        f"{case}accept/",
        f"{case}remove/",
        "/case/AAAA-2222/",
        "/begin/",
        "/colleagues/",
        "/log/",
        "/account/",
        "/account/steps/",
        "/account/steps/codes/new/",
        "/account/password/",
        "/nothing/",
    )


def test_every_page_is_for_everybody_on_both_screens(
    page: Page, live_server: Any
) -> None:
    one = somebody("Marga", Role.MANAGER)
    come_in(page, one, live_server.url)
    number = sent(AT_ODDS, letter=LETTER, extra=REACH, today=True).number
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    told: list[str] = []
    page.on("console", lambda line: told.append(f"{page.url} {line.text}"))
    wrong = []
    for address in addresses(number):
        page.goto(address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate(TOO_WIDE):
                wrong.append(f"{address} is wider than {width}")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page, options=RULES)
            wrong += [
                f"{address} {scheme} {one['id']}: {one['nodes'][0]['html'][:200]}"
                for one in found.response["violations"]
            ]

    assert wrong == []
    assert [
        url for url in asked if not url.startswith((live_server.url, "data:"))
    ] == []
    assert [line for line in told if "404" not in line] == []


def test_a_passkey_opens_the_desk(page: Page, live_server: Any) -> None:
    one = somebody("Noor", Role.CONSULTANT)
    home = live_server.url.replace("127.0.0.1", "localhost")
    come_in(page, one, home)
    device = page.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    made = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device.send("WebAuthn.addVirtualAuthenticator", {"options": made})
    page.goto(f"{home}/account/again/?next=/account/steps/passkeys/new/")
    page.fill("[name=password]", PASSWORD)
    page.click("main button.main")
    with page.expect_navigation():
        page.click("#mfa_webauthn_add")

    page.context.clear_cookies()
    page.goto(f"{home}/")
    page.fill("[name=login]", one.name)
    page.fill("[name=password]", PASSWORD)
    page.click("main button.main")
    with page.expect_navigation():
        page.click("#mfa_webauthn_authenticate")

    assert page.url == f"{home}/"
    assert page.inner_text("h1") == "Cases"
