"""What is said to somebody who was sent to a page, by what the address says of it."""

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

EXPIRED = "late"
TOO_MUCH = "long"
SKIPPED = "skip"
OTHER_CASE = "other"
NO_DATES = "dates"
OPENED = "open"

SAID = {
    EXPIRED: _(
        "Your answers are no longer here. We delete them when you leave this site "
        "or are away for a while. You can start again. Did you keep them with a "
        "code or in a file? Open them on the first page."
    ),
    TOO_MUCH: _(
        "We could not read what was sent: it was too long. It did not change your "
        "earlier answers."
    ),
    SKIPPED: _(
        "You skipped these questions. That counts as “I do not know”. You can "
        "still answer them at the end, when you check your answers."
    ),
    OTHER_CASE: _(
        "That page belonged to other answers, which were deleted. Nothing of it "
        "was kept. Here you go on with the answers of now."
    ),
    NO_DATES: _("Your answers lead to no dates that can go into a calendar."),
    OPENED: _(
        "These are the answers that you kept. Change what is different now, or go on."
    ),
}


def notice(why: str) -> str:
    """The sentence to somebody who was sent to this page; empty for all others."""
    return gettext(SAID[why]) if why in SAID else ""
