"""Deletes answers without letting anybody wait for the database.

Nearly always they are gone before the page that says so is on its way. When the
database is locked or away, the page goes first, and this tries again until they are.
Then they are taken out of SQLite's log, where every row stands before it is in the
table. PostgreSQL takes them from its files when it cleans up by itself.
"""

import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from queue import Full, Queue
from threading import Event, Lock, Thread

from django.conf import settings
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper

DELETE = "DELETE FROM django_session WHERE session_key = %s"
SOON = 0.15  # seconds that whoever leaves waits for it
AGAIN = 1.0  # seconds between two tries
MOST = 10_000  # rows in line; what does not fit ends by itself
NOTHING = ""  # no row has this name
TO_TIDY = "PRAGMA busy_timeout = 200"  # milliseconds; who writes meanwhile waits, too
EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"


def delete(row: str) -> None:
    """Delete a row soon, and at the latest when the database answers again."""
    database = connections["default"]
    if database.in_atomic_block:  # whoever is inside would wait for herself
        _delete(database, row)
    else:
        sweeper.take(Job(row, database)).wait(SOON)


def take_from_the_log() -> None:
    """Let what was deleted just now leave the disk soon, too."""
    database = connections["default"]
    if not database.in_atomic_block:
        sweeper.take(Job(NOTHING, database))


@dataclass(frozen=True)
class Job:
    """A row, and the connection of who asked, to make another one like it."""

    row: str
    database: BaseDatabaseWrapper
    begun: float = field(default_factory=time.monotonic)
    done: Event = field(default_factory=Event)

    def is_settled(self) -> bool:
        """Delete the row, and tell whether nothing is left to do."""
        try:
            with closing(self.database.copy()) as database:
                _delete(database, self.row)
        except Exception:  # noqa: BLE001  # whatever it is, the next row is waiting
            return time.monotonic() > self.begun + settings.SESSION_COOKIE_AGE
        self.done.set()
        return True

    def is_off_the_disk(self) -> bool:
        try:
            with closing(self.database.copy()) as database:
                return tidy(database)
        except Exception:  # noqa: BLE001  # as above
            return time.monotonic() > self.begun + settings.SESSION_COOKIE_AGE


class Sweeper:
    """One thread for each process, which starts when somebody leaves."""

    def __init__(self) -> None:
        self._jobs: Queue[Job] = Queue(MOST)
        self._starting = Lock()
        self._thread: Thread | None = None

    def take(self, job: Job) -> Event:
        with suppress(Full):
            self._jobs.put_nowait(job)
        with self._starting:
            if self._thread is None:
                # It never keeps a program from ending: rows end by themselves.
                self._thread = Thread(target=self._work, daemon=True)
                self._thread.start()
        return job.done

    def _work(self) -> None:
        while True:
            job = self._jobs.get()
            # Of several, the last one takes them all off the disk.
            if not (job.is_settled() and (self._jobs.qsize() or job.is_off_the_disk())):
                time.sleep(AGAIN)
                self.take(job)


sweeper = Sweeper()
"""The sweeper of this process."""


def tidy(database: BaseDatabaseWrapper) -> bool:
    """Empty SQLite's log, and tell whether it is; not while somebody reads from it."""
    if database.vendor != "sqlite":
        return True
    with database.cursor() as cursor:
        cursor.execute(TO_TIDY)
        cursor.execute(EMPTY_LOG)
        (is_busy, *_) = cursor.fetchone()
    return not is_busy


def _delete(database: BaseDatabaseWrapper, row: str) -> None:
    with database.cursor() as cursor:
        cursor.execute(DELETE, [row])
