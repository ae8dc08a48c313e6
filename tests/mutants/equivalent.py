"""Mutants that no case can kill: they say the same as the law of everyone."""

from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from random import Random

from rules import LAW, Case, counted
from rules.engine.law import Law
from rules.language.conditions import Condition, View
from rules.proofs.check import ON
from rules.proofs.samples import Samples
from tests.mutants.killing import BY_FILE, same, standing_of
from tests.mutants.law import Mutant

FEW = 2_000
PEOPLE = 1_000
RULES = {rule.code: rule for rule in LAW.rules}


def equivalent(mutant: Mutant) -> str:
    """How it was shown that a mutant is the same law; empty if it is not."""
    if mutant.cautions or not mutant.rules:
        return ""
    samples = Samples(_both(mutant), ON)
    if any(_differ(mutant, case) for case in _near(mutant, samples)):
        return ""
    if mutant.was is not None and mutant.now is not None:
        number = _same_everywhere(mutant.was, mutant.now, samples)
        if number:
            return f"the same truth for all {number:,} combinations of answers"
    return f"the same standings for {PEOPLE:,} people near the rules"


def _both(mutant: Mutant) -> Law:
    """The law with the rule before and after, so that both their limits are sampled."""
    grounds = tuple(g for g in LAW.grounds if g.code in mutant.rules)
    routes = tuple(r for r in LAW.routes if r.code in mutant.rules)
    changed = tuple(mutant.rules.values())
    return Law(LAW.facts, grounds, (*routes, *changed))  # type: ignore[arg-type]  # samples ask only for conditions


def _same_everywhere(was: Condition, now: Condition, samples: Samples) -> int:
    """How many combinations of answers say the same; 0 if one differs, or too many."""
    codes = tuple(dict.fromkeys(was.codes() + now.codes()))
    values = [(*samples.values(code), None) for code in codes]
    if prod(map(len, values)) > FEW:
        return 0
    cases = (Case(dict(zip(codes, some, strict=True)), ON) for some in product(*values))
    number = 0
    for case in cases:
        number += 1
        if not same(was, now, case) or not _same_at_worst(was, now, case):
            return 0
    return number


def _same_at_worst(was: Condition, now: Condition, case: Case) -> bool:
    return was.truth(case, View.WORST) is now.truth(case, View.WORST)


def _near(mutant: Mutant, samples: Samples) -> Iterator[Case]:
    """The people of the cases about the rules, with a few other answers."""
    random = Random(mutant.name)
    for code, rule in mutant.rules.items():
        people = [one.case for one in BY_FILE[code]]
        codes = dict.fromkeys((*rule.codes(), *RULES[code].codes()))
        values = {code: (*samples.values(code), None) for code in codes}
        for _ in range(PEOPLE // len(mutant.rules)):
            yield _shaken(random.choice(people), values, random)


def _shaken(
    case: Case, values: Mapping[str, tuple[object, ...]], random: Random
) -> Case:
    answers = dict(case.answers)
    for code in random.choices(list(values), k=random.randint(1, 5)):
        answers[code] = random.choice(values[code])
    return Case(answers, case.on)


def _differ(mutant: Mutant, case: Case) -> bool:
    """Whether a rule stands otherwise, for what would be asked of this person."""
    if mutant.was and mutant.now and same(mutant.was, mutant.now, case):
        return False
    if _stands_the_same(mutant, case):
        return False
    return not _stands_the_same(mutant, counted(case))


def _stands_the_same(mutant: Mutant, case: Case) -> bool:
    return all(
        standing_of(rule, case) is standing_of(RULES[code], case)
        for code, rule in mutant.rules.items()
    )
