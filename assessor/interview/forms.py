"""One form for each fact: what a person ticks or types becomes a JSON answer."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from assessor.interview.fields import Blank, Number, Problem, Tick, Ticks
from assessor.interview.months import Month
from rules.fact import (
    Choice,
    Choices,
    Count,
    Day,
    Fact,
    ImpossibleAnswerError,
    Months,
    YesNo,
)

# What is sent for "I do not know", "I would rather not say" and "None of these": no
# option has such a code.
UNSURE = "?"
WITHHELD = "!"
NONE = "-"

UNKNOWN = {UNSURE, WITHHELD}
ALONE = {*UNKNOWN, NONE}

NOT_TOLD = object()
Sent = dict[str, list[str]]


class QuestionForm(forms.Form):
    """What all forms share: an answer, and always "I do not know"."""

    fact: ClassVar[Fact]
    one_only: ClassVar[bool] = False

    answer = Ticks(required=False)

    def __init__(
        self,
        data: Any = None,
        *,
        on: date,
        told: object = NOT_TOLD,
        withheld: bool = False,
    ) -> None:
        super().__init__(data)
        self.on = on
        self.no_answer = WITHHELD if withheld else UNSURE
        self.told: Sent = {} if told is NOT_TOLD else self.as_sent(told)

    def as_sent(self, told: object) -> Sent:
        """What was sent when this answer was given."""
        if told is None:
            return {"answer": [self.no_answer]}
        return self.value_as_sent(told)

    @property
    def note(self) -> str:
        """How the fields can be filled in."""
        return ""

    @property
    def withheld(self) -> bool:
        """Whether the person knows it and would rather not say."""
        return self.sent("answer") == [WITHHELD]

    # Django's own metaclass leaves no room for an abstract method: each kind has both.
    def value_as_sent(self, told: Any) -> Sent:
        """What is sent for a known answer."""
        raise NotImplementedError

    def read(self) -> object:
        """The JSON answer in what was sent, or a ValidationError."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        return {} if self.errors else {"answer": self.read()}

    def sent(self, name: str) -> list[str]:
        if self.is_bound:
            return cast("QueryDict", self.data).getlist(name)
        return self.told.get(name, [])

    def options(self) -> Iterator[tuple[str, str, str]]:
        """The code, text and hint of each answer to tick, "I do not know" aside."""
        yield from ()

    def ticks(self) -> tuple[Tick, ...]:
        sent = self.sent("answer")
        return tuple(
            Tick(f"a{i}", code, text, hint, code in sent, code in ALONE)
            for i, (code, text, hint) in enumerate((*self.options(), *self._unknown()))
        )

    def _unknown(self) -> Iterator[tuple[str, str, str]]:
        if self.fact.unknown is not None:
            return  # one of its own options says so
        yield UNSURE, _("I do not know"), ""
        if self.fact.section.announcement:
            hint = _("For the result this is the same as “I do not know”.")
            yield WITHHELD, _("I would rather not say"), hint

    def blanks(self) -> tuple[Blank, ...]:
        return tuple(
            self._blank(name, field)
            for name, field in self.fields.items()
            if isinstance(field, Number)
        )

    def _blank(self, name: str, field: Number) -> Blank:
        # What does not fit need not come back in full: it may be very long.
        typed = "".join(self.sent(name)[:1])[:20].replace("\0", "")
        wrong = self.is_bound and name in self.errors
        return Blank(name, str(field.label), typed, field.digits, wrong)

    def problems(self) -> tuple[Problem, ...]:
        return tuple(
            Problem("a0" if name == "answer" else name, str(sentences[0]))
            for name, sentences in (self.errors.items() if self.is_bound else ())
        )


class OneOfForm(QuestionForm):
    """One answer out of several."""

    one_only = True
    answers: ClassVar[dict[str, object]]

    def value_as_sent(self, told: Any) -> Sent:
        return {
            "answer": [code for code, value in self.answers.items() if value == told]
        }

    def read(self) -> object:
        sent = self.cleaned_data["answer"] or []
        if len(sent) > 1:
            raise wrong_answer(_("Choose only one of the answers."))
        if not sent:
            raise wrong_answer(
                _("Choose one of the answers. You can also choose “I do not know”.")
            )
        if sent[0] not in UNKNOWN and sent[0] not in self.answers:
            raise not_in_the_list()
        return self.answers.get(sent[0])


class YesNoForm(OneOfForm):
    answers: ClassVar[dict[str, object]] = {"yes": True, "no": False}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield "yes", _("Yes"), ""
        yield "no", _("No"), ""


class ChoiceForm(OneOfForm):
    fact: ClassVar[Choice]

    def __init_subclass__(cls) -> None:
        cls.answers = {code: code for code in cls.fact.option_codes}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield from options_of(self.fact)


class ChoicesForm(QuestionForm):
    """Any number of answers, or "None of these"."""

    fact: ClassVar[Choices]

    def value_as_sent(self, told: Any) -> Sent:
        return {"answer": list(told) or [NONE]}

    def options(self) -> Iterator[tuple[str, str, str]]:
        yield from options_of(self.fact)
        yield NONE, _(self.fact.none), ""

    def read(self) -> object:
        sent = set(self.cleaned_data["answer"] or [])
        if not sent:
            raise wrong_answer(self._nothing())
        if not sent <= {*self.fact.option_codes, *ALONE}:
            raise not_in_the_list()
        if len(sent) > 1 and sent & ALONE:
            raise wrong_answer(self._contradiction())
        chosen = [code for code in self.fact.option_codes if code in sent]
        return None if sent & UNKNOWN else chosen

    def _nothing(self) -> str:
        return _(
            "Choose one or more answers. You can also choose “None of these” or "
            "“I do not know”."
        )

    def _contradiction(self) -> str:
        return _(
            "“None of these” and “I do not know” do not go together with other "
            "answers. Take away what is not true."
        )


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

    day = Number(
        gettext_lazy("Day"), 2, gettext_lazy("Write the day as a number, like 7.")
    )
    month = Number(
        gettext_lazy("Month"),
        2,
        gettext_lazy("Write the month as a number, like 3 for March."),
    )
    year = Number(
        gettext_lazy("Year"),
        4,
        gettext_lazy("Write the year with four digits, like 2021."),
    )

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
        return _("Do you not know the day? Then fill in only the month and the year.")

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


def which_day() -> str:
    """What is said where the month alone is not enough."""
    return _(
        "Fill in the day too: here it can change the result. Look for it in a letter "
        "or on the card. You can also choose “I do not know”."
    )


def options_of(fact: Choice | Choices) -> Iterator[tuple[str, str, str]]:
    for option in fact.options:
        # gettext makes a whole file header of an empty text.
        yield option.code, _(option.text), _(option.hint) if option.hint else ""


def wrong_answer(sentence: str) -> ValidationError:
    return ValidationError({"answer": sentence})


def not_in_the_list() -> ValidationError:
    return wrong_answer(_("That answer is not in the list. Choose one from the list."))


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


FORM_FOR: dict[type[Fact], type[QuestionForm]] = {
    YesNo: YesNoForm,
    Choice: ChoiceForm,
    Choices: ChoicesForm,
    Day: DayForm,
    Count: NumberForm,
    Months: MonthsForm,
}


def form_for(fact: Fact) -> type[QuestionForm]:
    """The form that asks for a fact."""
    kind = type(fact).__name__
    if type(fact) not in FORM_FOR:
        message = (
            f"There is no field for a {kind}: add one in assessor/interview/forms.py."
        )
        raise LookupError(message)
    return type(f"{kind}Form", (FORM_FOR[type(fact)],), {"fact": fact})
