"""What somebody agrees to who sends, in words of their own.

Whoever changes a word here gives it a new version: it is sealed with what is sent, and
so it stays known which words were read. A test holds the words of each version.
"""

from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.contact import contact
from assessor.wording import day, sentence

VERSION = "2026-11-26"
WORDS = (
    _("Only {firm} gets what you send. They use it to advise you, and to reach you."),
    _(
        "Some answers may be about your health, where you come from, or crimes. They "
        "may read these too."
    ),
    _(
        "It is kept until {date}. After that day it is deleted. Do you become their "
        "client? Then they move it to your file with them."
    ),
    _(
        "You can take it back at any moment: open it with your code, and delete it. "
        "What they printed or wrote down before, they still have."
    ),
    _("You do not have to send anything. The result on this site stays the same."),
)
AGREED = _("I agree, and I want to send this to {firm}.")
AGREED_FOR_OTHER = _(
    "The person I help knows this and agrees. I send it to {firm} for that person."
)


def words(until: date) -> tuple[SafeString, ...]:
    """``until``: the last day on which it is kept."""
    return tuple(_filled(one, date=day(until)) for one in WORDS)


def agreed(*, for_other: bool) -> SafeString:
    return _filled(AGREED_FOR_OTHER if for_other else AGREED)


def _filled(text: str, **parts: object) -> SafeString:
    return sentence(gettext(text), firm=contact().name, **parts)
