"""Passwords, and what the library says about them, in the words of this site."""

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext, gettext_noop

OF_THE_LIBRARY = (
    gettext_noop("The username and/or password you specified are not correct."),
    gettext_noop("Please type your current password."),
    gettext_noop("You must type the same password each time."),
    gettext_noop("Authenticator code"),
)
"""Translated here too, for our catalogue comes first: theirs says "je" to everybody."""


class LongEnough(MinimumLengthValidator):
    """The same check; its own sentence has no Dutch."""

    def get_error_message(self) -> str:
        text = gettext("This password is too short: at least {number} characters.")
        return text.format(number=self.min_length)
