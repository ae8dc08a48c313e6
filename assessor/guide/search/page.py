"""The page of the search: what was looked for, and what was found."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language, gettext

from assessor.guide.search.results import Result, results

LONGEST = 100  # characters


@dataclass(frozen=True)
class SearchPage:
    """``told`` says why nothing is shown, or how much is."""

    query: str
    told: str
    results: tuple[Result, ...]


def asked(sent: str) -> str:
    """What somebody typed, on one line; empty when it cannot be looked for."""
    if len(sent) > 2 * LONGEST:
        return ""
    text = unicodedata.normalize("NFC", sent)
    line = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return line if len(line) <= LONGEST else ""


def search_page(query: str, on: date, *, was_sent: bool) -> SearchPage:
    if not query:
        return SearchPage("", _unreadable() if was_sent else "", ())
    found = results(query, get_language() or "", on)
    return SearchPage(query, "" if found else _nothing(), found)


def _unreadable() -> str:
    return gettext("We can look for a few words at a time, at most one line.")


def _nothing() -> str:
    return gettext("We found no page with these words. Try other words, or fewer.")
