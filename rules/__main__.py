"""``python -m rules``: the rules on the command line, in JSON and in prose."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from zoneinfo import ZoneInfo

from rules.assessment import showing
from rules.assessment.assessment import assess
from rules.assessment.reading import (
    ENCODING,
    LONGEST,
    case_file,
    not_used,
    read_json,
)
from rules.assessment.the_law import LAW
from rules.guidance.deadlines import read_deadline
from rules.language.fact import ImpossibleAnswerError
from rules.language.written import quoted, read_day
from rules.law.terms.terms import TERMS
from rules.proofs import check
from rules.prose.pages import write_pages
from rules.prose.rule import rule_in_words, rule_of
from rules.watching.passages import KEPT, keep, kept, read
from rules.watching.reading import read_text
from rules.watching.review import to_print, watched
from rules.watching.review_list import review_list

REFUSED = 2
STOPPED = 130  # as shells have it for Ctrl-C


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code: 2 for input that cannot be."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except ImpossibleAnswerError as error:
        print(error, file=sys.stderr)
        return REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rules")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, run, about in (
        ("facts", _facts, "list every fact and its question"),
        ("grounds", _grounds, "list every ground"),
        ("routes", _routes, "list every other route"),
        ("check", _check, "prove the promises of the rules"),
    ):
        commands.add_parser(name, help=about).set_defaults(run=run)
    texts = commands.add_parser("sources", help="list every source with its age")
    texts.add_argument(
        "--against", nargs="+", type=Path, metavar="FILE", help="newer texts of acts"
    )
    texts.add_argument(
        "--read", nargs="+", type=Path, metavar="FILE", help="the texts that were read"
    )
    texts.add_argument(
        "--prints", type=Path, default=KEPT, metavar="FILE", help="the fingerprints"
    )
    texts.set_defaults(run=_sources)
    whole = commands.add_parser("ground", help="print a ground or route in prose")
    whole.add_argument("code", help="its code, like widow")
    whole.set_defaults(run=_ground)
    pages = commands.add_parser("prose", help="write all the law as pages of prose")
    pages.add_argument("folder", type=Path, help="where to, like docs/law")
    pages.set_defaults(run=_prose)
    lines = commands.add_parser("compiled", help="print a rule as it is compiled")
    lines.add_argument("code", help="a ground or a route, like widow")
    lines.set_defaults(run=_compiled)
    one = commands.add_parser("assess", help="assess answers in JSON, or a report's")
    one.add_argument("file", nargs="?", default="-", help="a file; - is standard input")
    one.add_argument("--on", default=None, help="the day to apply the law to")
    one.set_defaults(run=_assess)
    term = commands.add_parser("deadline", help="count a deadline from a day")
    term.add_argument("kind", help=", ".join(term.kind for term in TERMS))
    term.add_argument("day", help="the day it starts from, like 2026-11-23")
    term.set_defaults(run=_deadline)
    return parser


def _print(value: object) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return 0


def _facts(_: argparse.Namespace) -> int:
    return _print([showing.fact(fact) for fact in LAW.facts])


def _grounds(_: argparse.Namespace) -> int:
    return _print([showing.ground(ground, _day(None)) for ground in LAW.grounds])


def _routes(_: argparse.Namespace) -> int:
    return _print([showing.route(route) for route in LAW.routes])


def _ground(options: argparse.Namespace) -> int:
    print(rule_in_words(rule_of(options.code)), end="")
    return 0


def _prose(options: argparse.Namespace) -> int:
    try:
        number = write_pages(options.folder)
    except OSError as error:
        message = f"The pages cannot be written: {error.filename}: {error.strerror}."
        raise ImpossibleAnswerError(message) from None
    print(f"{number} pages in {options.folder}")
    return 0


def _sources(options: argparse.Namespace) -> int:
    today = _day(None)
    if options.read:
        return _read(options.read, options.prints)
    if options.against:
        texts = [read_text(file) for file in options.against]
        said, is_to_do = review_list(texts, LAW, kept(options.prints), today)
        print(said)
        return int(is_to_do)
    oldest_first = sorted(watched(LAW), key=lambda source: source.read_on)
    return _print([showing.source_with_age(one, today) for one in oldest_first])


def _read(files: Sequence[Path], prints: Path) -> int:
    """Keep fingerprints of the passages of the very texts that were read."""
    reads = dict(kept(prints))
    for text in [read_text(file) for file in files]:
        new = read(text, to_print(text, LAW))
        reads[text.act] = reads.get(text.act, new) | new
    keep(reads, prints)
    print(f"{sum(len(one.prints) for one in reads.values())} fingerprints are kept.")
    return 0


def _check(_: argparse.Namespace) -> int:
    return check.main()


def _compiled(options: argparse.Namespace) -> int:
    today = _day(None)
    print(LAW.on(today).compiled(options.code, today))
    return 0


def _assess(options: argparse.Namespace) -> int:
    file = case_file(read_json(_text(options.file)))
    day = _day(options.on) if options.on is not None else _day(file.on, "on")
    case, unused = file.read(day, LAW)
    if unused:
        print(not_used(unused), file=sys.stderr)
    return _print(showing.assessment(assess(case)))


def _deadline(options: argparse.Namespace) -> int:
    return _print(showing.deadline(read_deadline(options.kind, options.day)))


def _day(told: object, name: str = "--on") -> date:
    if told is None:
        return datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    try:
        return read_day(told)
    except ValueError:
        raise ImpossibleAnswerError(
            f"{name} must be a date like 2026-11-23, not {quoted(told)}."
        ) from None


def _text(file: str) -> str:
    try:
        told = _bytes(file)
        if len(told) > LONGEST:
            raise ImpossibleAnswerError("That is too long for a case.")
        return told.decode(ENCODING)
    except OSError as error:
        message = f"The file “{file}” cannot be read: {error.strerror}."
    except UnicodeDecodeError:
        message = "The answers must be text in UTF-8."
    raise ImpossibleAnswerError(message)


def _bytes(file: str) -> bytes:
    """What there is to read, and no more than shows that it is too long."""
    if file != "-":
        with Path(file).open("rb") as opened:
            return opened.read(LONGEST + 1)
    if sys.stdin is None:
        raise ImpossibleAnswerError("There is no standard input to read.")
    return sys.stdin.buffer.read(LONGEST + 1)


def from_shell() -> int:
    """Run as a command, whatever the shell has open and whatever its alphabet is."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends it without a word
    nowhere = Path(os.devnull).open("w")  # noqa: SIM115  # until the process ends
    sys.stderr = sys.stderr or nowhere
    if sys.stdout is None:
        print("There is no standard output to write to.", file=sys.stderr)
        return REFUSED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = main()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return STOPPED
    except OSError as error:
        print(f"This cannot be written: {error.strerror}.", file=sys.stderr)
        os.dup2(nowhere.fileno(), 1)  # what is left would be tried once more
        return REFUSED
    return code


if __name__ == "__main__":
    sys.exit(from_shell())
