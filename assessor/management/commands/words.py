"""Collects every sentence of rules, site and templates for the translators."""

from contextlib import chdir
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

# Where a sentence stands, and when it was collected, would change on every run.
HEAD = """\
# Made by `make words`, which keeps what was translated. A translation that is marked
# "fuzzy" is of a sentence that changed: look at it again, and take the mark away.
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plural}\\n"
"""
NOT_THE_SITE = ["tests", "mutants", "docs", "deploy"]


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        codes = [code for code, _ in settings.LANGUAGES if code != "en"]
        with chdir(settings.ROOT):
            call_command(
                "makemessages",
                locale=codes,
                ignore_patterns=NOT_THE_SITE,
                no_location=True,
                no_obsolete=True,
                no_wrap=True,
                verbosity=0,
            )
        for code in codes:
            write_head(code)


def write_head(code: str) -> None:
    """Give a catalogue our head in place of the form that gettext leaves to fill in."""
    file = Path(settings.LOCALE_PATHS[0]) / code / "LC_MESSAGES/django.po"
    plural = polib.pofile(file).metadata["Plural-Forms"]
    _, _, sentences = file.read_text(encoding="utf-8").partition("\n\n")
    head = HEAD.format(language=code, plural=plural)
    file.write_text(f"{head}\n{sentences}", encoding="utf-8")
