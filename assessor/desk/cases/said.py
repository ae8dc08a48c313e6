"""The sentence to a consultant who comes back from something she did."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

NOTED, ASSIGNED, STATUS, CORRECTED, OPINION = (
    "noted mine status corrected opinion".split()
)
EMPTY, ACCEPTED, REMOVED, NONE_CHOSEN = "empty accepted removed none".split()
TOO_MANY, NOT_SAVED = "many not-saved".split()

SAID: Mapping[str, Promise] = {
    NOTED: _("Your note is kept with the case. It cannot be changed any more."),
    ASSIGNED: _("It is noted whose case this is."),
    STATUS: _("The status is changed."),
    CORRECTED: _("The answer is corrected. What the person said stays beside it."),
    OPINION: _("Your second opinion is kept with the case."),
    EMPTY: _("Nothing was written, so nothing was kept."),
    ACCEPTED: _("The case is gone from here. What you saved is now the only copy."),
    REMOVED: _("The case is deleted. Only its number is left, in the log."),
    NONE_CHOSEN: _("No case was chosen. Tick the cases to print first."),
    TOO_MANY: _("A stack has ten cases at most. Print them in turns."),
    NOT_SAVED: _("Tick that both files are saved first: the case is deleted here."),
}


def said_of_it(why: str) -> str:
    return str(SAID.get(why, ""))
