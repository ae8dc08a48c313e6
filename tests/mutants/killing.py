"""Which case tells a mutant from the law."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from rules import LAW, Assessment, Case, assess
from rules.assessment.assessment import RuleResult
from rules.engine.standing import state
from rules.language.conditions import Condition, View
from rules.language.rule import Classification, Ground, Rule, Standing
from rules.language.truth import Truth
from tests.mutants.law import Mutant
from tests.rules.cases import CASES, Told


@dataclass(frozen=True)
class Witness:
    """A case of the lawyer, and what the law says about it."""

    told: Told

    @cached_property
    def case(self) -> Case:
        return self.told.case

    @cached_property
    def assessment(self) -> Assessment:
        return assess(self.case)

    @cached_property
    def codes(self) -> frozenset[str]:
        """The rules of which it expects something."""
        expect = self.told.expect
        named = frozenset(expect) & {rule.code for rule in LAW.rules}
        routes = expect.get("routes")
        return named | frozenset(routes if isinstance(routes, list) else ())

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        law = self.assessment.law
        pairs = zip(law.rules, law.standings(self.case), strict=True)
        return {rule.code: standing for rule, standing in pairs}

    def differs(self, mutant: Mutant) -> bool:
        """Whether the test of this case fails for the mutant."""
        if mutant.cautions:
            return self._of_cautions(mutant)
        if self._same_truth(mutant):
            return False
        codes = self.codes & set(mutant.rules)
        if any(self._of_rule(mutant.rules[code]) for code in codes):
            return True
        return "classification" in self.told.expect and self._of_class(mutant)

    def _same_truth(self, mutant: Mutant) -> bool:
        """A shortcut: the condition that was changed says the same here."""
        if mutant.was is None or mutant.now is None or "from" in self.told.expect:
            return False
        return same(mutant.was, mutant.now, self.case)

    def _of_rule(self, rule: Rule) -> bool:
        standing = self._shown(rule, standing_of(rule, self.case))
        if standing != self._shown(rule, self.standings.get(rule.code)):
            return True
        if "from" not in self.told.expect or rule.code != self.told.file:
            return False
        return standing is not None and self._from(rule, standing) != self._expected

    @property
    def _expected(self) -> object:
        return self.told.expect["from"]

    def _from(self, rule: Rule, standing: Standing) -> date | None:
        now = rule.in_force(self.case.on)
        return RuleResult(now, self.case, standing).met_from

    def _shown(self, rule: Rule, found: Standing | None) -> Standing | None:
        """A caution, or answers that do not go together, lower a ground that fits."""
        if found is not Standing.FITS or not isinstance(rule, Ground):
            return found
        assessed = self.assessment
        doubt = assessed.something_in_the_way or assessed.contradictions
        return Standing.MAY_FIT if doubt else found

    def _of_class(self, mutant: Mutant) -> bool:
        found = dict(self.standings)
        for code, rule in mutant.rules.items():
            changed = standing_of(rule, self.case)
            if changed is None:
                found.pop(code, None)
            else:
                found[code] = changed
        grounds = [(found[g.code], g) for g in LAW.grounds if g.code in found]
        best = [(self._shown(g, s) or s, g) for s, g in grounds]
        return _class(best) is not self.assessment.classification

    def _of_cautions(self, mutant: Mutant) -> bool:
        if "cautions" not in self.told.expect:
            return False
        raised = {one.code for one in self.assessment.cautions}
        for code, caution in mutant.cautions.items():
            truth = caution.raised_if.truth(self.case)
            asked = set(caution.raised_if.codes()) <= set(self.case.answers)
            open_ = truth is Truth.UNKNOWN and asked and caution.stands_in_the_way
            now = truth is Truth.YES or open_
            if now != (code in raised):
                return True
        return False


def _class(found: list[tuple[Standing, Ground]]) -> Classification:
    best = max((standing for standing, _ in found), default=Standing.DOES_NOT_FIT)
    if best < Standing.MAY_FIT:
        return Classification.NOT_ELIGIBLE
    classes = {ground.classification for standing, ground in found if standing is best}
    lasting = Classification.NON_TEMPORARY
    return lasting if lasting in classes else Classification.TEMPORARY


def standing_of(rule: Rule, case: Case) -> Standing | None:
    """How a rule stands; nothing where it is not in force."""
    if not rule.source.in_force(case.on):
        return None
    return state(rule.in_force(case.on), case, LAW.bits).standing


def same(was: Condition, now: Condition, case: Case) -> bool:
    """Whether two conditions say the same of a case, and of how it can become."""
    return all(
        was.truth(case, view) is now.truth(case, view)
        for view in (View.TOLD, View.BEST)
    )


WITNESSES = tuple(map(Witness, CASES))


def _by_rule() -> Mapping[str, tuple[Witness, ...]]:
    found: dict[str, list[Witness]] = defaultdict(list)
    for one in WITNESSES:
        for code in one.codes:
            found[code].append(one)
    return {code: tuple(some) for code, some in found.items()}


BY_RULE = _by_rule()
BY_FILE = {
    code: [one for one in of_rule if one.told.file == code and not one.told.varies]
    for code, of_rule in BY_RULE.items()
}


def killer(mutant: Mutant) -> Witness | None:
    """The first case that tells a mutant from the law: first those about its rules."""
    near = [one for code in mutant.rules for one in BY_RULE.get(code, ())]
    some = dict.fromkeys(map(id, near))
    rest = (one for one in WITNESSES if id(one) not in some)
    return next((w for w in (*near, *rest) if w.differs(mutant)), None)
