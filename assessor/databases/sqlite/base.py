"""Django's SQLite, with connections that are opened again after any of them failed.

A database that could not be written to, or was replaced, would else stay so for every
thread that opened it then: a file that is open keeps what it was opened with.
"""

from itertools import count
from typing import Any

from django.db.backends.sqlite3 import base

_failures = count(1)
_last_failure = [0]


class DatabaseWrapper(base.DatabaseWrapper):
    """Knows after which failure it was opened; Django asks before each request."""

    _opened_after = 0

    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        self._opened_after = _last_failure[0]
        return super().get_new_connection(conn_params)

    def is_usable(self) -> bool:
        if self.is_in_memory_db():
            return True  # it would be lost
        if self.errors_occurred:
            _last_failure[0] = next(_failures)
        return self._opened_after == _last_failure[0]
