"""The cases that lawyers told, and from which places of the law they follow."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rules.watching.places import Place, places

TOLD = Path(__file__).parents[2] / "tests/cases"
ACTS = {
    "Awb": "BWBR0005537",
    "RWN": "BWBR0003738",
    "Vb": "BWBR0011825",
    "VV": "BWBR0012002",
    "Vw": "BWBR0011823",
}
"""The acts as stories shorten them; a circular tells by its chapter which one it is."""
CIRCULARS = {"A": "BWBR0012287", "B": "BWBR0012289", "C": "BWBR0012288"}


@dataclass(frozen=True)
class Story:
    """A case by its file and name, with the places it follows from."""

    file: str
    name: str
    cites: tuple[tuple[str, Place], ...]

    def rests_on(self, act: str, changed: tuple[Place, ...]) -> bool:
        return any(
            act == own and place.meets(one)
            for own, place in self.cites
            for one in changed
        )


def stories(folder: Path = TOLD) -> tuple[Story, ...]:
    """Return every case that somebody told; none where the tests are not there."""
    return tuple(
        Story(file.name, case["name"], tuple(_cited(case)))
        for file in sorted(folder.glob("*.toml"))
        for case in tomllib.loads(file.read_text(encoding="utf-8")).get("case", ())
    )


def _cited(case: dict[str, str]) -> Iterator[tuple[str, Place]]:
    for cited in case.get("source", "").split("; "):
        name, _, provision = cited.partition(" ")
        act = ACTS.get(name) or CIRCULARS.get(provision[:1] if name == "Vc" else "")
        yield from ((act, place) for place in places(provision) if act)
