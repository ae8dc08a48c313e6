"""Another database in the place of the one that the tests have in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection, connections
from django.db.utils import load_backend


@contextmanager
def in_place(wanted: dict[str, Any], blocker: Any) -> Iterator[None]:
    """Use a database with these settings, made ready and emptied again."""
    configured = connections.configure_settings({"default": wanted})["default"]
    backend: Any = load_backend(configured["ENGINE"])
    with blocker.unblock():
        before = connections["default"]
        connections["default"] = backend.DatabaseWrapper(configured, "default")
        try:
            call_command("migrate", verbosity=0, interactive=False)
            yield
            Session.objects.all().delete()
        finally:  # else every test that follows would use a database that is away
            connection.close()
            connections["default"] = before
