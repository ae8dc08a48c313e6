"""From a case to its outcome: ``assess(case)``."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from rules.assessment.questions import Walk, contradictions
from rules.assessment.the_law import LAW
from rules.engine.compiled.outcome import Outcome
from rules.engine.compiled.truths import TRUTHS
from rules.engine.later import ages, in_doubt, later, turning_days
from rules.engine.law import Law
from rules.guidance.receipt import Receipt, receipt
from rules.language.case import Case
from rules.language.conditions import (
    Apart,
    Discretion,
    Leaf,
    NotPast,
    View,
    truth_if,
)
from rules.language.memo import once
from rules.language.rule import (
    Caution,
    Classification,
    Contradiction,
    Ground,
    Requirement,
    Route,
    Rule,
    Standing,
)
from rules.language.truth import Truth


class State(Enum):
    """How a requirement stands: what was told, what can change, who weighs it."""

    MET = "met"
    CAN_GET = "can get"
    """Not met; the person can still do it, or get the paper."""
    TIME = "time"
    """Not met; time alone will meet it."""
    NOT_MET = "not met"
    """Not met, and neither time nor the person can change that."""
    WEIGHED = "weighed"
    WEIGHED_AGAINST = "weighed against"
    """Weighed, although something that was told speaks against it."""
    NOT_KNOWN = "not known"
    """Asked; the answer was "I do not know"."""
    NOT_ASKED = "not asked"


@dataclass(frozen=True)
class Finding:
    """How one requirement stands in a case."""

    requirement: Requirement
    case: Case

    @once
    def truth(self) -> Truth:
        """Whether it is met, as it was told."""
        return self.requirement.met_if.truth(self.case)

    @once
    def best(self) -> Truth:
        """How it can still become, by waiting or by what the person can do."""
        return self.requirement.met_if.truth(self.case, View.BEST)

    @once
    def state(self) -> State:
        """Told, not asked, weighed, excused: four things, and never one."""
        if self.truth is Truth.YES:
            return State.MET
        if self.truth is Truth.NO:
            return self._why_not_met
        if self.not_known:
            told = any(code in self.case.answers for code in self.not_known)
            return State.NOT_KNOWN if told else State.NOT_ASKED
        return State.WEIGHED_AGAINST if self.against else State.WEIGHED

    @property
    def _why_not_met(self) -> State:
        if self.met_from:
            return State.TIME
        return State.NOT_MET if self.best is Truth.NO else State.CAN_GET

    @once
    def against(self) -> tuple[Leaf | Apart, ...]:
        """What was told and speaks against it: otherwise it would be met by now.

        While another answer is missing it hangs on that, and not on what was told.
        """
        only_weighed = self.truth is Truth.UNKNOWN and not self.not_known
        return tuple(self._against()) if only_weighed else ()

    def _against(self) -> Iterator[Leaf | Apart]:
        condition = self.requirement.met_if
        for leaf in dict.fromkeys(condition.leaves()):
            told = leaf.truth(self.case) is not Truth.UNKNOWN
            if told and truth_if(condition, self.case, leaf) is Truth.YES:
                assert not isinstance(leaf, Discretion)  # noqa: S101  # it is UNKNOWN
                yield leaf

    @property
    def weighed(self) -> tuple[Discretion, ...]:
        """What it hangs on that somebody weighs: by whom, and on what."""
        leaves = self.requirement.met_if.unsettled(self.case)
        found = (leaf for leaf in leaves if isinstance(leaf, Discretion))
        return tuple(dict.fromkeys(found))

    @property
    def weighed_by(self) -> tuple[str, ...]:
        """The authorities whose judgement it hangs on."""
        return tuple(dict.fromkeys(leaf.by for leaf in self.weighed))

    @once
    def not_known(self) -> tuple[str, ...]:
        """The codes of the facts whose answer is missing."""
        leaves = self.requirement.met_if.unsettled(self.case)
        codes = (code for leaf in leaves for code in leaf.looks_at)
        known = self.case.answers
        return tuple(dict.fromkeys(c for c in codes if known.get(c) is None))

    @once
    def last_day(self) -> date | None:
        """The last day on which it was still in time, where it is too late now."""
        if self.truth is not Truth.NO:
            return None
        condition = self.requirement.met_if
        days = (
            leaf.span.close(told)
            for leaf in condition.leaves()
            if isinstance(leaf, NotPast)
            and isinstance(told := self.case.answers.get(leaf.code), date)
            and leaf.truth(self.case) is Truth.NO
            and truth_if(condition, self.case, leaf) is not Truth.NO
        )
        return max(days, default=None)

    @once
    def met_from(self) -> date | None:
        """The day on which time alone will have met it, if time alone can."""
        if self.truth is not Truth.NO:
            return None
        condition = self.requirement.met_if
        looked_at = ages((condition,))
        for day in sorted(turning_days(self.case, (condition,))):
            truth = condition.truth(later(self.case, day, looked_at))
            if truth is not Truth.NO and not in_doubt(self.case, day, looked_at):
                return day
        return None


@dataclass(frozen=True)
class RuleResult:
    """How a ground or a route stands in a case, and why."""

    rule: Rule
    case: Case
    standing: Standing

    @once
    def findings(self) -> tuple[Finding, ...]:
        """Every requirement in force, in order: scope, gate, the rest."""
        return tuple(Finding(one, self.case) for one in self.rule.all_requirements())

    def with_truth(self, truth: Truth) -> tuple[Finding, ...]:
        return tuple(f for f in self.findings if f.truth is truth)

    @property
    def met_from(self) -> date | None:
        """From which day all that only waits for time is met; only for "not yet"."""
        return None if self.comes_too_late else self._waits_until

    @property
    def comes_too_late(self) -> bool:
        """Whether other time will have run out before all that waits is met."""
        last = self._waits_until
        return last is not None and not self._can_still_fit(last)

    @once
    def _waits_until(self) -> date | None:
        if self.standing is not Standing.NOT_YET:
            return None
        days = (finding.met_from for finding in self.findings)
        return max((day for day in days if day), default=None)

    def _can_still_fit(self, day: date) -> bool:
        """Whether no other time will have run out by then, as being under 18 does."""
        conditions = tuple(one.met_if for one in self.rule.all_requirements())
        case = later(self.case, day, ages(conditions))
        return all(c.truth(case, View.BEST) is not Truth.NO for c in conditions)


@dataclass(frozen=True)
class GroundResult(RuleResult):
    """How a ground stands in a case."""

    rule: Ground


@dataclass(frozen=True)
class RouteResult(RuleResult):
    """How a route stands in a case."""

    rule: Route


@dataclass(frozen=True)
class Assessment:
    """The outcome of a case: every ground, route and caution, on that day.

    ``at_most`` is what was left on an earlier day, when the answers were told: then
    they are not held against each other again. ``all_count``: only answers that count
    are in the case.
    """

    case: Case
    law: Law
    at_most: Standing | None = None
    all_count: bool = False

    @once
    def _outcome(self) -> Outcome:
        return self.law.outcome(self.case.answers.get, self.case.on)

    @property
    def _standings(self) -> tuple[Standing, ...]:
        return self._outcome.standings

    @once
    def cautions(self) -> tuple[Caution, ...]:
        """Those raised: told; or, of what stands in the way, asked and not known."""
        pairs = zip(self.law.cautions, self._outcome.cautions, strict=True)
        return tuple(one for one, truth in pairs if truth and self._raised(one, truth))

    def _raised(self, caution: Caution, truth: int) -> bool:
        if caution.is_spared(self.case):
            return False
        if TRUTHS[truth] is Truth.YES or not caution.stands_in_the_way:
            return TRUTHS[truth] is Truth.YES
        return all(code in self.case.answers for code in caution.raised_if.codes())

    @once
    def cautions_told(self) -> tuple[Caution, ...]:
        """Those raised by what was told, not by what is not known."""
        truths = dict(zip(self.law.cautions, self._outcome.cautions, strict=True))
        return tuple(c for c in self.cautions if TRUTHS[truths[c]] is Truth.YES)

    @property
    def something_in_the_way(self) -> bool:
        """Whether a caution is raised that can stand in the way of a permit."""
        return any(caution.stands_in_the_way for caution in self.cautions)

    @once
    def most(self) -> Standing:
        """The best that is left.

        What can stand in the way lowers "fits" to "may fit", and so do answers that do
        not go together.
        """
        if self.something_in_the_way:
            return Standing.MAY_FIT
        if self.at_most is not None:
            return self.at_most
        sure = Standing.FITS in self._standings
        return Standing.MAY_FIT if sure and self.contradictions else Standing.FITS

    @once
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The answers that do not go together."""
        return contradictions(self.case, self.law, all_count=self.all_count)

    @once
    def grounds(self) -> tuple[GroundResult, ...]:
        """Every ground in force."""
        return tuple(
            GroundResult(ground, self.case, self._standing(place))
            for place, ground in enumerate(self.law.grounds)
        )

    @once
    def routes(self) -> tuple[RouteResult, ...]:
        """The routes that fit or may fit."""
        return tuple(
            RouteResult(route, self.case, self._standing(place))
            for place, route in enumerate(self.law.routes, len(self.law.grounds))
            if self._standings[place] >= Standing.MAY_FIT
        )

    @property
    def stronger(self) -> tuple[RouteResult, ...]:
        """The routes that fit or may fit, and are a better right than a ground."""
        return tuple(one for one in self.routes if self._is_told_first(one))

    @staticmethod
    def _is_told_first(one: RouteResult) -> bool:
        sure = one.standing is Standing.FITS or not one.rule.if_sure
        return one.rule.stronger and sure

    def _standing(self, place: int) -> Standing:
        return min(self._standings[place], self.most)

    @once
    def lead(self) -> GroundResult | None:
        """The ground that decides: the best standing, then lasting, then order."""
        place = self._leading
        return None if place is None else self.grounds[place]

    @once
    def _leading(self) -> int | None:
        """The place of the ground that decides, without a look at its reasons."""
        first, sure = self._first()
        # Where both are the same, nothing that lowers "fits" can put another first.
        return first if first == sure or self.most is not Standing.FITS else sure

    def _first(self) -> tuple[int | None, int | None]:
        """Which ground decides when "fits" is lowered to "may fit", and when not."""
        standings, fits = self._outcome.standings, Standing.FITS
        lowered = Standing.MAY_FIT
        may_fit = (p for p in self.law.by_rank if standings[p] >= lowered)
        first = next(may_fit, None)
        if first is None or standings[first] is fits:
            return first, first
        return first, next((p for p in may_fit if standings[p] is fits), first)

    @property
    def classification(self) -> Classification:
        """The class of the leading ground; not eligible when there is none."""
        first, sure = self._first()
        if first is None or sure is None:
            return Classification.NOT_ELIGIBLE
        grounds = self.law.grounds
        lowered, of_sure = grounds[first].classification, grounds[sure].classification
        if lowered is of_sure or self._leading == first:
            return lowered
        return of_sure

    @property
    def receipt(self) -> Receipt:
        """Which rules were applied, and how fresh their texts are."""
        return receipt(self.law, self.case.on)

    def standing(self, *standings: Standing) -> tuple[GroundResult, ...]:
        """The grounds with one of these standings."""
        return tuple(r for r in self.grounds if r.standing in standings)


def assess(case: Case, law: Law = LAW) -> Assessment:
    """Apply the law to a case; every answer given counts as it stands."""
    return Assessment(case, law.on(case.on))


def assess_what_counts(walk: Walk) -> Assessment:
    """Apply the law to the answers that count, as a walk over the questions found."""
    law = walk.law.on(walk.case.on)
    return Assessment(walk.counted, law, all_count=True)
