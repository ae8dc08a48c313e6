"""The site in a real gunicorn, with a database of its own, as people meet it."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).parents[1]
FORM = "application/x-www-form-urlencoded"
TOKEN = "t" * 32
COMMAND = "--config python:assessor.server assessor.wsgi".split()


@dataclass(frozen=True)
class Reply:
    """What the site answered, and after how many seconds."""

    status: int
    headers: Mapping[str, str]
    text: str
    seconds: float


@dataclass(frozen=True)
class Site:
    """A server that runs; ``database`` is its file, ``log`` what it wrote down."""

    port: int
    database: Path
    log: Path
    process: subprocess.Popen[bytes]

    def logged(self) -> str:
        return self.log.read_text()

    def workers(self) -> list[int]:
        return children(self.process.pid)

    def ask(
        self,
        method: str,
        url: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Ask on a line of its own."""
        with closing(self.line()) as line:
            return exchange(line, method, url, body, headers)

    def line(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=600)


@dataclass
class Visitor:
    """Somebody on one line that stays open, as in a browser, with her cookies."""

    site: Site
    cookies: dict[str, str] = field(default_factory=lambda: {"c": TOKEN})

    def __post_init__(self) -> None:
        self._line = self.site.line()

    def close(self) -> None:
        self._line.close()

    def get(self, url: str) -> Reply:
        return self._send("GET", url)

    def post(self, url: str, what: Mapping[str, Any]) -> Reply:
        told = {**what, "csrfmiddlewaretoken": TOKEN}
        body = urlencode(told, doseq=True).encode()
        return self._send("POST", url, body)

    def _send(self, method: str, url: str, body: bytes | None = None) -> Reply:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookie, "Content-Type": FORM}
        reply = exchange(self._line, method, url, body, headers)
        for one in reply.headers.get("Set-Cookie", "").splitlines():
            name, _, value = one.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        self.cookies = {name: one for name, one in self.cookies.items() if one}
        return reply


def children(pid: int) -> list[int]:
    """Return the processes that one started; none if it has ended."""
    try:
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(one) for one in listed.split()]


def exchange(
    line: HTTPConnection,
    method: str,
    url: str,
    body: bytes | None,
    headers: Mapping[str, str] | None,
) -> Reply:
    started = time.monotonic()
    line.request(method, url, body, dict(headers or {}))
    response = line.getresponse()
    text = response.read().decode(errors="replace")
    seconds = time.monotonic() - started
    return Reply(response.status, _headers(response), text, seconds)


def _headers(response: HTTPResponse) -> dict[str, str]:
    """Return each header by its name; what is sent twice, on lines of its own."""
    names = dict.fromkeys(response.headers)
    return {name: "\n".join(response.headers.get_all(name, [])) for name in names}


@contextmanager
def served(folder: Path, *options: str, **environment: str) -> Iterator[Site]:
    """Serve the site with its database in a folder."""
    with started(ROOT, folder, options, environment) as site:
        yield site


@contextmanager
def started(
    program: Path, folder: Path, options: Iterable[str], environment: Mapping[str, str]
) -> Iterator[Site]:
    """Serve a copy of the program."""
    port, log = free_port(), folder / "log"
    variables = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.served_site",
        "SERVED_DATABASE": str(folder / "db.sqlite3"),
        "PORT": str(port),
        **environment,
    }
    variables.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)  # only browser tests need it
    with log.open("wb") as written:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", *COMMAND, *options],
            cwd=program,
            env=variables,
            stdout=subprocess.DEVNULL,
            stderr=written,
        )
    site = Site(port, folder / "db.sqlite3", log, process)
    try:
        until_open(site)
        yield site
    finally:
        process.terminate()
        process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        port: int = one.getsockname()[1]
    return port


def until_open(site: Site, patience: float = 240) -> None:
    until = time.monotonic() + patience
    while time.monotonic() < until:
        assert site.process.poll() is None, site.logged()
        try:
            site.ask("GET", "/h/")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(site.logged())
