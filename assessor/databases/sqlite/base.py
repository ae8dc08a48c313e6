"""Django's SQLite, with connections that are opened again after any of them failed.

A database that could not be written to, or was replaced, would else stay so for every
thread that opened it then: a file that is open keeps what it was opened with. Who has a
deleted one open could go on writing to it, and nobody would find that again.
"""

import sqlite3
from itertools import count
from pathlib import Path
from typing import Any

from django.db.backends.sqlite3 import base

_failures = count(1)
_last_failure = [0]
_seen = set[str]()
"""Files that were there once: an empty one in their place would be no better."""


class DatabaseWrapper(base.DatabaseWrapper):
    """Knows after which failure it was opened; Django asks before each request."""

    _opened_after = 0
    _opened: tuple[int, int] | None = None

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        self._opened_after = _last_failure[0]
        name = str(conn_params["database"])
        if name in _seen and not self.is_in_memory_db() and not which(name):
            raise sqlite3.OperationalError("The file of the database is gone.")
        made = super().get_new_connection(conn_params)
        _seen.add(name)
        self._opened = which(name)
        return made

    def is_usable(self) -> bool:
        if self.is_in_memory_db():
            return True  # it would be lost
        if self.errors_occurred:
            _last_failure[0] = next(_failures)
        is_there = which(str(self.settings_dict["NAME"])) == self._opened
        return is_there and self._opened_after == _last_failure[0]


def which(name: str) -> tuple[int, int] | None:
    """Tell the file of that name from any other; none if there is no such file."""
    try:
        found = Path(name).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
