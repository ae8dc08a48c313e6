"""A page of the guide, ready to be printed."""

from collections.abc import Mapping
from dataclasses import dataclass

from assessor.guide.contents import Entry
from assessor.guide.twins import twins


@dataclass(frozen=True)
class Sheet:
    """A page, how it is listed, and the template that prints it."""

    template: str
    entry: Entry
    page: object

    def printing(
        self, origin: str, reader: Mapping[str, object]
    ) -> tuple[str, dict[str, object]]:
        """What is printed, with what, for a reader of whom this much is known."""
        return self.template, {
            "page": self.page,
            "entry": self.entry,
            "twins": twins(self.entry),
            "origin": origin,
            **reader,
        }
