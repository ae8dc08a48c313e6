"""The site in gunicorn, as in production, and a browser that counts what it costs."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.bench.processor import COST
from tests.serving import Site, served

PORT = 8765
TOKEN = "t" * 32
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Reply:
    """Where to go next, if anywhere; seconds by the clock, and of a processor."""

    goes_to: str
    seconds: float
    cost: float


@dataclass(frozen=True)
class Browser:
    """Somebody who was never here, until the site gives her a cookie."""

    connection: HTTPConnection
    cookies: dict[str, str] = field(default_factory=lambda: {"c": TOKEN})
    headers: Mapping[str, str] = field(default_factory=dict)

    def another(self) -> "Browser":
        return Browser(self.connection)

    def on_another_line(self) -> "Browser":
        """The same person, whose request need not wait for the one on this line."""
        return Browser(connected(), self.cookies)

    def get(self, url: str) -> Reply:
        return self._send("GET", url)

    def post(self, url: str, what: Mapping[str, Any]) -> Reply:
        body = urlencode({**what, "csrfmiddlewaretoken": TOKEN}, doseq=True)
        return self._send("POST", url, body)

    def fetch(self, url: str) -> tuple[HTTPResponse, bytes]:
        """Whatever the site answers, a file too."""
        return self._exchange("GET", url)

    def _exchange(
        self, method: str, url: str, body: str | None = None
    ) -> tuple[HTTPResponse, bytes]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        told = {"Cookie": cookie, **FORM, **self.headers}
        self.connection.request(method, url, body, told)
        response = self.connection.getresponse()
        return response, response.read()

    def _send(self, method: str, url: str, body: str | None = None) -> Reply:
        started = time.perf_counter()
        response, _text = self._exchange(method, url, body)
        seconds = time.perf_counter() - started
        if response.status not in {200, 302}:
            message = f"The site answered {response.status}: see its output above."
            raise RuntimeError(message)
        for one in response.headers.get_all("Set-Cookie", []):
            name, _, value = one.partition(";")[0].partition("=")
            self.cookies[name] = value
        # What an address says about why she is sent there changes the page.
        goes_to = response.headers.get("Location", "").partition("?")[0]
        return Reply(goes_to, seconds, float(response.headers[COST]))


@contextmanager
def site(database: str = "", workers: int = 1) -> Iterator[Browser]:
    """Serve it on a PostgreSQL address, or with a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.bench.plain_site",
            "ASSESSOR_DATABASE_URL": database,
            "BENCH_DATABASE": str(Path(folder) / "db.sqlite3"),
            "PORT": str(PORT),
        }
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "gunicorn", "assessor.wsgi"),
                *("--config", "python:assessor.server"),
                *("--workers", str(workers)),
                *("--max-requests", "0"),  # no new worker while we measure
            ],
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield Browser(connected())
        finally:
            server.terminate()
            server.wait()


@contextmanager
def one_worker(database: str = "", **told: str) -> Iterator[Site]:
    """Serve it with one worker that stays, on a port that nobody else has."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "DJANGO_SETTINGS_MODULE": "tests.bench.plain_site",
            "ASSESSOR_DATABASE_URL": database,
            "BENCH_DATABASE": f"{folder}/db.sqlite3",
            "ASSESSOR_WORKERS": "1",
            **told,
        }
        with served(Path(folder), "--max-requests", "0", **settings) as one:
            yield one


def connected(patience: float = 20) -> HTTPConnection:
    until = time.monotonic() + patience
    while True:
        connection = HTTPConnection("127.0.0.1", PORT)
        try:
            connection.connect()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return connection
