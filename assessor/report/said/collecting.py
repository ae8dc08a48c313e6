"""The papers to collect: whether the person has each, and what else is accepted."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from assessor.answers.telling import Having
from assessor.citing import Cited, Term, cited, named
from rules import LAW, Case
from rules.assessment.assessment import Finding
from rules.language.rule import Evidence
from rules.language.truth import Truth

PAPERS = {
    one.code
    for rule in LAW.rules
    for requirement in rule.all_requirements()
    for one in requirement.evidence
}
"""The codes of all that can be asked to show, whatever the ground."""
WORDS: dict[Having, Promise] = {
    Having.HAVE: _("I have it"),
    Having.CAN_GET: _("I can get it"),
    Having.NOT_SAFE: _("I cannot get it safely"),
    Having.UNKNOWN: _("I do not know"),
}
URGENCY = (Having.NOT_SAFE, Having.UNKNOWN, None, Having.CAN_GET)
"""What a consultant looks at first; None is what nothing was said about."""


@dataclass(frozen=True)
class State:
    """One of the four things that can be said of a paper."""

    value: str
    text: str
    ticked: bool


@dataclass(frozen=True)
class EvidenceLine:
    """Something to collect; ``said`` is what the person ticked, in her words.

    ``instead`` is what else is accepted. ``told``: an answer says that it is there.
    """

    code: str
    term: Term
    note: str
    having: Having | None
    said: str
    instead: Cited | None
    told: bool

    @property
    def is_had(self) -> bool:
        """Whether it is ticked in the list: as she said of it, or else as she told."""
        return self.having is Having.HAVE or (self.told and self.having is None)

    @property
    def in_list(self) -> str:
        """What the list says behind it."""
        if self.told and self.having is None:
            return gettext("You have it")
        return self.said

    @property
    def not_safe(self) -> bool:
        return self.having is Having.NOT_SAFE

    @property
    def is_missing(self) -> bool:
        return self.having is not Having.HAVE

    @property
    def states(self) -> tuple[State, ...]:
        return tuple(
            State(one.value, str(text), one is self.having)
            for one, text in WORDS.items()
        )


def evidence(
    findings: Iterable[Finding], papers: Mapping[str, Having]
) -> Iterator[EvidenceLine]:
    """Each thing to collect once, in the order of the requirements."""
    wanted: dict[str, tuple[Evidence, Case]] = {}
    for finding in findings:
        for one in finding.requirement.evidence:
            wanted.setdefault(one.code, (one, finding.case))
    for one, case in wanted.values():
        yield _line(one, papers.get(one.code), case)


def _line(one: Evidence, having: Having | None, case: Case) -> EvidenceLine:
    return EvidenceLine(
        code=one.code,
        term=named(gettext(one.name), one.dutch_name),
        note=gettext(one.note) if one.note else "",
        having=having,
        said=str(WORDS[having]) if having else "",
        instead=_instead(one, case.on),
        told=one.is_had(case),
    )


def _instead(one: Evidence, on: date) -> Cited | None:
    if one.instead is None:
        return None
    return cited(one.instead, on)


def gaps(
    findings: tuple[Finding, ...], papers: Mapping[str, Having]
) -> tuple[EvidenceLine, ...]:
    """What is missing of what is open, and all that she said is missing."""
    unsettled = (f for f in findings if f.truth is not Truth.YES)
    asked = {one.code for f in unsettled for one in f.requirement.evidence} | {*papers}
    missing = (one for one in evidence(findings, papers) if one.is_missing)
    lines = (one for one in missing if one.code in asked)
    return tuple(sorted(lines, key=lambda one: URGENCY.index(one.having)))
