"""Reads a citation as it is written here: "3.51(1)(i), (j)", "B10/4.2–4.3"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

ARTICLE = r"\d+(?:[.:]\d+)*[a-z]*"
SECTION = r"\d+(?:\.\d+)*"
OF_AN_ACT = re.compile(rf"({ARTICLE})?((?:\([^)]+\))*)(?:–({ARTICLE})|–\(([^)]+)\))?")
OF_A_CIRCULAR = re.compile(rf"([ABC]\d+)?/?({SECTION})?(?:–({SECTION}))?(?:[( ].*)?")
IN_BRACKETS = re.compile(r"\(([^)]+)\)")


@dataclass(frozen=True)
class Place:
    """A place in an act: from one article or section to another, or part of one.

    ``within`` and ``first`` say which part: in 3.51(1)(d)–(e) they are ("1",) and "d".
    """

    number: str
    last: str
    within: tuple[str, ...] = ()
    first: str = ""
    to: str = ""

    def __str__(self) -> str:
        marks = "".join(f"({one})" for one in (*self.within, self.first) if one)
        until = f"–({self.to})" if self.to != self.first else ""
        onward = f"–{self.last}" if self.last != self.number else ""
        return f"{self.number}{onward}{marks}{until}"

    @property
    def whole(self) -> "Place":
        """The articles or sections it is in."""
        return Place(self.number, self.last)

    def meets(self, other: "Place") -> bool:
        """Whether they may have a sentence in common."""
        if not (_holds(self.number, other.number) or _holds(other.number, self.number)):
            return False
        mine, theirs = (
            (*one.within, one.first) if one.first else one.within
            for one in (self, other)
        )
        return all(a == b for a, b in zip(mine, theirs, strict=False))

    def begins_or_ends(self, number: str) -> bool:
        """Whether an article or section is its first or its last, or within those."""
        return _holds(self.number, number) or _holds(self.last, number)


def _holds(number: str, other: str) -> bool:
    """A chapter holds its sections, and a section those below it; an article itself."""
    is_section = number[0].isalpha()
    return number == other or (
        is_section and other.startswith((f"{number}.", f"{number}/"))
    )


def places(provision: str) -> tuple[Place, ...]:
    """Return the places of a citation; none where it names no article or section."""
    if re.match(r"[ABC]\d", provision):
        return tuple(_sections(provision))
    return tuple(_articles(provision))


def _sections(provision: str) -> Iterator[Place]:
    chapter = ""
    for piece in provision.split(", "):
        found = OF_A_CIRCULAR.fullmatch(piece)
        if found is None or not (found[1] or found[2]):
            continue
        chapter = found[1] or chapter
        number = f"{chapter}/{found[2]}" if found[2] else chapter
        yield Place(number, f"{chapter}/{found[3]}" if found[3] else number)


def _articles(provision: str) -> Iterator[Place]:
    before: Place | None = None
    for piece in provision.split(", "):
        found = OF_AN_ACT.fullmatch(piece)
        if found is None or not (found[1] or before):
            continue
        marks = tuple(IN_BRACKETS.findall(found[2]))
        if found[1]:
            within, first = marks[:-1], marks[-1] if marks else ""
            before = Place(found[1], found[3] or found[1], within, first, first)
        elif before and marks:  # "(j)" after "3.51(1)(i)"
            before = replace(before, first=marks[-1], to=marks[-1])
        if before:
            yield replace(before, to=found[4] or before.first)
