"""What the pages of sending share: their number, rows to read and boxes to tick."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from assessor.forms.fields import Tick

STEPS = 4


@dataclass(frozen=True)
class Row:
    question: str
    answers: tuple[str, ...]


def which(number: int) -> str:
    return _("Step {number} of {count}").format(number=number, count=STEPS)


def ticks(
    name: str, texts: Mapping[str, str], chosen: Sequence[str]
) -> tuple[Tick, ...]:
    return tuple(
        Tick(f"{name}-{code}", code, text, "", code in chosen, alone=False)
        for code, text in texts.items()
    )
