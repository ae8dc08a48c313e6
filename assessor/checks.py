"""What is wrong with this installation, said when it starts."""

import ctypes
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Advice

from assessor.press import fonts

PDF = "pdf"
"""Whoever only prints asks for these: to check the whole site would load all of it."""
FIRM = "firm"
"""And for this: it stands at the head of each paper."""


def pdf_libraries(**_: Any) -> list[CheckMessage]:
    """WeasyPrint itself keeps quiet about the library that makes it quick."""
    try:
        ctypes.CDLL("libharfbuzz-subset.so.0")
    except OSError:
        return [
            Advice(
                "PDFs take several times longer than they need to.",
                hint="Install the Debian package libharfbuzz-subset0.",
                id="assessor.W001",
            )
        ]
    return []


def pdf_fonts(**_: Any) -> list[CheckMessage]:
    """Without its letters a PDF would be a page of empty boxes."""
    return [
        Error(
            f"The font {name} is missing, or it is no font.",
            hint=f"Put it back in {fonts.FOLDER}: it came with the program.",
            id="assessor.E001",
        )
        for name in fonts.missing()
    ]


def firm_in_production(**_: Any) -> list[CheckMessage]:
    """Whoever seeks a lawyer must never meet a placeholder."""
    return _wrong_with_firm() if settings.HTTPS else []


def firm_before_production(**_: Any) -> list[CheckMessage]:
    """The same, for `check --deploy` on a machine where it would do no harm."""
    return [] if settings.HTTPS else _wrong_with_firm()


def _wrong_with_firm() -> list[CheckMessage]:
    return [Error(said, id="assessor.E002") for said in settings.FIRM.wrong]
