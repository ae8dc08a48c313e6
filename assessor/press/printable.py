"""What goes to the press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

AFTER_BRIEF = "after-brief"
"""The name of the place that must be on the second page."""


@dataclass(frozen=True)
class Document:
    """A page as HTML; ``case`` goes into the file as data, for machines.

    ``shorter`` makes the same with less, where the first page is too long; or where
    there are more than ``most_pages``, if that is said.
    """

    html: str
    case: str = ""
    shorter: Callable[[], Document] | None = None
    most_pages: int = 0

    @property
    def only_brief(self) -> Document:
        """What comes before the place that must be on the second page, and that."""
        before, name, _ = self.html.partition(AFTER_BRIEF)
        return Document(f'{before}{name}">{name}')
