"""The rules and an assessment as plain data, for JSON."""

from datetime import date
from typing import Any

from rules.assessment.assessment import Assessment, Finding, GroundResult
from rules.assessment.changes import WAYS, Part, WhatWouldChange, changes
from rules.assessment.nearest import foremost, nearest
from rules.assessment.questions import questions
from rules.assessment.turning import TurningDay, turning
from rules.guidance.deadlines import Deadline
from rules.guidance.permit_facts import PermitFact, permit_facts
from rules.guidance.receipt import Receipt, not_recently_verified
from rules.language.case import Case
from rules.language.fact import Choice, Choices, Fact, Option
from rules.language.rule import (
    ClosedScheme,
    Contradiction,
    Ground,
    Requirement,
    Route,
    Rule,
    Standing,
)
from rules.language.source import Source
from rules.language.truth import Truth
from rules.law.contradictions import ASK_BACK
from rules.law.pitfalls import Pitfall, pitfalls

KINDS = {
    "YesNo": "yes or no",
    "Choice": "one of the options",
    "Choices": "any of the options",
    "Day": "a date",
    "Count": "a whole number",
    "Months": "a number of months",
}


def fact(one: Fact) -> dict[str, Any]:
    """A fact: code, kind, question and what can be answered."""
    options = one.options if isinstance(one, Choice | Choices) else ()
    return {
        "code": one.code,
        "kind": KINDS[type(one).__name__],
        "section": one.section.value,
        "question": one.question,
        "why": one.why,
        "hint": one.hint,
        "allowed": one.allowed,
        "options": {option.code: _option(option) for option in options},
    }


def _option(one: Option) -> str:
    return f"{one.text} ({one.hint})" if one.hint else one.text


def source(one: Source) -> dict[str, Any]:
    return {
        "act": one.act,
        "provision": one.provision,
        "url": one.url,
        "read_on": one.read_on.isoformat(),
        "dated": one.dated,
        "confidence": one.confidence.value,
    }


def requirement(one: Requirement) -> dict[str, Any]:
    return {
        "text": one.text,
        "facts": list(one.met_if.codes()),
        "source": source(one.source),
        "evidence": [evidence.name for evidence in one.evidence],
    }


def _rule(one: Rule) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "dutch_name": one.dutch_name,
        "source": source(one.source),
        "gate": [requirement(r) for r in one.scope + one.gate],
        "requirements": [requirement(r) for r in one.requirements],
    }


def ground(one: Ground, on: date) -> dict[str, Any]:
    """A ground with all that can be told of its permit before any answer."""
    told = permit_facts(one, Case({}, on))
    return {
        "classification": one.classification.value,
        **_rule(one),
        "permit": [permit_fact(fact) for fact in told],
    }


def permit_fact(one: PermitFact) -> dict[str, Any]:
    return {
        "topic": one.topic.value,
        "text": one.plain,
        "demand": one.demand.value if one.demand else None,
        "source": source(one.source),
    }


def route(one: Route) -> dict[str, Any]:
    day = one.closed_on if isinstance(one, ClosedScheme) else None
    return {
        **_rule(one),
        "advice": list(one.advice),
        "closed": isinstance(one, ClosedScheme),
        "closed_on": day.isoformat() if day else None,
    }


def _texts(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.requirement.text for finding in findings]


def ground_result(one: GroundResult) -> dict[str, Any]:
    return {
        "code": one.rule.code,
        "classification": one.rule.classification.value,
        "standing": one.standing.name.lower(),
        "met": _texts(one.with_truth(Truth.YES)),
        "missing": _texts(one.with_truth(Truth.NO)),
        "open": _texts(one.with_truth(Truth.UNKNOWN)),
        "from": one.met_from.isoformat() if one.met_from else None,
    }


def assessment(one: Assessment) -> dict[str, Any]:
    """An assessment, as ``python -m rules assess`` prints it."""
    asked = (fact.code for fact in questions(one.case))
    still = [code for code in asked if code not in one.case.answers]
    return {
        "on": one.case.on.isoformat(),
        "classification": _classification(one, still),
        "state": _state(one),
        "lead": one.lead.rule.code if one.lead else None,
        "grounds": [ground_result(result) for result in one.grounds],
        "routes": [result.rule.code for result in one.routes],
        "cautions": [caution.code for caution in one.cautions],
        "next_questions": still,
        "receipt": receipt_of(one.receipt),
        "contradictions": [contradiction(c) for c in one.contradictions],
        "changes": [what_would_change(found) for found in changes(one)],
        "turning_days": [turning_day(day) for day in turning(one)],
        "pitfalls": [pitfall(found) for found in _pitfalls(one)],
    }


def _classification(one: Assessment, still: list[str]) -> str | None:
    """The class; none while nothing fits and an open question can change that."""
    unclear = () if one.lead else one.standing(Standing.UNCLEAR)
    if any(code in still for ground in unclear for code in ground.rule.codes()):
        return None
    return one.classification.value


def _state(one: Assessment) -> str:
    """How the case stands, in one word: unknown is not no."""
    first = one.lead or nearest(one)
    if first:
        return first.standing.name.lower()
    return "unclear" if one.standing(Standing.UNCLEAR) else "none"


def _pitfalls(one: Assessment) -> tuple[Pitfall, ...]:
    first = foremost(one)
    return pitfalls(first.rule if first else None, one.case)


def pitfall(one: Pitfall) -> dict[str, Any]:
    """What often goes wrong, and where it stands."""
    return {"code": one.code, "text": one.text, "source": source(one.source)}


def contradiction(one: Contradiction) -> dict[str, Any]:
    """Two answers that do not go together, asked back."""
    return {"facts": list(one.facts), "said": ASK_BACK, "why": one.text}


def what_would_change(one: WhatWouldChange) -> dict[str, Any]:
    """The smallest sets of things that would change how a ground stands."""
    return {
        "ground": one.ground.code,
        "sets": [[part_of_change(part) for part in parts] for parts in one.sets],
    }


def part_of_change(one: Part) -> dict[str, Any]:
    return {
        "way": one.way.value,
        "said": WAYS[one.way].to_you,
        "requirements": list(one.texts),
        "fact": one.fact.code if one.fact else None,
        "from": one.day.isoformat() if one.day else None,
        "about": one.about,
    }


def turning_day(one: TurningDay) -> dict[str, Any]:
    """A day on which the outcome, or a ground, stands otherwise."""
    return {
        "day": one.day.isoformat(),
        "about": one.about,
        "before": one.before.value,
        "after": one.after.value,
        "grounds": [
            {
                "code": turn.ground.code,
                "before": turn.before.name.lower(),
                "after": turn.after.name.lower(),
            }
            for turn in one.turns
        ],
    }


def receipt_of(one: Receipt) -> dict[str, Any]:
    return {
        "version": one.version,
        "on": one.on.isoformat(),
        "oldest": one.oldest.isoformat(),
        "newest": one.newest.isoformat(),
    }


def source_with_age(one: Source, on: date) -> dict[str, Any]:
    """A source, how old the text is, and whether it was verified lately."""
    return {
        **source(one),
        "age_in_days": (on - one.read_on).days,
        "recently_verified": not not_recently_verified(one, on),
    }


def deadline(one: Deadline) -> dict[str, Any]:
    """A deadline, as ``python -m rules deadline`` prints it."""
    return {
        "kind": one.kind,
        "sent": one.start.isoformat(),
        "unrolled": one.unrolled.isoformat(),
        "last_day": one.last_day.isoformat(),
        "why": [reason.text for reason in one.why + one.notes],
    }
