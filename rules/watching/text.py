"""An official text in parts: its articles, or the sections of a circular."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from rules.watching.places import Place

COUNTS = re.compile(r"[^\W_]|(?<=\d)[.,:](?=\d)")
"""What counts of a text: its letters and figures, however it is set."""


@dataclass(frozen=True)
class Line:
    """A paragraph or an item; ``path`` says which: ("1", "c") is paragraph 1(c)."""

    path: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Part:
    """An article or a section; ``since`` when it reads so, if the text tells."""

    lines: tuple[Line, ...]
    since: date | None = None


@dataclass(frozen=True)
class Text:
    """An act as it read on a day: its parts by their numbers, in order."""

    act: str
    on: date
    parts: Mapping[str, Part]

    def passage(self, place: Place) -> tuple[Line, ...]:
        """The lines of a place; of all its article where the text tells none apart."""
        whole = tuple(line for part in self._parts(place) for line in part.lines)
        return (_only(whole, place) or whole) if place.first else whole

    def since(self, place: Place) -> date | None:
        """The last day on which any of it changed, where all of it tells that."""
        days = [part.since for part in self._parts(place)]
        known = [day for day in days if day]
        return max(known) if known and len(known) == len(days) else None

    def _parts(self, place: Place) -> list[Part]:
        ends = [at for at, one in enumerate(self.parts) if place.begins_or_ends(one)]
        if not ends:
            return []
        return list(self.parts.values())[ends[0] : ends[-1] + 1]


def _only(lines: tuple[Line, ...], place: Place) -> tuple[Line, ...]:
    """The lines of a part with those that lead to it; nothing if it is not there."""
    depth = len(place.within)
    inside = [one for one in lines if one.path[:depth] == place.within]
    marks = list(dict.fromkeys(one.path[depth] for one in inside if one.path[depth:]))
    if place.first not in marks or place.to not in marks:
        return ()
    wanted = marks[marks.index(place.first) : marks.index(place.to) + 1]
    return tuple(
        one
        for one in lines
        if one.path == place.within[: len(one.path)]  # it leads to the part
        or (one in inside and one.path[depth] in wanted)
    )


def row_mark(first_cell: str) -> tuple[str, ...]:
    """The letter of a row in a table, as fees have them; most rows have none."""
    found = re.match(r"([a-z]{1,2})\. ", first_cell.strip())
    return (found[1],) if found else ()


def mark(written: str) -> str:
    """The sign of an item without its full stop or bracket: "a", "1°"."""
    return written.strip(" .()").lower()


def fingerprint(lines: Iterable[Line]) -> str:
    """A short print of what is said; links, spaces and commas leave none."""
    said = "".join(COUNTS.findall(" ".join(line.words for line in lines).lower()))
    return sha256(said.encode()).hexdigest()[:16]
