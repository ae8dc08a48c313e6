"""A case: what one person told, and the day the law is applied to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Case:
    """Answers by fact code, on a day.

    A code that is absent was not asked yet; ``None`` is "I do not know". Both are
    unknown to the law, but only the first is asked again. The rules never look at
    the clock: ``on`` is the day that the law is applied to.
    """

    answers: Mapping[str, object]
    on: date
