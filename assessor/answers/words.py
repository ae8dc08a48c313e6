"""An answer in words, as the person gave it."""

from collections.abc import Collection
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from assessor.answers.months import Month
from assessor.answers.telling import Letter
from rules.language.fact import Choice, Choices, Fact, Months
from rules.law.terms.letters import LETTER


def in_words(
    fact: Fact, value: object, withheld: Collection[str] = ()
) -> tuple[str, ...]:
    """The sentences for an answer: one, or several where several were chosen."""
    if value is None and fact.code in withheld:
        return (_("I would rather not say"),)
    if value is None:
        return (_("I do not know"),)
    if isinstance(fact, Choices) and isinstance(value, frozenset):
        chosen = tuple(_(o.text) for o in fact.options if o.code in value)
        return chosen or (_(fact.none),)
    return (_one(fact, value),)


def letter_in_words(letter: Letter) -> tuple[str, ...]:
    """Which letter it is, and its day."""
    day = letter.day and date_format(letter.day, "j F Y")
    return _(LETTER[letter.kind].text), day or _("I do not know the date")


def _one(fact: Fact, value: object) -> str:
    if isinstance(fact, Choice):
        return next(_(o.text) for o in fact.options if o.code == value)
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, Month):
        return date_format(value, "F Y")
    if isinstance(value, date):
        return date_format(value, "j F Y")
    if isinstance(fact, Months) and isinstance(value, int):
        return ngettext("%(n)d month", "%(n)d months", value) % {"n": value}
    return str(value)
