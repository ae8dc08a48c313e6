"""Measuring on a noisy machine: in turn with a yardstick, as ratios, by the median."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Figure = Callable[[], float]


@dataclass(frozen=True)
class Ratio:
    """A figure in multiples of its yardstick: of each round, and the middle one."""

    name: str
    of_rounds: tuple[float, ...]
    goal: str = ""

    @property
    def median(self) -> float:
        return median(self.of_rounds)

    def __str__(self) -> str:
        low, high = min(self.of_rounds), max(self.of_rounds)
        rounds = len(self.of_rounds)
        spread = f"{low:.2f}-{high:.2f}, {rounds} rounds"
        return f"{self.name:<32}{self.median:8.2f}   {spread:<26}{self.goal}".rstrip()


def timed(work: Callable[[], object]) -> Figure:
    """Return the figure "seconds that the work takes"."""

    def seconds() -> float:
        start = perf_counter()
        work()
        return perf_counter() - start

    return seconds


def interleaved(
    name: str, figure: Figure, yardstick: Figure, rounds: int, goal: str = ""
) -> Ratio:
    """Measure both in turn, once unseen to warm up, then so many rounds."""
    yardstick(), figure()  # the first time pays for imports and caches
    pairs = ((yardstick(), figure()) for _ in range(rounds))
    return Ratio(name, tuple(measured / one for one, measured in pairs), goal)
