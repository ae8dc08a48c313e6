"""PostgreSQL is stopped, hangs, is locked, loses its lines, or has too few of them."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager

import psycopg

from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.faults import folder, rows
from tests.faults.people import FIRST, ONE, Journey, begun
from tests.faults.seen import Seen, wrong, yes
from tests.faults.visit import LOST, MOST, doors, is_well, tried
from tests.serving import Site, Visitor

FEW = 20  # connections that the server gives; some are for its owner alone
MANY = 60  # people at once
AWAY = 20.0  # seconds
OTHERS = (
    "FROM pg_stat_activity "
    "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
)
Breaking = Callable[[Cluster], AbstractContextManager[None]]


def faults() -> Iterator[Seen]:
    if not PROGRAMS:
        yield Seen("PostgreSQL", "not tried: Debian's package postgresql is missing")
        return
    with (
        throw_away(f"-c max_connections={FEW}") as cluster,
        folder.serving(ASSESSOR_DATABASE_URL=cluster.address) as site,
    ):
        yield seen(site, cluster, "PostgreSQL stopped for 20 s", stopped)
        yield seen(site, cluster, "PostgreSQL hung (SIGSTOP)", Cluster.hung)
        yield seen(site, cluster, "the table locked", Cluster.locked)
        yield backends_ended(site, cluster)
        yield too_many(site, cluster)


@contextmanager
def stopped(cluster: Cluster) -> Iterator[None]:
    began = time.monotonic()
    with cluster.away():
        yield
        time.sleep(max(AWAY - (time.monotonic() - began), 0))


def seen(site: Site, cluster: Cluster, what: str, breaking: Breaking) -> Seen:
    her, leaver = begun(site), begun(site)
    with breaking(cluster):
        met = doors(site, her, leaver)
    heals = is_well(site, her)
    kept = is_kept(cluster, her)
    return Seen(
        what,
        str(met),
        yes(kept),
        yes(heals),
        wrong(
            **met.as_they_should_be,
            answers_are_kept=kept,
            it_heals=heals,
            no_address_is_logged="/c/" not in site.logged(),
        ),
    )


def is_kept(cluster: Cluster, her: Journey) -> bool:
    cookie = her.person.cookies["s"]
    return rows.in_cluster(cluster.address, cookie) == her.must_be_kept


def backends_ended(site: Site, cluster: Cluster) -> Seen:
    her = begun(site)
    with psycopg.connect(cluster.address, autocommit=True) as owner:
        owner.execute(f"SELECT pg_terminate_backend(pid) {OTHERS}")
        while owner.execute(f"SELECT pid {OTHERS}").fetchone():  # it takes a moment
            time.sleep(0.05)
    alone = [answered(site)[0] for _ in range(10)]
    kept = is_kept(cluster, her)
    return Seen(
        "all its backends killed",
        f"ten people after it: {said(alone)}",
        yes(kept),
        yes(set(alone) == {302}),
        wrong(nobody_notices=set(alone) == {302}, answers_are_kept=kept),
    )


def too_many(site: Site, cluster: Cluster) -> Seen:
    her = begun(site)
    with ThreadPoolExecutor(MANY) as crowd:
        burst = list(crowd.map(lambda _: answered(site), range(MANY)))
    heals, kept = is_well(site, her, times=30), is_kept(cluster, her)
    statuses, plain, seconds = zip(*burst, strict=True)
    return Seen(
        f"{FEW} connections, {MANY} people at once",
        f"{said(statuses)}, the longest {max(seconds):.1f} s",
        yes(kept),
        yes(heals),
        wrong(
            each_is_served_or_told_plainly=all(plain),
            nobody_waits_long=max(seconds) < MOST,
            answers_are_kept=kept,
            it_heals=heals,
        ),
    )


def answered(site: Site) -> tuple[int, bool, float]:
    """Return the status, whether it is served or said plainly, and the seconds."""
    with closing(Visitor(site)) as visitor:
        reply = tried(lambda: visitor.post(FIRST, {"answer": ONE}))
    if reply is None:
        return 0, False, 0.0
    plain = reply.status == 302 or (reply.status == 503 and LOST in reply.text)
    return reply.status, plain, reply.seconds


def said(statuses: tuple[int, ...] | list[int]) -> str:
    return ", ".join(f"{statuses.count(one)} x {one}" for one in sorted(set(statuses)))
