"""The parts of a form: what stands on the page, and what reads it back."""

import re
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError


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


class Ticks(forms.Field):
    """Every value that was sent under one name."""

    widget = forms.SelectMultiple


class Number(forms.Field):
    """A whole number in the digits 0 to 9; ``wrong`` says how to write it."""

    def __init__(self, label: Any, digits: int, wrong: Any) -> None:
        super().__init__(required=False, label=label)
        self.digits = digits
        self.wrong = wrong

    def to_python(self, value: str | None) -> int | None:
        typed = (value or "").strip()
        if not typed:
            return None
        if not re.fullmatch(f"[0-9]{{1,{self.digits}}}", typed):
            raise ValidationError(self.wrong)
        return int(typed)
