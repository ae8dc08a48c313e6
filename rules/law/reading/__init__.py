"""What a lawyer says on the pages that one can read without answering anything."""

from collections.abc import Iterator, Mapping
from datetime import date

from rules.language.source import Statement
from rules.law.reading.applying import applying
from rules.law.reading.daily_life import DAILY_LIFE, without_stay
from rules.law.reading.refused import refused
from rules.law.reading.with_a_permit import with_a_permit

__all__ = ["applying", "by_page", "refused", "statements", "with_a_permit"]


def statements(on: date) -> Iterator[Statement]:
    """All that these pages say, with the amounts that are known on a day."""
    for said in by_page(on).values():
        yield from said


def by_page(on: date) -> Mapping[str, tuple[Statement, ...]]:
    """The same, by what the page is about that says it."""
    daily = (said for aspect in DAILY_LIFE for said in aspect.statements())
    return {
        "applying": tuple(applying.statements()),
        "being refused": tuple(refused(on).statements()),
        "having a permit": tuple(with_a_permit.statements()),
        "the kinds of stay": (*daily, without_stay),
    }
