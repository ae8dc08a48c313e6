"""What all forms share: an answer, and always “I do not know”."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar, cast

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext as _

from assessor.forms.fields import Blank, Number, Problem, Tick, Ticks, problems_of
from rules.language.fact import Fact

# What is sent for "I do not know", "I would rather not say" and "None of these": no
# option has such a code.
UNSURE = "?"
WITHHELD = "!"
NONE = "-"

UNKNOWN = {UNSURE, WITHHELD}
ALONE = {*UNKNOWN, NONE}

MUCH = 40  # letters: the longest date, with the marks around it

NOT_TOLD = object()
Sent = dict[str, list[str]]


class QuestionForm(forms.Form):
    """One question."""

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
        if self.fact.announcement:
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
        typed = "".join(self.sent(name)[:1])[:MUCH].replace("\0", "")
        wrong = self.is_bound and name in self.errors
        return Blank(name, str(field.label), typed, field.digits, wrong)

    def problems(self) -> tuple[Problem, ...]:
        return problems_of(self, lambda name: "a0" if name == "answer" else name)


def wrong_answer(sentence: str) -> ValidationError:
    return ValidationError({"answer": sentence})


def not_in_the_list() -> ValidationError:
    return wrong_answer(_("That answer is not in the list. Choose one from the list."))
