"""Two of the site beside each other: hosts, versions, and one whose clock is wrong."""

import re
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests import release
from tests.faults import rows
from tests.faults.people import Journey, Person, begun
from tests.faults.seen import Seen, wrong, yes
from tests.faults.visit import HELP, LEAVE, READY, is_well
from tests.serving import Reply, Site, served, started

CROWD = 20
STYLE = re.compile(r'/static/[^"]+\.(?:css|js)')
CLOCK = "The clock of our computer is wrong"
NEVER = {"1970": "1970-01-01T12:00:00+00:00", "2106": "2106-02-07T12:00:00+00:00"}


def faults() -> Iterator[Seen]:
    with tempfile.TemporaryDirectory() as folder:
        yield from versions(Path(folder))
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as right:
        yield from (wrong_clock(right, Path(folder), year) for year in NEVER)


def versions(folder: Path) -> Iterator[Seen]:
    """Two hosts of one version on one `.var`, then the next version beside them."""
    old = release.unpacked(folder / "old")
    with running(old) as first:
        with running(old) as second:
            yield two_hosts(first, second)
        new = release.next_one(old, folder / "new")
        with running(new) as later:
            yield two_versions(first, later)


@contextmanager
def running(program: Path) -> Iterator[Site]:
    with started(program, program / ".var", (), release.ITS_OWN) as site:
        yield site


@dataclass
class Roaming(Person):
    """Somebody whose requests go to the one host or to the other."""

    other: Site | None = None
    chance: Random = field(default_factory=lambda: Random(0))

    def _tried(self, method: str, url: str, body: bytes | None) -> Reply | None:
        if self.other and self.chance.random() < 1 / 2:
            self.close()
            self.site, self.other = self.other, self.site
            self._line = self.site.line()
        return super()._tried(method, url, body)


def two_hosts(first: Site, second: Site) -> Seen:
    def walk(number: int) -> Journey:
        journey = Journey(Roaming(first, other=second, chance=Random(number)))
        journey.walk(Random(number))
        journey.person.close()
        return journey

    with ThreadPoolExecutor(CROWD) as crowd:
        journeys = list(crowd.map(walk, range(CROWD)))
    kept = all(is_kept(first, one) for one in journeys)
    ready = is_ready(first) and is_ready(second)
    return Seen(
        "two hosts on one .var, any of them each time",
        f"{sum(len(one.told) for one in journeys)} answers of {CROWD} people",
        yes(kept),
        "-",
        wrong(answers_are_kept=kept, both_are_ready=ready),
    )


def two_versions(first: Site, later: Site) -> Seen:
    her = begun(first)
    names = styles(first)
    at_first, at_later = (gotten(site, names) for site in (first, later))
    other = styles(later) != names
    kept = is_well(later, her) and is_kept(later, her)
    ready = is_ready(first) and is_ready(later)
    return Seen(
        "the next version beside the last one",
        f"{len(names)} old styles, of the last one {at_first}, of the next {at_later}",
        yes(kept),
        "-",
        wrong(
            the_last_one_keeps_its_styles=at_first == len(names) > 0,
            a_page_that_is_open_finds_its_styles=at_later == len(names),
            the_next_one_has_others=other,
            answers_are_kept=kept,
            both_are_ready=ready,
        ),
    )


def styles(site: Site) -> set[str]:
    return set(STYLE.findall(site.ask("GET", HELP).text))


def gotten(site: Site, names: set[str]) -> int:
    return sum(site.ask("GET", name).status == 200 for name in names)


def wrong_clock(right: Site, folder: Path, year: str) -> Seen:
    """Another host on the same database does not know the day."""
    her = begun(right)
    at = {"DJANGO_SETTINGS_MODULE": "tests.faults.served_at", "SERVED_AT": NEVER[year]}
    with served(folder, **at) as site:
        pages = [site.ask("GET", url) for url in ("/", "/c/", "/t/", "/q/")]
        plain = all(one.status == 503 and CLOCK in one.text for one in pages)
        helped = site.ask("GET", HELP).status, site.ask("GET", LEAVE).status
        ready = site.ask("GET", READY)
    # At the end of time all answers are over, and they are deleted as was promised.
    kept = is_kept(right, her) or year == "2106"
    heals = is_well(right, begun(right))
    return Seen(
        f"a clock that shows {year}",
        f"{'our page' if plain else 'no page of ours'}, /ready/ {ready.status}, "
        f"help and leaving {helped}",
        yes(kept),
        yes(heals),
        wrong(
            it_is_said_plainly=plain,
            help_and_leaving_go_on=helped == (200, 303),
            it_is_not_ready=ready.status == 503,
            answers_are_kept=kept,
            it_heals=heals,
        ),
    )


def is_kept(site: Site, her: Journey) -> bool:
    cookie = her.person.cookies["s"]
    return rows.in_file(site.database, cookie) == her.must_be_kept


def is_ready(site: Site) -> bool:
    return site.ask("GET", READY).status == 200
