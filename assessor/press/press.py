"""PDFs, written and printed outside the requests: one worker for each web process.

Whoever comes when the line is full, or waits too long, is told that we are busy. A
worker that dies is replaced, and what it was making is made once more. However busy
the machine is, a document is late and not lost: it is given up when it has used its
time of a processor, or when the worker sleeps.
"""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager, nullcontext
from multiprocessing import get_context
from threading import BoundedSemaphore, Lock

from pebble import ProcessExpired, ProcessPool

from assessor import processors
from assessor.discretion import where
from assessor.press import fonts, worker
from assessor.press.printable import Document

log = logging.getLogger(__name__)

LINE = 12  # who waits and who is served, for each web process; see server.threads
PATIENCE = 20.0  # seconds in line
QUIET = 15.0  # seconds; the busiest machine lets a process move in them
DOCUMENTS = 200  # by one worker; it grows a little with each


class BusyError(Exception):
    """Too many people want a PDF at this moment."""


class PrintingError(Exception):
    """A document that cannot be made."""


class SleepingError(Exception):
    """A worker that neither works nor ends."""


class Press:
    """A worker process that starts when it is needed, and the line before it."""

    def __init__(
        self,
        line: int = LINE,
        patience: float = PATIENCE,
        quiet: float = QUIET,
        documents: int = DOCUMENTS,
        terms: worker.Terms | None = None,
    ) -> None:
        self._line = BoundedSemaphore(line)
        self._patience = patience
        self._quiet = quiet
        self._documents = documents
        self.terms = terms or worker.Terms()
        self.watch: Callable[[], AbstractContextManager[None]] = nullcontext
        self._turn = Lock()
        self._pool: ProcessPool | None = None

    def pdf(self, write: Callable[[], Document]) -> bytes:
        """Return the PDF of what a function writes, which the worker calls.

        Raises `BusyError` or `PrintingError`.
        """
        with self.watch(), self._my_turn(), _telling():
            try:
                return self._printed(write)
            except Exception:
                self._discard()
                raise

    @property
    def has_a_line(self) -> bool:
        """Whether somebody is being served, so that the next one has to wait."""
        return self._turn.locked()

    def warm(self) -> bool:
        """Start the worker, if there is none, without waiting for it.

        Returns whether there is one now, as far as can be known at once.
        """
        if not self._turn.acquire(blocking=False):
            return True
        try:
            return self._running().active
        # No page may fail for a PDF that nobody has asked for.
        except (OSError, RuntimeError):
            return False
        finally:
            self._turn.release()

    def close(self) -> None:
        with self._turn:
            self._discard()

    def abandon(self) -> None:
        """End the worker whatever it does, for a process that ends itself."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]  # by an oversight

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        if not self._line.acquire(blocking=False):
            raise BusyError
        try:
            if not self._turn.acquire(timeout=self._patience):
                raise BusyError
            try:
                yield
            finally:
                self._turn.release()
        finally:
            self._line.release()

    def _printed(self, write: Callable[[], Document]) -> bytes:
        try:
            return self._submitted(write)
        except ProcessExpired as death:
            if death.exitcode == worker.OUT_OF_TIME:
                raise  # another would take as long
        except BrokenProcessPool:  # it died before it began
            pass
        return self._submitted(write)

    def _submitted(self, write: Callable[[], Document]) -> bytes:
        args = (write, self.terms.seconds)
        return self._awaited(self._running().schedule(worker.pdf, args))

    def _awaited(self, printing: Future[bytes]) -> bytes:
        """Wait as long as the worker works; only one that sleeps is given up."""
        before, now = 0.0, -1.0
        while wait((printing,), self._quiet).not_done:
            before, now = now, processors.used_by_children()
            if now == before:
                raise SleepingError
        return printing.result()

    def _running(self) -> ProcessPool:
        if self._pool is None or not self._pool.active:
            self._discard()
            self._pool = ProcessPool(
                max_workers=1,
                max_tasks=self._documents,
                initializer=worker.start,
                initargs=(self.terms,),
                # A fork would copy locks that threads hold.
                context=get_context("spawn"),
            )
        return self._pool

    def _discard(self) -> None:
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]  # by an oversight
            self._pool.join()
            self._pool = None


def here(write: Callable[[], Document]) -> bytes:
    """Print without a worker and its limits, in a process that does nothing else.

    A worker would load everything once more. Raises `PrintingError`.
    """
    fonts.use_only_ours()
    with _telling(), worker.unswept():
        return worker.printed(write())


@contextmanager
def _telling() -> Iterator[None]:
    """Tell us where it went wrong, in the worker or here, and nothing of the case."""
    try:
        yield
    # Memory, time, a broken page: for the person it is all one.
    except Exception as error:
        told = getattr(error, "__notes__", (where(type(error), error.__traceback__),))
        log.error("A document could not be made.\n%s", "\n".join(told))  # noqa: TRY400  # a traceback quotes the case
        raise PrintingError from error


press = Press()
"""The press of this process."""
