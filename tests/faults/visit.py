"""What somebody meets at each kind of door: reading, answering, leaving, readiness."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException

from tests.faults.people import ANOTHER, FIRST, ONE, Journey
from tests.serving import Reply, Site, Visitor

HELP, READY, LEAVE = "/h/", "/ready/", "/x/"
LOST = "We cannot reach your answers now"
SOON = 1.5  # seconds, to leave
MOST = 15.0  # seconds for a page, on a busy machine; the limits make about six
AGAIN = 30.0  # seconds in which a site must have healed


@dataclass(frozen=True)
class Doors:
    """What was answered at each of them; none where the line broke."""

    reading: Reply | None
    answering: Reply | None
    ready: Reply | None
    leaving: Reply | None

    @property
    def said_plainly(self) -> bool:
        """Whether an answer was refused with our page, and soon."""
        said = self.answering
        return said is not None and said.status == 503 and LOST in said.text

    @property
    def as_they_should_be(self) -> dict[str, bool]:
        """Reading and leaving go on; an answer is refused plainly; nobody waits."""
        reading, _, ready, leaving = (status(one) for one in vars(self).values())
        return {
            "reading_goes_on": reading == 200,
            "it_is_said_plainly": self.said_plainly,
            "nobody_waits_long": all(0 <= one < MOST for one in self.seconds),
            "leaving_goes_on": leaving == 303,
            "leaving_is_quick": self.seconds[-1] < SOON,
            "it_is_not_ready": ready == 503,
        }

    @property
    def seconds(self) -> list[float]:
        """How long each took; less than none where nothing came."""
        return [one.seconds if one else -1.0 for one in vars(self).values()]

    def __str__(self) -> str:
        told = vars(self).items()
        return ", ".join(f"{name} {short(reply)}" for name, reply in told)


def status(reply: Reply | None) -> int:
    return reply.status if reply else 0


def short(reply: Reply | None) -> str:
    return f"{reply.status} in {reply.seconds:.1f} s" if reply else "broken"


def tried(ask: Callable[[], Reply]) -> Reply | None:
    try:
        return ask()
    except (OSError, HTTPException):
        return None


def doors(site: Site, her: Journey, leaver: Journey) -> Doors:
    """Try each once; who leaves is somebody else, whose answers are to go."""
    answering, leaving = (Visitor(site, one.person.cookies) for one in (her, leaver))
    return Doors(
        tried(lambda: site.ask("GET", HELP)),
        tried(lambda: answering.post(FIRST, {"answer": ANOTHER})),
        tried(lambda: site.ask("GET", READY)),
        tried(lambda: leaving.get(LEAVE)),
    )


def is_well(site: Site, journey: Journey, times: int = 10) -> bool:
    """Whether she and newcomers are served again and again, before long."""
    until = time.monotonic() + AGAIN
    while not all(_answered(site, journey) for _ in range(times)):
        if time.monotonic() > until:
            return False
        time.sleep(0.2)
    return True


def _answered(site: Site, journey: Journey) -> bool:
    for cookies in (journey.person.cookies, {"c": "t" * 32}):
        visitor = Visitor(site, dict(cookies))
        reply = tried(lambda: visitor.post(FIRST, {"answer": ONE}))  # noqa: B023  # called at once
        visitor.close()
        if reply is None or reply.status != 302 or "late" in reply.headers["Location"]:
            return False
    return True
