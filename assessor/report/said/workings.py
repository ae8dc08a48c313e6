"""How a report was worked out: each line under the text in which it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString

from assessor.citing import Cited


@dataclass(frozen=True)
class WorkedOut:
    """A line of the report, and its article."""

    text: SafeString | str
    provision: str


@dataclass(frozen=True)
class TextApplied:
    """A text that was read, and what was taken from it."""

    act: str
    read: SafeString
    doubt: str
    address: str
    lines: tuple[WorkedOut, ...]


def workings(lines: Iterable[Cited]) -> tuple[TextApplied, ...]:
    """Each text once, with the lines that rest on it, each of them once."""
    found: dict[tuple[str, SafeString, str, str], dict[WorkedOut, None]] = {}
    for one in lines:
        cited = one.citation
        applied = cited.act, cited.read, cited.doubt, cited.address
        line = WorkedOut(one.text, cited.provision)
        found.setdefault(applied, {}).setdefault(line, None)
    return tuple(TextApplied(*text, tuple(taken)) for text, taken in found.items())
