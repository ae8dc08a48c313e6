"""All that can be read about, as a person looks for it: by her situation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from assessor.guide.links import Link, link
from rules import LAW
from rules.guidance.situations import Situation, situation


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
    rules = LAW.on(on).rules
    for number, one in enumerate(Situation, 1):
        links = tuple(link(rule) for rule in rules if situation(rule) is one)
        yield Group(f"g{number}", gettext(one.value), links)
