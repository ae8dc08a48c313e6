"""Brings database, translations and static files up to date, in one go.

One process, and only what changed: this stands between `make run` and the first page.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("migrate", verbosity=0, interactive=False)
        call_command("purge")
        compile_translations()
        collect_static_files()


def compile_translations() -> None:
    for folder in settings.LOCALE_PATHS:
        for source in Path(folder).rglob("*.po"):
            if is_older(source.with_suffix(".mo"), [source]):
                polib.pofile(source).save_as_mofile(source.with_suffix(".mo"))


def collect_static_files() -> None:
    """Compressing the fonts takes seconds, so not when nothing changed."""
    collected = settings.STATIC_ROOT / "staticfiles.json"
    sources = [
        file for folder in settings.STATICFILES_DIRS for file in folder.rglob("*")
    ]
    if is_older(collected, sources):
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)


def is_older(result: Path, sources: Iterable[Path]) -> bool:
    if not result.exists():
        return True
    made = result.stat().st_mtime
    return any(source.stat().st_mtime > made for source in sources)
