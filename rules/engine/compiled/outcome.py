"""The whole law as one function: how each rule stands, and which cautions are raised.

Most rules end at their scope or gate, so nothing behind these is worked out before it
is needed. How a single requirement stands is asked of few rules: its condition says so.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple, cast

from rules.engine.compiled.checks import Checks
from rules.engine.compiled.normal_form import conditions, normal_form
from rules.engine.compiled.truths import NO, UNKNOWN, YES
from rules.engine.compiled.writer import LOCAL, Get, Writer, compiled
from rules.language.conditions import View
from rules.language.rule import Caution, Requirement, Rule, Standing


class Outcome(NamedTuple):
    """How a case stands."""

    standings: tuple[Standing, ...]
    """Of each rule."""
    cautions: tuple[int, ...]
    """Of each caution, whether it is raised; see ``TRUTHS``."""


OutcomeOf = Callable[[Get, date], Outcome]

BEHIND = {NO: Standing.NOT_YET, UNKNOWN: Standing.MAY_FIT, YES: Standing.FITS}
"""How a rule stands behind its gate, by the truth of all it asks."""


def outcome_of(rules: Sequence[Rule], cautions: Sequence[Caution]) -> OutcomeOf:
    """Write the law out as a function from answers and a day to the outcome."""
    raised = [normal_form(one.raised_if) for one in cautions]
    checks = Checks((*conditions(rules), *raised))
    writer = Writer(checks, LOCAL)
    writer.write("steps = steps_on(on)")
    for code in checks.codes:
        writer.tell(code)
    for first, last in checks.of_two_days:
        writer.tell_apart(first, last, in_turn=False)
    standings = [_standing(rule, writer) for rule in rules]
    result = standings, [writer.text(one) for one in raised]
    writer.write(f"return made(Outcome, ({', '.join(map(_tuple, result))}))")
    values = {
        "Outcome": Outcome,
        "made": tuple.__new__,  # what a NamedTuple would do by way of one more call
        "behind": BEHIND,
        "steps_on": checks.steps_on(),
    }
    text = writer.function("outcome(get, on)")
    space = compiled([text], {**checks.values(), **values}, "the law")
    return cast("OutcomeOf", space["outcome"])


def _named(part: Iterable[Requirement], writer: Writer) -> list[str]:
    return [writer.named(normal_form(one.met_if)) for one in part]


def _standing(rule: Rule, writer: Writer) -> str:
    """The expression for how a rule stands.

    Scopes and gates have names, because rules share them. What is behind has none: few
    cases come so far as to need it.
    """
    scope, gate = _named(rule.scope, writer), _named(rule.gate, writer)
    told = [writer.text(normal_form(one.met_if)) for one in rule.requirements]
    best = (normal_form(one.met_if, View.BEST) for one in rule.requirements)
    return (
        f"does_not_fit if not ({_all([*gate, *scope], ' and ')})"
        f" or not ({_all(map(writer.possible, best), ' and ')})"
        f" else unclear if ({_all(gate)}) != {YES}"
        f" else behind[{_all([*scope, *told])}]"
    )


def _all(truths: Iterable[str], sign: str = " & ") -> str:
    return sign.join(dict.fromkeys(truths)) or str(YES)


def _tuple(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)}{',' if parts else ''})"
