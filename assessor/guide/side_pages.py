"""Two pages beside the list: old schemes, and what often goes wrong."""

from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import Citation, Cited, Text, citation, cited, closed_since, texts
from assessor.guide.links import Link, link
from assessor.wording import ltr, sentence
from rules import LAW
from rules.guidance.situations import Situation, situation
from rules.language.rule import Route
from rules.law.pitfalls import PITFALLS, Pitfall

FEW = 3
"""Of more permits than this only the number is said."""


@dataclass(frozen=True)
class OldScheme:
    link: Link
    closed: SafeString | str
    advice: tuple[str, ...]
    citation: Citation


@dataclass(frozen=True)
class ClosedPage:
    schemes: tuple[OldScheme, ...]
    texts: tuple[Text, ...]


def closed_page(on: date) -> ClosedPage:
    old = (r for r in LAW.on(on).routes if situation(r) is Situation.OLD_SCHEME)
    schemes = tuple(_scheme(one, on) for one in old)
    return ClosedPage(schemes, texts(one.citation for one in schemes))


def _scheme(route: Route, on: date) -> OldScheme:
    advice = tuple(map(gettext, route.advice))
    return OldScheme(
        link(route), closed_since(route), advice, citation(route.source, on)
    )


@dataclass(frozen=True)
class Wrong:
    """What goes wrong, and with which permits: by name, or how many they are."""

    said: Cited
    links: tuple[Link, ...]
    how_many: SafeString | str


@dataclass(frozen=True)
class PitfallsPage:
    with_every: tuple[Wrong, ...]
    with_some: tuple[Wrong, ...]
    texts: tuple[Text, ...]


def pitfalls_page(on: date) -> PitfallsPage:
    return PitfallsPage(
        with_every=tuple(_wrong(one, on) for one in PITFALLS if one.grounds is None),
        with_some=tuple(_wrong(one, on) for one in PITFALLS if one.grounds),
        texts=texts(citation(one.source, on) for one in PITFALLS),
    )


def _wrong(pitfall: Pitfall, on: date) -> Wrong:
    grounds = [g for g in LAW.on(on).grounds if g.code in (pitfall.grounds or ())]
    if len(grounds) <= FEW:
        return Wrong(cited(pitfall, on), tuple(map(link, grounds)), "")
    text = gettext("This is about {number} kinds of permit.")
    return Wrong(cited(pitfall, on), (), sentence(text, number=ltr(len(grounds))))
