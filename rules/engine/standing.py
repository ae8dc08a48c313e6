"""How a rule stands in a case, and which facts can still change that.

This is the definition, written to be read. The site runs the same thing ``compiled``,
and ``python -m rules check`` compares the two.
"""

from collections.abc import Mapping
from typing import NamedTuple

from rules.language.case import Case
from rules.language.conditions import View
from rules.language.rule import Requirement, Rule, Standing
from rules.language.truth import Truth, all_of


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
    """How a rule stands: the definition of what is ``compiled``.

    A scope or gate that is not met ends the rule. So does a requirement that neither
    time nor the person can still meet. A gate that is not known and cannot be met any
    more leaves it unclear: nothing more is asked for it, as a further question would
    take for granted what is not known. What another rule asks can still end it.
    """
    scope, gate = _truth(rule.scope, case), _truth(rule.gate, case)
    if Truth.NO in (scope, gate, _truth(rule.requirements, case, View.BEST)):
        return DEAD
    if _truth(rule.gate, case, unasked=Truth.YES) is not Truth.YES:
        return State(Standing.UNCLEAR, open=0, alive=False)
    told = min(scope, _truth(rule.requirements, case))
    standing = BEHIND_THE_GATE[told] if gate is Truth.YES else Standing.UNCLEAR
    first = _bits(rule.gate, case, bits)
    return State(standing, first | _behind_the_gate(rule, case, bits), alive=True)


Part = tuple[Requirement, ...]


def _behind_the_gate(rule: Rule, case: Case, bits: Mapping[str, int]) -> int:
    """What is open in scope and requirements.

    What can become NO must be asked. What can only become YES matters as long as it is
    still possible that the rule fits for sure.
    """
    both = rule.scope + rule.requirements
    sure = _truth(both, case, unasked=Truth.YES) is Truth.YES
    told = _bits(both if sure else _refutable(both, case), case, bits)
    hopeful = _refutable(rule.requirements, case, View.BEST)
    return told | _bits(hopeful, case, bits, View.BEST)


def _refutable(part: Part, case: Case, view: View = View.TOLD) -> Part:
    """The requirements that an answer can still make NO."""
    least = ((one, one.met_if.truth(case, view, Truth.NO)) for one in part)
    return tuple(one for one, truth in least if truth is Truth.NO)


def _truth(
    part: Part,
    case: Case,
    view: View = View.TOLD,
    unasked: Truth = Truth.UNKNOWN,
) -> Truth:
    return all_of(one.met_if.truth(case, view, unasked) for one in part)


def _bits(
    part: Part, case: Case, bits: Mapping[str, int], view: View = View.TOLD
) -> int:
    """The facts, not asked yet, that can still settle these requirements."""
    codes = {code for one in part for code in one.met_if.to_ask(case, view)}
    return sum(bits[code] for code in codes)
