"""How a case was told, beside the answers: what was kept back."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True)
class Telling:
    """What the law need not know, and a reader does.

    ``withheld``: the facts that the person would rather not tell. To the law they are
    not known, but she never said that.
    """

    withheld: AbstractSet[str] = frozenset()


NOTHING_BESIDE = Telling()
