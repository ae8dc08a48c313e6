"""Two languages in one document, line under line: whoever reads the one can point.

The same template made both, so they have the same parts in the same order. Each line
gets the words of the other language under it, with their own language and direction.
"""

from collections.abc import Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element, tostring

import tinyhtml5

INLINE = {"bdi", "br", "em", "span", "strong"}
PICTURE, LINE = "svg", "span"
OTHER = "other-language"
APART = {"act", "address", "article", "citation", "sign"}
"""What stands beside a sentence and is no part of it."""


def stacked(first: str, second: str) -> str:
    """Return the first page with every line of the second under its own."""
    one, other = _parsed(first), _parsed(second)
    language = {name: other.get(name, "") for name in ("lang", "dir")}
    body = _body(one)
    body.set("class", f"{body.get('class', '')} stacked".strip())
    _gather(body)
    _gather(_body(other))
    _stack(body, _body(other), language)
    return "<!doctype html>\n" + tostring(one, encoding="unicode", method="html")


def _parsed(html: str) -> Element:
    root: Element = tinyhtml5.parse(html, namespace_html_elements=False)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]  # of pictures
    return root


def _body(root: Element) -> Element:
    (body,) = root.iter("body")
    return body


def _gather(part: Element) -> None:
    """Give words that stand beside a block a line of their own."""
    if _is_line(part) or part.tag == PICTURE:
        return
    kids, line, part.text = list[Element](), _line(part.text), None
    for child in part:
        if child.tag in INLINE:
            line.append(child)
        else:
            kids += (line, child)
            line, child.tail = _line(child.tail), None
            _gather(child)
    part[:] = [one for one in (*kids, line) if one.tag != LINE or _words(one)]


def _line(text: str | None) -> Element:
    line = Element(LINE)
    line.text = text
    return line


def _stack(one: Element, other: Element, language: dict[str, str]) -> None:
    if _is_line(one):
        words = _spoken(_without_what_is_said(other, one), language)
        if _words(words) and _words(one) != _words(other):
            one.extend((Element("br"), words))
    elif one.tag == PICTURE:
        return  # what it shows stands beside it in words
    elif [child.tag for child in one] == [child.tag for child in other]:
        for child, its_other in zip(one, other, strict=True):
            _stack(child, its_other, language)
    else:
        one.extend(_alone(child, language) for child in other)


def _without_what_is_said(other: Element, one: Element) -> Element:
    """A line without the articles and Dutch names that its first language has too."""
    said, left = _words(one).casefold(), Element(LINE)
    left.text = other.text
    for child in other:
        if _is_apart(child) and _words(child).strip("()").casefold() in said:
            _add_words(left, child.tail)
        else:
            left.append(deepcopy(child))
    return left


def _is_apart(child: Element) -> bool:
    return child.get("class") in APART or _words(child).startswith("(")


def _add_words(line: Element, words: str | None) -> None:
    if len(line):
        line[-1].tail = (line[-1].tail or "") + (words or "")
    else:
        line.text = (line.text or "") + (words or "")


def _alone(other: Element, language: dict[str, str]) -> Element:
    """A part that has no counterpart, with every line of it in its language."""
    part = deepcopy(other)
    for line in tuple(_lines(part)):
        words = _spoken(line, language)
        line[:], line.text = [words], None
    return part


def _spoken(line: Element, language: dict[str, str]) -> Element:
    words = Element(LINE, {"class": OTHER, **language})
    words.text = line.text
    words.extend(deepcopy(child) for child in line)
    return words


def _lines(part: Element) -> Iterator[Element]:
    if _is_line(part):
        yield part
    elif part.tag != PICTURE:
        for child in part:
            yield from _lines(child)


def _is_line(element: Element) -> bool:
    return element.tag != PICTURE and all(child.tag in INLINE for child in element)


def _words(line: Element) -> str:
    return " ".join("".join(line.itertext()).split())
