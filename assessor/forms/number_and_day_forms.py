"""Forms with something to write: a number, or a day in three of them."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from assessor.answers.months import Month
from assessor.forms.as_written import date_in, words
from assessor.forms.fields import MonthOfYear, Number, PartOfDay
from assessor.forms.question_form import (
    UNKNOWN,
    QuestionForm,
    Sent,
    not_in_the_list,
    wrong_answer,
)
from rules.language.fact import Count, Day, ImpossibleAnswerError, Months

PARTS = ("day", "month", "year")
TOGETHER = 2  # words in a box: more than belongs there


class NumberForm(QuestionForm):
    """A number to type."""

    fact: ClassVar[Count | Months]

    number = Number(
        gettext_lazy("Number"),
        4,
        gettext_lazy("Use the digits 0 to 9, for example 12."),
    )

    def value_as_sent(self, told: Any) -> Sent:
        return {"number": [str(told)]}

    def read(self) -> object:
        number = self.cleaned_data["number"]
        if is_unsure(self):
            return None
        if number is None:
            raise ValidationError({"number": self._nothing()})
        try:
            return self.fact.read(number, self.on)
        except ImpossibleAnswerError:
            raise ValidationError({"number": self._out_of_range()}) from None

    def _nothing(self) -> str:
        return _("Fill in a number. You can also choose “I do not know”.")

    def _out_of_range(self) -> str:
        return _("Fill in a number from %(low)d to %(high)d.") % {
            "low": self.fact.low,
            "high": self.fact.high,
        }


class MonthsForm(NumberForm):
    number = Number(
        gettext_lazy("Number of months"),
        4,
        gettext_lazy("Use the digits 0 to 9, for example 12."),
    )


class DayForm(QuestionForm):
    """A day in three fields, which work on every phone."""

    fact: ClassVar[Day]

    day = PartOfDay(
        gettext_lazy("Day"), 2, gettext_lazy("Write the day as a number, like 7.")
    )
    month = MonthOfYear(
        gettext_lazy("Month"),
        2,
        gettext_lazy("Write the month as a number or by its name, like 3 or March."),
    )
    year = PartOfDay(
        gettext_lazy("Year"),
        4,
        gettext_lazy("Write the year with four digits, like 2021."),
    )

    def __init__(self, data: Any = None, **kwargs: Any) -> None:
        super().__init__(in_its_boxes(data) if data else data, **kwargs)

    def value_as_sent(self, told: Any) -> Sent:
        sent = {name: [str(getattr(told, name))] for name in ("month", "year")}
        # Of a month, the day is only the last possible one: the person did not say it.
        return sent if isinstance(told, Month) else {"day": [str(told.day)], **sent}

    def read(self) -> object:
        if is_unsure(self):
            return None
        parts = {name: self.cleaned_data[name] for name in ("year", "month", "day")}
        missing = self._missing(parts)
        if missing:
            raise ValidationError(missing)
        if parts["day"] is None:
            return self._existing(**{**parts, "day": 1}).isoformat()[:7]
        return self._existing(**parts).isoformat()

    def _missing(self, parts: dict[str, int | None]) -> dict[str, str]:
        if all(part is None for part in parts.values()):
            return {"day": self._nothing()}
        sentences = {
            "month": _("Fill in the month too."),
            "year": _("Fill in the year too."),
        }
        return {n: text for n, text in sentences.items() if parts[n] is None}

    def _nothing(self) -> str:
        return _(
            "Fill in the day, the month and the year. You can also choose "
            "“I do not know”."
        )

    @property
    def note(self) -> str:
        month = _("Do you not know the day? Then fill in only the month and the year.")
        return f"{example_of_a_day()} {month}"

    def _existing(self, year: int, month: int, day: int) -> date:
        if year < self.fact.earliest.year:
            early = _(
                "The year cannot be before 1900. Write all four digits, like 2021."
            )
            raise ValidationError({"year": early})
        try:
            return self.fact.read(date(year, month, day), self.on)
        except ImpossibleAnswerError:
            raise ValidationError({"year": self._too_late()}) from None
        except ValueError:
            absent = _("That day does not exist. Check the day and the month.")
            raise ValidationError({"day": absent}) from None

    def _too_late(self) -> str:
        if self.fact.future:
            return _("This day is too far in the future. Check the year.")
        return _("This day is in the future. Check the day, the month and the year.")


def in_its_boxes(sent: MultiValueDict[str, str]) -> MultiValueDict[str, str]:
    """A date that was written in one of the boxes, or over two, put into all three."""
    typed = [sent.get(name) or "" for name in PARTS]
    found = date_in(" ".join(typed))
    if found is None or all(len(words(one)) < TOGETHER for one in typed):
        return sent
    spread = sent.copy()
    for name, part in zip(PARTS, found, strict=True):
        spread[name] = part
    return spread


def example_of_a_day() -> str:
    """How a day goes into its three boxes, in the order of the language."""
    return _("For example 3 5 2021.")


def which_day() -> str:
    """What is said where the month alone is not enough."""
    return _(
        "Fill in the day too: here it can change the result. Look for it in a letter "
        "or on the card. You can also choose “I do not know”."
    )


def is_unsure(form: QuestionForm) -> bool:
    """Whether "I do not know" was ticked; not together with something typed."""
    sent = form.cleaned_data["answer"] or []
    if not set(sent) <= UNKNOWN:
        raise not_in_the_list()
    if sent and any(blank.typed.strip() for blank in form.blanks()):
        raise wrong_answer(
            _(
                "You filled in an answer and you also chose “I do not know”. Take "
                "away one of the two."
            )
        )
    return bool(sent)
