"""The grounds in sight: how each stands, requirement by requirement."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Cited, Term, kind, term
from assessor.permit_words import PermitLine
from assessor.report.said.collecting import EvidenceLine, evidence
from assessor.report.said.findings import Met, RequirementLine, requirement_line
from assessor.report.said.permit import NOT_ASKED, permit_lines
from assessor.report.said.voice import said
from assessor.report.told import STATES, State, Told
from assessor.wording import day, ltr, sentence
from rules.assessment.assessment import GroundResult, RuleResult
from rules.guidance.applying import to_apply
from rules.language.rule import Standing
from rules.language.wording import Voices

STANDINGS: dict[Standing, Voices] = {
    Standing.FITS: Voices(_("Fits your answers"), _("Fits the answers")),
    Standing.MAY_FIT: Voices(_("May fit your answers"), _("May fit the answers")),
    Standing.NOT_YET: Voices(_("Not yet")),
}
FEW = 3  # lines that are not met
ROOM = 4  # papers; a longer list looks like too much to do
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

    @property
    def in_view(self) -> tuple[RequirementLine, ...]:
        """The first few of them: what is missing, then what is open, then the rest."""
        return self._by_state[:FEW]

    @property
    def is_all_but_one(self) -> bool:
        """Whether one thing that can still be so is all that is missing."""
        return [one.state for one in self.not_met] in ([Met.NOT_MET], [Met.OPEN])

    @property
    def further(self) -> tuple[RequirementLine, ...]:
        return self._by_state[FEW:]

    @property
    def _by_state(self) -> tuple[RequirementLine, ...]:
        order = list(Met)
        lines = sorted(self.not_met, key=lambda one: order.index(one.state))
        return tuple(_once(lines))

    @property
    def met(self) -> tuple[RequirementLine, ...]:
        return tuple(one for one in self.requirements if one.state is Met.MET)

    @property
    def tally(self) -> SafeString:
        """How many of the points are met."""
        asked, met = len(self.requirements), len(self.met)
        if met == asked:
            text = gettext("You meet all {number} points.")
            return sentence(text, number=ltr(asked))
        text = gettext("You meet {met} of {number} points.")
        return sentence(text, met=ltr(met), number=ltr(asked))


@dataclass(frozen=True)
class WholeCard(GroundCard):
    """The same with what to collect, how to apply and what the permit gives."""

    evidence: tuple[EvidenceLine, ...]
    apply: tuple[str, ...]
    permit: tuple[PermitLine, ...]

    @property
    def papers_in_view(self) -> tuple[EvidenceLine, ...]:
        """The first few to collect, and all that is not safe to get."""
        some = enumerate(self.evidence)
        return tuple(one for at, one in some if at < ROOM or one.not_safe)

    @property
    def more_papers(self) -> tuple[EvidenceLine, ...]:
        return tuple(one for one in self.evidence if one not in self.papers_in_view)

    @property
    def to_apply(self) -> tuple[str, ...]:
        """The steps that do not stand among the first ones already."""
        return self.apply[1:] if self.leads else self.apply

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
        apply=tuple(gettext(step) for step in to_apply(result.rule, result.case)),
        permit=tuple(permit_lines(result, whole=card.opened)),
    )


def _once(lines: Iterable[RequirementLine]) -> Iterator[RequirementLine]:
    """What speaks against more than one of them is told with the first."""
    told: set[str] = set()
    for line in lines:
        new = tuple(one for one in line.against_in_short if one not in told)
        yield replace(line, against_in_short=new)
        told.update(line.against_in_short)


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
