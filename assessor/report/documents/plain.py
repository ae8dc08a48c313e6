"""The report as plain text: what the PDF says, read from the same page.

So nothing can be in the one and not in the other.
"""

from html.parser import HTMLParser
from textwrap import wrap

WIDTH = 78
TITLES = {"h1": "=", "h2": "-"}
HEADINGS = {"h1", "h2", "h3", "h4"}
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "tr", "td", "th", "dt", "dd", "div"}
ITEMS = {"li", "tr"}
LISTS = {"ul", "ol", "table"}
SILENT = {"head", "svg", "style"}
NOT_OF_THE_TEXT = {"head", "foot", "pages"}
ISOLATE, UNTIL_HERE = "\u2068", "\u2069"


def plain(html: str) -> str:
    """Return the text of a page, with lines that fit on any screen."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text


class _Reader(HTMLParser):
    """Collects blocks; what is in a row or an item stands under a mark."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._silent: list[str] = []  # open elements of the kind that is left out
        self._mark = ""
        self._number: int | None = None  # of the item, in a list that is numbered
        self._inside = False  # an item of a list, or a row of a table
        self._turns = False

    @property
    def text(self) -> str:
        return "\n".join(self._blocks).strip() + "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self._turns |= tag == "html" and told.get("dir") == "rtl"
        if self._silent:
            # Others may have no end, as <meta> has none.
            self._silent += [tag] * (tag == self._silent[0])
        elif tag in SILENT or told.get("class") in NOT_OF_THE_TEXT:
            self._silent = [tag]
        elif tag in BLOCKS:
            self._finish("p")
            if tag in ITEMS:
                self._mark, self._inside = self._next_mark(), True
        elif tag in LISTS:
            self._number = 0 if tag == "ol" else None
        elif tag == "bdi" and self._turns:
            self._words.append(ISOLATE)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[0]:
                self._silent.pop()
        elif tag in BLOCKS:
            self._finish(tag)
            self._inside &= tag not in ITEMS
        elif tag in LISTS:
            self._finish("p")
            self._inside = False
        elif tag == "bdi" and self._turns:
            self._words.append(UNTIL_HERE)

    def close(self) -> None:
        super().close()
        self._finish("p")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)

    def _next_mark(self) -> str:
        if self._number is None:
            return "- "
        self._number += 1
        return f"{self._number}. "

    def _finish(self, tag: str) -> None:
        said = " ".join("".join(self._words).split())
        self._words = []
        if not said:
            return
        if tag in HEADINGS:
            under = [TITLES[tag] * len(said)] if tag in TITLES else []
            self._blocks += ["", said, *under]
        else:
            self._blocks += self._wrapped(said)
            self._mark = ""

    def _wrapped(self, said: str) -> list[str]:
        indent = "  " * self._inside
        return wrap(
            said,
            WIDTH,
            initial_indent=self._mark or indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
