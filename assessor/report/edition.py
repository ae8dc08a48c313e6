"""For whom a report is made, and in which languages it may be."""

from enum import Enum

from django.conf import settings

CONSULTANTS_READ = ("nl", "en")


class Edition(Enum):
    """The applicant reads what to do next; the consultant starts an intake with it."""

    APPLICANT = "applicant"
    CONSULTANT = "consultant"

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is offered in, of those that this site has."""
        ours = tuple(code for code, _ in settings.LANGUAGES)
        if self is Edition.APPLICANT:
            return ours
        return tuple(code for code in CONSULTANTS_READ if code in ours)
