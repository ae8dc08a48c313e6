"""Three-valued logic: what the answers say, where "not known" is not "no".

Kleene's strong logic: "and", "or" and "not" of truths of which some are unknown are
known where every way to fill those in gives the same: "no and unknown" is no.
"""

from collections.abc import Iterable
from enum import IntEnum
from typing import NoReturn


class Truth(IntEnum):
    """NO, UNKNOWN or YES; ordered, so that "and" is the least and "or" the greatest."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    def __bool__(self) -> NoReturn:
        """Refuse: ``if truth`` would quietly turn "unknown" into "yes"."""
        msg = "Compare a Truth with `is`: unknown is neither true nor false."
        raise TypeError(msg)

    @classmethod
    def of(cls, known: bool) -> "Truth":  # noqa: FBT001  # it is the value itself
        return cls.YES if known else cls.NO


def all_of(truths: Iterable[Truth]) -> Truth:
    """YES when all are; NO when one is, and no more are looked at; YES of nothing."""
    least = Truth.YES
    for truth in truths:
        if truth is Truth.NO:
            return truth
        if truth is Truth.UNKNOWN:
            least = truth
    return least


def any_of(truths: Iterable[Truth]) -> Truth:
    """YES when one is, and no more are looked at; NO when all are; NO of nothing."""
    most = Truth.NO
    for truth in truths:
        if truth is Truth.YES:
            return truth
        if truth is Truth.UNKNOWN:
            most = truth
    return most


def not_(truth: Truth) -> Truth:
    """YES for NO, NO for YES; what is unknown stays unknown."""
    return _OPPOSITE[truth]


_OPPOSITE = (Truth.YES, Truth.UNKNOWN, Truth.NO)
