"""The only look at the clock; the rules never look."""

from datetime import date

from django.utils import timezone


def today() -> date:
    """The day the law is applied to."""
    return timezone.localdate()
