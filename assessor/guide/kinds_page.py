"""The two kinds of stay side by side, counted from the permits themselves."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assessor.citing import Citation, Cited, Term, Text, citation, cited, kind, texts
from assessor.guide.links import Link, link
from assessor.permit_words import IN_SHORT, TOPICS, filled
from assessor.wording import ltr, sentence
from rules import LAW, Case
from rules.guidance.permit_facts import PermitFact, Topic, in_short, permit_facts
from rules.guidance.situations import Situation, situation
from rules.language.reading import Aspect
from rules.language.rule import Classification, Ground
from rules.language.source import Statement
from rules.law.reading.daily_life import (
    benefits,
    health,
    study,
    travel,
    without_stay,
)
from rules.law.routes.stronger import redirect_nationality, redirect_permanent

PURPOSE = {
    Classification.TEMPORARY: _("For a reason that is meant to pass."),
    Classification.NON_TEMPORARY: _("For a reason that lasts."),
}
MOST = 3
"""What fewer permits say, or only one, stands on their own pages."""
SHORT = (
    Topic.LENGTH,
    Topic.WORK,
    Topic.CONDITIONS,
    Topic.FEE,
    Topic.DECISION,
)

Told = Callable[[Ground, Case], tuple[PermitFact, ...]]


@dataclass(frozen=True)
class Said:
    """What permits say, and how many of them say so, where that is counted."""

    text: SafeString | str
    how_many: SafeString | str


@dataclass(frozen=True)
class Side:
    """What one kind of stay says of a topic, and then where that stands."""

    kind: str
    said: tuple[Said, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Row:
    """One topic, of both kinds.

    ``both`` is true of either, and is said once; ``more`` too, to who unfolds it.
    ``ask``: what was not read about it, and who knows.
    """

    label: str
    sides: tuple[Side, ...] = ()
    both: tuple[Cited, ...] = ()
    more: tuple[Cited, ...] = ()
    ask: str = ""


@dataclass(frozen=True)
class Kind:
    """A kind of stay: what it is for, and a permit of each situation."""

    term: Term
    purpose: str
    examples: tuple[Link, ...]


@dataclass(frozen=True)
class KindsPage:
    """``later``: the ways to a lasting right, which start from either kind."""

    kinds: tuple[Kind, ...]
    rows: tuple[Row, ...]
    without: Cited
    later: tuple[Link, ...]
    texts: tuple[Text, ...]


def kinds_page(on: date) -> KindsPage:
    rows = (
        *_rows(SHORT, IN_SHORT, in_short, on),
        *_rows((Topic.RENEWAL,), TOPICS, permit_facts, on),
        *(_daily(one, on) for one in (study, health, benefits)),
        *_rows((Topic.FAMILY,), TOPICS, permit_facts, on),
        _daily(travel, on),
        *_rows((Topic.NEXT, Topic.YEARS), TOPICS, permit_facts, on),
    )
    without = cited(without_stay, on)
    where = (one for row in rows for one in _where(row))
    return KindsPage(
        kinds=tuple(_kind(one, on) for one in PURPOSE),
        rows=rows,
        without=without,
        later=(link(redirect_permanent), link(redirect_nationality)),
        texts=texts((*where, without.citation)),
    )


def _kind(one: Classification, on: date) -> Kind:
    first = {situation(ground): ground for ground in reversed(_grounds(one, on))}
    examples = tuple(link(first[where]) for where in Situation if where in first)
    return Kind(kind(one), str(PURPOSE[one]), examples)


def _grounds(one: Classification, on: date) -> tuple[Ground, ...]:
    return tuple(g for g in LAW.on(on).grounds if g.classification is one)


def _rows(
    topics: Iterable[Topic], labels: dict[Topic, str], told: Told, on: date
) -> Iterator[Row]:
    for topic in topics:
        sides = tuple(_side(one, topic, told, on) for one in PURPOSE)
        yield Row(gettext(labels[topic]), sides)


def _side(one: Classification, topic: Topic, told: Told, on: date) -> Side:
    """What most permits of a kind say, the most usual first."""
    grounds = _grounds(one, on)
    found = Counter(
        fact
        for ground in grounds
        for fact in dict.fromkeys(told(ground, Case({}, on)))
        if fact.topic is topic
    )
    most = _together(found).most_common(MOST)
    usual = [(fact, number) for fact, number in most if number > 1]
    where = dict.fromkeys(citation(fact.source, on) for fact, _number in usual)
    said = (Said(filled(fact), _of(number, len(grounds))) for fact, number in usual)
    return Side(kind(one).name, tuple(said), tuple(where))


def _daily(aspect: Aspect, on: date) -> Row:
    told = (aspect.temporary, aspect.lasting)
    sides = zip(PURPOSE, told, strict=True) if any(told) else ()
    return Row(
        label=gettext(aspect.title),
        sides=tuple(_told(kind(one).name, said, on) for one, said in sides),
        both=tuple(cited(one, on) for one in aspect.both),
        more=tuple(cited(one, on) for one in aspect.more),
        ask=gettext(aspect.ask),
    )


def _told(name: str, statements: tuple[Statement, ...], on: date) -> Side:
    said = tuple(Said(gettext(one.text), "") for one in statements)
    return Side(name, said, _places(statements, on))


def _places(statements: tuple[Statement, ...], on: date) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(citation(one.source, on) for one in statements))


def _where(row: Row) -> Iterator[Citation]:
    yield from (one.citation for one in (*row.both, *row.more))
    for side in row.sides:
        yield from side.citations


def _of(number: int, all_: int) -> SafeString:
    text = gettext("{number} of {all}")
    return sentence(text, number=ltr(number), all=ltr(all_))


def _together(found: Counter[PermitFact]) -> Counter[PermitFact]:
    """Add up what says the same by another source, under the most usual one."""
    first: dict[str, PermitFact] = {}
    summed: Counter[PermitFact] = Counter()
    for fact, number in found.most_common():
        summed[first.setdefault(fact.plain, fact)] += number
    return summed
