"""Reads the file of an act, in either form; one sentence where it cannot be one."""

from pathlib import Path
from xml.etree.ElementTree import ParseError

from rules.language.fact import ImpossibleAnswerError
from rules.language.written import quoted
from rules.watching.markdown_text import read_markdown
from rules.watching.text import Text
from rules.watching.xml_text import read_xml

LONGEST = 64 * 1024 * 1024  # bytes; the longest act here has less than two million


def read_text(file: Path) -> Text:
    """Return the act in a file."""
    said = _said(file)
    try:
        text = read_xml(said) if said.startswith("<") else read_markdown(said)
    except ParseError:
        raise _refused(file, "is cut or damaged: as XML it has no end") from None
    except ValueError:
        raise _refused(file, "does not say of which day it is") from None
    if text is None:
        raise _refused(file, "is no text of an act from wetten.overheid.nl")
    return text


def _said(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            told = opened.read(LONGEST + 1)
    except OSError as error:
        raise _refused(file, f"cannot be read: {error.strerror}") from None
    if len(told) > LONGEST:
        raise _refused(file, "is too long for an act")
    try:
        said = told.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise _refused(file, "is no text in UTF-8") from None
    if said.startswith("---") and not said.endswith("\n"):
        raise _refused(file, "is cut: its last line has no end")
    return said


def _refused(file: Path, why: str) -> ImpossibleAnswerError:
    return ImpossibleAnswerError(f"The file {quoted(file)} {why}.")
