"""Hostile requests of one seed, sent to the site in this process."""

import logging
import sys
from collections import Counter, deque
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from io import BytesIO
from random import Random
from typing import Any
from urllib.parse import unquote_to_bytes

import django
from django.core.management import call_command

from tests.faults.nasty import Sending, sending
from tests.faults.people import NATIONALITY
from tests.serving import FORM, TOKEN

PART = 2_500  # inputs of one seed
PERSON = 50  # inputs of one session
LEAST, MOST = 200, 499


@dataclass
class Met:
    """What came back, and what was written down; wrong: the seed and what it did."""

    statuses: Counter[int] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def part(seed: int) -> Met:
    """Send what one seed gives, and tell what came back."""
    django.setup()
    from assessor.press.press import press  # noqa: PLC0415  # after django.setup

    call_command("migrate", verbosity=0, interactive=False)
    met, chance = Met(), Random(seed)
    with written_down(met):
        for person in range(PART // PERSON):
            somebody(met, chance, f"seed {seed}, person {person}")
    press.close()  # whoever asks whether the site is ready starts one
    return met


def somebody(met: Met, chance: Random, who: str) -> None:
    """One session: an answer, and then whatever comes."""
    cookie = f"c={TOKEN}; s={begun_here()}"
    for number in range(PERSON):
        one = sending(chance)
        one.headers.setdefault("Cookie", cookie)
        status, _cookies = asked(one)
        met.statuses[status] += 1
        if not LEAST <= status <= MOST:
            met.wrong.append(f"{who}, {number}: {status} for {one}")


def begun_here() -> str:
    """Return the cookie of somebody who answered her first question."""
    body = f"answer=other&csrfmiddlewaretoken={TOKEN}".encode()
    told = {"Cookie": f"c={TOKEN}"}
    _status, cookies = asked(Sending("post", NATIONALITY, body, FORM, told))
    return cookies["s"].value


def asked(one: Sending) -> tuple[int, SimpleCookie]:
    """Ask the site as gunicorn does, and read all of the answer."""
    from assessor.wsgi import application  # noqa: PLC0415  # after django.setup

    status, cookies = 0, SimpleCookie()

    def begin(line: str, headers: list[tuple[str, str]], *_: Any) -> Any:
        nonlocal status
        status = int(line.partition(" ")[0])
        for name, value in headers:
            if name == "Set-Cookie":
                cookies.load(value)

    answer = application(environ(one), begin)
    deque(answer, maxlen=0)
    answer.close()
    return status, cookies


def environ(one: Sending) -> dict[str, Any]:
    path, _, query = one.url.partition("?")
    told = {f"HTTP_{k.upper().replace('-', '_')}": v for k, v in one.headers.items()}
    return {
        "REQUEST_METHOD": one.method.upper(),
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": query,
        "CONTENT_TYPE": one.kind,
        "CONTENT_LENGTH": str(len(one.body)),
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "127.0.0.1",
        "wsgi.input": BytesIO(one.body),
        "wsgi.errors": sys.stderr,
        "wsgi.url_scheme": "http",
        **told,
    }


class written_down(logging.Handler):  # noqa: N801  # it is used as a verb
    """Keep each line as the site would write it."""

    def __init__(self, met: Met) -> None:
        from assessor.discretion import DiscreetFormatter  # noqa: PLC0415  # as above

        super().__init__(logging.WARNING)
        self.met = met
        self.setFormatter(DiscreetFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        self.met.lines.append(self.format(record))

    def __enter__(self) -> None:
        logging.getLogger().handlers = [self]

    def __exit__(self, *_: object) -> None:
        logging.getLogger().handlers = []
