"""The parts of a form: what stands on the page, and what reads it back."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from assessor.forms import as_written


@dataclass(frozen=True)
class Tick:
    """A radio button or a checkbox as it stands on the page."""

    id: str
    value: str
    text: str
    hint: str
    ticked: bool
    alone: bool  # it goes with no other answer


@dataclass(frozen=True)
class Blank:
    """A place to type a number as it stands on the page."""

    name: str
    label: str
    typed: str
    digits: int
    wrong: bool


@dataclass(frozen=True)
class Problem:
    """What is wrong, and the id of the field where it can be put right."""

    at: str
    sentence: str


def problems_of(
    form: forms.Form, place: Callable[[str], str] = str
) -> tuple[Problem, ...]:
    """What is wrong in a form that was sent; ``place``: the id of a field, by name."""
    if not form.is_bound:
        return ()
    return tuple(
        Problem(place(name), one["message"])
        for name, errors in form.errors.get_json_data().items()
        for one in errors
    )


class Ticks(forms.Field):
    """Every value that was sent under one name."""

    widget = forms.SelectMultiple


class Number(forms.Field):
    """A whole number in any digits; ``wrong`` says how to write it."""

    def __init__(self, label: Any, digits: int, wrong: Any) -> None:
        super().__init__(required=False, label=label)
        self.digits = digits
        self.wrong = wrong

    def to_python(self, value: str | None) -> int | None:
        typed = self.written(as_written.plain(value or ""))
        if not typed:
            return None
        if not re.fullmatch(f"[0-9]{{1,{self.digits}}}", typed):
            raise ValidationError(self.wrong)
        return int(typed)

    def written(self, typed: str) -> str:
        """The digits in what was typed, where there are more ways to write it."""
        return typed


class PartOfDay(Number):
    """The day, the month or the year of a date."""

    def written(self, typed: str) -> str:
        if len(as_written.words(typed)) > 1:
            sentence = gettext(
                "Write the day, the month and the year each in its own box, like 7, 3 "
                "and 2021."
            )
            raise ValidationError(sentence)
        return typed


class MonthOfYear(PartOfDay):
    """A month, by its number or its name."""

    def written(self, typed: str) -> str:
        return as_written.month(typed) or super().written(typed)
