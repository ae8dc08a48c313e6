"""Makes the report of a case file, or of every case in a folder, as a PDF."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from assessor import processors
from assessor.checks import FIRM, PDF
from assessor.report.documents.case_file import day_of
from assessor.report.editions import Edition, Size
from assessor.report.making import (
    Outcome,
    Place,
    UnusableError,
    Wanted,
    made,
    made_alone,
    unwritable,
)
from rules.language.fact import ImpossibleAnswerError

MOST = 64  # at once; each wants its memory
FAILED = 2
STOPPED = 130  # as shells have it for Ctrl-C


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
        parser.add_argument(
            "--jobs",
            type=int,
            default=len(processors.mine()),
            help="how many reports of a folder at once; else one for each processor",
        )
        parser.add_argument(
            "--again",
            action="store_true",
            help="also make those of a folder that are newer than their case",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            failed = self._print(**options)
        except UnusableError as error:
            failed = [str(error)]
            self._say(*failed)
        except KeyboardInterrupt:
            self._say("", "Stopped. What is made stays; the same command goes on.")
            sys.exit(STOPPED)
        if failed:
            sys.exit(FAILED)

    def _print(self, **options: Any) -> Sequence[str]:
        """Make what was asked for; return the sentences on what could not be made."""
        wanted = _wanted(**options)
        if options["case"].is_dir():
            return self._folder(wanted, **options)
        outcome = made_alone(Place(options["case"], options["output"]), wanted)
        failed = [outcome.failed] if outcome.failed else []
        self._say(*([outcome.remark] if outcome.remark else failed))
        return failed

    def _folder(self, wanted: Wanted, **options: Any) -> Sequence[str]:
        places, impossible = _places(options["case"], options["output"])
        there = [one for one in places if one.is_done and not options["again"]]
        to_make = [one for one in places if one not in there]
        jobs = min(options["jobs"], len(to_make))
        making = made(to_make, wanted, jobs) if jobs else iter(())
        outcomes = tuple(self._counted(making, len(there), len(places)))
        failed = [*impossible, *(one.failed for one in outcomes if one.failed)]
        self._say(*(one.remark for one in outcomes if one.remark))
        if there:
            self._say(f"{len(there)} there already: --again makes them anew.")
        if failed:
            self._say(f"{len(failed)} not made:", *failed)
        return failed

    def _counted(
        self, outcomes: Iterator[Outcome], there: int, of: int
    ) -> Iterator[Outcome]:
        """Draw the bar while they come."""
        self._progress(there, of)
        for number, outcome in enumerate(outcomes, start=there + 1):
            self._progress(number, of)
            yield outcome

    def _progress(self, number: int, of: int) -> None:
        """Draw a bar over the one before; the last one stays."""
        bar = "#" * (30 * number // of) if of else ""
        end = "\n" if number == of else ""
        self.stderr.write(f"\r[{bar:<30}] {number} of {of}", ending=end)

    def _say(self, *sentences: str) -> None:
        """Say each on a line of its own, whatever the names of files have in them."""
        for one in sentences:
            shown = (c if c.isprintable() else ascii(c)[1:-1] for c in one)
            self.stderr.write("".join(shown))


def _wanted(**options: Any) -> Wanted:
    edition, on = Edition(options["edition"]), options["on"]
    if not 1 <= options["jobs"] <= MOST:
        raise UnusableError(f"--jobs must be from 1 to {MOST}.")
    try:
        day_of(on)
    except ImpossibleAnswerError as error:
        raise UnusableError(str(error)) from None
    language = _offered(edition, options["language"])
    return Wanted(edition, language, Size(options["paper"]), on)


def _offered(edition: Edition, language: str) -> str:
    if language in edition.languages:
        return language
    offered = ", ".join(edition.languages)
    raise UnusableError(
        f"The {edition.value} edition is not offered in “{language}”, only in: "
        f"{offered}."
    )


def _places(source: Path, output: Path) -> tuple[list[Place], list[str]]:
    """Each case of a folder with the place of its report; and those without one."""
    cases = _cases(source)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnusableError(unwritable(output, error)) from None
    places: dict[str, Place] = {}
    impossible: list[str] = []
    for case in cases:
        other = places.get(case.stem)
        if not case.is_file():
            impossible.append(f"“{case}” is not a file.")
        elif other:
            impossible.append(f"“{case}” has the name of “{other.source}”.")
        else:
            places[case.stem] = Place(case, output / f"{case.stem}.pdf")
    return list(places.values()), impossible


def _cases(folder: Path) -> list[Path]:
    try:
        cases = sorted(one for one in folder.iterdir() if one.suffix.lower() == ".json")
    except OSError as error:
        message = f"The folder “{folder}” cannot be read: {error.strerror}."
        raise UnusableError(message) from None
    if not cases:
        raise UnusableError(f"There is no .json file in “{folder}”.")
    return cases
