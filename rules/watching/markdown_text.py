"""Reads an act in the Markdown of a mirror of wetten.overheid.nl."""

import re
from collections.abc import Iterator
from datetime import date

from rules.watching.text import Line, Part, Text, mark, row_mark

FIELD = re.compile(r'^(identifier|toestand): "?([\w-]+)"?$', re.MULTILINE)
HEADING = re.compile(r"#+ (.*)")
ARTICLE = re.compile(r"Artikel (\d[\w.:]*?)\.?(?: .*)?")
SECTION = re.compile(r"(?:Paragraaf |Hoofdstuk )?([ABC]?\d+(?:\.\d+)*)\.?(?: .*)?")
NUMBERED = re.compile(r"(\d+[a-z]?)\. .*", re.DOTALL)
ITEM = re.compile(r"( *)- (\S+).*", re.DOTALL)
LINK = re.compile(r"\]\([^)]*\)")
STEP = 3  # spaces by which an item of an item is set in
ABOVE = "-"
"""What stands above the articles of a chapter, and is part of none."""


def read_markdown(said: str) -> Text | None:
    """Return the act; None if it does not say which act it is, and of which day."""
    head, _, body = said.removeprefix("---\n").partition("\n---\n")
    told = dict(FIELD.findall(head))
    if not {"identifier", "toestand"} <= set(told):
        return None
    parts: dict[str, Part] = {}
    for number, blocks in _parts(LINK.sub("]", body)):
        parts.setdefault(number, Part(tuple(_lines(blocks))))
    return Text(told["identifier"], date.fromisoformat(told["toestand"]), parts)


def _parts(body: str) -> Iterator[tuple[str, list[str]]]:
    number, blocks = ABOVE, list[str]()
    for block in re.split(r"\n\s*\n", body):
        heading = HEADING.fullmatch(block.strip())
        begins = _number(heading[1], number) if heading else ""
        if begins:
            yield number, blocks
            number, blocks = begins, []
        else:
            blocks.append(block.strip("\n"))
    yield number, blocks


def _number(heading: str, before: str) -> str:
    """Return which article or section begins here; nothing for a heading within one."""
    if article := ARTICLE.fullmatch(heading):
        return article[1]
    chapter = before.split("/", maxsplit=1)[0] if before[0].isalpha() else ""
    section = SECTION.fullmatch(heading)
    if section and section[1][0].isalpha():
        return section[1]
    if section and chapter:
        return f"{chapter}/{section[1]}"
    return "" if chapter else ABOVE


def _lines(blocks: list[str]) -> Iterator[Line]:
    """Tell paragraphs from items, by their numbers and by how far they are set in."""
    paragraph, marks = tuple[str, ...](), tuple[str, ...]()
    for block in blocks:
        if block.startswith("|"):
            for row in block.split("\n"):
                yield Line((*paragraph, *row_mark(row.strip("| "))), row)
            continue
        if item := ITEM.fullmatch(block):
            marks = (*marks[: len(item[1]) // STEP], mark(item[2]))
        elif numbered := NUMBERED.fullmatch(block):
            paragraph, marks = (numbered[1],), ()
        else:
            marks = ()
        yield Line((*paragraph, *marks), block)
