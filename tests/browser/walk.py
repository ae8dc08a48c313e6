"""Every kind of page there is, found by walking: no list of pages to keep.

The walk follows links, answers questions, makes mistakes and meets trouble. It keeps
a page, as an open tab, when it has a part that no page of the same template had: an
element with a class, a kind of input, a mistake.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.template import Template
from django.test.signals import template_rendered
from django.test.utils import override_settings
from django.utils import timezone
from playwright.sync_api import BrowserContext, Error, Page, Route

from assessor.answers.telling import Having
from assessor.guide.addresses import CODE
from assessor.guide.copies import copy
from assessor.press.press import Press
from assessor.press.waiting import NOW
from assessor.press.worker import Terms
from tests.browser.conftest import until_nobody_is_served
from tests.browser.trouble import TROUBLE
from tests.conftest import Person
from tests.people import HURT_AT_HOME, PEOPLE, WIDOW_WHO_WAS_HURT
from tests.printing import Occupied

TEMPLATES = Path(settings.ROOT) / "templates"
IS_PAGE = re.compile(r'extends "base.html"|name="viewport"')
PARTS = """() => [...document.querySelectorAll("body, body *")].flatMap((e) => {
  const kind = e.type || e.tagName;
  const wrong = e.ariaInvalid ? "wrong" : "";
  return [kind, kind + e.name + wrong, ...[...e.classList].map((c) => kind + c)];
})"""
LINKS = """() => [...document.querySelectorAll("a[href^='/']:not([hreflang])")]
  .map((link) => link.getAttribute("href"))"""
UNFOLD = """() => document.querySelectorAll(".report details")
  .forEach((fold) => { fold.open = true; })"""
QUESTION = re.compile(r"/c/[0-9a-f]{4}/")
# Of the hundred pages of rules some of each kind are enough: one for each first letter.
RULE = re.compile(rf"/({'|'.join(CODE)})/")
EXIT = "/x/"
A_FILE = ("Download is starting", "net::ERR_ABORTED")
"""What the browser says. The page that says to wait fetches the file itself too: the
second time is broken off."""


def _first_letter(rule: re.Match[str]) -> str:
    return f"/{rule[1][0]}/"


def _pages() -> Iterator[str]:
    """The templates that make a whole page in a browser."""
    for file in TEMPLATES.rglob("*.html"):
        name = str(file.relative_to(TEMPLATES))
        if name != "base.html" and IS_PAGE.search(file.read_text()):
            yield name


PAGES = frozenset(_pages())


@dataclass
class Walk:
    """Somebody who walks through the whole site; ``kept`` is a page of each kind."""

    context: BrowserContext
    home: str
    kept: dict[str, Page] = field(default_factory=dict)
    templates: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    loaded: int = 0
    _drawn: list[str] = field(default_factory=list)
    _asked: str = ""

    def whole(self) -> None:
        self.context.route(f"**?{NOW}", self._only_when_asked)
        self.page = self.context.new_page()
        template_rendered.connect(self._note)
        copy.cache_clear()  # of what was printed before, no template is heard again
        with with_presses(Occupied(line=0)):
            self.follow("/")
            self.search()
            self.see("/v/")
            self.answer(WIDOW_WHO_WAS_HURT)
            for answers in PEOPLE.values():
                self.see_the_result(answers)
            self.follow("/result/")
            self.list_papers()
        with with_presses(Press(terms=Terms(megabytes=1))):
            self.see("/result/document/")
        self.change_and_skip()
        self.tell_of_a_letter()
        self.count_a_deadline()
        self.keep_the_answers()
        self.send_the_answers()
        self.meet_trouble()
        self.leave()
        template_rendered.disconnect(self._note)
        self.page.close()

    # --- How it walks ---------------------------------------------------------------

    def follow(self, start: str) -> None:
        """Follow each link, but not out of the site."""
        todo, done = [start], {EXIT}
        while todo:
            url = todo.pop(0)
            kind = RULE.sub(_first_letter, QUESTION.sub("/c/0000/", url))
            if kind in done:
                continue
            done.add(kind)
            if self.go(url):
                todo += self.page.evaluate(LINKS)
                self.look()

    def see(self, url: str) -> None:
        assert self.go(url), f"{url} is a file"
        self.look()

    def go(self, url: str) -> bool:
        """Open an address; say whether a page came and not a file."""
        self._drawn.clear()
        self._asked = f"{self.home}{url}"
        try:
            self.page.goto(self._asked)
        except Error as error:
            if not any(told in error.message for told in A_FILE):
                raise
            return False
        return True

    def _only_when_asked(self, route: Route) -> None:
        """Let no page that says to wait go on by itself while it is looked at."""
        if route.request.url == self._asked:
            route.fallback()
        else:
            route.fulfill(status=204)

    def press(self, url: str) -> None:
        """Send the form of a page as it is."""
        if self.page.url != f"{self.home}{url}":
            self.go(url)
        self._drawn.clear()
        with self.page.expect_navigation():
            self.page.click("main form button")
        self.look()

    def look(self) -> None:
        """Keep the page when it has something new."""
        self.loaded += 1
        self.templates.update(self._drawn)
        name = self._name()
        now = {f"{name} {part}" for part in self.page.evaluate(PARTS)}
        if now <= self.parts:
            return
        self.parts |= now
        self.page.evaluate(UNFOLD)
        # Else it would go on by itself, also while its next page is asked for.
        self.page.route(f"**?{NOW}", lambda route: route.fulfill(status=204))
        before = sum(kept.startswith(name) for kept in self.kept)
        self.kept[f"{name} {before + 1}"] = self.page
        self.page = self.context.new_page()

    def be(self, person: Person) -> None:
        """Go on as somebody, who also has a quicker way to answer."""
        name = settings.SESSION_COOKIE_NAME
        value = person.client.cookies[name].value
        self.context.add_cookies([{"name": name, "value": value, "url": self.home}])

    def _note(self, sender: Template, **_: object) -> None:
        self._drawn.append(str(sender.name))

    def _name(self) -> str:
        first = next(name for name in self._drawn if name in PAGES)
        return first.removesuffix(".html").replace("/", "-")

    # --- Where it goes --------------------------------------------------------------

    def search(self) -> None:
        self.go("/nowhere/")
        self.page.fill("#words", "mvv")
        self.press("/nowhere/")

    def answer(self, answers: Mapping[str, object]) -> None:
        """Answer each question, after a mistake in the first of each kind."""
        person, kinds = Person(), set()
        while (fact := person.open_question()) is not None:
            self.see("/c/")
            if type(fact) not in kinds:
                self.press(person.url(fact.code))
            kinds.add(type(fact))
            person.answer(fact.code, answers.get(fact.code))
            self.be(person)
        self.see("/c/check/")

    def see_the_result(self, answers: Mapping[str, object]) -> None:
        person = Person()
        person.answer_all(answers)
        self.be(person)
        self.see("/c/check/")
        self.see("/result/")

    def list_papers(self) -> None:
        self.go("/result/")
        self.page.locator(".paper summary").first.click()
        self.page.locator(f".papers [value={Having.NOT_SAFE.value}]").first.check()
        self.press("/result/")

    def change_and_skip(self) -> None:
        person = Person()
        person.client.post("/b/")  # for somebody else
        person.answer_all(HURT_AT_HOME)
        person.answer("nationality", "dutch")
        self.be(person)
        self.see("/c/check/")
        person.answer("nationality", "other")

    def tell_of_a_letter(self) -> None:
        person = Person()
        person.answer_all({**WIDOW_WHO_WAS_HURT, "refusal": True})
        self.be(person)
        self.press("/n/")
        self.go("/n/")
        self.page.check("#kind")
        self.page.fill("#day", "5")
        self.press("/n/")
        person.client.post("/n/", {"kind": "request"})
        self.see("/result/")
        today = f"{timezone.localdate():%-d %-m %Y}".split()
        sent = dict(zip(("day", "month", "year"), today, strict=True))
        person.client.post("/n/", {"kind": "asylum", **sent})
        self.see("/result/")
        self.see("/t/")
        self.see("/m/")

    def count_a_deadline(self) -> None:
        self.press("/t/")
        self.go("/t/")
        self.page.check("#kind")
        for name, value in {"day": 2, "month": 3, "year": 2026}.items():
            self.page.fill(f"#{name}", str(value))
        self.press("/t/")

    def keep_the_answers(self) -> None:
        person = Person()
        person.answer("topics", ["family"])
        self.be(person)
        for url in ("/v/f/", "/v/o/", "/v/"):
            self.press(url)
        self.press("/v/c/")
        person.answer("nationality", "other")
        for url in ("/v/", "/v/k/", "/v/k/?why=changed"):
            self.see(url)
        self.press("/v/d/")
        self.see("/v/d/")

    def send_the_answers(self) -> None:
        person = Person()
        person.client.post("/b/")  # for somebody else
        person.answer_all(WIDOW_WHO_WAS_HURT)
        self.be(person)
        for url in ("/s/", "/s/h/", "/s/r/"):
            self.press(url)
        self.go("/s/r/")
        self.page.fill("#telephone", "06")
        self.page.fill("#email", "name")
        self.press("/s/r/")
        self.go("/s/r/")
        self.page.check("#i_will_call")
        self.press("/s/r/")
        self.go("/s/")
        self.page.uncheck("#happened")
        self.press("/s/")
        self.press("/s/c/")
        self.go("/s/c/")
        self.page.check("#agree")
        self.press("/s/c/")
        self.press("/v/c/")
        self.see("/s/")
        self.press("/v/d/")

    def meet_trouble(self) -> None:
        for url in ("nowhere/", "result/document/nobody/en/", *TROUBLE):
            self.see(f"/{url}")
        self.go("/t/")
        self.page.fill("#day", "1" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
        self.press("/t/")
        self.go("/b/")
        self.context.clear_cookies(name=settings.CSRF_COOKIE_NAME)
        self.press("/b/")

    def leave(self) -> None:
        self.see("/d/")
        self.see("/d/?again=1")
        self.press("/d/")
        self.see("/d/?again=1")
        self.see(EXIT)


@contextmanager
def with_presses(press: Press) -> Iterator[None]:
    """Let this press make the PDFs, also those that were made before."""
    cache.clear()
    with pytest.MonkeyPatch.context() as patch:
        for views in ("assessor.report.views", "assessor.paper.views"):
            patch.setattr(f"{views}.press", press)
        yield
    press.close()


@contextmanager
def walked(context: BrowserContext, home: str) -> Iterator[Walk]:
    try:
        with override_settings(ROOT_URLCONF="tests.browser.trouble"):
            walk = Walk(context, home)
            walk.whole()
        yield walk
    finally:
        context.close()
        until_nobody_is_served()
