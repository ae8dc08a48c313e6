"""What colleagues wrote beside a case, opened: notes, corrections, second opinions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assessor.desk.models import Entry
from assessor.handover import envelope, office
from assessor.handover.kept import GoneError
from assessor.handover.keys import PrivateKeys
from assessor.handover.models import Kept

NOTE, CORRECTION, OPINION = "note", "correction", "opinion"
LETTER = "letter"
"""What a correction is of that is of no fact, but of the letter with a "no"."""
LONGEST = 4000
"""Letters of a text; the seal takes more, the screen does not."""


@dataclass(frozen=True)
class Written:
    """One entry: who wrote it, when, and what."""

    kind: str
    who: str
    at: datetime
    text: str = field(repr=False)
    told: Mapping[str, Any] = field(default_factory=dict, repr=False)


def written(there: Iterable[Entry], number: str, key: bytes) -> tuple[Written, ...]:
    """The entries of a case, in the order in which they were written."""
    in_order = sorted(there, key=lambda one: (one.at, one.pk))
    return tuple(_opened(one, number, key) for one in in_order)


def _opened(one: Entry, number: str, key: bytes) -> Written:
    sealed = bytes(one.sealed)
    told = envelope.unseal(sealed, key, office.NOTE, number, envelope.SCHEMA)
    return Written(told["kind"], told["who"], one.at, told["text"], told)


def write(
    number: str, private: PrivateKeys, who: str, kind: str, text: str, **told: Any
) -> None:
    """Seal an entry and add it; raises ``GoneError`` where the case is no more."""
    content = {"kind": kind, "who": who, "text": text[:LONGEST], **told}
    sealed = office.seal_note(number, private, content)
    if not Kept.objects.filter(number=number).exists():
        raise GoneError
    Entry.objects.create(case_id=number, sealed=sealed)
