"""What the pages of one person cost a processor, from her first answer to the firm.

In milliseconds, and in multiples of a bare page that Django prints; all in one gunicorn
with one worker that has shown each of them before. The code of what is kept is slow on
purpose, so sending and opening cost what it costs.
"""

import re
import time
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection
from pathlib import Path
from statistics import mean

from assessor.sending import consent
from tests import office
from tests.bench.interview import walk
from tests.bench.rounds import Ratio
from tests.bench.site import Browser, Reply, one_worker
from tests.people import WIDOW
from tests.serving import Site

GOALS = {"an answer": "at most 2", "the result": "at most 8"}
BARE = 20  # bare pages in each round
REACH = {"telephone": "06 1234 5678", "safe": ["call"]}
BLOCK = re.compile(rb'name="sends" value="(\w+)"')
CODE = re.compile(rb"<span>([0-9]{4})</span>")


def measure(rounds: int) -> Iterator[Ratio]:
    began = time.perf_counter()
    with one_worker(**office.SET) as one:
        yield Ratio(
            "start to an answer, s", (time.perf_counter() - began,), "at most 2"
        )
        seen = [milliseconds(one) for _ in range(1 + rounds)][1:]
        for name in seen[0]:
            costs = tuple(each[name] for each in seen)
            yield Ratio(f"{name}, ms", costs, GOALS.get(name, ""))
            bare = (each[name] / each["a bare page"] for each in seen)
            yield Ratio(f"{name}, x bare page", tuple(bare))
        memory = tuple(map(megabytes, one.workers()))
        yield Ratio("a worker, MB", memory, "at most 120")


def milliseconds(one: Site) -> Mapping[str, float]:
    """What each page costs, of somebody who was never here."""
    person = Browser(one.line())
    steps = list(walk(person, WIDOW))
    seconds = {
        "a bare page": mean(person.get("/bare/").cost for _ in range(BARE)),
        "a question": mean(reply.cost for reply in steps[1::2]),
        "an answer": mean(reply.cost for reply in steps[2::2]),
        "the answers": person.get("/c/check/").cost,
        "the result": mean(person.get("/result/").cost for _ in range(BARE)),
        "sending, four forms": sending(person),
        "opening with a code": opening(one.line(), code_of(person)),
    }
    person.connection.close()
    return {name: 1000 * one for name, one in seconds.items()}


def sending(person: Browser) -> float:
    blocks = BLOCK.findall(person.fetch("/s/")[1])
    told: dict[str, Mapping[str, object]] = {
        "/s/": {"sends": [one.decode() for one in blocks]},
        "/s/h/": {"help": ["review"]},
        "/s/r/": REACH,
        "/s/c/": {"agree": consent.VERSION},
    }
    replies = [person.post(url, what) for url, what in told.items()]
    return cost_of(*replies, leading_to="/v/c/")


def code_of(person: Browser) -> str:
    return b"".join(CODE.findall(person.fetch("/v/c/")[1])).decode()


def opening(line: HTTPConnection, code: str) -> float:
    return cost_of(Browser(line).post("/v/o/", {"code": code}), leading_to="/v/k/")


def cost_of(*replies: Reply, leading_to: str) -> float:
    """What they cost; a form with a mistake would lead nowhere, and cost less."""
    if replies[-1].goes_to != leading_to:
        raise RuntimeError(f"This was to lead to {leading_to}, not {replies[-1]}.")
    return sum(one.cost for one in replies)


def megabytes(pid: int) -> float:
    """The memory of a process; what it shares with others counts in part."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return (
        next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    )
