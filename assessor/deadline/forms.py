"""The kind of a letter and the day on it, as they are typed."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from assessor.forms.fields import Tick, Ticks
from assessor.forms.number_and_day_forms import DayForm
from rules.guidance.deadlines import EARLIEST
from rules.language.fact import Day, Section
from rules.law.terms.terms import TERMS, Term

TERM = {term.kind: term for term in TERMS}


class LetterForm(DayForm):
    """A day that counts from a letter; unlike an answer, it must be known."""

    # Never asked in the interview: it lends its checks of a day.
    fact: ClassVar[Day] = Day(
        code="letter", section=Section.NOW, question="", why="", future=True
    )

    kind = Ticks(required=False)

    def kinds(self) -> tuple[Tick, ...]:
        chosen = self.sent("kind")
        return tuple(
            Tick(
                id=_id(place),
                value=term.kind,
                text=_(term.name),
                hint=_(term.starts),
                ticked=term.kind in chosen,
                alone=False,
            )
            for place, term in enumerate(TERMS)
        )

    def read(self) -> object:
        problems = dict(self._problems())
        if problems:
            raise ValidationError(problems)
        return super().read()

    def _problems(self) -> Iterator[tuple[str, Any]]:
        if self.term is None:
            yield "kind", _("Choose the kind of letter.")
        try:
            super().read()
        except ValidationError as error:
            yield from error.message_dict.items()

    @property
    def term(self) -> Term | None:
        return TERM.get(next(iter(self.sent("kind")), ""))

    def _nothing(self) -> str:
        return _("Fill in the day, the month and the year.")

    def _existing(self, year: int, month: int, day: int) -> date:
        if year < EARLIEST.year:
            early = _("The year must be 2000 or later. Write all four digits.")
            raise ValidationError({"year": early})
        found = super()._existing(year, month, day)
        if found > self.on and not (self.term and self.term.length.days < 0):
            soon = _("This day is in the future. Check the day, month and year.")
            raise ValidationError({"year": soon})
        return found


def _id(place: int) -> str:
    """The first one is where the list of problems leads to."""
    return f"kind{place}" if place else "kind"
