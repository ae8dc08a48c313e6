"""Grounds, routes and cautions, as the reader sees them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from django.utils.formats import number_format
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import Having
from assessor.citing import Citation, Cited, Term, citation, kind, term
from assessor.report.said.collecting import EvidenceLine, evidence
from assessor.report.said.findings import (
    Missing,
    RequirementLine,
    missing,
    requirement_line,
)
from assessor.report.said.voice import said
from assessor.wording import day, dutch, ltr, sentence
from rules.assessment.assessment import Finding, GroundResult, RouteResult, RuleResult
from rules.engine.law import Law
from rules.guidance.permit_facts import PermitFact, Topic, permit_facts
from rules.language.amounts import Amounts, Euros, Part
from rules.language.rule import ClosedScheme, Route, Standing
from rules.language.truth import Truth
from rules.language.wording import Voices

STANDINGS: dict[Standing, Voices] = {
    Standing.FITS: Voices(_("Fits your answers"), _("Fits the answers")),
    Standing.MAY_FIT: Voices(_("May fit your answers"), _("May fit the answers")),
    Standing.NOT_YET: Voices(_("Not yet")),
}

TOPICS: dict[Topic, str] = {
    Topic.CARD: _("On your card"),
    Topic.ISSUER: _("Who gives it"),
    Topic.LENGTH: _("How long"),
    Topic.RENEWAL: _("Longer"),
    Topic.WORK: _("Work"),
    Topic.FEE: _("Cost"),
    Topic.CONDITIONS: _("What is asked, and what not"),
    Topic.DECISION: _("How long the IND has"),
    Topic.FAMILY: _("Your family"),
    Topic.NEXT: _("After that"),
    Topic.YEARS: _("What the years count for"),
    Topic.PATH: _("A lasting right"),
}


@dataclass(frozen=True)
class PermitLine:
    """One thing that a permit gives, costs or asks, in one or more sentences."""

    topic: Topic
    label: str
    said: tuple[Cited, ...]


@dataclass(frozen=True)
class GroundCard:
    """A ground that fits, may fit or does not fit yet, requirement by requirement."""

    code: str
    term: Term
    kind: Term
    state: str
    standing: str
    when: str
    requirements: tuple[RequirementLine, ...]
    doubt: str
    evidence: tuple[EvidenceLine, ...]
    apply: tuple[str, ...]
    permit: tuple[PermitLine, ...]
    opened: bool

    @property
    def leads(self) -> bool:
        """Whether how to apply for it is among the first steps already."""
        return self.opened and self.state in {"fits", "may-fit"}

    @property
    def not_asked(self) -> tuple[PermitLine, ...]:
        """What the questions that people ask do not tell already."""
        told = (line for line in self.permit if line.topic in NOT_ASKED)
        return tuple(told) if self.opened else self.permit

    @property
    def told_of_permit(self) -> Iterator[Cited]:
        """All that is told of the permit, line by line."""
        return (line for one in self.permit for line in one.said)

    @property
    def not_met(self) -> tuple[RequirementLine, ...]:
        """What is not met yet, or not known: all that a short card has room for."""
        return tuple(line for line in self.requirements if line.state != "met")


@dataclass(frozen=True)
class Unclear:
    """Grounds that the same missing answer keeps open."""

    question: str
    change: str
    grounds: tuple[Term, ...]


@dataclass(frozen=True)
class RuledOut:
    """A requirement that is not met, and the grounds that it rules out first."""

    reason: str
    citation: Citation
    grounds: tuple[Term, ...]


@dataclass(frozen=True)
class RouteCard:
    """Another way than a humanitarian permit."""

    term: Term
    standing: str
    advice: tuple[str, ...]
    citation: Citation


def ground_card(
    result: GroundResult, law: Law, papers: Mapping[str, Having], *, opened: bool
) -> GroundCard:
    ground = result.rule
    lines = tuple(requirement_line(finding, law) for finding in result.findings)
    return GroundCard(
        code=ground.code,
        term=term(ground),
        kind=kind(ground.classification),
        state=result.standing.name.lower().replace("_", "-"),
        standing=_standing(result),
        when=_when(result),
        requirements=lines,
        doubt=_doubt(lines),
        evidence=tuple(evidence(result.findings, papers)),
        apply=tuple(gettext(step) for step in ground.apply),
        permit=tuple(_permit(result, whole=opened)),
        opened=opened,
    )


def unclear(results: tuple[RuleResult, ...], law: Law) -> tuple[Unclear, ...]:
    """Group the grounds by the first answer that would help to make them clear."""
    groups: dict[Missing, list[Term]] = {}
    for result in results:
        asked = (one for f in _gate(result) for one in missing(f, law))
        for one in islice(asked, 1):
            groups.setdefault(one, []).append(term(result.rule))
    return tuple(
        Unclear(one.question, one.change, tuple(terms)) for one, terms in groups.items()
    )


def other_situations(results: tuple[RuleResult, ...]) -> tuple[Term, ...]:
    """The grounds about something that did not happen to this person."""
    return tuple(term(result.rule) for result in results if _is_elsewhere(result))


def _is_elsewhere(result: RuleResult) -> bool:
    return any(finding.truth is Truth.NO for finding in _gate(result))


def ruled_out(results: tuple[RuleResult, ...]) -> tuple[RuledOut, ...]:
    """Group the grounds that came near by the first thing that is not so."""
    groups: dict[tuple[str, Citation], list[Term]] = {}
    for result in results:
        if _is_elsewhere(result):
            continue
        needed = _first_not_met(result).requirement
        reason = gettext(needed.text), citation(needed.source, result.case.on)
        groups.setdefault(reason, []).append(term(result.rule))
    return tuple(RuledOut(*reason, tuple(terms)) for reason, terms in groups.items())


def route_card(result: RouteResult) -> RouteCard:
    route = result.rule
    return RouteCard(
        term(route),
        _closed(route) or said(STANDINGS[result.standing]),
        tuple(gettext(line) for line in route.advice),
        citation(route.source, result.case.on),
    )


def _closed(route: Route) -> SafeString | str:
    """Since when a scheme is closed; nothing for a way that is open."""
    if not isinstance(route, ClosedScheme):
        return ""
    if route.closed_on is None:
        return gettext("Closed.")
    return sentence(gettext("Closed since {date}."), date=day(route.closed_on))


def _gate(result: RuleResult) -> tuple[Finding, ...]:
    """What makes it this ground: while that is not known, nothing else matters."""
    scope, gate = len(result.rule.scope), len(result.rule.gate)
    return result.findings[scope : scope + gate]


def _to_the_gate(result: RuleResult) -> tuple[Finding, ...]:
    """Whom it is for, and what makes it this ground."""
    return result.findings[: len(result.rule.scope + result.rule.gate)]


def _first_not_met(result: RuleResult) -> Finding:
    """What rules it out: in the gate as it is told, after it as it can still become."""
    at_the_gate = (f for f in _to_the_gate(result) if f.truth is Truth.NO)
    beyond_hope = (f for f in result.findings if f.best is Truth.NO)
    return next(at_the_gate, None) or next(beyond_hope)


def _standing(result: RuleResult) -> str:
    if result.comes_too_late:
        return gettext("Not in time")
    return said(STANDINGS[result.standing])


def _when(result: RuleResult) -> SafeString | str:
    if result.comes_too_late:
        return gettext("The time that is needed is reached too late for this ground.")
    if result.met_from is None:
        return ""
    text = gettext("The time that is needed is reached on {date}.")
    return sentence(text, date=day(result.met_from))


def _doubt(lines: tuple[RequirementLine, ...]) -> str:
    if not any(line.citation.doubt for line in lines):
        return ""
    return gettext("Some of this is old or not sure. A specialist should check it.")


NOT_ASKED = (Topic.CARD, Topic.ISSUER)
"""What nobody asks about a permit, and is good to know."""

SHORT = (Topic.CARD, Topic.LENGTH, Topic.RENEWAL, Topic.WORK, Topic.FEE, Topic.NEXT)
"""What is told of a permit that does not lead."""


def _permit(result: GroundResult, *, whole: bool) -> Iterator[PermitLine]:
    """What a permit gives, a line for each topic."""
    told, on = permit_facts(result.rule, result.case), result.case.on
    for topic in Topic if whole else SHORT:
        lines = tuple(permit_line(fact, on) for fact in told if fact.topic is topic)
        if lines:
            yield PermitLine(topic, gettext(TOPICS[topic]), lines)


def permit_line(fact: PermitFact, on: date) -> Cited:
    return Cited(permit_value(fact), citation(fact.source, on))


def permit_value(fact: PermitFact | Amounts) -> SafeString | str:
    """The translated sentence, with its days, amounts and Dutch terms in place."""
    parts = {name: _part(value) for name, value in fact.parts}
    return sentence(gettext(fact.text), **parts) if parts else gettext(fact.text)


def _part(value: Part) -> SafeString:
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Euros):
        return ltr(f"€ {number_format(value.amount, force_grouping=True)}")
    return dutch(value) if isinstance(value, str) else ltr(value)
