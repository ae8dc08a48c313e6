"""Fingerprints of the passages that were read, kept beside the sources.

The texts themselves are not kept: they are the state's, and long. A print tells whether
a newer text still says the same.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rules.language.fact import ImpossibleAnswerError
from rules.language.written import quoted
from rules.watching.places import Place
from rules.watching.text import Text, fingerprint

KEPT = Path(__file__).parents[1] / "law/passages.toml"
ABOUT = """\
# Fingerprints of the passages that were read, by act and place. They are made from the
# text of that day: `python -m rules sources --read FILE`. Do not write them by hand.
"""


@dataclass(frozen=True)
class Read:
    """What was read of an act: the text of a day, and a print of each place."""

    on: date
    prints: Mapping[str, str]

    def __or__(self, other: "Read") -> "Read":
        """Both, if they are of the same day; else the other one."""
        if self.on != other.on:
            return other
        return Read(other.on, {**self.prints, **other.prints})


def kept(file: Path = KEPT) -> Mapping[str, Read]:
    """Return what was read, by the number of the act; nothing where no file is."""
    if not file.exists():
        return {}
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        why = f"The fingerprints in {quoted(file)} cannot be read: take them from git."
        raise ImpossibleAnswerError(why) from None
    return {act: Read(one["text"], one["passages"]) for act, one in told.items()}


def keep(reads: Mapping[str, Read], file: Path = KEPT) -> None:
    file.write_text("\n".join((ABOUT, *_tables(reads))), encoding="utf-8")


def read(text: Text, places: frozenset[Place]) -> Read:
    """Print the places of a text, each with the whole of the articles it is in."""
    wanted = {str(one): one for place in places for one in (place, place.whole)}
    found = {name: text.passage(one) for name, one in sorted(wanted.items())}
    return Read(text.on, {name: fingerprint(one) for name, one in found.items() if one})


def _tables(reads: Mapping[str, Read]) -> Iterator[str]:
    for act, one in sorted(reads.items()):
        lines = (f'"{name}" = "{sign}"' for name, sign in sorted(one.prints.items()))
        yield "\n".join(
            (f"[{act}]", f"text = {one.on}", f"[{act}.passages]", *lines, "")
        )
