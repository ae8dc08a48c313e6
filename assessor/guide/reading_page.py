"""Applying, refused, with a permit: sentences, with what is drawn from data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Text, citation, texts
from assessor.guide.links import Link, link
from assessor.guide.price_table import PriceTable, price_citations, price_table
from assessor.permit_words import filled, in_words
from assessor.wording import ltr, sentence
from rules.language.reading import Moment, Part, Reading
from rules.language.source import Statement
from rules.law.reading.refused import ANSWERS
from rules.law.routes.stronger import redirect_nationality, redirect_permanent
from rules.law.terms.letters import Letter

WEEK = 7
"""Days: the terms of letters are told in whole weeks."""
DO: dict[str, tuple[str, str]] = {
    "letters": ("deadline", _("Count until when you can act")),
    "objection": ("model", _("A model letter, to object with")),
    "lawyer": ("help", _("Who can help you")),
    "late": ("deadline", _("Count how long the IND has")),
    "renewal": ("deadline", _("Count when you can renew")),
    "once": ("guide_goes_wrong", _("What often goes wrong")),
    "lose": ("guide_refused", _("What you can do about a “no”")),
}
"""Where a part leads to: a name of an address, and what is there."""
FIRST = "letters"
"""Of these, what nobody can wait with."""
ABOUT = {"permanent": redirect_permanent, "nationality": redirect_nationality}
"""The rule that a part is about in short."""
READ_ON = {
    "guide_applying": _("How to ask for a permit"),
    "guide_refused": _("The IND says no: what now?"),
    "guide_with_a_permit": _("When you have a permit"),
    "guide_kinds": _("Temporary and non-temporary stay, side by side"),
    "guide": _("All permits, by what it is about"),
}


@dataclass(frozen=True)
class Way:
    """A link to something to do or to read; ``first``: what to do before all else."""

    text: str
    url: str
    first: bool = False


@dataclass(frozen=True)
class Sentence:
    """What is said, and what is unsure about it."""

    text: SafeString | str
    doubt: str


@dataclass(frozen=True)
class Said:
    """Some sentences, and then each place where they stand, once."""

    said: tuple[Sentence, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class MomentShown:
    """``when``: the time that the law gives for it."""

    title: str
    when: SafeString | str
    text: Said


@dataclass(frozen=True)
class LetterRow:
    """A kind of letter, what one can do about it, and how long there is."""

    letter: str
    hint: str
    answer: str
    time: SafeString


@dataclass(frozen=True)
class PartShown:
    """A part with its links, and a table where there is one."""

    code: str
    title: str
    moments: tuple[MomentShown, ...]
    text: Said
    more: Said
    more_title: str
    letters: tuple[LetterRow, ...]
    prices: PriceTable | None
    way: Way | None
    rule: Link | None


@dataclass(frozen=True)
class ReadingPage:
    """``read_on``: the other pages of this kind."""

    title: str
    lead: SafeString | str
    lead_places: tuple[str, ...]
    parts: tuple[PartShown, ...]
    read_on: tuple[Way, ...]
    texts: tuple[Text, ...]


def reading_page(reading: Reading, name: str, on: date) -> ReadingPage:
    """``name``: that of the page's own address, which it does not lead to."""
    parts = tuple(_part(one, on) for one in reading.parts)
    where = (citation(one.source, on) for one in reading.statements())
    prices = tuple(price_citations(on)) if any(one.prices for one in parts) else ()
    return ReadingPage(
        title=gettext(reading.title),
        lead=in_words(reading.lead),
        lead_places=(citation(reading.lead.source, on).place,),
        parts=parts,
        read_on=tuple(_read_on(name)),
        texts=texts((*where, *prices)),
    )


def _read_on(name: str) -> Iterator[Way]:
    others = ((other, text) for other, text in READ_ON.items() if other != name)
    yield from (Way(gettext(text), reverse(other)) for other, text in others)


def _part(part: Part, on: date) -> PartShown:
    rule = ABOUT.get(part.code)
    return PartShown(
        code=part.code,
        title=gettext(part.title),
        moments=tuple(_moment(one, on) for one in part.moments),
        text=_said(part.said, on),
        more=_said(part.more, on),
        more_title=gettext(part.more_title) if part.more_title else "",
        letters=tuple(_letters()) if part.code == "letters" else (),
        prices=price_table(on) if part.code == "fees" else None,
        way=_way(part.code),
        rule=link(rule) if rule else None,
    )


def _way(code: str) -> Way | None:
    if code not in DO:
        return None
    name, text = DO[code]
    return Way(gettext(text), reverse(name), first=code == FIRST)


def _moment(moment: Moment, on: date) -> MomentShown:
    when = filled(moment.when) if moment.when else ""
    return MomentShown(gettext(moment.title), when, _said(moment.said, on))


def _said(statements: Iterable[Statement], on: date) -> Said:
    """Each place in the law once: sentences of a part often share one."""
    told = tuple((one, citation(one.source, on)) for one in statements)
    said = tuple(Sentence(in_words(one), where.doubt) for one, where in told)
    places = dict.fromkeys(where.place for _one, where in told)
    return Said(said, tuple(places))


def _letters() -> Iterator[LetterRow]:
    for letter, answer in ANSWERS:
        hint = gettext(letter.hint) if letter.hint else ""
        yield LetterRow(gettext(letter.text), hint, gettext(answer), _time(letter))


def _time(letter: Letter) -> SafeString:
    weeks = letter.term.length.days // WEEK
    if letter.longer is None:
        return sentence(gettext("{number} weeks"), number=ltr(weeks))
    text = gettext("{shorter} or {longer} weeks, as the letter says")
    longer = letter.longer.term.length.days // WEEK
    return sentence(text, shorter=ltr(weeks), longer=ltr(longer))
