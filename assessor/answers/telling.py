"""How a case was told, beside the answers: kept back, papers, a letter, by whom.

None of it changes how the law reads a case; a reader wants to know it.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from rules import Case
from rules.language.truth import Truth
from rules.law import facts


class Having(Enum):
    """Whether the person has a paper that the law asks for, in her own eyes."""

    HAVE = "have"
    CAN_GET = "can"
    NOT_SAFE = "unsafe"
    UNKNOWN = "unknown"


STATES = {one.value: one for one in Having}


@dataclass(frozen=True)
class Letter:
    """Which letter said no, by its code, and the day that counts if that is known."""

    kind: str
    day: date | None = None


@dataclass(frozen=True)
class Telling:
    """What the law need not know, and a reader does.

    ``withheld``: the facts that the person would rather not tell. To the law they are
    not known, but she never said that. ``papers``: what she said of the papers to
    collect, by their code. ``for_other``: somebody who helps answered, so what is for
    the person's own eyes is left out. ``letter``: what she told of a letter with a
    "no", if there is one. ``number``: by which the firm knows the case, where it was
    sent to it. ``reach``: how she can be reached, and how not, by the language of the
    lines.
    """

    withheld: AbstractSet[str] = frozenset()
    papers: Mapping[str, Having] = field(default_factory=dict)
    for_other: bool = False
    letter: Letter | None = None
    number: str = ""
    reach: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def letter_in(self, case: Case) -> Letter | None:
        """The letter, where the case tells that there is one."""
        return self.letter if tells_of_letter(case) else None


def tells_of_letter(case: Case) -> bool:
    """Whether the case tells of a letter with a "no"."""
    return facts.refusal.yes.truth(case) is Truth.YES


NOTHING_BESIDE = Telling()
