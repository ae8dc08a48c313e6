"""What is typed in this room: a code, and words that open a file."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from assessor.forms.as_written import digits_in
from assessor.handover import codes
from assessor.handover.file import FEWEST, said

MOST = 200  # letters


class CodeForm(forms.Form):
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
    count = digits_in(typed)
    if count != codes.LENGTH:
        return _("A code has twenty digits. Here are {count}.").format(count=count)
    return _("One of the digits is not right. Compare each of them with your note.")


class WordsForm(forms.Form):
    """The words to seal a file with."""

    words = forms.CharField(required=False, max_length=MOST)

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"]
        if len(said(words)) < FEWEST:
            text = _("Choose more words: at least {count} letters in all.")
            raise ValidationError(text.format(count=FEWEST))
        return words


class FileForm(forms.Form):
    """A file, and the words that open it."""

    file = forms.FileField(
        allow_empty_file=True,
        error_messages={"required": gettext_lazy("Choose the file.")},
    )
    words = forms.CharField(
        max_length=MOST,
        error_messages={"required": gettext_lazy("Type the words that open the file.")},
    )
