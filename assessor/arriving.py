"""Takes in a request as a whole before a thread serves it, as a proxy would.

A thread that reads from a line waits as long as whoever is at its other end likes, and
there are few threads. So the one that watches all lines also takes in what comes, and
lets a thread have what is whole. Who is too slow is given up, and nobody else waits.
"""

import re
import socket
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from selectors import EVENT_READ
from typing import Any

from gunicorn.http.unreader import Unreader
from gunicorn.util import close
from gunicorn.workers.gthread import TConn, ThreadWorker

PATIENCE = 20.0  # seconds for a whole request; a slow phone needs few
PARTING = 2.0  # seconds in which whoever was answered last hangs up by herself
PIECE = 64 * 1024  # bytes taken in at a time, of one line
KEPT = 2 * PIECE  # of a request: more than any form of ours may have
SENDING = socket.SOL_SOCKET, socket.SO_SNDBUF, 512 * 1024
"""A page goes whole to the kernel; how slowly it is fetched there is no matter."""
SLOWEST = socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 20, 0)
"""The seconds without any of it fetched, where it did not fit in."""
END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,18})[ \t]*\r\n", re.IGNORECASE)


class Arrived(Unreader):  # type: ignore[misc]  # gunicorn ships no types
    """Gives out what is here; nothing more comes, so nobody waits for it."""

    def chunk(self, size_hint: int | None = None) -> bytes:
        return b""


@dataclass
class Arrival:
    """What came of a request so far.

    A body that is longer than any form of ours is taken in, for a browser that is still
    sending does not listen; but it is not kept. One without a length is not waited for.
    """

    came: bytearray = field(default_factory=bytearray)
    left_out: int = 0
    whole: int = 0  # bytes, once its head is here

    def take(self, data: bytes) -> None:
        searched = max(len(self.came) - len(END), 0)
        room = max(KEPT - len(self.came), 0)
        self.came += data[:room]
        self.left_out += len(data) - len(data[:room])
        if not self.whole and (at := self.came.find(END, searched)) >= 0:
            head = at + len(END)
            told = LENGTH.search(self.came, 0, head)
            self.whole = head + (int(told[1]) if told else 0)

    @property
    def is_whole(self) -> bool:
        """Also one that only has a head, and no end of it: that one is refused."""
        length = len(self.came) + self.left_out
        return 0 < self.whole <= length or (not self.whole and length >= KEPT)


class Line(TConn):  # type: ignore[misc]  # gunicorn ships no types
    """A line to somebody, who may be slow to send, to fetch and to hang up."""

    def __init__(
        self, worker: "TakesInWhole", client: socket.socket, *about: Any
    ) -> None:
        super().__init__(worker.cfg, client, *about)
        self.worker = worker
        self.arrival = Arrival()
        client.setsockopt(*SENDING)
        client.setsockopt(*SLOWEST)

    def init(self) -> None:
        if not self.initialized:
            super().init()
            self.parser.unreader = Arrived()

    def close(self, graceful: bool = False) -> None:  # noqa: FBT001, FBT002  # as gunicorn has it
        """Hang up; what waits for the other end to do so is not done here."""
        if graceful:
            self.worker.part_from(self)
        else:
            close(self.sock)


class TakesInWhole(ThreadWorker):  # type: ignore[misc]  # gunicorn ships no types
    """A thread only ever gets requests that are here from end to end."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.arriving: dict[Line, float] = {}
        """The lines that are waited for, each until when, in the order they came."""

    def accept(self, listener: socket.socket) -> None:
        if self.cfg.is_ssl:  # what comes has to be deciphered first
            super().accept(listener)
            return
        with suppress(BlockingIOError, ConnectionAbortedError):
            client, address = listener.accept()
            self.nr_conns += 1
            if self.nr_conns >= self.worker_connections and self.arriving:
                self.hang_up(next(iter(self.arriving)))
            self.enqueue_req(Line(self, client, address, listener.getsockname()))

    def enqueue_req(self, conn: TConn) -> None:
        """Begin to take in a request on a line that is new, or free again."""
        if not isinstance(conn, Line):
            super().enqueue_req(conn)
            return
        conn.init()
        conn.arrival = Arrival()
        conn.arrival.take(conn.parser.unreader.take_buffered())
        if conn.arrival.is_whole:
            self.serve(conn)
        else:
            self.wait_for(conn, self.take_in, PATIENCE)
            self.take_in(conn)

    def take_in(self, conn: Line, _socket: object = None) -> None:
        conn.arrival.take(self.read(conn))
        if conn.arrival.is_whole and conn in self.arriving:
            self.wait_no_more_for(conn)
            self.serve(conn)

    def read(self, conn: Line, _socket: object = None) -> bytes:
        """Return what is there, if anything; hang up where nothing more will come."""
        if conn not in self.arriving:  # given up for another one, a moment ago
            return b""
        try:
            if data := conn.sock.recv(PIECE, socket.MSG_DONTWAIT):
                return bytes(data)
        except BlockingIOError:
            return b""
        except OSError:
            pass
        self.hang_up(conn)
        return b""

    def serve(self, conn: Line) -> None:
        conn.parser.unreader.unread(bytes(conn.arrival.came))
        conn.arrival = Arrival()
        super().enqueue_req(conn)

    def wait_for(self, conn: Line, then: Any, seconds: float) -> None:
        self.arriving[conn] = time.monotonic() + seconds
        self.poller.register(conn.sock, EVENT_READ, partial(then, conn))

    def wait_no_more_for(self, conn: Line) -> None:
        del self.arriving[conn]
        self.poller.unregister(conn.sock)

    def hang_up(self, conn: Line) -> None:
        self.wait_no_more_for(conn)
        self.nr_conns -= 1
        conn.close()

    def part_from(self, conn: Line) -> None:
        """Let whoever has her answer hang up first: else she might lose its end."""
        try:
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            conn.close()
            return
        self.nr_conns += 1
        self.wait_for(conn, self.read, PARTING)

    def murder_pending(self) -> None:
        """Give up who took too long; gunicorn asks at least once a second."""
        now = time.monotonic()
        for conn in [one for one, until in self.arriving.items() if until < now]:
            self.hang_up(conn)

    def _cap_keepalive(self, deadline: float) -> None:
        """Wait for nobody much longer, in a worker that is to end."""
        super()._cap_keepalive(deadline)
        for conn, until in self.arriving.items():
            self.arriving[conn] = min(until, deadline)
