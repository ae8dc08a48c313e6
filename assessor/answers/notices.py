"""What is said to somebody who was sent to a page, by what the address says of it."""

from django.utils.translation import gettext as _

EXPIRED = "late"
TOO_MUCH = "long"
SKIPPED = "skip"
OTHER_CASE = "other"
NO_DATES = "dates"


def notice(why: str) -> str:
    """The sentence to somebody who was sent to this page; empty for all others."""
    if why == EXPIRED:
        return _(
            "Your answers are no longer here. We delete them when you leave this site "
            "or are away for a while. Nothing was kept. You can start again."
        )
    if why == TOO_MUCH:
        return _(
            "We could not read what was sent: it was too long. It did not change your "
            "earlier answers."
        )
    if why == SKIPPED:
        return _(
            "You skipped these questions. That counts as “I do not know”. You can "
            "still answer them at the end, when you check your answers."
        )
    if why == OTHER_CASE:
        return _(
            "That page belonged to other answers, which were deleted. Nothing of it "
            "was kept. Here you go on with the answers of now."
        )
    if why == NO_DATES:
        return _("Your answers lead to no dates that can go into a calendar.")
    return ""
