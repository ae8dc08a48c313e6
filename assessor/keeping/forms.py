"""What is typed in this room: a code, and words that open a file."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from assessor.forms.fields import Problem
from assessor.handover import codes
from assessor.handover.file import FEWEST, said

MOST = 200  # letters


class KeepingForm(forms.Form):
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, beside the field where it can be put right."""
        errors = self.errors.get_json_data()
        return tuple(
            Problem(name, one["message"])
            for name, all_ in errors.items()
            for one in all_
        )


class CodeForm(KeepingForm):
    code = forms.CharField(required=False, max_length=MOST)

    def clean_code(self) -> str:
        typed: str = self.cleaned_data["code"]
        code = codes.read(typed)
        if code is None:
            raise ValidationError(_wrong_code(typed))
        return code


def _wrong_code(typed: str) -> str:
    if not typed:
        return _("Type your code.")
    count = codes.digits_in(typed)
    if count != codes.LENGTH:
        return _("A code has twenty digits. Here are {count}.").format(count=count)
    return _("One of the digits is not right. Compare each of them with your note.")


class WordsForm(KeepingForm):
    """The words to seal a file with."""

    words = forms.CharField(required=False, max_length=MOST)

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"]
        if len(said(words)) < FEWEST:
            text = _("Choose more words: at least {count} letters in all.")
            raise ValidationError(text.format(count=FEWEST))
        return words


class FileForm(KeepingForm):
    """A file, and the words that open it."""

    file = forms.FileField(required=False, allow_empty_file=True)
    words = forms.CharField(required=False, max_length=MOST)

    def clean(self) -> dict[str, Any]:
        told = {**self.cleaned_data}
        if not told.get("file"):
            self.add_error("file", _("Choose the file."))
        if not told.get("words"):
            self.add_error("words", _("Type the words that open the file."))
        return told
