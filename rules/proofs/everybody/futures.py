"""How a rule will stand, as a function of the answers still to come."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules.language.rule import Standing


@dataclass(frozen=True, eq=False)
class Fork:
    """The answers to one fact lead to different futures; equal ones are one object.

    The last answer is "I do not know". Of days, each answer stands for all until the
    next.
    """

    place: int
    code: str
    answers: tuple[object, ...]
    futures: tuple["Future", ...]

    def after(self, answer: object) -> "Future":
        if isinstance(answer, date):
            days: tuple[Any, ...] = self.answers[:-1]
            return self.futures[bisect_right(days, answer) - 1]
        return self.futures[self.answers.index(answer)]


Future = Standing | Fork
Room = Mapping[Standing, frozenset[Standing]]
"""For how it stands with one answer, how it can stand with another."""


def unanswered(future: Future) -> Standing:
    """How it stands when all the rest is not known."""
    return unanswered(future.after(None)) if isinstance(future, Fork) else future


class Clashes:
    """Finds the answers to come with which one future leaves no room for another.

    ``only``: the one answer that is looked at for some facts.
    """

    def __init__(self, room: Room, only: Mapping[str, object] | None = None) -> None:
        self._room, self._only = room, only or {}
        self._agree: set[tuple[Future, Future]] = set()

    def find(self, one: Future, other: Future) -> dict[str, object] | None:
        """Those answers; ``None`` when there is room whatever comes."""
        if one is other or (one, other) in self._agree:
            return None
        if isinstance(one, Standing) and isinstance(other, Standing):
            return None if other in self._room[one] else {}
        fork, answers = _next(one, other)
        if fork.code in self._only:
            answers = [self._only[fork.code]]
        for answer in answers:
            found = self.find(_after(fork, one, answer), _after(fork, other, answer))
            if found is not None:
                return {fork.code: answer, **found}
        self._agree.add((one, other))
        return None


def _next(one: Future, other: Future) -> tuple[Fork, list[object]]:
    """The first fork of two futures, and every answer that matters to one of them."""
    forks = [future for future in (one, other) if isinstance(future, Fork)]
    first = min(forks, key=lambda fork: fork.place)
    same = (fork.answers for fork in forks if fork.place == first.place)
    return first, list(dict.fromkeys(answer for some in same for answer in some))


def _after(fork: Fork, future: Future, answer: object) -> Future:
    here = isinstance(future, Fork) and future.place == fork.place
    return future.after(answer) if here and isinstance(future, Fork) else future
