"""What is wrong with this installation, said when it starts."""

import ctypes
from typing import Any

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Advice

from assessor.press import fonts

PDF = "pdf"
"""Whoever only prints asks for these: to check the whole site would load all of it."""


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
