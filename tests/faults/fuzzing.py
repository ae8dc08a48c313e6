"""A hundred thousand requests that nobody should make, in process and on the line."""

import os
import re
import socket
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPException, HTTPResponse
from multiprocessing import get_context
from random import Random
from urllib.parse import quote

from tests.faults import folder, rows
from tests.faults.in_process import LEAST, MOST, PART, PERSON, Met, part
from tests.faults.nasty import Sending, sending
from tests.faults.people import Journey, begun
from tests.faults.seen import Seen, wrong, yes
from tests.faults.visit import is_well
from tests.serving import Site

INPUTS = 100_000
ON_THE_LINE = 5_000
CROWD = 8
TELLING = re.compile(r"/c/|127\.0\.0\.1|kanarie|Traceback")
SETTINGS = "DJANGO_SETTINGS_MODULE"
PATIENCE = 30.0  # seconds
HUNG_UP = 0  # what is no request at all gets no answer
NOT_IMPLEMENTED = 501  # a way to write a body that this server does not know


def faults() -> Iterator[Seen]:
    yield in_process()
    with folder.serving() as site:
        yield on_the_line(site)


def in_process() -> Seen:
    """Each seed in a process with a database in its memory."""
    parts, processors = (INPUTS - ON_THE_LINE) // PART, len(os.sched_getaffinity(0))
    with (
        in_memory(),
        ProcessPoolExecutor(processors, mp_context=get_context("spawn")) as pool,
    ):
        met = together(list(pool.map(part, range(parts))))
    count = sum(met.statuses.values())
    return told(f"{count} hostile requests at all doors", met)


@contextmanager
def in_memory() -> Iterator[None]:
    """Name the settings of the processes that are started meanwhile."""
    before = os.environ[SETTINGS]
    os.environ[SETTINGS] = "tests.faults.in_memory"
    try:
        yield
    finally:
        os.environ[SETTINGS] = before


def told(what: str, met: Met) -> Seen:
    return Seen(
        what,
        ", ".join(f"{n} x {status}" for status, n in sorted(met.statuses.items()))
        + f", {len(met.lines)} lines in the log",
        wrong=(
            *wrong(no_line_tells=not any(map(TELLING.search, met.lines))),
            *met.wrong[:10],
        ),
    )


def together(parts: list[Met]) -> Met:
    whole = Met()
    for one in parts:
        whole.statuses += one.statuses
        whole.lines += one.lines
        whole.wrong += one.wrong
    return whole


def on_the_line(site: Site) -> Seen:
    """Requests with some of their bytes changed, as they would come over a line."""
    her, others = begun(site), [begun(site) for _ in range(ON_THE_LINE // PERSON)]
    with ThreadPoolExecutor(CROWD) as crowd:
        statuses = list(
            crowd.map(
                lambda seed: torn(site, others[seed // PERSON], seed),
                range(ON_THE_LINE),
            )
        )
    met = Met(Counter(statuses), site.logged().splitlines())
    met.wrong += [
        f"seed {seed}: {one}" for seed, one in enumerate(statuses) if bad(one)
    ]
    heals, kept = (
        is_well(site, her),
        rows.in_file(site.database, her.person.cookies["s"]),
    )
    seen = told(f"{ON_THE_LINE} broken ones on the line", met)
    is_kept = kept == her.must_be_kept
    more = wrong(answers_are_kept=is_kept, it_heals=heals)
    return replace(
        seen, kept=yes(is_kept), heals=yes(heals), wrong=(*seen.wrong, *more)
    )


def bad(status: int) -> bool:
    return not (LEAST <= status <= MOST or status in {HUNG_UP, NOT_IMPLEMENTED})


def torn(site: Site, somebody: Journey, seed: int) -> int:
    """Send one, and return what it was answered with."""
    chance = Random(seed)
    cookies = "; ".join(f"{k}={v}" for k, v in somebody.person.cookies.items())
    one = sending(chance)
    one.url = quote(one.url, safe="/?&=%")
    one.headers.setdefault("Cookie", cookies)
    with socket.create_connection(("127.0.0.1", site.port), PATIENCE) as line:
        try:
            line.sendall(mutated(chance, written(one)))
            line.shutdown(socket.SHUT_WR)
            answer = HTTPResponse(line, method=one.method.upper())
            answer.begin()
            answer.read()
        except (OSError, HTTPException):
            return HUNG_UP
    return answer.status


def written(one: Sending) -> bytes:
    told = {"Host": "127.0.0.1", "Content-Type": one.kind, **one.headers}
    told |= {"Content-Length": str(len(one.body)), "Connection": "close"}
    lines = (f"{name}: {value}" for name, value in told.items())
    head = "\r\n".join((f"{one.method.upper()} {one.url} HTTP/1.1", *lines, "", ""))
    return head.encode("latin-1", errors="replace") + one.body


def mutated(chance: Random, request: bytes) -> bytes:
    """Change, cut, double or put in some bytes."""
    for _ in range(chance.randrange(4)):
        at, to = sorted(chance.randrange(len(request) + 1) for _ in range(2))
        piece = chance.choice((b"", b"\0", b"\r\n", b"\r\n\r\n", b": ", b"\xff", b" "))
        to = chance.choice((at, at + 1, to))
        again = request[at:to] if chance.random() < 1 / 3 else b""
        request = request[:at] + piece + again + request[to:]
    return request
