"""What is wrong with this desk, said when it starts."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error


def site_here(**_: Any) -> list[CheckMessage]:
    """Where people are served, the links of a desk lead to a site that is."""
    if not settings.HTTPS or settings.SITE_URL != settings.SITE_FOR_TRYING:
        return []
    said = (
        "Nothing says where the public site is: set ASSESSOR_SITE_URL, like "
        "https://stay.example."
    )
    return [Error(said, id="assessor.E006")]
