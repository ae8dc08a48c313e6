"""Forms for a letter: which kind it is, and the day that counts for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from assessor.answers.telling import Letter
from assessor.forms.fields import Blank, Problem, Tick, Ticks
from assessor.forms.number_and_day_forms import DayForm, example_of_a_day
from assessor.forms.question_form import Sent
from rules.guidance.deadlines import EARLIEST
from rules.language.fact import Day, Section
from rules.law.terms.letters import LETTERS
from rules.law.terms.terms import TERMS, Term

TERM = {term.kind: term for term in TERMS}


@dataclass(frozen=True)
class KindAndDay:
    """What a page shows of a form with a kind and a day."""

    kinds: tuple[Tick, ...]
    blanks: tuple[Blank, ...]
    problems: tuple[Problem, ...]

    @property
    def example(self) -> str:
        return example_of_a_day()

    @property
    def wrong_kind(self) -> bool:
        return any(problem.at == "kind" for problem in self.problems)

    @property
    def wrong_day(self) -> bool:
        return any(problem.at != "kind" for problem in self.problems)


class KindAndDayForm(DayForm):
    """A kind to choose, and a day that must be whole: to count needs all of it.

    ``offered``: the code, text and hint of each kind; ``no_kind`` is said when none was
    chosen.
    """

    offered: ClassVar[tuple[tuple[str, str, str], ...]]
    no_kind: ClassVar[Promise]

    # Never asked in the interview: it lends its checks of a day.
    fact: ClassVar[Day] = Day(
        code="letter", section=Section.NOW, question="", why="", future=True
    )

    kind = Ticks(required=False)

    def value_as_sent(self, told: Any) -> Sent:
        day: Sent = super().value_as_sent(told.day) if told.day else {}
        return {"kind": [told.kind], **day}

    def kinds(self) -> tuple[Tick, ...]:
        return tuple(
            Tick(
                id=f"kind{place}" if place else "kind",  # where a problem leads to
                value=code,
                text=_(text),
                hint=_(hint) if hint else "",
                ticked=code == self.chosen,
                alone=False,
            )
            for place, (code, text, hint) in enumerate(self.offered)
        )

    @property
    def chosen(self) -> str:
        """The code that was sent, if there is such a kind and it is the only one."""
        sent = self.sent("kind")
        known = {code for code, *_words in self.offered}
        return sent[0] if len(sent) == 1 and sent[0] in known else ""

    def read(self) -> object:
        problems = dict(self._problems())
        if problems:
            raise ValidationError(problems)
        return self._day()

    def _problems(self) -> Iterator[tuple[str, Any]]:
        if not self.chosen:
            yield "kind", self.no_kind
        try:
            self._day()
        except ValidationError as error:
            yield from error.message_dict.items()

    def _day(self) -> object:
        self.cleaned_data["answer"] = []  # a tick of a question: here it says nothing
        return super().read()

    def _missing(self, parts: Mapping[str, int | None]) -> dict[str, str]:
        if all(part is None for part in parts.values()):
            return {"day": self._nothing()}
        sentences = {
            "day": _("Fill in the day too."),
            "month": _("Fill in the month too."),
            "year": _("Fill in the year too."),
        }
        return {n: text for n, text in sentences.items() if parts[n] is None}

    def _nothing(self) -> str:
        return _("Fill in the day, the month and the year.")

    def _existing(self, year: int, month: int, day: int) -> date:
        if year < EARLIEST.year:
            early = _("The year must be 2000 or later. Write all four digits.")
            raise ValidationError({"year": early})
        found = super()._existing(year, month, day)
        if found > self.on and not self._may_lie_ahead():
            soon = _("This day is in the future. Check the day, month and year.")
            raise ValidationError({"year": soon})
        return found

    def _may_lie_ahead(self) -> bool:
        return False


class DeadlineForm(KindAndDayForm):
    """What is to be counted on the page that counts; the day must be known."""

    offered = tuple((one.kind, one.name, one.starts) for one in TERMS)
    no_kind = gettext_lazy("Choose the kind of letter.")

    @property
    def term(self) -> Term | None:
        return TERM.get(self.chosen)

    def _may_lie_ahead(self) -> bool:
        return self.term is not None and self.term.length.days < 0


class LetterForm(KindAndDayForm):
    """Which letter said no; its day may be left open."""

    offered = tuple((one.code, one.text, one.hint) for one in LETTERS)
    no_kind = gettext_lazy(
        "Choose one of the answers. You can also choose “I do not know”."
    )

    @property
    def letter(self) -> Letter:
        """What was told, once it is valid."""
        day: str | None = self.cleaned_data["answer"]
        return Letter(self.chosen, date.fromisoformat(day) if day else None)

    def _day(self) -> object:
        if not any(blank.typed.strip() for blank in self.blanks()):
            return None
        return super()._day()
