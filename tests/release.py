"""A copy of the program, as somebody unpacks it on a server."""

import shutil
from pathlib import Path

from django.conf import settings

from tests.serving import ROOT

PARTS = "assessor rules static templates manage.py".split()
ITS_OWN = {"DJANGO_SETTINGS_MODULE": "assessor.settings"}


def unpacked(to: Path) -> Path:
    """Return a copy with a `.var` of its own, in which there is only our key."""
    to.mkdir()
    for part in PARTS:
        source = ROOT / part
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, to / part)
    return with_our_key(to)


def with_our_key(program: Path) -> Path:
    (program / ".var").mkdir()
    (program / ".var/secret_key").write_text(settings.SECRET_KEY)
    return program


def next_one(after: Path, to: Path) -> Path:
    """Return one with other styles, that uses what the one before it made."""
    unpacked(to)
    shutil.rmtree(to / ".var")
    (to / ".var").symlink_to(after / ".var")
    for style in (to / "static/css").glob("*.css"):
        style.write_text(style.read_text() + "\n/* The next version. */\n")
    return to
