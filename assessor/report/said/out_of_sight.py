"""Grounds that are not in sight: not clear yet, ruled out, or about something else."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from django.utils.translation import gettext

from assessor.citing import Citation, Term, citation, term
from assessor.report.said.findings import Missing, against, missing, passed
from assessor.report.told import Told
from rules.assessment.assessment import Finding, RuleResult, State
from rules.language.rule import Standing
from rules.language.truth import Truth


@dataclass(frozen=True)
class Unclear:
    """Grounds that the same missing answer keeps open."""

    question: str
    change: str
    grounds: tuple[Term, ...]


@dataclass(frozen=True)
class RuledOut:
    """A requirement that is not met, and the grounds that it rules out first.

    ``notes``: the last day, where it passed, and what else was told against them.
    """

    reason: str
    citation: Citation
    grounds: tuple[Term, ...]
    notes: tuple[str, ...]


def unclear(told: Told) -> tuple[Unclear, ...]:
    """Group the grounds by the first answer that would help to make them clear."""
    groups: dict[Missing, list[Term]] = {}
    for result in told.assessment.standing(Standing.UNCLEAR):
        asked = (one for f in _gate(result) for one in missing(f, told.law))
        for one in islice(asked, 1):
            groups.setdefault(one, []).append(term(result.rule))
    return tuple(
        Unclear(one.question, one.change, tuple(terms)) for one, terms in groups.items()
    )


def ruled_out(told: Told) -> tuple[RuledOut, ...]:
    """Group the grounds that came near by the first thing that is not so."""
    groups: dict[tuple[str, Citation], list[RuleResult]] = {}
    for result in _that_do_not_fit(told, elsewhere=False):
        needed = _first_not_met(result).requirement
        reason = gettext(needed.text), citation(needed.source, told.on)
        groups.setdefault(reason, []).append(result)
    return tuple(
        RuledOut(*reason, tuple(term(one.rule) for one in some), _notes(some, told))
        for reason, some in groups.items()
    )


def _notes(results: list[RuleResult], told: Told) -> tuple[str, ...]:
    """What else there is to say of what came near: nothing that was told is hidden."""
    found = (note for result in results for note in _told_of(result, told))
    return tuple(dict.fromkeys(found))


def _told_of(result: RuleResult, told: Told) -> Iterator[str]:
    first = _first_not_met(result)
    yield from passed(first)
    said_already = first.requirement.met_if.codes()
    for one in result.findings:
        if one.state is State.WEIGHED_AGAINST:
            yield from against(one, told.law, besides=said_already)


def other_situations(told: Told) -> tuple[Term, ...]:
    """The grounds about something that did not happen to this person."""
    return tuple(term(one.rule) for one in _that_do_not_fit(told, elsewhere=True))


def _that_do_not_fit(told: Told, *, elsewhere: bool) -> Iterator[RuleResult]:
    """Those that came near, or those about another situation."""
    for result in told.assessment.standing(Standing.DOES_NOT_FIT):
        if any(f.truth is Truth.NO for f in _gate(result)) is elsewhere:
            yield result


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
