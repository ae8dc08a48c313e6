"""The whole law as one function: how each rule and each requirement stands."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import count
from typing import NamedTuple, cast

from rules.engine.compiled.checks import (
    NO,
    UNKNOWN,
    YES,
    Check,
    Checks,
    Get,
    Plain,
    conditions,
    plain,
)
from rules.language.conditions import View
from rules.language.rule import Caution, Requirement, Rule, Standing
from rules.language.truth import Truth

TRUTHS = {NO: Truth.NO, UNKNOWN: Truth.UNKNOWN, YES: Truth.YES}
"""How the flat truths of an outcome are called outside."""


class Outcome(NamedTuple):
    """How a case stands; see ``TRUTHS`` for the truths."""

    standings: tuple[Standing, ...]
    """Of each rule."""
    cautions: tuple[int, ...]
    """Of each caution, whether it is raised."""
    conditions: tuple[int, ...]
    """Of each distinct condition: rules share many."""
    places: tuple[tuple[int, ...], ...]
    """For each rule, which of these are its requirements, in order."""

    def truths(self, rule: int) -> tuple[Truth, ...]:
        """The truths of all requirements of the rule in a place."""
        found = self.conditions
        return tuple(TRUTHS[found[place]] for place in self.places[rule])


OutcomeOf = Callable[[Get, date], Outcome]

STANDINGS = {
    "Outcome": Outcome,
    "made": tuple.__new__,  # what a NamedTuple would do by way of one more call
    "none": Standing.DOES_NOT_FIT,
    "unclear": Standing.UNCLEAR,
    "behind": {NO: Standing.NOT_YET, UNKNOWN: Standing.MAY_FIT, YES: Standing.FITS},
}


class _Writer:
    """Lines of a function in the making; the same condition is written once."""

    def __init__(self, checks: Checks) -> None:
        self.checks = checks
        self.lines: list[str] = []
        self._names: dict[Plain, str] = {}
        self._numbers = count()

    def write_checks(self) -> None:
        checks = self.checks
        for code in checks.about:
            self.lines += (f"v = get({code!r})", *checks.told(code, _local))
        for check in checks.of_two_days:
            self.lines += checks.apart(check, _local, default="")

    def truth(self, node: Plain) -> str:
        """Return the name of a condition's truth; write it when it is new."""
        if isinstance(node, Check):
            return self.checks.one(node, _local)
        if node not in self._names:
            text = f" {node.sign} ".join(self.truth(part) for part in node.parts)
            name = f"c{next(self._numbers)}"
            neutral = YES if node.sign == "&" else NO
            self.lines.append(f"{name} = {text or neutral}")
            self._names[node] = name
        return self._names[node]

    def truths(self, part: Sequence[Requirement]) -> dict[str, None]:
        """The names of several truths, each once."""
        return dict.fromkeys(map(self.named, part))

    def named(self, one: Requirement) -> str:
        return self.truth(plain(one.met_if))

    def best(self, one: Requirement) -> str:
        """How it can still become: in place, as few rules come so far as to need it."""
        told, best = plain(one.met_if), plain(one.met_if, View.BEST)
        return self.named(one) if told == best else self.checks.text(best, _local)


def _local(place: int) -> str:
    return f"x{place}"


def _standing(writer: _Writer, rule: Rule) -> str:
    """The expression for how a rule stands."""
    scope, gate = writer.truths(rule.scope), writer.truths(rule.gate)
    told = writer.truths(rule.requirements)
    best = dict.fromkeys(writer.best(one) for one in rule.requirements)
    return (
        f"none if not {_all(gate | scope)} else unclear if {_all(gate)} != {YES}"
        f" else none if not {_all(best)} else behind[{_all(scope | told)}]"
    )


def _all(names: dict[str, None]) -> str:
    return f"({' & '.join(names) or YES})"


def _tuple(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)}{',' if parts else ''})"


def outcome_of(rules: Sequence[Rule], cautions: Sequence[Caution]) -> OutcomeOf:
    """Write the law out as a function from answers and a day to the outcome."""
    of_cautions = (plain(one.raised_if) for one in cautions)
    checks = Checks.of((*conditions(rules), *of_cautions))
    writer = _Writer(checks)
    writer.write_checks()
    standings = [_standing(writer, rule) for rule in rules]
    raised = [writer.truth(plain(one.raised_if)) for one in cautions]
    told = [list(map(writer.named, rule.all_requirements())) for rule in rules]
    names = tuple(dict.fromkeys(name for of_rule in told for name in of_rule))
    result = ", ".join(map(_tuple, (standings, raised, names)))
    places = tuple(tuple(map(names.index, of_rule)) for of_rule in told)
    lines = (
        "days = days_on(on)",
        *writer.lines,
        f"return made(Outcome, ({result}, places))",
    )
    values = {**STANDINGS, **checks.values, "days_on": checks.days()}
    values["places"] = places
    text = "def outcome(get, on):\n    " + "\n    ".join(lines)
    exec(compile(text, "<the law>", "exec"), values)  # noqa: S102  # our own rules
    return cast("OutcomeOf", values["outcome"])
