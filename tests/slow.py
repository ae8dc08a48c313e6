"""People whose lines are slow, or who make them so: to send, to fetch, to hang up."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Thread

from tests.serving import FORM, TOKEN

EACH = 1.0  # seconds between two bytes
HEAD = b"GET /h/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: c="
POST = (
    f"POST /t/ HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: s=x; c={TOKEN}\r\n"
    f"Content-Type: {FORM}\r\n"
).encode()
LITTLE = 2048  # bytes that somebody takes in before she reads


@dataclass(frozen=True)
class Kind:
    """What is sent at once; whether one byte a second follows."""

    first: bytes
    drips: bool = False
    takes_little: bool = False


KINDS = {
    "silent": Kind(b""),
    "half a head": Kind(HEAD),
    "a head of one byte a second": Kind(HEAD, drips=True),
    "half a body": Kind(POST + b"Content-Length: 900\r\n\r\nday=1"),
    "a body of one byte a second": Kind(
        POST + b"Content-Length: 900\r\n\r\nday=1", drips=True
    ),
    "a long body of one byte a second": Kind(
        POST + b"Content-Length: 90000000\r\n\r\n" + bytes(200_000), drips=True
    ),
    "a body in pieces": Kind(POST + b"Transfer-Encoding: chunked\r\n\r\nff\r\nday"),
    "never hangs up": Kind(b"GET /h/ HTTP/1.0\r\n\r\n"),
    "never reads": Kind(
        b"GET /h/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", takes_little=True
    ),
}


@contextmanager
def slow(port: int, kind: Kind, count: int) -> Iterator[list[socket.socket]]:
    """Keep so many lines open, each of this kind."""
    with ExitStack() as afterwards:
        lines = [afterwards.enter_context(line(port, kind)) for _ in range(count)]
        if kind.drips:
            afterwards.enter_context(dripping(lines))
        yield lines


@contextmanager
def line(port: int, kind: Kind) -> Iterator[socket.socket]:
    with socket.socket() as one:
        if kind.takes_little:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, LITTLE)
        one.settimeout(10)
        one.connect(("127.0.0.1", port))
        one.settimeout(0)
        with suppress(OSError):
            one.send(kind.first)
        yield one


@contextmanager
def dripping(lines: list[socket.socket]) -> Iterator[None]:
    enough = Event()

    def drip() -> None:
        while not enough.wait(EACH):
            for one in lines:
                with suppress(OSError):
                    one.send(b"1")

    dripper = Thread(target=drip)
    dripper.start()
    try:
        yield
    finally:
        enough.set()
        dripper.join()
