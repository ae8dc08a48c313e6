"""Django's PostgreSQL, with connections that are shared, limited and healed.

A thread gives its connection back after each request, and another thread takes it: to
make one costs as much as a page. Some are kept, and those that nobody needed for half
a minute are closed. A server that says nothing is given up, and a connection that
failed, or that the server ended, is not used again.
"""

import os
import select
from collections.abc import Iterator
from contextlib import suppress
from time import monotonic
from typing import Any, ClassVar

import psycopg
from django.db.backends.postgresql import base
from django.db.backends.postgresql.psycopg_any import IsolationLevel
from psycopg.pq import TransactionStatus

KEPT = 8  # by each process; with fewer, a busy one makes new ones again and again
UNUSED = 30.0  # seconds; who takes one takes the last that was given back
LIMIT = 6.0  # seconds for an answer
LIMITS = "SET lock_timeout = '4s'; SET statement_timeout = '5s'"


class Connection(psycopg.Connection[Any]):
    """Waits for the server as long as a person might, and no longer."""

    given_back_at = 0.0
    """When that was, by a clock that never goes back."""

    def wait(
        self, gen: Any, interval: float = 0.1, timeout: float | None = None
    ) -> Any:
        try:
            return super().wait(gen, interval, timeout or LIMIT)
        except psycopg.OperationalError:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.pgconn.finish()  # its answer may come when somebody else asks
            raise

    @property
    def is_sound(self) -> bool:
        """Whether it can be used by somebody else; a server that went says so."""
        if self.closed or self.info.transaction_status is not TransactionStatus.IDLE:
            return False
        waiting = select.poll()
        waiting.register(self.fileno(), select.POLLIN)
        return not waiting.poll(0)


class DatabaseWrapper(base.DatabaseWrapper):
    """Takes a connection that another thread gave back, if there is one."""

    given_back: ClassVar[dict[str, list[Connection]]] = {}

    @property
    def _idle(self) -> list[Connection]:
        """Those to the same place."""
        place = f"{self.settings_dict['NAME']} {self.settings_dict['OPTIONS']}"
        return self.given_back.setdefault(place, [])

    def get_new_connection(self, conn_params: dict[str, Any]) -> Connection:
        self.isolation_level = IsolationLevel.READ_COMMITTED
        for kept in taken_from(self._idle):
            if kept.is_sound:
                return kept
            kept.close()
        made = Connection.connect(**conn_params)
        made.autocommit = True
        made.execute(LIMITS)
        return made

    def is_usable(self) -> bool:
        return not self.errors_occurred and self.connection.is_sound

    def _close(self) -> None:
        if self.connection is None:
            return
        if self.errors_occurred:
            close_all(self._idle)  # the others may have the same fault
        elif self.connection.is_sound and len(self._idle) < KEPT:
            give_back(self.connection, self._idle)
            return
        self.connection.close()


def give_back(one: Connection, idle: list[Connection]) -> None:
    """Leave it for another thread, and close those that lie there for too long."""
    one.given_back_at = monotonic()
    idle.append(one)
    with suppress(IndexError):  # another thread may have taken it meanwhile
        while idle[0].given_back_at < one.given_back_at - UNUSED:
            idle.pop(0).close()


def taken_from(idle: list[Connection]) -> Iterator[Connection]:
    """Take out one after the other; another thread may do so, too."""
    with suppress(IndexError):
        while True:
            yield idle.pop()


def close_all(idle: list[Connection]) -> None:
    for one in taken_from(idle):
        one.close()


def close_before_fork() -> None:
    """Two processes on one connection would read each other's answers."""
    for idle in DatabaseWrapper.given_back.values():
        close_all(idle)


os.register_at_fork(before=close_before_fork)
