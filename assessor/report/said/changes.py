"""What would change how a ground stands, and who can do that."""

from dataclasses import dataclass
from itertools import islice

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import Term, term
from assessor.report.said.voice import said
from assessor.report.told import Told
from assessor.wording import day, sentence
from rules.assessment.changes import WAYS, Part, WhatWouldChange, what_would_change
from rules.language.rule import Standing

MOST = 3  # grounds; more is no help to anybody


@dataclass(frozen=True)
class PartLine:
    """What has to be so, and who or what can still make it so."""

    texts: tuple[str, ...]
    way: str
    when: SafeString | str


@dataclass(frozen=True)
class ChangeCard:
    """A ground, and the smallest sets of things that would change it."""

    ground: Term
    sets: tuple[tuple[PartLine, ...], ...]


def change_cards(told: Told) -> tuple[ChangeCard, ...]:
    """Nearest first, and only where something can still change."""
    near = told.assessment.standing(Standing.NOT_YET)
    # Who has a ground, or a day to wait for, needs no list of what is further away.
    far = () if told.first else told.assessment.standing(Standing.DOES_NOT_FIT)
    found = (what_would_change(result, told.law) for result in (*near, *far))
    hopeful = (one for one in found if one and not one.hopeless)
    untold = (_card(one) for one in hopeful if not _on_the_line(one, told))
    return tuple(islice(untold, MOST))


def _on_the_line(one: WhatWouldChange, told: Told) -> bool:
    """Whether only time does it, on a day that the line of days tells already."""
    days = {turn.day for turn in told.days}
    return all([part.day in days for part in parts] == [True] for parts in one.sets)


def _card(one: WhatWouldChange) -> ChangeCard:
    """Of sets that ask the same, the one that tells of most that can be done."""
    by_what: dict[frozenset[str], tuple[Part, ...]] = {}
    for parts in one.sets:
        what = frozenset(text for part in parts for text in part.texts)
        by_what[what] = max(by_what.get(what, ()), parts, key=len)
    return ChangeCard(term(one.ground), tuple(map(_lines, by_what.values())))


def _lines(parts: tuple[Part, ...]) -> tuple[PartLine, ...]:
    """What two parts ask together is said with the first of them."""
    told: set[str] = set()
    lines: list[PartLine] = []
    for part in parts:
        texts = tuple(gettext(text) for text in part.texts if text not in told)
        lines.append(PartLine(texts, said(WAYS[part.way]), _when(part)))
        told.update(part.texts)
    return tuple(lines)


def _when(part: Part) -> SafeString | str:
    if part.day is None:
        return ""
    about = gettext("From about {date}."), gettext("From {date}.")
    return sentence(about[not part.about], date=day(part.day))
