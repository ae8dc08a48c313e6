"""Reads an act in the official XML of wetten.overheid.nl, a "toestand"."""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET  # no entity is let in: see below

from rules.watching.text import Line, Part, Text, mark, row_mark

NOT_THE_TEXT = {
    "bwb-inputbestand", "bwb-wijzigingen", "kop", "li.nr", "lidnr", "meta-data", "noot",
    "nootref", "redactionele-correcties", "wijzig-artikel",
}  # fmt: skip
"""What the publisher keeps beside the text, and what is read by itself."""
NOT_YET = "nogniet"
SECTIONS = "circulaire.divisie"
Element = ET.Element


def read_xml(said: str) -> Text | None:
    """Return the act; None if this is no text of one. Raises ``ET.ParseError``."""
    if (
        "<!ENTITY" in said
    ):  # the official texts have none; a hostile one could be endless
        return None
    root = ET.fromstring(said)  # noqa: S314  # nosec B314  # no entities, as was seen
    act, on = root.get("bwb-id"), root.get("inwerkingtreding")
    if root.tag != "toestand" or not act or not on:
        return None
    parts: dict[str, Part] = {}
    for number, element in (*_articles(root), *_sections(root, "")):
        parts.setdefault(number, Part(tuple(_lines(element, ())), _since(element)))
    return Text(act, date.fromisoformat(on[:10]), parts)


def _articles(root: Element) -> Iterator[tuple[str, Element]]:
    for article in root.iter("artikel"):
        if article.get("status") != NOT_YET and (number := _number(article)):
            yield number, article


def _sections(above: Element, chapter: str) -> Iterator[tuple[str, Element]]:
    """Yield the sections of a circular: each is within another one, at any depth."""
    for one in above:
        number = _number(one) if one.tag == SECTIONS else ""
        if number[:1].isalpha():
            yield number, one
            yield from _sections(one, number)
        elif number and chapter:
            yield f"{chapter}/{number}", one
            yield from _sections(one, chapter)
        else:
            yield from _sections(one, chapter)


def _number(element: Element) -> str:
    return (element.findtext("kop/nr") or "").strip(" .")


def _since(element: Element) -> date | None:
    told = element.get("inwerking", "")
    return date.fromisoformat(told[:10]) if told else None


def _lines(element: Element, path: tuple[str, ...]) -> Iterator[Line]:
    for one in element:
        if one.tag in NOT_THE_TEXT or (one.tag == SECTIONS and _number(one)):
            continue
        if one.tag in {"lid", "li"}:
            sign = mark(one.findtext("lidnr") or one.findtext("li.nr") or "")
            yield Line((*path, sign), sign)
            yield from _lines(one, (*path, sign))
        elif one.tag == "row":
            cells = ["".join(_words(cell)) for cell in one]
            yield Line((*path, *row_mark(cells[0] if cells else "")), " ".join(cells))
        elif one.tag == "al":
            yield Line(path, " ".join(_words(one)))
        else:  # a list, a table, or a section without a number
            yield Line(path, one.findtext("kop/titel") or "")
            yield from _lines(one, path)


def _words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for one in element:
        if one.tag not in NOT_THE_TEXT:
            yield from _words(one)
        yield one.tail or ""
