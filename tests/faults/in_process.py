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
from tests.faults.people import FIRST, ONE
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
    """One session: an answer, and then whatever comes, often where she is sent."""
    cookie, sent_to = begun_here()
    for number in range(PERSON):
        one = sending(chance, sent_to)
        one.headers.setdefault("Cookie", cookie)
        answer = asked(one)
        sent_to = answer.location or sent_to
        met.statuses[answer.status] += 1
        if not LEAST <= answer.status <= MOST:
            met.wrong.append(f"{who}, {number}: {answer.status} for {one}")


def begun_here() -> tuple[str, str]:
    """Return the cookies of somebody who answered once, and where she is sent."""
    body = f"answer={ONE}&csrfmiddlewaretoken={TOKEN}".encode()
    told = {"Cookie": f"c={TOKEN}"}
    answer = asked(Sending("post", FIRST, body, FORM, told))
    return f"c={TOKEN}; s={answer.cookies['s'].value}", answer.location


@dataclass
class Answer:
    """What is looked at of an answer."""

    status: int = 0
    location: str = ""
    cookies: SimpleCookie = field(default_factory=SimpleCookie)

    def begin(self, line: str, headers: list[tuple[str, str]], *_: Any) -> Any:
        self.status = int(line.partition(" ")[0])
        for name, value in headers:
            if name == "Set-Cookie":
                self.cookies.load(value)
            if name == "Location" and value.startswith("/c/"):
                self.location = value


def asked(one: Sending) -> Answer:
    """Ask the site as gunicorn does, and read all of the answer."""
    from assessor.wsgi import application  # noqa: PLC0415  # after django.setup

    answer = Answer()
    body = application(environ(one), answer.begin)
    deque(body, maxlen=0)
    body.close()
    return answer


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
        self.met, self.before = met, logging.getLogger().handlers
        self.setFormatter(DiscreetFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        self.met.lines.append(self.format(record))

    def __enter__(self) -> None:
        logging.getLogger().handlers = [self]

    def __exit__(self, *_: object) -> None:
        logging.getLogger().handlers = self.before
