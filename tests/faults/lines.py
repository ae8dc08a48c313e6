"""Five hundred slow lines at once, of each kind: on the site itself, behind nginx."""

import resource
import time
from collections.abc import Iterator
from contextlib import closing

from tests.faults import folder, nginx, rows
from tests.faults.people import FIRST, ONE, begun
from tests.faults.seen import Seen, wrong, yes
from tests.faults.visit import HELP, READY, tried
from tests.serving import Reply, Site, Visitor
from tests.slow import KINDS, Kind, slow

MANY = 500
FILES = 4096  # that this process may have open; each line is one
SOON = 3.0  # seconds for a page meanwhile, on a busy machine
SETTLED = 1.5  # seconds until they are all there


def faults() -> Iterator[Seen]:
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(FILES, hard), hard))
    with folder.serving() as site:
        for name, kind in KINDS.items():
            yield seen(site, f"{MANY} x {name}", kind)
        if not nginx.is_there():
            yield Seen("behind nginx", "not tried: nginx is missing")
            return
        with nginx.before(site) as through:
            for name, kind in KINDS.items():
                yield seen(through, f"nginx: {MANY} x {name}", kind)


def seen(site: Site, what: str, kind: Kind) -> Seen:
    her = begun(site)
    with slow(site.port, kind, MANY):
        time.sleep(SETTLED)
        meanwhile = ordinary(site)
    after, answers = (
        ordinary(site),
        rows.in_file(site.database, her.person.cookies["s"]),
    )
    kept = answers == her.must_be_kept
    served, heals = all(map(is_served, meanwhile)), all(map(is_served, after))
    longest = max(one.seconds if one else SOON for one in meanwhile)
    return Seen(
        what,
        f"pages meanwhile in {longest:.2f} s at most",
        yes(kept),
        yes(heals),
        wrong(
            others_are_served=served,
            nobody_waits=longest < SOON,
            answers_are_kept=kept,
            it_heals=heals,
            nothing_is_logged=not site.logged(),
        ),
    )


def ordinary(site: Site) -> list[Reply | None]:
    """Somebody reads and answers; and a machine asks whether it is ready."""
    with closing(Visitor(site)) as visitor:
        return [
            tried(lambda: site.ask("GET", HELP)),
            tried(lambda: visitor.post(FIRST, {"answer": ONE})),
            tried(lambda: visitor.get("/c/")),
            tried(lambda: site.ask("GET", READY)),
        ]


def is_served(reply: Reply | None) -> bool:
    return reply is not None and reply.status in {200, 302}
