"""Somebody who reads the site and sends its forms, as a browser does but without one.

A browser takes ten times as long for a page, and most pages are only passed through.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin

from django.test import Client
from lxml import html  # type: ignore[import-untyped]  # it has none

FORM = "application/x-www-form-urlencoded"
LINKS = "//a[starts-with(@href, '/') and not(@hreflang)]/@href"
BUTTONS = "//main//form//button"


@dataclass(frozen=True)
class Seen:
    """A page as the site sent it; ``drawn`` are the templates it is made of."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    drawn: tuple[str, ...]
    document: Any = field(repr=False)

    @property
    def links(self) -> list[str]:
        return [str(href) for href in self.document.xpath(LINKS)]

    @property
    def parts(self) -> Iterator[str]:
        """Each kind of element, with its name, its mistake and its classes."""
        for one in self.document.body.iter(html.etree.Element):
            kind = one.get("type", one.tag)
            wrong = "wrong" if one.get("aria-invalid") else ""
            yield kind
            yield kind + one.get("name", "") + wrong
            yield from (kind + name for name in one.classes)


@dataclass
class Reader:
    """Where somebody is; what she fills in stays in the page until it is sent."""

    client: Client
    at: Seen | None = None

    def go(self, url: str) -> Seen | None:
        """Open an address; nothing comes of one that is a file."""
        return self._read(self.client.get(url, follow=True))

    def fill(self, by_id: str, value: str) -> None:
        self._input(by_id).value = value

    def check(self, by_id: str, *, on: bool = True) -> None:
        self._input(by_id).checked = on

    def choose(self, value: str) -> None:
        """Take the first of the buttons that say this, and none of its kin."""
        buttons = self._document.xpath("//input[@type='radio'][@value=$it]", it=value)
        form = next(buttons[0].iterancestors("form"))
        form.inputs[buttons[0].name].value = value

    def press(self) -> Seen | None:
        """Send the first form as it is, with its first button."""
        button = self._document.xpath(BUTTONS)[0]
        form = next(button.iterancestors("form"))
        own = [(button.get("name"), button.get("value", ""))]
        sent = [*form.form_values(), *(pair for pair in own if pair[0])]
        url = urljoin(self._page.url, button.get("formaction", form.get("action", "")))
        return self._read(
            self.client.post(url, urlencode(sent), content_type=FORM, follow=True)
        )

    def _read(self, response: Any) -> Seen | None:
        if not response["Content-Type"].startswith("text/html"):
            return None
        request = response.request
        query = request["QUERY_STRING"]
        self.at = Seen(
            url=request["PATH_INFO"] + (f"?{query}" if query else ""),
            status=response.status_code,
            headers=dict(response.headers),
            body=response.content,
            drawn=tuple(str(one.name) for one in response.templates),
            document=html.document_fromstring(response.content.decode()),
        )
        return self.at

    def _input(self, by_id: str) -> Any:
        return self._document.get_element_by_id(by_id)

    @property
    def _page(self) -> Seen:
        assert self.at, "no page is open"
        return self.at

    @property
    def _document(self) -> Any:
        return self._page.document
