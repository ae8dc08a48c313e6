"""What is wrong with pepper and keys: one sentence each, when the site starts."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error

from assessor.handover import keys

PRIVATE = "ASSESSOR_OFFICE_PRIVATE_KEYS"
KEEPING = "keeping"
"""Whoever only checks this asks for it."""


def keeping_here(**_: Any) -> list[CheckMessage]:
    """What is wrong wherever it runs; and where people are served, what is missing."""
    wrong = [*_private_here(), *_unusable()]
    if not wrong and settings.HTTPS:
        wrong = [*_missing(), *_missing_at_the_desk()]
    return [Error(said, id="assessor.E003") for said in wrong]


def keeping_before_production(**_: Any) -> list[CheckMessage]:
    """What would be missing, for `check --deploy` where it does no harm."""
    wrong = [] if settings.HTTPS or [*_unusable()] else [*_missing()]
    return [Error(said, id="assessor.E003") for said in wrong]


def refuse_private_keys() -> None:
    """Whichever server starts the public site: it does not start with such a key."""
    if wrong := [*_private_here()]:
        sys.exit("\n".join(wrong))


def _private_here() -> Iterator[str]:
    """With a private key on it, the public site could read what people send."""
    if settings.OFFICE_PRIVATE_KEYS is not None:
        return  # this is the desk
    if PRIVATE in os.environ:
        yield f"{PRIVATE} is for the desk only: take it away from the public site."
    for file in keys.private_in(_folder()):
        yield f"{file} is a private key: the public site may not have one. Move it."


def _unusable() -> Iterator[str]:
    try:
        keys.public_keys(_folder())
        if settings.OFFICE_PRIVATE_KEYS:
            keys.private_keys(settings.OFFICE_PRIVATE_KEYS)
    except keys.UnusableKeyError as error:
        yield str(error)


def _missing() -> Iterator[str]:
    is_desk = settings.OFFICE_PRIVATE_KEYS is not None  # it opens nothing by a code
    if not settings.PEPPER and not is_desk:
        yield "There is no pepper: set ASSESSOR_PEPPER; docs/keys.md says how."
    public = keys.public_keys(_folder())
    if not public:
        yield (
            f"There is no key of the firm in {_folder()}: `manage.py keys new` makes "
            "one; docs/keys.md says how."
        )
    for one in public:
        if one.for_trying:
            yield (
                f"The key {one.id} in {_folder()} is for trying it out: take it away, "
                "and make a real one with `manage.py keys new`."
            )


def _missing_at_the_desk() -> Iterator[str]:
    folder = settings.OFFICE_PRIVATE_KEYS
    if folder is None:
        return
    private = keys.private_keys(folder)
    if not private:
        yield (
            f"There is no private key in {folder}: the desk could open no case. Set "
            f"{PRIVATE}; docs/keys.md says how."
        )
    for one in private.values():
        if one.for_trying:
            yield f"The key {one.id} in {folder} is for trying it out: take it away."


def _folder() -> Path:
    return Path(settings.OFFICE_KEYS)
