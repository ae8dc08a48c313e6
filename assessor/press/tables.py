"""A table that runs over several pages, told to a screen reader as one table.

WeasyPrint begins another table in the tags of every page, with the head again. Here
its rows go to the table they belong to, and the head that is only printed again
becomes decoration.
"""

from collections.abc import Iterator
from typing import Any


def at(reference: bytes, pdf: Any) -> Any:
    """Return the object that a reference stands for."""
    return pdf.objects[int(reference.split()[0])]


def join_tables(document: Any, pdf: Any) -> None:
    for first, *others in _tables(document, pdf):
        for other in others:
            _say_heads_once(first, other, pdf)
            _move_rows(first, other, pdf)
            _remove(other, pdf)


def _tables(document: Any, pdf: Any) -> Iterator[list[Any]]:
    """For each table of the page: its tags, one for each sheet of paper."""
    found: dict[int, dict[int, Any]] = {}
    for sheet in document.pages:
        # There is no public way from the tags to what they are tags of.
        for table, cell in _cells(sheet._page_box, None):  # noqa: SLF001
            tag = _around(cell.mark, "/Table", pdf)
            found.setdefault(id(table), {})[tag.number] = tag
    return ([*tags.values()] for tags in found.values())


def _cells(box: Any, table: Any) -> Iterator[tuple[Any, Any]]:
    if box.element_tag == "table":
        table = box.element
    if hasattr(box, "mark"):
        yield table, box
    for child in getattr(box, "children", ()):
        yield from _cells(child, table)


def _around(tag: Any, kind: str, pdf: Any) -> Any:
    while tag["S"] != kind:
        tag = at(tag["P"], pdf)
    return tag


def _inside(tag: Any, pdf: Any) -> Iterator[Any]:
    """Return all tags in a tag, and itself."""
    yield tag
    for kid in tag["K"]:
        if not isinstance(kid, int):  # a number is a piece of the page
            yield from _inside(at(kid, pdf), pdf)


def _say_heads_once(first: Any, other: Any, pdf: Any) -> None:
    """Lead the cells to the head of the first table, and silence that of the other."""
    ours, again = _heads(first, pdf), _heads(other, pdf)
    names = zip(_names(again, pdf), _names(ours, pdf), strict=False)
    same = {name.string: known for name, known in names}
    for cell in _cells_of(other, pdf):
        leads_to = cell["A"].get("Headers", [])
        leads_to[:] = [same.get(name.string, name) for name in leads_to]
    for head in again:
        make_decoration(head, pdf)


def _heads(table: Any, pdf: Any) -> list[Any]:
    return [tag for tag in _inside(table, pdf) if tag["S"] == "/THead"]


def _names(heads: list[Any], pdf: Any) -> list[Any]:
    return [cell["ID"] for head in heads for cell in _cells_of(head, pdf)]


def _cells_of(part: Any, pdf: Any) -> Iterator[Any]:
    return (tag for tag in _inside(part, pdf) if tag["S"] in {"/TH", "/TD"})


def make_decoration(part: Any, pdf: Any) -> None:
    """Make what is printed of a part decoration, and take its tags away."""
    for tag in _inside(part, pdf):
        for piece in (kid for kid in tag["K"] if isinstance(kid, int)):
            _decorate(piece, tag["Pg"], pdf)
    _remove(part, pdf)


def _decorate(piece: int, sheet: bytes, pdf: Any) -> None:
    drawn = at(at(sheet, pdf)["Contents"], pdf).stream
    (place,) = (i for i, one in enumerate(drawn) if _is_mark(one, piece))
    drawn[place - 1 : place + 2] = ["/Artifact", b"BMC"]
    tree = at(at(pdf.catalog["StructTreeRoot"], pdf)["ParentTree"], pdf)["Nums"]
    tree[2 * pdf.page_references.index(sheet) + 1][piece] = "null"


def _is_mark(drawn: object, piece: int) -> bool:
    return isinstance(drawn, dict) and drawn.get("MCID") == piece


def _move_rows(first: Any, other: Any, pdf: Any) -> None:
    *_, body = (at(kid, pdf) for kid in first["K"])
    for row in [tag for tag in _inside(other, pdf) if tag["S"] == "/TR"]:
        at(row["P"], pdf)["K"].remove(row.reference)
        body["K"].append(row.reference)
        row["P"] = body.reference


def _remove(tag: Any, pdf: Any) -> None:
    """Take a tag away, and what is empty without it."""
    around = at(tag["P"], pdf)
    around["K"].remove(tag.reference)
    for one in [*_inside(tag, pdf)]:
        one.clear()  # an object keeps its number: others count on theirs
    if not around["K"]:
        _remove(around, pdf)
