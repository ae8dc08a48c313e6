"""What is told of a fault: a line each, and whether it is as it should be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Seen:
    """What was done to the site, what people saw of it, and what is wrong with that."""

    done: str
    saw: str
    kept: str = "-"
    heals: str = "-"
    wrong: tuple[str, ...] = ()

    def __str__(self) -> str:
        line = f"{self.done:<44} {self.saw} · kept: {self.kept} · heals: {self.heals}"
        return "\n".join((line, *(f"    WRONG: {one}" for one in self.wrong)))


Fault = Callable[[], Iterator[Seen]]


def wrong(**should_be: bool) -> tuple[str, ...]:
    """Return the names of those that are not so, as words."""
    return tuple(
        name.replace("_", " ") for name, is_so in should_be.items() if not is_so
    )


def yes(is_so: bool) -> str:  # noqa: FBT001  # it is what it is about
    return "yes" if is_so else "NO"
