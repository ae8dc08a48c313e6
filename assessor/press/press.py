"""PDFs, written and printed outside the requests: one worker for each web process.

Whoever comes when the line is full, or waits too long, is told that we are busy. A
worker that dies is replaced, and what it was making is made once more.
"""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from threading import BoundedSemaphore, Lock
from time import monotonic

from assessor import processors
from assessor.press import worker
from assessor.press.printable import Document

log = logging.getLogger(__name__)

LINE = 12  # who waits and who is served, for each web process; see server.threads
PATIENCE = 20.0  # seconds in line
LIMIT = 2 * worker.SECONDS + 5.0  # a start, a document, and then the alarm has rung
DOCUMENTS = 200  # by one worker; it grows a little with each


class BusyError(Exception):
    """Too many people want a PDF at this moment."""


class PrintingError(Exception):
    """A document that cannot be made."""


class Press:
    """A worker process that starts when it is needed, and the line before it."""

    def __init__(
        self,
        line: int = LINE,
        seconds: int = worker.SECONDS,
        documents: int = DOCUMENTS,
        megabytes: int = worker.MEGABYTES,
    ) -> None:
        self._line = BoundedSemaphore(line)
        self._seconds = seconds
        self._documents = documents
        self._megabytes = megabytes
        self.processors = processors.mine()
        self._turn = Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._left = 0

    def pdf(self, write: Callable[[], Document]) -> bytes:
        """Return the PDF of what a function writes, which the worker calls.

        Raises `BusyError` or `PrintingError`.
        """
        with self._my_turn():
            try:
                return self._printed(write)
            # Memory, time, a broken page: for the person it is all one.
            except Exception as error:
                self._discard()
                _tell(error)
                raise PrintingError from error

    @property
    def has_a_line(self) -> bool:
        """Whether somebody is being served, so that the next one has to wait."""
        return self._turn.locked()

    def warm(self) -> None:
        """Start the worker, if there is none, without waiting for it."""
        if self._pool is None and self._turn.acquire(blocking=False):
            # No page may fail for a PDF that nobody has asked for.
            with suppress(OSError, RuntimeError):
                self._running().submit(worker.ready)
            self._turn.release()

    def close(self) -> None:
        with self._turn:
            self._discard()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        if not self._line.acquire(blocking=False):
            raise BusyError
        try:
            if not self._turn.acquire(timeout=PATIENCE):
                raise BusyError
            try:
                yield
            finally:
                self._turn.release()
        finally:
            self._line.release()

    def _printed(self, write: Callable[[], Document]) -> bytes:
        # `max_tasks_per_child` can hang for ever (python/cpython#115634), so we count.
        if self._left == 0:
            self._discard()
        began = monotonic()
        try:
            return self._submitted(write)
        except BrokenProcessPool:
            self._discard()
            # The alarm ended it: another worker would take as long.
            if monotonic() - began >= self._seconds:
                raise
            return self._submitted(write)

    def _submitted(self, write: Callable[[], Document]) -> bytes:
        pool = self._running()
        self._left -= 1
        return pool.submit(worker.pdf, write, self._seconds).result(LIMIT)

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._left = self._documents
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                # A fork would copy locks that threads hold.
                mp_context=get_context("spawn"),
                initializer=worker.start,
                initargs=(self._megabytes, self.processors),
            )
        return self._pool

    def _discard(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def _tell(error: Exception) -> None:
    """Tell us where it went wrong; of a worker that ended there is only the kind."""
    told = getattr(error, "__notes__", (type(error).__name__,))
    log.error("A document could not be made.\n%s", "\n".join(told))


press = Press()
"""The press of this process."""
