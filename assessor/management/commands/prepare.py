"""Brings database, translations and static files up to date, in one go.

One process, and only what changed: this stands between `make run` and the first page.
What changed is told by contents: files out of an archive keep old dates.
"""

import hashlib
import json
import os
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error

from assessor.database import why
from assessor.databases.turns import one_at_a_time, refuse_what_is_newer
from assessor.handover import keys

OPEN_PAGES = timedelta(days=1)
BEARS_A_PRINT = re.compile(r"\.[0-9a-f]{12}\.")


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--files",
            action="store_true",
            help="only the files: translations and static files, without a database",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with said_plainly():
            if not options["files"]:
                with one_at_a_time():
                    refuse_what_is_newer()
                    call_command("migrate", verbosity=0, interactive=False)
                    call_command(
                        "createcachetable", verbosity=0
                    )  # where the desk counts
                call_command("purge")
                self._make_keys_for_trying()
            compile_translations()
            collect_static_files()

    def _make_keys_for_trying(self) -> None:
        """So that a case can be sent on a developer's machine, and nowhere else."""
        public, private = Path(settings.OFFICE_KEYS), Path(settings.KEYS_FOR_TRYING)
        if settings.HTTPS or not settings.PEPPER or keys.public_keys(public):
            return
        made, _ = keys.write_pair(public, private, for_trying=True)
        self.stdout.write(
            f"Made keys to try out sending with: {made.stem}, in {public} and "
            f"{private}. They are refused where people are served."
        )


@contextmanager
def said_plainly() -> Iterator[None]:
    """Say in one sentence what stands in the way, and no traceback."""
    try:
        yield
    except Error as error:
        raise CommandError(f"The database cannot be used: {why(error)}") from None
    except OSError as error:
        message = f"“{error.filename}” cannot be written: {error.strerror}."
        raise CommandError(message) from None


def compile_translations() -> None:
    for folder in settings.LOCALE_PATHS:
        for source in sorted(Path(folder).rglob("*.po")):
            compile_translation(source, source.with_suffix(".mo"))


def compile_translation(source: Path, compiled: Path) -> None:
    """What is compiled bears the print of what it was made from."""
    made_from = hashlib.sha256(source.read_bytes()).hexdigest()
    if compiled.exists() and made_from.encode() in compiled.read_bytes():
        return
    catalogue = polib.pofile(source)
    catalogue.metadata["X-Made-From"] = made_from
    catalogue.save_as_mofile(compiled)


def collect_static_files() -> None:
    """Collect what pages ask for, when something changed; the fonts are for PDFs."""
    made_from = " ".join(fingerprint(Path(one)) for one in settings.STATICFILES_DIRS)
    stamp = Path(settings.STATIC_ROOT).with_suffix(".made-from")
    if stamp.exists() and stamp.read_text() == made_from and manifest().exists():
        return
    was_whole = stamp.exists()
    # Not to be believed while it is at work, nor when it is ended halfway.
    stamp.unlink(missing_ok=True)
    remove_what_no_page_asks_for(OPEN_PAGES if was_whole else timedelta())
    call_command(
        "collectstatic", verbosity=0, interactive=False, ignore_patterns=["fonts"]
    )
    stamp.write_text(made_from)


def remove_what_no_page_asks_for(patience: timedelta) -> None:
    """A page that is open asks for the files of the version that wrote it.

    Those of the last version are asked for until now, others as long as pages are open.
    What bears no print in its name is collected anew: it may be of any version.
    """
    root, now = Path(settings.STATIC_ROOT), time.time()
    of_last = {root / name for name in last_version()}
    for file in root.rglob("*"):
        with suppress(FileNotFoundError):  # a second start may be at the same
            if {file, file.with_suffix("")} & of_last:
                os.utime(file, (now, now))
            elif file.is_file() and file != manifest():
                old = file.stat().st_mtime < now - patience.total_seconds()
                if old or not BEARS_A_PRINT.search(file.name):
                    file.unlink()


def last_version() -> Iterable[str]:
    """The names of the files that pages of the last version ask for."""
    if not manifest().exists():
        return ()
    names: dict[str, str] = json.loads(manifest().read_text())["paths"]
    return names.values()


def manifest() -> Path:
    return Path(settings.STATIC_ROOT) / "staticfiles.json"


def fingerprint(folder: Path) -> str:
    """One word for the names and the contents of all files in a folder."""
    whole = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            name, contents = file.relative_to(folder), file.read_bytes()
            whole.update(f"{name} {len(contents)}\n".encode() + contents)
    return whole.hexdigest()
