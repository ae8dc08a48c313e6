"""What was tested, so that everybody can use the site, and when."""

from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.wording import day, sentence

TESTED_ON = date(2026, 11, 26)
"""When somebody last compared the page with what the tests do."""


@dataclass(frozen=True)
class AccessibilityPage:
    tested: SafeString


def accessibility_page() -> AccessibilityPage:
    text = _("We last tested this on {date}.")
    return AccessibilityPage(sentence(text, date=day(TESTED_ON)))
