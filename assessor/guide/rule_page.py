"""One ground or route to read about: nothing of it is typed here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.citing import (
    Citation,
    Cited,
    Term,
    Text,
    citation,
    cited,
    closed_since,
    named,
    term,
    texts,
)
from assessor.guide.addresses import permit_url
from assessor.guide.links import Link, kind_of, link
from assessor.permit_words import ShortFact, short_facts
from assessor.wording import sentence
from rules import LAW, Case
from rules.guidance.situations import situation, topics
from rules.language.conditions import Discretion
from rules.language.rule import Ground, Requirement, Route, Rule
from rules.law import facts
from rules.law.pitfalls import often_wrong

MOST_RELATED = 6


@dataclass(frozen=True)
class Asked:
    """What is asked, where it stands, and who may weigh part of it, on what."""

    text: str
    citation: Citation
    weighed_by: tuple[SafeString, ...]
    factors: tuple[str, ...]


@dataclass(frozen=True)
class Paper:
    """Something that shows it, and what is accepted as well."""

    term: Term
    note: str
    instead: Cited | None


@dataclass(frozen=True)
class RulePage:
    """A ground, or a route: this has ``advice`` where a ground has ``apply``."""

    term: Term
    kind: Term
    situation: str
    answer: str
    closed: SafeString | str
    short_facts: tuple[ShortFact, ...]
    source: Citation
    meant_for: tuple[Asked, ...]
    asked: tuple[Asked, ...]
    papers: tuple[Paper, ...]
    apply: tuple[str, ...]
    advice: tuple[str, ...]
    decided_by: tuple[Cited, ...]
    after: tuple[Cited, ...]
    permit_url: str
    pitfalls: tuple[Cited, ...]
    first_question: str
    choose: tuple[str, ...]
    related: tuple[Link, ...]
    texts: tuple[Text, ...]


def rule_page(rule: Rule, on: date) -> RulePage:
    ground = rule if isinstance(rule, Ground) else None
    case = Case({}, on)
    meant_for = tuple(_asked(one, on) for one in rule.scope + rule.gate)
    asked = tuple(_asked(one, on) for one in rule.requirements)
    papers = tuple(_papers(rule, on))
    decided_by = (cited(ground.permit.issuer, on),) if ground else ()
    after = (cited(ground.permit.next_step, on),) if ground else ()
    pitfalls = tuple(cited(one, on) for one in often_wrong(rule))
    source = citation(rule.source, on)
    instead = (one.instead for one in papers if one.instead)
    said = (*meant_for, *asked, *decided_by, *after, *pitfalls, *instead)
    citations = (source, *(one.citation for one in said))
    return RulePage(
        term=term(rule),
        kind=kind_of(rule),
        situation=gettext(situation(rule).value),
        answer=gettext(rule.answer.may_fit),
        closed=closed_since(rule),
        short_facts=short_facts(ground, case) if ground else (),
        source=source,
        meant_for=meant_for,
        asked=asked,
        papers=papers,
        apply=tuple(map(gettext, ground.apply)) if ground else (),
        advice=tuple(map(gettext, rule.advice)) if isinstance(rule, Route) else (),
        decided_by=decided_by,
        after=after,
        permit_url=permit_url(ground) if ground else "",
        pitfalls=pitfalls,
        first_question=gettext(facts.topics.question),
        choose=tuple(gettext(one.text) for one in topics(rule)),
        related=tuple(map(link, islice(_related(rule, on), MOST_RELATED))),
        texts=texts(citations),
    )


def _asked(requirement: Requirement, on: date) -> Asked:
    weighed = tuple(_weighed(requirement))
    text = gettext("Part of this can be weighed by {authority}.")
    by = dict.fromkeys(one.by for one in weighed)
    factors = dict.fromkeys(factor for one in weighed for factor in one.on)
    return Asked(
        text=gettext(requirement.text),
        citation=citation(requirement.source, on),
        weighed_by=tuple(sentence(text, authority=gettext(one)) for one in by),
        factors=tuple(map(gettext, factors)),
    )


def _weighed(requirement: Requirement) -> Iterator[Discretion]:
    leaves = requirement.met_if.leaves()
    yield from (leaf for leaf in leaves if isinstance(leaf, Discretion))


def _papers(rule: Rule, on: date) -> Iterator[Paper]:
    """Each once, in the order of the requirements."""
    for one in {one.code: one for one in rule.evidence()}.values():
        yield Paper(
            named(gettext(one.name), one.dutch_name),
            gettext(one.note) if one.note else "",
            cited(one.instead, on) if one.instead else None,
        )


def _related(rule: Rule, on: date) -> Iterator[Rule]:
    """The others of the same situation: those of the same kind first."""
    others = [
        one
        for one in LAW.on(on).rules
        if situation(one) is situation(rule) and one.code != rule.code
    ]
    yield from sorted(others, key=lambda one: _kind(one) != _kind(rule))


def _kind(rule: Rule) -> object:
    return rule.classification if isinstance(rule, Ground) else Route
