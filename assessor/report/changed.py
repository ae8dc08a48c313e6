"""What changed in the law, for who holds an older report: ``rules/CHANGES.md``.

It is written in English for consultants, and its language is marked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessor.clock import today
from rules import LAW
from rules.guidance.receipt import receipt

HEADING, ITEM = "## ", "- "


@dataclass(frozen=True)
class Changed:
    """A day, and what can come out otherwise since then: a line for each change."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ChangedPage:
    title: str
    about: str
    changes: tuple[Changed, ...]
    version: str


@require_safe
def changed(request: HttpRequest) -> HttpResponse:
    on = today()
    page = _page(_text(), receipt(LAW.on(on), on).version)
    return render(request, "report/web/changed.html", {"page": page})


@cache
def _text() -> str:
    return (settings.ROOT / "rules/CHANGES.md").read_text(encoding="utf-8")


def _page(text: str, version: str) -> ChangedPage:
    first, *parts = text.split(f"\n{HEADING}")
    title, *about = first.splitlines()
    return ChangedPage(
        title=title.lstrip("# "),
        about=" ".join(line for line in about if line),
        changes=tuple(map(_changed, parts)),
        version=version,
    )


def _changed(part: str) -> Changed:
    title, *lines = part.splitlines()
    return Changed(title, tuple(_items(lines)))


def _items(lines: list[str]) -> Iterator[str]:
    """Each item on one line, however it was broken."""
    for number, line in enumerate(lines):
        if line.startswith(ITEM):
            more = takewhile(lambda one: one.startswith("  "), lines[number + 1 :])
            yield " ".join((line.removeprefix(ITEM), *(one.strip() for one in more)))
