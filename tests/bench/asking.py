"""Many who ask at once, as cheaply as can be: ``wrk``, which Debian has.

Each answer is seen by it, so one that is no page and sends nowhere ends the measuring.
"""

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from assessor.processors import used
from tests import programs
from tests.bench.site import FORM, TOKEN
from tests.serving import Site

LINES = 16  # that are open at once
SECONDS = 5  # of each look
# What is asked goes round; at the end it says what it saw, in milliseconds.
SCRIPT = """
local asked, next = {}, 0
function init()
%s
end
function request()
  next = next %% #asked + 1
  return asked[next]
end
function done(seen, waited)
  local bad = seen.errors
  local lost = bad.connect + bad.read + bad.write + bad.status + bad.timeout
  io.write(string.format("\\n[%%d, %%f, %%d, %%f, %%f]\\n", seen.requests,
    seen.duration / 1e6, lost,
    waited:percentile(50) / 1e3, waited:percentile(99) / 1e3))
end
"""


@dataclass(frozen=True)
class Request:
    """What somebody asks for again and again."""

    method: str
    url: str
    cookies: Mapping[str, str]
    told: Mapping[str, Any] = field(default_factory=dict)

    def in_lua(self) -> str:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = ", ".join(
            f"[{json.dumps(name)}] = {json.dumps(value)}"
            for name, value in {**FORM, "Cookie": cookie}.items()
        )
        body = urlencode({**self.told, "csrfmiddlewaretoken": TOKEN}, doseq=True)
        told = json.dumps(body) if self.method == "POST" else "nil"
        what = f"{json.dumps(self.method)}, {json.dumps(self.url)}"
        return f"  asked[#asked + 1] = wrk.format({what}, {{{headers}}}, {told})"


@dataclass(frozen=True)
class Seen:
    """Requests a second, what one costs of a processor, and milliseconds waited."""

    speed: float
    cost: float
    usual: float
    slow: float


def is_there() -> bool:
    return programs.is_there("wrk", "wrk")


def seen(port: int, requests: Sequence[Request], sites: Sequence[Site]) -> Seen:
    """Ask for some seconds without a pause; the sites are who answers.

    Raises RuntimeError if one of them was answered with an error, or not at all.
    """
    before = worked(sites)
    answered, seconds, lost, usual, slow = asked(port, requests)
    if lost:
        message = f"{lost} of {answered} had no answer, or one that is an error."
        raise RuntimeError(message)
    cost = (worked(sites) - before) / answered
    return Seen(answered / seconds, cost, usual, slow)


def asked(port: int, requests: Sequence[Request]) -> list[Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT % "\n".join(one.in_lua() for one in requests))
        script.flush()
        command = ["wrk", "--threads=1", f"--connections={LINES}"]
        command += [f"--duration={SECONDS}s", f"--script={script.name}"]
        told = subprocess.run(
            [*command, f"http://127.0.0.1:{port}/"],
            check=True,
            capture_output=True,
            text=True,
        )
    answers: list[Any] = json.loads(told.stdout.splitlines()[-1])
    return answers


def worked(sites: Sequence[Site]) -> float:
    """Return the seconds of a processor that all processes of sites had so far."""
    return sum(
        used(pid) for site in sites for pid in (site.process.pid, *site.workers())
    )
