"""Where a sentence of law stands, how sure it is, and how fresh: source, statement."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class Confidence(Enum):
    """How sure it is that a text still reads so."""

    CURRENT = "current"
    OLD = "old"
    DISPUTED = "disputed"
    SECOND_HAND = "second-hand"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class Source:
    """Where a rule stands, and how fresh the text is that was read.

    ``read_on`` is the date of the text that was actually read; for a page without a
    date, ``dated`` is false and ``read_on`` is the day it was seen. The rule is in
    force from ``since`` to ``until``, that day included. ``still_on``: the day on which
    an older text was found to be still in force, or a judgment still to stand.
    """

    act: str
    provision: str
    url: str
    read_on: date
    since: date
    until: date | None = None
    confidence: Confidence = Confidence.CURRENT
    dated: bool = True
    still_on: date | None = None

    def in_force(self, on: date) -> bool:
        return self.since <= on and (self.until is None or on <= self.until)


@dataclass(frozen=True)
class Statement:
    """One sentence to the reader, and where it stands; ``short``: in a few words."""

    text: str
    source: Source
    short: str = field(default="", kw_only=True)

    @property
    def in_short(self) -> str:
        return self.short or self.text
