"""To whom the report speaks: to the person, or to a consultant about the person.

Like the language, this holds for all that is said while a page is made. What the law
asks keeps its "you"; the consultant's edition says once who that is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.report.editions import Edition

ABOUT_THE_CLIENT = {
    "Your answers fit a temporary humanitarian permit.": _(
        "The client's answers fit a temporary humanitarian permit."
    ),
    "Your answers may fit a temporary humanitarian permit.": _(
        "The client's answers may fit a temporary humanitarian permit."
    ),
    "Your answers fit a non-temporary humanitarian permit.": _(
        "The client's answers fit a non-temporary humanitarian permit."
    ),
    "Your answers may fit a non-temporary humanitarian permit.": _(
        "The client's answers may fit a non-temporary humanitarian permit."
    ),
    "Today your answers do not fit a humanitarian permit.": _(
        "Today the client's answers do not fit a humanitarian permit."
    ),
    "With what you know now, we cannot say it yet.": _(
        "With what the client knows now, we cannot say it yet."
    ),
    "You told us that you are in danger. Is it now? Then call 112.": _(
        "The client told of danger. Ask first whether it is now. Then call 112."
    ),
    "You told us that you are locked up. Ask for a lawyer today.": _(
        "The client told of being locked up. See that a lawyer acts today."
    ),
    "You told us of a letter with a “no”. See a lawyer, and count the days.": _(
        "The client told of a letter with a “no”. Ask for its date: a term may run."
    ),
    "Fits your answers": _("Fits the answers"),
    "May fit your answers": _("May fit the answers"),
    "You meet this": _("Met"),
    "You cannot change this yourself.": _("The client cannot change this."),
    "You can still do this.": _("The client can still do this."),
    "This may still change. Talk to a lawyer or a helper before you act.": _(
        "This may still change. Advise before the client acts."
    ),
    "You can do this yourself.": _("The client can do this."),
    "Do not do this without help. Talk to a lawyer or helper first.": _(
        "The client should not do this without help."
    ),
    "From this day your answers fit: {ground}.": _(
        "From this day the answers fit: {ground}."
    ),
}

_reader = ContextVar("reader", default=Edition.APPLICANT)


@contextmanager
def speaking_to(edition: Edition) -> Iterator[None]:
    """Say everything to the reader of an edition."""
    token = _reader.set(edition)
    try:
        yield
    finally:
        _reader.reset(token)


def said(text: str) -> str:
    """Return a sentence in the language of now, as the reader of now is told it."""
    if _reader.get() is Edition.CONSULTANT:
        text = ABOUT_THE_CLIENT.get(text, text)
    return gettext(text)
