"""Which page has which words, and how much each tells of it.

To read all pages takes seconds, so it is done once for each version and kept in a file,
which later processes read. It holds what is on the pages, and nothing of anybody.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any

from django.conf import settings
from django.utils.translation import override

from assessor.guide.contents import Entry, entries
from assessor.guide.search.texts import lines
from assessor.guide.search.words import words
from assessor.guide.sheet import Sheet
from assessor.guide.sheets import sheets

MEANS_IT, IN_TITLE, IN_ADDRESS, IN_LINE, IN_TEXT = 24.0, 12.0, 12.0, 4.0, 1.0
FEW = 3
"""Words of a title: each of few tells more than each of many."""
TWICE, OFTEN = 2, 4
"""A word that stands in a title, or on a page, more often tells no more of it."""
OF_A_PERMIT = 0.7
"""It has the name of its rule, whose page comes first."""
NAMES_ALL = {"guide_law", "guide_places", "guide_questions_open"}
"""Of the law or of other pages: whoever looks for one thing does not mean these."""
READ = ("rules", "templates/guide", "assessor/guide", "assessor/locale")
SOURCES = {".py", ".html", ".po"}

Weights = Mapping[str, Mapping[str, float]]
_reading = Lock()


@dataclass(frozen=True)
class Page:
    """A page by its key: where it is, and all that stands on it."""

    title: str
    line: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Index:
    """``weights``: of each stem the pages that have it, and how much it tells there."""

    pages: Mapping[str, Page]
    weights: Weights


def key(entry: Entry) -> str:
    return " ".join((entry.name, *entry.args))


def index(language: str, on: date) -> Index:
    with _reading:  # whoever comes meanwhile waits for it, and does not begin as well
        return _index(language, on, settings.FIRM)


@lru_cache(maxsize=4)
def _index(language: str, on: date, firm: object) -> Index:
    file = settings.VAR / "search" / f"{_version(on, firm)}.{language}.json"
    with override(language):
        there_are = {key(entry) for entry in entries(on)}
        found = _read(file)
        if found is None or {*found.pages} != there_are:
            found = _made(language, on)
            _write(found, file)
    return found


def _made(language: str, on: date) -> Index:
    told = {key(sheet.entry): (sheet, lines(sheet)) for sheet in sheets(on)}
    weights: dict[str, dict[str, float]] = {}
    for where, (sheet, text) in told.items():
        for stem, weight in _weights(sheet, text, language).items():
            weights.setdefault(stem, {})[where] = round(weight, 2)
    pages = {
        where: Page(sheet.entry.title, sheet.entry.line, text)
        for where, (sheet, text) in told.items()
    }
    return Index(pages, weights)


def _weights(sheet: Sheet, text: Iterable[str], language: str) -> dict[str, float]:
    entry = sheet.entry
    title, dutch = _stems(entry.title, language), _stems(entry.dutch, language)
    address = _stems(" ".join(entry.args), language)
    also = _stems(entry.words, language)
    read = () if entry.name in NAMES_ALL else text
    line, whole = _stems(entry.line, language), _stems(" ".join(read), language)
    share = OF_A_PERMIT if entry.name == "guide_permit" else 1.0
    return {
        stem: share
        * (
            MEANS_IT * also[stem]
            + IN_TITLE * min(title[stem] + dutch[stem], TWICE)
            + IN_TITLE * title[stem] * FEW / (title.total() or 1)
            + IN_ADDRESS * address[stem] / (address.total() or 1)
            + IN_LINE * (stem in line)
            + IN_TEXT * min(whole[stem], OFTEN)
        )
        for stem in sorted({*title, *dutch, *also, *address, *line, *whole})
    }


def _stems(text: str, language: str) -> Counter[str]:
    return Counter(stem for word in words(text, language) for stem in word.stems)


def _read(file: Path) -> Index | None:
    with suppress(OSError, ValueError):
        told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        pages = {
            where: Page(title, line, tuple(text))
            for where, (title, line, text) in told["pages"].items()
        }
        return Index(pages, told["weights"])
    return None


def _write(found: Index, file: Path) -> None:
    """For the next process; where nothing can be written, each reads for itself."""
    pages = {
        where: (one.title, one.line, one.lines) for where, one in found.pages.items()
    }
    text = json.dumps({"pages": pages, "weights": found.weights}, ensure_ascii=False)
    new = file.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        _remove_others(file)
        new.write_text(text, encoding="utf-8")
        new.replace(file)


def _remove_others(file: Path) -> None:
    for other in file.parent.glob(f"*{file.suffix}"):
        if other.name.partition(".")[0] != file.name.partition(".")[0]:
            other.unlink()


def _version(on: date, firm: object) -> str:
    """Of a month: amounts change with the year."""
    return sha256(f"{_print()} {on:%Y-%m} {firm}".encode()).hexdigest()[:16]


@lru_cache(maxsize=1)
def _print() -> str:
    """One word for all that pages are made from."""
    whole = sha256()
    for folder in READ:
        for file in sorted((settings.ROOT / folder).rglob("*")):
            if file.suffix in SOURCES:
                whole.update(str(file).encode() + file.read_bytes())
    return whole.hexdigest()
