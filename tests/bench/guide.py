"""What a page to read costs a processor, against a bare page that Django prints.

Both in one gunicorn, with all that goes around a page here; for a browser that takes
what is packed, as all do.
"""

from collections.abc import Iterator

from tests.bench.rounds import Ratio
from tests.bench.site import Browser, site

PAGES = ("/en/guide/", "/en/guide/widow/", "/nl/gids/widow/")
TURNS = 20  # in each round
PACKED = {"Accept-Encoding": "gzip, deflate, br"}


def measure(rounds: int) -> Iterator[Ratio]:
    with site() as visitor:
        reader = Browser(visitor.connection, {}, PACKED)
        one_round(reader)  # the first pays for the copies
        ratios = tuple(one_round(reader) for _ in range(rounds))
    yield Ratio("guide x bare page, processor", ratios, "at most 1.0")


def one_round(reader: Browser) -> float:
    """Take turns after each request, as a machine can be slow for a moment."""
    pairs = [
        (reader.get(page).cost, reader.get("/bare/").cost)
        for _ in range(TURNS)
        for page in PAGES
    ]
    pages, bare = map(sum, zip(*pairs, strict=True))
    return pages / bare
