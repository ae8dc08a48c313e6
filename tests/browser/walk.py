"""Every kind of page there is, found by walking: no list of pages to keep.

The walk follows links, answers questions, makes mistakes and meets trouble. It keeps
a page when it has a part that no page of the same template had: an element with a
class, a kind of input, a mistake. What it kept is then opened in a browser, one page
after the other in one tab: many tabs cost three times as much.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.test.utils import override_settings
from django.utils import timezone
from playwright.sync_api import Page

from assessor.answers.telling import Having
from assessor.guide.addresses import CODE
from assessor.guide.copies import copy
from assessor.press.press import Press
from assessor.press.waiting import NOW
from assessor.press.worker import Terms
from tests.browser.looks import CHECKS
from tests.browser.reader import Reader, Seen
from tests.browser.trouble import TROUBLE
from tests.conftest import Person
from tests.people import HURT_AT_HOME, PEOPLE, WIDOW_WHO_WAS_HURT
from tests.printing import Occupied

TEMPLATES = Path(settings.ROOT) / "templates"
IS_PAGE = re.compile(r'extends "base.html"|name="viewport"')
UNFOLD = """() => document.querySelectorAll(".report details")
  .forEach((fold) => { fold.open = true; })"""
QUESTION = re.compile(r"/c/[0-9a-f]{4}/")
# Of the hundred pages of rules some of each kind are enough: one for each first letter.
RULE = re.compile(rf"/({'|'.join(CODE)})/")
EXIT = "/x/"


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

    languages: str
    """What her browser asks for."""
    kept: dict[str, Seen] = field(default_factory=dict)
    templates: set[str] = field(default_factory=set)
    parts: dict[str, set[str]] = field(default_factory=dict)
    """Each part that there is, with the kinds of pages that have it."""
    loaded: int = 0
    reader: Reader = field(init=False)

    def whole(self) -> None:
        self.somebody()
        copy.cache_clear()  # of what was printed before, no template is told again
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
        self.leave_out_what_others_show()

    # --- How it walks ---------------------------------------------------------------

    def somebody(self) -> Person:
        """Go on as somebody who was never here, and who has a quicker way to answer."""
        asks = {"accept-language": self.languages}
        person = Person(Client(raise_request_exception=False, headers=asks))
        self.reader = Reader(person.client)
        return person

    def follow(self, start: str) -> None:
        """Follow each link, but not out of the site."""
        todo, done = [start], {EXIT}
        while todo:
            url = todo.pop(0)
            kind = RULE.sub(_first_letter, QUESTION.sub("/c/0000/", url))
            if kind in done:
                continue
            done.add(kind)
            if page := self.reader.go(url):
                todo += page.links
                self.look(page)

    def see(self, url: str) -> None:
        page = self.reader.go(url)
        assert page, f"{url} is a file"
        self.look(page)

    def press(self, url: str) -> None:
        """Send the form of a page as it is."""
        if not self.reader.at or self.reader.at.url != url:
            self.reader.go(url)
        page = self.reader.press()
        assert page, f"what {url} leads to is a file"
        self.look(page)

    def look(self, page: Seen) -> None:
        """Keep the page when it has something new."""
        self.loaded += 1
        self.templates.update(page.drawn)
        name = next(name for name in page.drawn if name in PAGES)
        name = name.removesuffix(".html").replace("/", "-")
        now = {f"{name} {part}" for part in page.parts}
        if now <= self.parts.keys():
            return
        before = sum(kept.startswith(name) for kept in self.kept)
        kind = f"{name} {before + 1}"
        self.kept[kind] = page
        for part in now:
            self.parts.setdefault(part, set()).add(kind)

    def leave_out_what_others_show(self) -> None:
        """Drop each page of which every part is on another that was kept."""
        for kind in tuple(self.kept):
            own = [kinds for kinds in self.parts.values() if kind in kinds]
            if all(len(kinds) > 1 for kinds in own):
                del self.kept[kind]
                for kinds in own:
                    kinds.remove(kind)

    # --- Where it goes --------------------------------------------------------------

    def search(self) -> None:
        self.reader.go("/nowhere/")
        self.reader.fill("words", "mvv")
        self.press("/nowhere/")

    def answer(self, answers: Mapping[str, object]) -> None:
        """Answer each question, after a mistake in the first of each kind."""
        person, kinds = self.somebody(), set()
        while (fact := person.open_question()) is not None:
            self.see("/c/")
            if type(fact) not in kinds:
                self.press(person.url(fact.code))
            kinds.add(type(fact))
            person.answer(fact.code, answers.get(fact.code))
        self.see("/c/check/")

    def see_the_result(self, answers: Mapping[str, object]) -> None:
        self.somebody().answer_all(answers)
        self.see("/c/check/")
        self.see("/result/")

    def list_papers(self) -> None:
        self.reader.go("/result/")
        self.reader.choose(Having.NOT_SAFE.value)
        self.press("/result/")

    def change_and_skip(self) -> None:
        person = self.somebody()
        person.client.post("/b/")  # for somebody else
        person.answer_all(HURT_AT_HOME)
        person.answer("nationality", "dutch")
        self.see("/c/check/")
        person.answer("nationality", "other")

    def tell_of_a_letter(self) -> None:
        person = self.somebody()
        person.answer_all({**WIDOW_WHO_WAS_HURT, "refusal": True})
        self.press("/n/")
        self.reader.go("/n/")
        self.reader.check("kind")
        self.reader.fill("day", "5")
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
        self.reader.go("/t/")
        self.reader.check("kind")
        for name, value in {"day": 2, "month": 3, "year": 2026}.items():
            self.reader.fill(name, str(value))
        self.press("/t/")

    def keep_the_answers(self) -> None:
        person = self.somebody()
        person.answer("topics", ["family"])
        for url in ("/v/f/", "/v/o/", "/v/"):
            self.press(url)
        self.press("/v/c/")
        person.answer("nationality", "other")
        for url in ("/v/", "/v/k/", "/v/k/?why=changed"):
            self.see(url)
        self.press("/v/d/")
        self.see("/v/d/")

    def send_the_answers(self) -> None:
        person = self.somebody()
        person.client.post("/b/")  # for somebody else
        person.answer_all(WIDOW_WHO_WAS_HURT)
        for url in ("/s/", "/s/h/", "/s/r/"):
            self.press(url)
        self.reader.go("/s/r/")
        self.reader.fill("telephone", "06")
        self.reader.fill("email", "name")
        self.press("/s/r/")
        self.reader.go("/s/r/")
        self.reader.check("i_will_call")
        self.press("/s/r/")
        self.reader.go("/s/")
        self.reader.check("happened", on=False)
        self.press("/s/")
        self.press("/s/c/")
        self.reader.go("/s/c/")
        self.reader.check("agree")
        self.press("/s/c/")
        self.press("/v/c/")
        self.see("/s/")
        self.press("/v/d/")

    def meet_trouble(self) -> None:
        for url in ("nowhere/", "result/document/nobody/en/", *TROUBLE):
            self.see(f"/{url}")
        self.reader.go("/t/")
        self.reader.fill("day", "1" * settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
        self.press("/t/")
        self.reader.go("/b/")
        self.reader.client.handler.enforce_csrf_checks = True
        del self.reader.client.cookies[settings.CSRF_COOKIE_NAME]
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


def opened(
    kept: Mapping[str, Seen], tab: Page, home: str
) -> Iterator[tuple[str, Page]]:
    """Open one page after the other that was kept, as it was sent."""
    for kind, page in kept.items():
        with _answered(tab, page, f"{home}{page.url}") as address:
            tab.goto(address)
            tab.evaluate(UNFOLD)
            tab.evaluate(f"window.checks = {CHECKS}")
            yield kind, tab


@contextmanager
def _answered(tab: Page, page: Seen, address: str) -> Iterator[str]:
    """Let the tab find the page at its address."""
    # A page that says to wait would go on by itself while it is looked at.
    tab.route(f"**?{NOW}", lambda route: route.fulfill(status=204))
    tab.route(
        lambda url: url == address,
        lambda route: route.fulfill(
            status=page.status, headers=page.headers, body=page.body
        ),
    )
    yield address
    tab.unroute_all()


@contextmanager
def walked(languages: str) -> Iterator[Walk]:
    with override_settings(ROOT_URLCONF="tests.browser.trouble"):
        walk = Walk(languages)
        walk.whole()
    yield walk
