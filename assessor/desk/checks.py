"""What is wrong with this desk, said when it starts."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from assessor.handover import keys


def keys_here(**_: Any) -> list[CheckMessage]:
    """Where people are served, a desk that can open nothing does not start."""
    if not settings.HTTPS:
        return []
    folder = settings.OFFICE_PRIVATE_KEYS
    try:
        private = keys.private_keys(folder) if folder else {}
    except keys.UnusableKeyError:
        return []  # said already
    said = (
        f"There is no private key in {folder}: the desk could "
        "open no case. Set ASSESSOR_OFFICE_PRIVATE_KEYS; docs/keys.md says how."
    )
    return [] if private else [Error(said, id="assessor.E004")]
