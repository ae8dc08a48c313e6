"""The grounds in sight: how each stands, requirement by requirement."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Cited, Term, kind, term
from assessor.report.said.collecting import EvidenceLine, evidence
from assessor.report.said.findings import Met, RequirementLine, requirement_line
from assessor.report.said.permit import NOT_ASKED, PermitLine, permit_lines
from assessor.report.said.voice import said
from assessor.report.told import STATES, State, Told
from assessor.wording import day, sentence
from rules.assessment.assessment import GroundResult, RuleResult
from rules.language.rule import Standing
from rules.language.wording import Voices

STANDINGS: dict[Standing, Voices] = {
    Standing.FITS: Voices(_("Fits your answers"), _("Fits the answers")),
    Standing.MAY_FIT: Voices(_("May fit your answers"), _("May fit the answers")),
    Standing.NOT_YET: Voices(_("Not yet")),
}
FITTING = (State.FITS, State.MAY_FIT)


@dataclass(frozen=True)
class GroundCard:
    """A ground that fits, may fit or does not fit yet; ``opened``: the first one."""

    code: str
    term: Term
    kind: Term
    state: State
    standing: str
    when: str
    requirements: tuple[RequirementLine, ...]
    opened: bool

    @property
    def fits(self) -> bool:
        """Whether it fits, or may."""
        return self.state in FITTING

    @property
    def leads(self) -> bool:
        """Whether how to apply for it is among the first steps already."""
        return self.opened and self.fits

    @property
    def doubt(self) -> str:
        if not any(line.citation.doubt for line in self.requirements):
            return ""
        return gettext("Some of this is old or not sure. A specialist should check it.")

    @property
    def not_met(self) -> tuple[RequirementLine, ...]:
        """What is not met yet, or not known: all that a short card has room for."""
        return tuple(one for one in self.requirements if one.state is not Met.MET)


@dataclass(frozen=True)
class WholeCard(GroundCard):
    """The same with what to collect, how to apply and what the permit gives."""

    evidence: tuple[EvidenceLine, ...]
    apply: tuple[str, ...]
    permit: tuple[PermitLine, ...]

    @property
    def not_asked(self) -> tuple[PermitLine, ...]:
        """What the questions that people ask do not tell already."""
        told = (line for line in self.permit if line.topic in NOT_ASKED)
        return tuple(told) if self.opened else self.permit

    @property
    def told_of_permit(self) -> Iterator[Cited]:
        """All that is told of the permit, line by line."""
        return (line for one in self.permit for line in one.said)


def ground_card(result: GroundResult, told: Told) -> GroundCard:
    return GroundCard(
        code=result.rule.code,
        term=term(result.rule),
        kind=kind(result.rule.classification),
        state=STATES[result.standing],
        standing=_standing(result),
        when=_when(result),
        requirements=tuple(requirement_line(f, told.law) for f in result.findings),
        opened=result is told.first,
    )


def whole_card(result: GroundResult, told: Told) -> WholeCard:
    card = ground_card(result, told)
    return WholeCard(
        **vars(card),
        evidence=tuple(evidence(result.findings, told.telling.papers)),
        apply=tuple(gettext(step) for step in result.rule.apply),
        permit=tuple(permit_lines(result, whole=card.opened)),
    )


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
