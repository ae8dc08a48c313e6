"""What goes to the press."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """A page as HTML; ``case`` goes into the file as data, for machines."""

    html: str
    case: str = ""
