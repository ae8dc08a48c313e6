"""The first page of the consultant's edition: what to know before the client comes."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.interview.telling import NOTHING_BESIDE, Telling
from assessor.report.cited import Term, term
from assessor.report.collecting import EvidenceLine, gaps
from assessor.report.dates import Moment
from assessor.report.findings import RequirementLine, missing_answers, requirement_line
from assessor.report.outcome import nearest
from assessor.report.wording import ltr, sentence
from rules.assessment import Assessment, Finding, GroundResult
from rules.language import Standing

QUESTIONS = 5
FITTING_LINES = (
    5  # of each list, on the one page; the rest follows in the law and answers
)
ORDER = ("not-met", "open", "weighed", "met")


@dataclass(frozen=True)
class Gap:
    """A question without an answer: ``kept_back``, or not known."""

    question: str
    kept_back: bool


@dataclass(frozen=True)
class Gaps:
    """The first of them, and how many more there are on the pages after."""

    lines: tuple[Gap, ...]
    more: SafeString | str


@dataclass(frozen=True)
class Brief:
    """One ground at a glance, and what to ask first."""

    ground: Term | None
    requirements: tuple[RequirementLine, ...]
    gaps: tuple[EvidenceLine, ...]
    dates: tuple[Moment, ...]
    questions: tuple[str, ...]
    not_told: Gaps


def brief(
    assessment: Assessment,
    dates: tuple[Moment, ...],
    told: Telling = NOTHING_BESIDE,
) -> Brief:
    first = subject(assessment)
    findings = first.findings if first else ()
    lines = [requirement_line(f, assessment.law) for f in findings]
    return Brief(
        ground=term(first.rule) if first else None,
        requirements=tuple(sorted(lines, key=lambda line: ORDER.index(line.state))),
        gaps=gaps(findings, told.papers)[:FITTING_LINES],
        dates=dates[:FITTING_LINES],
        questions=tuple(islice(_questions(assessment, findings), QUESTIONS)),
        not_told=_some(tuple(_not_told(assessment, told.withheld))),
    )


def subject(assessment: Assessment) -> GroundResult | None:
    """The ground to talk about first: the one that leads, or comes nearest."""
    unclear = next(iter(assessment.standing(Standing.UNCLEAR)), None)
    return assessment.lead or nearest(assessment) or unclear


def _questions(assessment: Assessment, findings: Iterable[Finding]) -> Iterator[str]:
    """What is open, most telling first; then what every intake needs."""
    told = (*findings, *_findings(assessment))
    unknown = (q for f in told for q in missing_answers(f, assessment.law))
    weighed = (_what_shows(f) for f in findings if f.weighed_by)
    yield from dict.fromkeys((*unknown, *weighed))
    yield gettext("Is there a letter with a decision? Of which day is it?")
    yield gettext("Has an application been made before? For what, and when?")
    yield gettext("Which papers are there, and where are they now?")
    yield gettext("Is it safe at home, and is it safe to keep papers there?")
    yield gettext("Who else in the family needs a permit?")


def _findings(assessment: Assessment) -> Iterator[Finding]:
    for result in assessment.standing(*Standing):
        if result.standing is not Standing.DOES_NOT_FIT:
            yield from result.findings


def _what_shows(finding: Finding) -> SafeString:
    text = gettext("What is there to show this? “{requirement}”")
    return sentence(text, requirement=gettext(finding.requirement.text))


def _not_told(assessment: Assessment, withheld: Collection[str]) -> Iterator[Gap]:
    """What was asked and not answered; what was kept back comes first."""
    told = assessment.case.answers
    open_ = [f for f in assessment.law.facts if told.get(f.code, f) is None]
    for fact in sorted(open_, key=lambda fact: fact.code not in withheld):
        yield Gap(gettext(fact.question), fact.code in withheld)


def _some(lines: tuple[Gap, ...]) -> Gaps:
    left = len(lines) - FITTING_LINES
    more = gettext("Not answered, besides these: {number}. See the answers.")
    return Gaps(
        lines[:FITTING_LINES], sentence(more, number=ltr(left)) if left > 0 else ""
    )
