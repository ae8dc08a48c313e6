"""What is wrong with this installation, said when it starts."""

import ctypes
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Advice

from assessor.press import fonts

PDF = "pdf"
"""Whoever only prints asks for these: to check the whole site would load all of it."""
FIRM = "firm"
"""And for this: it stands at the head of each paper."""
SAFE = "safe"
"""And for this: whether strangers may be served."""


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


def unsafe_in_production(**_: Any) -> list[CheckMessage]:
    """What would show the inside of the site, or send answers over an open line."""
    return [Error(said, id="assessor.E005") for said in _unsafe()]


def unreachable_in_production(**_: Any) -> list[CheckMessage]:
    """For `check --deploy`: what is no danger, and of no use."""
    if [one for one in settings.ALLOWED_HOSTS if not _is_here(one)]:
        return []
    said = "ASSESSOR_HOSTS names no host: people reach the site by a name like x.nl."
    return [Advice(said, id="assessor.W002")]


def _unsafe() -> Iterator[str]:
    if settings.HTTPS and settings.DEBUG:
        yield "ASSESSOR_DEBUG shows everybody the inside of the site: take it away."
    if settings.HTTPS or settings.DEBUG:
        return
    for host in settings.ALLOWED_HOSTS:
        if not _is_here(host):
            yield (
                f"ASSESSOR_HOSTS names {host}, and answers would go over an open line: "
                "put a proxy with TLS in front, and set ASSESSOR_HTTPS=1."
            )


def _is_here(host: str) -> bool:
    """Whether only who sits at this machine can mean it."""
    return host in {"localhost", ".localhost", "[::1]", "testserver"} or (
        host.startswith("127.")
    )


def _wrong_with_firm() -> list[CheckMessage]:
    return [Error(said, id="assessor.E002") for said in settings.FIRM.wrong]
