"""How a site grows: one, two and four processes on one PostgreSQL, behind nginx.

Each is a server of its own with one worker, as on hosts of their own. By the clock
there is no gain beyond the processors of this machine, of which the database, the
proxy and whoever asks take their part. So whoever asks is ``wrk``, which takes little;
and what a request costs is looked at, too: where that stays, another host adds all it
has.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from http.client import HTTPConnection
from itertools import islice

from assessor.answers.steps import FACT
from rules.language.fact import YesNo
from tests.bench import asking
from tests.bench.asking import Request, Seen
from tests.bench.interview import ANSWERS, walk
from tests.bench.rounds import Ratio
from tests.bench.site import Browser, one_worker
from tests.cluster import PROGRAMS, throw_away
from tests.conftest import sent
from tests.faults import nginx
from tests.serving import Site, free_port

PEOPLE = 100
MOST = 4  # processes
# Each may use all processors, as on a host of its own.
AS_ALONE = {"ASSESSOR_PDF_PROCESSORS": "64"}
BEFORE = 20  # requests of somebody who is half way


def measure(rounds: int) -> Iterator[Ratio]:
    """Yield how many more requests two and four processes answer than one."""
    if not (PROGRAMS and nginx.is_there() and asking.is_there()):
        return
    with throw_away() as cluster, ExitStack() as stack:
        sites = [
            stack.enter_context(one_worker(cluster.address, **AS_ALONE))
            for _ in range(MOST)
        ]
        doors = {n: stack.enter_context(through(sites[:n])) for n in (1, 2, MOST)}
        people = [one_person(doors[1]) for _ in range(PEOPLE)]
        # All take a step before anybody takes another: nobody waits for herself.
        steps = [one for together in zip(*people, strict=True) for one in together]
        rows = [
            {n: asking.seen(door, steps, sites[:n]) for n, door in doors.items()}
            for _ in range(1 + rounds)
        ][1:]  # in the first round each process has never been asked
    yield from compared(rows)


def compared(rows: list[dict[int, Seen]]) -> Iterator[Ratio]:
    for n, goal in ((2, "at least 1.8"), (MOST, "")):
        speed = tuple(row[n].speed / row[1].speed for row in rows)
        cost = tuple(row[n].cost / row[1].cost for row in rows)
        yield Ratio(f"speed of {n} processes, x 1", speed, goal)
        yield Ratio(f"cost with {n} processes, x 1", cost, "at most 1.15")
    slow = tuple(row[2].slow / row[2].usual for row in rows)
    yield Ratio("2 processes, p99 x p50", slow, "at most 4")


@contextmanager
def through(sites: list[Site]) -> Iterator[int]:
    """The proxy that we advise before these processes; return its port."""
    servers = "\n".join(f"server 127.0.0.1:{one.port};" for one in sites)
    behind = "".join(
        f"upstream {name} {{ least_conn; {servers} }}\n"
        for name in ("assessor", "assessor_documents")
    )
    door = replace(sites[0], port=free_port())
    with nginx.running(behind + nginx.site_on(door.port), door):
        yield door.port


def one_person(port: int) -> list[Request]:
    """Answer until half way; then look at a question, say yes, look, and say no."""
    person = Browser(HTTPConnection("127.0.0.1", port, timeout=60))
    replies = islice(walk(person, ANSWERS), BEFORE, None)
    url = next(one.goes_to for one in replies if is_yes_or_no(one.goes_to))
    person.connection.close()
    page = Request("GET", url, person.cookies)
    yes, no = (Request("POST", url, person.cookies, sent(one)) for one in (True, False))
    return [page, yes, page, no]


def is_yes_or_no(url: str) -> bool:
    return url.startswith("/c/") and isinstance(FACT[url.split("/")[2]], YesNo)
