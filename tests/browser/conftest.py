"""A real browser for the tests: Debian's Chromium, which asks nobody anything."""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import (
    Browser,
    Error,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

from assessor.answers.steps import FACT
from tests import office
from tests.conftest import Person, sent

CHROMIUM = Path("/usr/bin/chromium")
WINDOWLESS = Path("/usr/bin/chromium-headless-shell")
"""The same engine without the frame around it: two thirds of the processor time."""
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]

PHONE = {"width": 360, "height": 640}
"""The screen of most visitors, and a quarter of the work to paint."""

# Milliseconds: no test is about them. Each wait ends at a sign, on a busy machine late.
PATIENCE = 120_000

# Playwright keeps an event loop in this thread, and Django then sees danger in every
# query of the test's own set-up. There is one thread, so there is none.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session", autouse=True)
def desk() -> Iterator[Path]:
    """Cases can be kept and sent here, too."""
    with office.set_up() as private:
        yield private


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    for program in (CHROMIUM, WINDOWLESS):
        if not program.exists():
            pytest.skip(f"Install the Debian package {program.name}.")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A browser that keeps no page for Back: that takes half of its time."""
    yield from launched(playwright, WINDOWLESS)


def launched(
    playwright: Playwright, program: Path, without: Sequence[str] = ()
) -> Iterator[Browser]:
    """Start Chromium, without some of what Playwright asks of it."""
    try:
        started = playwright.chromium.launch(
            executable_path=program,
            args=QUIET,
            ignore_default_args=without,
            timeout=PATIENCE,
        )
    except Error as error:
        pytest.fail(f"Chromium did not start: {error.message}", pytrace=False)
    yield started
    started.close()


def until_nobody_is_served() -> None:
    """Wait for what browsers asked for before they went.

    A request that ends after its test finds the database shut.
    """
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(PATIENCE / 1_000)


@dataclass(frozen=True)
class Visit:
    """A person with a browser; ``foreign`` are the other sites that were asked."""

    page: Page
    home: str
    foreign: list[str]

    def begin(self) -> None:
        """Go to the first question, in any language."""
        self.page.goto(self.home)
        for link in ("main a.main", "main a.second"):
            with self.page.expect_navigation():
                self.page.locator(link).first.click()

    def come_back(self, person: Person) -> None:
        """Take over where somebody left off: quicker than to walk there."""
        name = settings.SESSION_COOKIE_NAME
        value = person.client.cookies[name].value
        self.page.context.add_cookies(
            [{"name": name, "value": value, "url": self.home}]
        )
        self.page.goto(f"{self.home}/c/")

    def answer_all(self, answers: Mapping[str, object]) -> int:
        """Answer each question that comes, or "I do not know"; return how many."""
        count = 0
        while (slug := self.page.url.split("/")[4]) in FACT:
            fact = FACT[slug]
            unsure = list(fact.unknown) if isinstance(fact.unknown, frozenset) else None
            self.answer(answers.get(fact.code, unsure))
            count += 1
        return count

    def answer(self, value: object) -> None:
        if "why=next" in self.page.url:
            self.page.click("main a.main")
        for name, values in sent(value).items():
            for one in values if isinstance(values, list) else [values]:
                if name == "answer":
                    self.page.check(f'main [name=answer][value="{one}"]')
                else:
                    self.page.fill(f"main [name={name}]", str(one))
        self.go_on()

    def go_on(self) -> None:
        with self.page.expect_navigation():
            self.page.click("main form button")

    def result(self) -> str:
        """Go to the result; return the class of the outcome."""
        self.page.click("main a.main")
        return str(
            self.page.get_attribute("[data-classification]", "data-classification")
        )


@dataclass(frozen=True)
class Door:
    """Opens the site in a fresh browser profile."""

    browser: Browser
    home: str

    def open(self, **options: Any) -> Visit:
        context = self.browser.new_context(**{"viewport": PHONE, **options})
        context.set_default_timeout(PATIENCE)
        visit = Visit(context.new_page(), self.home, [])
        visit.page.on("request", lambda request: self._note(request.url, visit))
        return visit

    def _note(self, url: str, visit: Visit) -> None:
        if not url.startswith(self.home):
            visit.foreign.append(url)


ELSEWHERE = "/static/css/today.css"


@pytest.fixture
def door(
    browser: Browser, live_server: Any, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Door]:
    # The tests stay at home.
    monkeypatch.setattr(settings, "EXIT_URL", ELSEWHERE, raising=False)
    yield Door(browser, live_server.url)
    for context in browser.contexts:
        context.close()
    until_nobody_is_served()


@pytest.fixture
def visit(door: Door) -> Visit:
    return door.open()
