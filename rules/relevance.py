"""How a rule stands in a case, and which facts can still change that.

This is the definition, written to be read. The site runs the same thing from
``flat``, and ``python -m rules check`` compares the two.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rules.case import Case
from rules.conditions import Condition, View
from rules.language import Requirement, Rule, Standing
from rules.truth import Truth, all_of


class State(NamedTuple):
    """How a rule stands; which facts, as bits, can still change that.

    ``alive``: it fits, or it still can.
    """

    standing: Standing
    open: int
    alive: bool


DEAD = State(Standing.DOES_NOT_FIT, open=0, alive=False)

BEHIND_THE_GATE = {
    Truth.NO: Standing.NOT_YET,
    Truth.UNKNOWN: Standing.MAY_FIT,
    Truth.YES: Standing.FITS,
}


def state(rule: Rule, case: Case, bits: Mapping[str, int]) -> State:
    """How a rule stands: the definition, which ``flat`` makes fast.

    A scope or gate that is not met ends the rule. So does a gate that was asked and is
    not known, and a requirement that neither time nor the person can still meet.
    """
    scope, gate = _truth(rule.scope, case), _truth(rule.gate, case)
    if Truth.NO in (scope, gate):
        return DEAD
    first = _open(rule.scope + rule.gate, case, bits)
    met = gate is Truth.YES
    if not met and not _open(rule.gate, case, bits):
        return State(Standing.UNCLEAR, first, alive=False)
    if _truth(rule.requirements, case, View.BEST) is Truth.NO:
        return DEAD if met else State(Standing.UNCLEAR, first, alive=False)
    told = min(scope, _truth(rule.requirements, case))
    standing = BEHIND_THE_GATE[told] if met else Standing.UNCLEAR
    return State(standing, first | _open_at_best(rule, case, bits), alive=True)


def _truth(part: tuple[Requirement, ...], case: Case, view: View = View.TOLD) -> Truth:
    return all_of(one.met_if.truth(case, view) for one in part)


def _open(
    part: tuple[Requirement, ...],
    case: Case,
    bits: Mapping[str, int],
    view: View = View.TOLD,
) -> int:
    codes = {code for one in part for code in to_ask(one.met_if, case, view)}
    return sum(bits[code] for code in codes)


def _open_at_best(rule: Rule, case: Case, bits: Mapping[str, int]) -> int:
    """What is open behind the gate: as it was told, or in how it can still become."""
    views = (View.TOLD, View.BEST)
    told, best = (_open(rule.requirements, case, bits, view) for view in views)
    return told | best


def to_ask(condition: Condition, case: Case, view: View = View.TOLD) -> Iterator[str]:
    """The facts, not asked yet, that can still settle a condition."""
    for leaf in condition.unsettled(case, view):
        yield from leaf.to_ask(case)
