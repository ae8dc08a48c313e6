"""Reports of case files: each read, printed, and put in its place whole.

One that cannot be made takes no other down, and leaves what was there before.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from secrets import token_hex

from assessor.press.press import Press, PrintingError, here
from assessor.press.printable import Document
from assessor.report.documents.case_file import ReadFile, read_case_file
from assessor.report.documents.writing import written
from assessor.report.editions import Edition, Size
from rules.assessment.reading import ENCODING, LONGEST
from rules.language.fact import ImpossibleAnswerError

Printer = Callable[[Callable[[], Document]], bytes]


class UnusableError(Exception):
    """What was asked for cannot be made; the message says why."""


@dataclass(frozen=True)
class Wanted:
    """Which report is made of each case."""

    edition: Edition
    language: str
    size: Size
    on: str | None


@dataclass(frozen=True)
class Place:
    """A case file, and where its report goes."""

    source: Path
    target: Path

    @property
    def is_done(self) -> bool:
        """Whether there is a report that was made after the case was written."""
        try:
            return self.target.stat().st_mtime > self.source.stat().st_mtime
        except OSError:
            return False


@dataclass(frozen=True)
class Outcome:
    """What became of one; ``failed`` says why there is no report of it."""

    remark: str = ""
    failed: str = ""


def made(places: Sequence[Place], wanted: Wanted, jobs: int) -> Iterator[Outcome]:
    """Make the reports, so many at once; yield what became of each, in their order."""
    with _printers(jobs) as printed, ThreadPoolExecutor(jobs) as threads:
        yield from threads.map(partial(_outcome, wanted, printed), places)


def made_alone(place: Place, wanted: Wanted) -> Outcome:
    """Make one report in this process.

    To start a worker takes as long as to print two reports. It is earned back from six
    on; but of several, no report may take the others down with it.
    """
    return _outcome(wanted, here, place)


@contextmanager
def _printers(jobs: int) -> Iterator[Printer]:
    """Yield what prints on so many workers at once."""
    free: SimpleQueue[Press] = SimpleQueue()

    def printed(write: Callable[[], Document]) -> bytes:
        press = free.get()
        try:
            return press.pdf(write)
        finally:
            free.put(press)

    with ExitStack() as ending:
        for _ in range(jobs):
            free.put(ending.enter_context(closing(Press())))
        yield printed


def _outcome(wanted: Wanted, printed: Printer, place: Place) -> Outcome:
    try:
        return Outcome(remark=_make(wanted, printed, place))
    except UnusableError as error:
        return Outcome(failed=str(error))


def _make(wanted: Wanted, printed: Printer, place: Place) -> str:
    read = _read(place.source, wanted.on)
    _refuse_its_own_input(place)
    write = partial(
        written,
        read.case,
        wanted.edition,
        wanted.language,
        told=read.told,
        size=wanted.size,
    )
    try:
        _put(printed(write), place.target)
    except OSError as error:
        raise UnusableError(unwritable(place.target, error)) from None
    except PrintingError:
        message = f"The report of “{place.source}” could not be made."
        raise UnusableError(message) from None
    return f"In “{place.source}”: {read.not_used}" if read.not_used else ""


def _read(file: Path, on: str | None) -> ReadFile:
    try:
        return read_case_file(_text(file), on)
    except OSError as error:
        message = f"The file “{file}” cannot be read: {error.strerror}."
    except UnicodeDecodeError:
        message = f"The file “{file}” must be text in UTF-8."
    except ImpossibleAnswerError as error:
        message = f"In “{file}”: {error}"
    raise UnusableError(message)


def _text(file: Path) -> str:
    with file.open("rb") as opened:
        told = opened.read(LONGEST + 1)
    if len(told) > LONGEST:
        raise UnusableError(f"The file “{file}” is too long for a case.")
    return told.decode(ENCODING)


def _refuse_its_own_input(place: Place) -> None:
    try:
        same = place.target.samefile(place.source)
    except OSError:
        return
    if same:
        message = f"“{place.target}” is the case itself: give the report another name."
        raise UnusableError(message)


def _put(report: bytes, target: Path) -> None:
    """Write beside it and rename: whoever looks sees the old one or the new one."""
    if target.exists() and not (target.is_file() or target.is_dir()):
        target.write_bytes(report)  # a pipe or a device: there is no name to take
        return
    place = target.resolve()  # a link stays, and leads to the new one
    beside = place.with_name(f".{token_hex(8)}.part")
    try:
        with beside.open("xb") as file:
            file.write(report)
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)


def unwritable(target: Path, error: OSError) -> str:
    return f"“{target}” cannot be written: {error.strerror}."
