"""Items under items, as a list in Markdown whose changes are easy to see.

Every sentence begins a new line, so that a change shows as the lines that changed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!]) (?=[A-Z“])")


@dataclass(frozen=True)
class Item:
    """A line, and the lines that belong under it."""

    text: str
    under: tuple["Item", ...] = ()

    def then(self, text: str) -> "Item":
        """The same, with more said on its line."""
        return replace(self, text=self.text + text)


def items(texts: Iterable[str]) -> tuple[Item, ...]:
    return tuple(Item(text) for text in texts)


def listed(several: Iterable[Item], indent: str = "") -> str:
    """The items as a list, with those under them further to the right."""
    return "\n".join(_lines(one, indent) for one in several)


def _lines(one: Item, indent: str) -> str:
    inner = indent + "  "
    text = one.text + (":" if one.under else "")
    own = f"{indent}- " + sentences(text).replace("\n", "\n" + inner)
    return f"{own}\n{listed(one.under, inner)}" if one.under else own


def sentences(text: str) -> str:
    """Each sentence on a line of its own."""
    return _BETWEEN_SENTENCES.sub("\n", text)


def joined(blocks: Iterable[str]) -> str:
    """Blocks of text with an empty line between; what is empty is left out."""
    return "\n\n".join(block for block in blocks if block)


def headed(heading: str, *blocks: str) -> str:
    """Blocks under a heading; nothing where there is none."""
    inside = joined(blocks)
    return f"{heading}\n\n{inside}" if inside else ""


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (heads, ("---",) * len(heads), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
