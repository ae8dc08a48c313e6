"""The line before the press is for everybody: one person takes two places at most."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from assessor.press.press import BusyError

EACH = 2  # a file for herself and one for who advises her, asked for at once


class Places:
    """How many files are being made for whom, in this process."""

    def __init__(self) -> None:
        self._taken = Counter[str]()
        self._counting = Lock()

    @contextmanager
    def place(self, whose: str) -> Iterator[None]:
        """Hold a place for somebody; raise `BusyError` where she has hers already."""
        with self._counting:
            if self._taken[whose] >= EACH:
                raise BusyError
            self._taken[whose] += 1
        try:
            yield
        finally:
            self._give_back(whose)

    def _give_back(self, whose: str) -> None:
        with self._counting:
            self._taken[whose] -= 1
            if not self._taken[whose]:
                del self._taken[whose]


places = Places()
"""Those of this process."""
