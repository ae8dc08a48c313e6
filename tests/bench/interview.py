"""How fast the interview is: its steps against the same page from a plain view.

A step is an answer and the page that follows it. Both sides run in one gunicorn, as
in production, in rounds that take turns: what disturbs the one disturbs the other.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from tests.bench.rounds import Ratio
from tests.conftest import sent

PORT = 8765
TOKEN = "t" * 32
ANSWERS = {"nationality": "other", "stay": "permit", "last_permit": "family"}
JOURNEYS = 3  # in each round


def measure(rounds: int) -> tuple[Ratio, ...]:
    """Requests a second, in multiples of the same page without a session."""
    with site() as connection:
        walk(connection)
        ratios = tuple(one_round(connection) for _ in range(rounds))
    return (Ratio("interview, requests a second", ratios),)


def one_round(connection: HTTPConnection) -> float:
    started = time.perf_counter()
    requests = sum(walk(connection) for _ in range(JOURNEYS))
    between = time.perf_counter()
    for _ in range(requests):
        get(connection, "/plain/", {})
    ended = time.perf_counter()
    return (ended - between) / (between - started)


def walk(connection: HTTPConnection) -> int:
    """Answer all questions in a new session; return how many requests that took."""
    codes = codes_by_slug()
    cookies = {"c": TOKEN}
    url, requests = get(connection, "/c/", cookies), 1
    while not url.endswith("/check/"):
        get(connection, url, cookies)
        answer = sent(ANSWERS.get(codes[url.split("/")[2]]))
        url = post(connection, url, answer, cookies)
        requests += 2
    return requests


def codes_by_slug() -> dict[str, str]:
    from assessor.interview.steps import FACT  # noqa: PLC0415  # Django is ready by now

    return {slug: fact.code for slug, fact in FACT.items()}


def get(connection: HTTPConnection, url: str, cookies: dict[str, str]) -> str:
    connection.request("GET", url, headers=headers(cookies))
    return read(connection, cookies)


def post(
    connection: HTTPConnection, url: str, what: dict[str, str], cookies: dict[str, str]
) -> str:
    body = urlencode({**what, "csrfmiddlewaretoken": TOKEN}, doseq=True)
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", url, body, headers(cookies) | kind)
    return read(connection, cookies)


def headers(cookies: dict[str, str]) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}


def read(connection: HTTPConnection, cookies: dict[str, str]) -> str:
    """Take over the session cookie; return where to go next, if anywhere."""
    response = connection.getresponse()
    response.read()
    if response.status not in {200, 302}:
        message = f"The site answered {response.status}: see its output above."
        raise RuntimeError(message)
    for cookie in response.headers.get_all("Set-Cookie", []):
        name, _, value = cookie.partition(";")[0].partition("=")
        cookies[name] = value
    return response.headers.get("Location", "")


@contextmanager
def site() -> Iterator[HTTPConnection]:
    """The site in production settings, with a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.bench.plain_site",
            "BENCH_DATABASE": str(Path(folder) / "db.sqlite3"),
            "PORT": str(PORT),
        }
        subprocess.run(
            [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
            env=environment,
            check=True,
        )
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "gunicorn", "assessor.wsgi"),
                *("--config", "python:assessor.server", "--workers", "1"),
            ],
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield connected()
        finally:
            server.terminate()
            server.wait()


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
