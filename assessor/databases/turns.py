"""Hosts that start at once change the database one after the other, and never back."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.loader import MigrationLoader

TURN = 7_031_957
"""The number by which our hosts know this lock; others of the server have others."""
PATIENCE = 120.0  # seconds, for what another host does to a large table
LOOK = 0.2  # seconds between two looks


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait for the turn of this host; SQLite locks its file by itself."""
    if connection.vendor != "postgresql":
        yield
        return
    _wait_for_the_turn()
    try:
        yield
    finally:
        _ask("SELECT pg_advisory_unlock(%s)")


def _wait_for_the_turn() -> None:
    until = time.monotonic() + PATIENCE
    while not _ask("SELECT pg_try_advisory_lock(%s)"):
        if time.monotonic() > until:
            raise CommandError(
                "Another host has been changing the database for two minutes: "
                "look at that one first."
            )
        time.sleep(LOOK)


def _ask(sql: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(sql, [TURN])
        (answer,) = cursor.fetchone()
    return bool(answer)


def refuse_what_is_newer() -> None:
    """An older program does not know what a newer one made of its tables."""
    loader = MigrationLoader(connection, ignore_no_migrations=True)
    known = loader.disk_migrations or {}
    newer = [
        f"{app} {name}"
        for app, name in loader.applied_migrations
        if app in loader.migrated_apps and (app, name) not in known
    ]
    if newer:
        raise CommandError(
            f"The database is of a newer version ({', '.join(sorted(newer))}): start "
            "that one, or let it take this back first; docs/deploy/upgrade.md says how."
        )
