"""What is wrong with this installation, said when it starts."""

import ctypes
from typing import Any

from django.core.checks import CheckMessage
from django.core.checks import Warning as Advice


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
