"""The law that the site applies: the texts that were read, and where each rule is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import DOUBTS, Citation, Text, citation
from assessor.guide.links import Link, by_situation, link
from assessor.wording import day, ltr, sentence
from rules import LAW
from rules.guidance.receipt import cited, receipt
from rules.guidance.told_to_read import told_to_read
from rules.language.rule import Caution, Rule
from rules.language.source import Confidence, Source


@dataclass(frozen=True)
class TextRead:
    """A text, how many places of it are cited, and how many of these are unsure."""

    text: Text
    still: SafeString | str
    places: SafeString
    unsure: SafeString | str


@dataclass(frozen=True)
class RuleLine:
    """A rule and where it stands; ``unsure``: how many places of it a lawyer checks."""

    link: Link
    citation: Citation
    in_force: SafeString
    unsure: SafeString | str


@dataclass(frozen=True)
class RuleGroup:
    anchor: str
    name: str
    rules: tuple[RuleLine, ...]


@dataclass(frozen=True)
class CautionLine:
    """What makes any case one for a specialist."""

    text: str
    citation: Citation
    in_force: SafeString


@dataclass(frozen=True)
class LawPage:
    """``version`` is of the rules; a report names the one that it was made with."""

    version: SafeString
    texts: tuple[TextRead, ...]
    groups: tuple[RuleGroup, ...]
    cautions: tuple[CautionLine, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """An article or a part of one, and what is unsure about it.

    ``in_force`` is empty where that is from the day of its text on.
    """

    provision: str
    in_force: SafeString | str
    doubt: str


@dataclass(frozen=True)
class PlacesOfText:
    anchor: str
    text: Text
    places: tuple[Place, ...]


@dataclass(frozen=True)
class PlacesPage:
    texts: tuple[PlacesOfText, ...]


def law_page(on: date) -> LawPage:
    version = gettext("The rules of now have version {version}.")
    return LawPage(
        version=sentence(version, version=ltr(receipt(LAW.on(on), on).version)),
        texts=tuple(_text_read(text, of, on) for text, of in _by_text(on)),
        groups=tuple(_groups(on)),
        cautions=tuple(_caution(one, on) for one in LAW.on(on).cautions),
        doubts=tuple(said for one in DOUBTS.values() if (said := str(one))),
    )


def places_page(on: date) -> PlacesPage:
    texts = (
        PlacesOfText(f"t{number}", text, _places(of, on))
        for number, (text, of) in enumerate(_by_text(on), 1)
    )
    return PlacesPage(tuple(texts))


# --- The texts ------------------------------------------------------------------------


def sources_in_force(on: date) -> tuple[Source, ...]:
    """All that is cited anywhere on the site, as it holds on a day."""
    found = dict.fromkeys((*cited(LAW), *told_to_read(on)))
    return tuple(one for one in found if one.in_force(on))


def _by_text(on: date) -> Iterable[tuple[Text, tuple[Source, ...]]]:
    """Each text with the places of it that are cited, by the name of its act."""
    found = defaultdict[Text, list[Source]](list)
    for source in sources_in_force(on):
        found[_text(citation(source, on))].append(source)
    texts = sorted(found, key=lambda text: (text.act, text.address))
    return tuple((text, tuple(found[text])) for text in texts)


def _text(of: Citation) -> Text:
    return Text(of.act, of.read, of.address)


def _text_read(text: Text, sources: tuple[Source, ...], on: date) -> TextRead:
    places = gettext("Places that we use: {number}.")
    return TextRead(
        text=text,
        still=_still(sources),
        places=sentence(places, number=ltr(len(_places(sources, on)))),
        unsure=_unsure(sources, on),
    )


def _still(sources: tuple[Source, ...]) -> SafeString | str:
    """For an old text: until when it was found to be the newest there is."""
    days = [one.still_on for one in sources if one.still_on]
    if not days:
        return ""
    text = gettext("There was no newer text on {date}.")
    return sentence(text, date=day(max(days)))


def _unsure(sources: Iterable[Source], on: date) -> SafeString | str:
    """How many places are not just as a text of today says."""
    unsure = {one.provision for one in sources if citation(one, on).doubt}
    if not unsure:
        return ""
    text = gettext("Places that a specialist should check: {number}.")
    return sentence(text, number=ltr(len(unsure)))


def _places(sources: tuple[Source, ...], on: date) -> tuple[Place, ...]:
    found = dict.fromkeys(_place(one, on) for one in sorted(sources, key=_order))
    return tuple(found)


def _place(source: Source, on: date) -> Place:
    usual = source.since == source.read_on and not source.until
    in_force = "" if usual else _in_force(source)
    return Place(source.provision, in_force, citation(source, on).doubt)


def _order(source: Source) -> tuple[list[tuple[int, str]], date, int]:
    """As one counts: 3.6 before 3.51, and what is sure first."""
    parts = re.split(r"(\d+)", source.provision)
    numbered = [(int(one), "") if one.isdigit() else (-1, one) for one in parts]
    sure = tuple(Confidence).index(source.confidence)
    return (numbered, source.since, sure)


def _in_force(source: Source) -> SafeString:
    since = day(source.since)
    if source.until:
        text = gettext("In force from {since} to {until}.")
        return sentence(text, since=since, until=day(source.until))
    return sentence(
        gettext("In force on {since}, and as far as known since."), since=since
    )


# --- The rules ------------------------------------------------------------------------


def _groups(on: date) -> Iterator[RuleGroup]:
    """As in the list: by the situation in which people look for them."""
    for one in by_situation(on):
        lines = tuple(_rule(rule, on) for rule in one.rules)
        yield RuleGroup(one.anchor, one.name, lines)


def _rule(rule: Rule, on: date) -> RuleLine:
    return RuleLine(
        link=link(rule),
        citation=citation(rule.source, on),
        in_force=_in_force(rule.source),
        unsure=_unsure(rule.sources(), on),
    )


def _caution(one: Caution, on: date) -> CautionLine:
    return CautionLine(
        gettext(one.text), citation(one.source, on), _in_force(one.source)
    )
