"""How to reach somebody, as she typed it: read kindly, and nothing is lost.

Only what is ticked is safe. One way is enough, or that she calls herself.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from assessor.forms.as_written import digits_in
from assessor.forms.fields import Problem, Ticks, problems_of

LINE, STORY = 200, 1000  # letters
FEWEST_DIGITS = 6
NOT_SHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

CALL, MESSAGE, TEXT, WRITE = "call", "message", "text", "write"
BY_TELEPHONE = (CALL, MESSAGE, TEXT)
WAYS = (*BY_TELEPHONE, WRITE)
PERSON, HELPER = "person", "helper"
STORIES = frozenset({"other", "needs"})


class Typed(forms.CharField):
    """What was typed, without marks that nobody sees; as long as can be sent."""

    def __init__(self, most: int) -> None:
        super().__init__(required=False)
        self.most = most

    def to_python(self, value: Any) -> str:
        typed = NOT_SHOWN.sub("", str(value or "")).strip()
        if len(typed) > self.most:
            text = _("This is too long to send. Use at most {count} letters.")
            raise ValidationError(text.format(count=self.most))
        return typed


class ReachForm(forms.Form):
    name = Typed(LINE)
    telephone = Typed(LINE)
    email = Typed(LINE)
    other = Typed(STORY)
    when = Typed(LINE)
    language = Typed(LINE)
    needs = Typed(STORY)
    safe = Ticks(required=False)
    i_will_call = forms.BooleanField(required=False)
    interpreter = forms.BooleanField(required=False)
    whom = forms.CharField(required=False)

    def clean_telephone(self) -> str:
        number: str = self.cleaned_data["telephone"]
        if number and digits_in(number) < FEWEST_DIGITS:
            raise ValidationError(_("This number is short. Please look at it again."))
        return number

    def clean_email(self) -> str:
        address: str = self.cleaned_data["email"]
        if address:
            _hold(validate_email, address)
        return address

    def clean_safe(self) -> list[str]:
        ticked = self.cleaned_data["safe"] or []
        return [way for way in WAYS if way in ticked]

    def clean_whom(self) -> str:
        whom: str = self.cleaned_data["whom"]
        return whom if whom in {PERSON, HELPER} else ""

    def clean(self) -> dict[str, Any]:
        told = {**self.cleaned_data}
        if not self.errors:
            for at, text in _missing(told):
                self.add_error(at, text)
        return told

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, beside the field where it can be put right."""
        return problems_of(self, _place)

    @property
    def reach(self) -> dict[str, Any]:
        """What is sent of it: nothing that is empty, and what is not safe."""
        told = self.cleaned_data
        not_safe = [way for way in _possible(told) if way not in told["safe"]]
        told = {**told, "not_safe": not_safe}
        return {name: one for name, one in told.items() if one}


def _hold(validate: Callable[[str], object], typed: str) -> None:
    try:
        validate(typed)
    except ValidationError:
        text = _("This is not yet a whole e-mail address, like name@example.nl.")
        raise ValidationError(text) from None


def _possible(told: Mapping[str, Any]) -> tuple[str, ...]:
    """The ways that there are, safe or not, with what was given."""
    by_telephone = BY_TELEPHONE if told["telephone"] else ()
    return (*by_telephone, *((WRITE,) if told["email"] else ()))


def _missing(told: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    possible, safe = _possible(told), told["safe"]
    without = {*safe} - {*possible}
    if without & {*BY_TELEPHONE}:
        yield "telephone", _("You ticked what is safe. Which number is it?")
    if WRITE in without:
        yield "email", _("You ticked that writing is safe. Which address is it?")
    if safe or told["other"] or told["i_will_call"]:
        return
    if possible:
        yield "safe", _("Tick what is safe, or choose that you will call them.")
    else:
        yield "i_will_call", _("Give one way, or choose that you will call them.")


def _place(name: str) -> str:
    """The id of the field: of the first of those that are ticked together."""
    return f"safe-{CALL}" if name == "safe" else name
