"""Whoever follows every link: what is there to be come to, and what is broken."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from django.conf import settings
from django.test import Client
from django.urls import Resolver404, resolve
from django.utils.translation import override

from tests.assessor.pages import text

FILES = {"document", "edition", "paper", "text"}
"""What takes a second to make, or is no page: whether there is a view is enough."""
EXIT = "leave"
NO_LINKS_TO = {
    "empty_cache",
    "feedback",
    "language",
    "longer",
    "ready",
    "robots",
    "sitemap",
    "today",
}
"""Doors for forms, machines and pictures; and where who leaves is sent."""
LANGUAGES = [code for code, _name in settings.LANGUAGES]
SAYS_WHERE = {"canonical", "alternate"}
"""Links for machines, which no browser loads; `test_found_by_machines.py`."""
FOREIGN = ("https://", "tel:", "mailto:", "data:")


class Page(HTMLParser):
    """What a page leads to, and the places in it that something can lead to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loads: set[str] = set()
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self.links.add(given["href"])
        if tag == "form":
            self.links.add(given.get("action", ""))
        file = given.get("href") if tag == "link" else given.get("src")
        if file and tag != "a" and given.get("rel") not in SAYS_WHERE:
            self.loads.add(file)


@dataclass
class Crawl:
    """Everything one client can come to; ``broken`` says from where to where."""

    client: Client
    pages: dict[str, Page] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)

    def from_(self, *starts: str) -> "Crawl":
        todo = list(starts)
        while todo:
            url = todo.pop()
            if url in self.pages:
                continue
            self.pages[url] = page = self.opened(url)
            todo += [one for _, one in self._ours(url, page) if self._is_page(one)]
        self.check()
        return self

    def opened(self, url: str) -> Page:
        if name_of(url) in FILES:
            return Page("")
        response = self.client.get(url)
        if to := response.get("Location"):
            return self.opened(urljoin(url, to))
        if response.status_code != 200:
            self.broken.append(f"{url} is {response.status_code}")
        return Page(text(response))

    def _ours(self, url: str, page: Page) -> Iterator[tuple[str, str]]:
        """Each link of a page as it stands there, and its address without anchor."""
        for link in sorted(page.links):
            if not link.startswith(FOREIGN):
                yield link, urldefrag(urljoin(url, link)).url

    def _is_page(self, url: str) -> bool:
        name = name_of(url)
        self.names.add(name)
        return name not in {EXIT, "", *FILES, *NO_LINKS_TO, "papers", "dates"}

    def check(self) -> None:
        for url, page in self.pages.items():
            if len(page.ids) != len({*page.ids}):
                self.broken.append(f"{url} has an id twice")
            for link, to in self._ours(url, page):
                self._check_link(url, link, to)
            for file in page.loads:
                if not file.startswith("data:") and not _is_there(file):
                    self.broken.append(f"{url} loads {file}")

    def _check_link(self, url: str, link: str, to: str) -> None:
        anchor = urldefrag(link).fragment
        if not name_of(to):
            self.broken.append(f"{url} leads to {link}")
        elif anchor and to in self.pages and anchor not in self.pages[to].ids:
            self.broken.append(f"{url} leads to the place {link}")


def name_of(url: str) -> str:
    """The name of the view behind an address; empty where there is none."""
    return _name_of(url.partition("?")[0])


@cache
def _name_of(path: str) -> str:
    for language in LANGUAGES:
        with override(language), suppress(Resolver404):
            return str(resolve(path).url_name)
    return ""


def _is_there(file: str) -> bool:
    if not file.startswith(settings.STATIC_URL):
        return bool(name_of(file))
    name = file.removeprefix(settings.STATIC_URL)
    return (Path(settings.ROOT) / "static" / name).is_file()


def reader(language: str) -> Client:
    return Client(headers={"accept-language": language})


@cache
def crawled(language: str) -> Crawl:
    """All that somebody new can come to who reads this language."""
    return Crawl(reader(language)).from_("/")
