"""However slow others are, whoever comes is served, without a proxy before the site."""

import socket
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from assessor.answers.steps import SLUG
from assessor.arriving import KEPT, PATIENCE
from tests.serving import FORM, TOKEN, Site, Visitor, served
from tests.slow import HEAD, KINDS, Kind, line, slow

MANY = 150  # more than four for each thread
SOON = 8.0  # seconds, on the busiest machine; it took as long as they stayed
FIRST = f"/c/{SLUG['topics']}/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with served(tmp_path_factory.mktemp("site")) as made:
        yield made


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_slow_lines_hold_nobody_up(site: Site, kind: Kind) -> None:
    with slow(site.port, kind, MANY):
        time.sleep(1)
        replies = [site.ask("GET", url) for url in ("/h/", "/today/", "/ready/")]
        with closing(Visitor(site)) as visitor:
            answered = visitor.post(FIRST, {"answer": "family"})

    assert [one.status for one in replies] == [200, 200, 200]
    assert answered.status == 302
    assert max(one.seconds for one in (*replies, answered)) < SOON
    assert site.logged() == ""


def test_a_request_that_comes_in_pieces_is_served(site: Site) -> None:
    body = f"kind=objection&day=5&month=11&year=2026&csrfmiddlewaretoken={TOKEN}"
    request = (
        f"POST /t/?tried HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {FORM}\r\n"
        f"content-LENGTH:  {len(body)}\r\nConnection: close\r\n\r\n{body}"
    ).encode()
    with socket.create_connection(("127.0.0.1", site.port), 60) as one:
        for byte in request:
            one.sendall(bytes([byte]))
        answer = b"".join(iter(lambda: one.recv(65536), b""))

    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert b"3 December 2026" in answer


def test_two_requests_in_one_piece_are_both_served(site: Site) -> None:
    one_request = b"GET /ready/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    pieces = one_request + b"\r\n" + one_request[:20], one_request[20:]
    with socket.create_connection(("127.0.0.1", site.port), 60) as one:
        one.sendall(pieces[0])
        time.sleep(0.5)
        one.sendall(pieces[1] + b"Connection: close\r\n\r\n")
        answer = b"".join(iter(lambda: one.recv(65536), b""))

    assert answer.count(b"HTTP/1.1 200 OK") == 2


def test_what_is_far_too_long_is_taken_in_before_it_is_refused(site: Site) -> None:
    body = b"answer=" + b"x" * (20 * KEPT)
    reply = site.ask("POST", "/d/", body, {"Content-Type": FORM})

    assert reply.status == 400
    assert "<h1>" in reply.text


def test_who_sends_no_whole_request_is_given_up(site: Site) -> None:
    with line(site.port, Kind(HEAD)) as one:
        one.settimeout(PATIENCE + 20)
        started = time.monotonic()
        rest = one.recv(1)
        waited = time.monotonic() - started

    assert rest == b""
    assert PATIENCE - 2 < waited < PATIENCE + 20


def test_a_server_that_is_to_stop_waits_for_no_slow_line(tmp_path: Path) -> None:
    with served(tmp_path) as site, slow(site.port, Kind(HEAD), 10):
        started = time.monotonic()
        site.process.terminate()
        site.process.wait()
        waited = time.monotonic() - started

    assert waited < PATIENCE
