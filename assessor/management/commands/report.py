"""Makes the report of a case file, or of every case in a folder, as a PDF."""

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from assessor.checks import FIRM, PDF
from assessor.press.press import Press, PrintingError, here
from assessor.press.printable import Document
from assessor.report.documents.case_file import ReadFile, read_case_file
from assessor.report.documents.writing import written
from assessor.report.editions import Edition, Size
from rules.language.fact import ImpossibleAnswerError


class UnusableError(Exception):
    """What was asked for cannot be made; the message says why."""


class Command(BaseCommand):
    help = __doc__
    requires_system_checks = (PDF, FIRM)

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("case", type=Path, help="a JSON file, or a folder of them")
        editions = [edition.value for edition in Edition]
        parser.add_argument("--edition", choices=editions, default="consultant")
        parser.add_argument("--language", default="en", help="such as nl, en or nl+en")
        sizes = [size.value for size in Size]
        parser.add_argument("--paper", choices=sizes, default=Size.A4.value)
        parser.add_argument("--on", help="the day to apply the law to: 2026-11-23")
        parser.add_argument(
            "-o", "--output", type=Path, required=True, help="a file, or a folder"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self._print(**options)
        except (UnusableError, ImpossibleAnswerError) as error:
            self.stderr.write(str(error))
            sys.exit(2)

    def _print(self, **options: Any) -> None:
        edition = Edition(options["edition"])
        language = _offered(edition, options["language"])
        size = Size(options["paper"])
        files = tuple(_files(options["case"], options["output"]))
        with _printer(len(files)) as printed:
            for number, (source, target) in enumerate(files, start=1):
                read = _read(source, options["on"])
                if read.not_used:
                    self.stderr.write(f"In “{source}”: {read.not_used}")
                case, told = read.case, read.told
                write = partial(written, case, edition, language, told=told, size=size)
                try:
                    target.write_bytes(printed(write))
                except OSError as error:
                    raise UnusableError(_unwritable(target, error)) from None
                except PrintingError:
                    message = f"The report of “{source}” could not be made."
                    raise UnusableError(message) from None
                if len(files) > 1:
                    self._progress(number, len(files))

    def _progress(self, number: int, of: int) -> None:
        """Draw a bar over the one before; the last one stays."""
        bar = "#" * (30 * number // of)
        end = "\n" if number == of else ""
        self.stderr.write(f"\r[{bar:<30}] {number} of {of}", ending=end)


@contextmanager
def _printer(reports: int) -> Iterator[Callable[[Callable[[], Document]], bytes]]:
    """Yield what prints so many.

    To start a worker takes as long as to print two reports. It is earned back from six
    on; but of several, no report may take the others down with it.
    """
    if reports == 1:
        yield here
        return
    with closing(Press()) as press:
        yield press.pdf


def _offered(edition: Edition, language: str) -> str:
    if language in edition.languages:
        return language
    offered = ", ".join(edition.languages)
    raise UnusableError(
        f"The {edition.value} edition is not offered in “{language}”, only in: "
        f"{offered}."
    )


def _files(source: Path, output: Path) -> Iterator[tuple[Path, Path]]:
    """Each case with the place of its report."""
    if not source.is_dir():
        yield source, output
        return
    cases = sorted(source.glob("*.json"))
    if not cases:
        raise UnusableError(f"There is no .json file in “{source}”.")
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableError(_unwritable(output, error)) from None
    for case in cases:
        yield case, output / f"{case.stem}.pdf"


def _read(file: Path, on: str | None) -> ReadFile:
    try:
        return read_case_file(file.read_bytes().decode(), on)
    except OSError as error:
        message = f"The file “{file}” cannot be read: {error.strerror}."
    except UnicodeDecodeError:
        message = f"The file “{file}” must be text in UTF-8."
    except ImpossibleAnswerError as error:
        message = f"In “{file}”: {error}"
    raise UnusableError(message)


def _unwritable(target: Path, error: OSError) -> str:
    return f"“{target}” cannot be written: {error.strerror}."
