"""All that can be read about, as a person looks for it: by her situation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assessor.guide.links import Link, by_situation, link


@dataclass(frozen=True)
class Group:
    """The rules of one situation; ``anchor`` is where it is on the page."""

    anchor: str
    name: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class ListPage:
    groups: tuple[Group, ...]


def list_page(on: date) -> ListPage:
    return ListPage(tuple(_groups(on)))


def _groups(on: date) -> Iterator[Group]:
    for one in by_situation(on):
        yield Group(one.anchor, one.name, tuple(map(link, one.rules)))
