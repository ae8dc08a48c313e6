"""The only look at the clock; the rules never look."""

from datetime import date

from django.utils import timezone

from rules import LAW
from rules.assessment.reading import LAST_DAY


class UnknownDayError(Exception):
    """A day for which the law is not known here: the clock is wrong, or not set yet."""


def by_the_clock() -> date:
    """The day it is, whatever the law says of it."""
    return timezone.localdate()


def today() -> date:
    """The day the law is applied to; raises `UnknownDayError` rather than say a no."""
    on = by_the_clock()
    if not is_known(on):
        raise UnknownDayError
    return on


def is_known(on: date) -> bool:
    return LAW.first_day <= on <= LAST_DAY
