"""How fast the interview is: its steps against the same page from a plain view.

A step is a question's page and its answer. Both sides run in one gunicorn, as in
production, and take turns: what disturbs the one disturbs the other.
"""

from collections.abc import Iterator, Mapping

from tests.bench.rounds import Ratio
from tests.bench.site import Browser, Reply, site
from tests.cluster import throw_away
from tests.conftest import sent

ANSWERS = {"nationality": "other", "stay": "permit", "last_permit": "family"}
JOURNEYS = 3  # in each round

# With this, and "I do not know" to all others, she is asked 30 questions.
LONG: dict[str, object] = {
    "stay": "article_64",
    "last_permit": "family",
    "happened": ["exploited"],
}
# Of dates she knows the month only: no other answers make so much work for each page.
MONTHS: dict[str, object] = {
    "permit_since": {"month": "5", "year": "2008"},
    "permit_ended_on": {"month": "3", "year": "2015"},
    "delay_since": {"month": "4", "year": "2016"},
}
# Both are pages with several answers to choose from: yes or no is less to show.
EARLY, LATE = 5, 30


def measure(rounds: int) -> Iterator[Ratio]:
    """Yield the speed on both databases, and how it holds late in the interview."""
    with site() as visitor:
        yield from speed("SQLite", 0.95, visitor, rounds)
        late = f"step {LATE}, x step {EARLY}"
        yield growth(late, LONG, visitor, rounds)
        yield growth(f"{late}, months", LONG | MONTHS, visitor, rounds)
    with throw_away() as cluster, site(cluster.address) as visitor:
        yield from speed("PostgreSQL", 0.8, visitor, rounds)


def speed(
    database: str, least: float, visitor: Browser, rounds: int
) -> tuple[Ratio, ...]:
    """Requests a second, in multiples of the same page without a session.

    By the clock, with all that waits; and by the processor time of our own process,
    which other work on the machine hardly disturbs.
    """
    one_round(visitor)  # the first pays for connections and caches
    by_clock, by_processor = zip(
        *(one_round(visitor) for _ in range(rounds)), strict=True
    )
    return (
        Ratio(f"steps on {database}", by_clock, f"at least {least}"),
        Ratio(f"steps on {database}, processor", by_processor),
    )


def one_round(visitor: Browser) -> tuple[float, float]:
    """Take turns after each request: a machine can be slow for less than a second."""
    nobody = visitor.another()
    pairs = [
        (step, nobody.get("/plain/"))
        for _ in range(JOURNEYS)
        for step in walk(visitor.another(), ANSWERS)
    ]
    steps, plain = zip(*pairs, strict=True)
    return (
        sum(one.seconds for one in plain) / sum(one.seconds for one in steps),
        sum(one.cost for one in plain) / sum(one.cost for one in steps),
    )


def growth(
    name: str, answers: Mapping[str, object], visitor: Browser, rounds: int
) -> Ratio:
    """What a late step costs our processor, in multiples of an early one of hers."""
    ratios = tuple(_late_to_early(answers, visitor) for _ in range(rounds))
    return Ratio(name, ratios, "at most 1.05")


def _late_to_early(answers: Mapping[str, object], visitor: Browser) -> float:
    walks = [list(walk(visitor.another(), answers)) for _ in range(2 * JOURNEYS)]
    early, late = (
        sum(one.cost for replies in walks for one in _step(replies, place))
        for place in (EARLY, LATE)
    )
    return late / early


def _step(replies: list[Reply], place: int) -> list[Reply]:
    if len(replies) <= 2 * place:
        message = f"She is asked fewer than {place} questions: LONG must make more."
        raise RuntimeError(message)
    return replies[2 * place - 1 : 2 * place + 1]


def walk(visitor: Browser, answers: Mapping[str, object]) -> Iterator[Reply]:
    """Answer all questions: yield the first reply, then two for each step."""
    codes = codes_by_slug()
    yield (reply := visitor.get("/c/"))
    while not reply.goes_to.endswith("/check/"):
        url = reply.goes_to
        yield visitor.get(url)
        answer = answers.get(codes[url.split("/")[2]])
        what = answer if isinstance(answer, dict) else sent(answer)
        yield (reply := visitor.post(url, what))


def codes_by_slug() -> dict[str, str]:
    from assessor.answers.steps import FACT  # noqa: PLC0415  # Django is ready by now

    return {slug: fact.code for slug, fact in FACT.items()}
