"""To whom the report speaks: to the person, or to a consultant about the person.

Like the language, this holds for all that is said while a page is made. What the law
asks keeps its "you"; the consultant's edition says once who that is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils.translation import gettext

from assessor.report.editions import Edition
from rules.language.wording import Voices

_reader = ContextVar("reader", default=Edition.APPLICANT)


@contextmanager
def speaking_to(edition: Edition) -> Iterator[None]:
    """Say everything to the reader of an edition."""
    token = _reader.set(edition)
    try:
        yield
    finally:
        _reader.reset(token)


def said(voices: Voices) -> str:
    """Return a sentence in the language of now, as the reader of now is told it."""
    of_client = voices.of_client if _reader.get() is Edition.CONSULTANT else ""
    return gettext(of_client or voices.to_you)
