"""The letters of a PDF: ours, one family for each script, each with a real bold.

Pango does not make bold letters itself: without a file for them, what is important
would look like all the rest.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "static/fonts"
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
FILES = tuple(f"{family}-{w}.ttf" for family in FAMILIES for w in ("Regular", "Bold"))
TRUETYPE = b"\0\1\0\0"


def use_only_ours() -> None:
    """Say where fonts are; only counts before WeasyPrint is imported."""
    os.environ["FONTCONFIG_FILE"] = str(FOLDER / "fonts.conf")


def missing() -> tuple[str, ...]:
    """The names of the files that are not there, or are no font."""
    return tuple(name for name in FILES if not _is_font(FOLDER / name))


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(TRUETYPE)) == TRUETYPE
    except OSError:
        return False
