"""The interview: what is still open, when one answer comes after another.

What was told is a list ``x`` with the truth of every check, and a number ``unasked``
with a bit for every fact that was not asked yet. For each fact there is a function
that writes an answer into ``x`` and returns the rules that it ended, as bits: most
rules end so, without a look. For each rule there is one that reads how it stands.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, cast

from rules.engine.compiled.checks import (
    CERTAIN,
    OPEN,
    POSSIBLE,
    REACHABLE,
    SAFE,
    YES,
    Check,
    Checks,
    Combined,
    Get,
    Plain,
    conditions,
    plain,
)
from rules.engine.standing import DEAD, State
from rules.language.conditions import NOT_ASKED, Apart, View
from rules.language.rule import Caution, Requirement, Rule, Standing

Tell = Callable[[Get, tuple[date, ...], list[int]], int]
Stand = tuple[Standing, int, bool]
"""What a ``State`` holds, without its names: they cost more than finding it out."""
Flat = Callable[[Sequence[int], int], Stand]
Audience = Callable[[Sequence[int]], int]
"""A truth: it is zero when nobody of this kind is asked."""
StateOf = Callable[[Get, date], State]

YES_OR_NOT = POSSIBLE | CERTAIN
UNCERTAIN = CERTAIN
REFUTABLE = CERTAIN | SAFE
"""A truth that is not NO and has none of these bits is one that must be asked."""

VALUES = {
    "dead": tuple(DEAD),
    "not_asked": NOT_ASKED,
    "unclear": Standing.UNCLEAR,
    "not_yet": Standing.NOT_YET,
    "may_fit": Standing.MAY_FIT,
    "fits": Standing.FITS,
}


def _item(place: int) -> str:
    return f"x[{place}]"


class _Writer:
    """The text of one rule's function."""

    def __init__(self, rule: Rule, checks: Checks, bits: Mapping[str, int]) -> None:
        self.rule, self.checks, self.bits = rule, checks, bits
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        self.lines.append(f"    {line}")

    def truths(
        self, letter: str, part: Sequence[Requirement], view: View = View.TOLD
    ) -> dict[str, Plain]:
        """Write the truth of each to a variable; return the names."""
        found: dict[str, Plain] = {}
        for number, one in enumerate(part):
            name, node = f"{letter}{number}", plain(one.met_if, view)
            self.write(f"{name} = {self.checks.text(node, _item)}")
            found[name] = node
        return found

    def ends(self, names: Mapping[str, Plain], result: str) -> None:
        if names:
            self.write(f"if not ({' and '.join(names)}): return {result}")

    def add_open(self, names: Mapping[str, Plain], settled: str, into: str) -> None:
        """Write: what is open of these, unless they have one of the settled bits."""
        for name, node in names.items():
            if (facts := self.open_in(node)) != "0":
                self.write(f"if {name} and not {name} & {settled}: {into} |= {facts}")

    def open_in(self, node: Plain) -> str:
        """The facts that can settle a condition that is open, as an expression.

        A check that is settled has no unasked fact. A combination has one, when some
        other part of it settled it: then its facts do not count.
        """
        if isinstance(node, Check):
            return self._open_in_check(node)
        simple = [p for p in node.parts if isinstance(p, Check) and _one_fact(p)]
        mask = 0
        for check in simple:
            mask |= self._mask(check)
        parts = [f"unasked & {mask}"] if mask else []
        parts += [self._if_open(p) for p in node.parts if p not in simple]
        return " | ".join(p for p in parts if p != "0") or "0"

    def _if_open(self, node: Plain) -> str:
        facts, truth = self.open_in(node), self.checks.text(node, _item)
        if isinstance(node, Check) or facts == "0":
            return facts
        return f"(({facts}) if {truth} & {YES_OR_NOT} == {POSSIBLE} else 0)"

    def _open_in_check(self, check: Check) -> str:
        mask = self._mask(check)
        if not mask:
            return "0"
        if _one_fact(check):
            return f"unasked & {mask}"
        return f"(unasked & {mask} if {self.checks.one(check, _item)} == {OPEN} else 0)"

    def _mask(self, check: Check) -> int:
        return sum(self.bits[code] for code in set(check.leaf.looks_at))

    def function(self) -> str:
        """Write it all, in the order of ``relevance.state``."""
        self.lines = ["def state(x, unasked):"]
        scope = self.truths("s", self.rule.scope)
        self.ends(scope, "dead")
        gate = self.truths("g", self.rule.gate)
        self.ends(gate, "dead")
        self.write(f"met, first = {' & '.join(gate) or YES}, 0")
        self.write(f"met &= {CERTAIN}")
        self.add_open(gate, str(UNCERTAIN), "first")
        self.write("stuck = not met and not first")
        self.add_open(scope, str(REFUTABLE), "first")
        self.write("if stuck: return unclear, first, False")
        self._behind_the_gate(scope)
        return "\n".join(self.lines)

    def _behind_the_gate(self, scope: dict[str, Plain]) -> None:
        part = self.rule.requirements
        told, hopeful = self.truths("t", part), {}
        for name, one in zip(told, part, strict=True):
            best = plain(one.met_if, View.BEST)
            if best != told[name]:
                hopeful[f"b{name}"] = best
                self.write(f"b{name} = {self.checks.text(best, _item)}")
        hopes = {f"b{n}" if f"b{n}" in hopeful else n: told[n] for n in told}
        self.ends(hopes, "dead if met else (unclear, first, False)")
        self.write(f"every = {' & '.join([*scope, *told]) or YES}")
        self.write(f"settled = {UNCERTAIN} if every & {REACHABLE} else {REFUTABLE}")
        self.add_open(scope | told, "settled", "first")
        self.add_open(hopeful, str(REFUTABLE), "first")
        self.write("if not met: return unclear, first, True")
        self.write(
            f"return fits if every & {CERTAIN} else may_fit if every else not_yet,"
            " first, True"
        )


def _one_fact(check: Check) -> bool:
    return not isinstance(check.leaf, Apart)


def _compiled(text: str, name: str, values: Mapping[str, object], file: str) -> Any:
    space = dict(values)
    exec(compile(text, f"<{file}>", "exec"), space)  # noqa: S102  # our own rules
    return space[name]


def _tell(code: str, checks: Checks, ended_by: Mapping[Check, int]) -> str:
    """Write the function that tells one answer."""
    lines = [f"v = get({code!r})", *checks.told(code, _item)]
    for check in checks.of_two_days:
        if code in check.leaf.looks_at:
            lines += checks.apart(check, _item, default=", not_asked")
    ended = (
        f"(0 if {checks.one(check, _item)} else {ended_by[check]})"
        for check in checks.about.get(code, ())
        if check in ended_by
    )
    lines.append(f"return {' | '.join(ended) or 0}")
    return "def tell(get, days, x):\n    " + "\n    ".join(lines)


def _ended_by(rules: Sequence[Rule]) -> Mapping[Check, int]:
    """The rules, as bits, that end when a check fails: their scope or gate needs it."""
    found: defaultdict[Check, int] = defaultdict(int)
    for place, rule in enumerate(rules):
        for one in rule.scope + rule.gate:
            for check in _needed(plain(one.met_if)):
                found[check] |= 1 << place
    return found


def _needed(node: Plain) -> Iterator[Check]:
    """The checks without which a condition cannot hold."""
    if isinstance(node, Check):
        yield node
    elif node.sign == "&":
        for part in node.parts:
            yield from _needed(part)


@dataclass(frozen=True)
class Opening:
    """The functions of a law, and what is known before the first question."""

    states: Mapping[int, Flat]
    """For each rule, by its bit."""
    tell: Mapping[str, Tell]
    days_on: Callable[[date], tuple[date, ...]]
    bits: Mapping[str, int]
    untold: tuple[int, ...]
    unasked: int
    cautioned: Mapping[int, Audience]
    """For each fact that cautions look at, by its bit: whether it can matter."""

    @classmethod
    def of(
        cls,
        rules: Sequence[Rule],
        cautioned: Mapping[int, tuple[Caution, ...]],
        bits: Mapping[str, int],
    ) -> "Opening":
        asked = {bit: _asked(cautions) for bit, cautions in cautioned.items()}
        checks = Checks.of((*conditions(rules), *asked.values()))
        ended_by = _ended_by(rules)
        texts = {code: _tell(code, checks, ended_by) for code in bits}
        values = VALUES | checks.values
        return cls(
            {1 << n: _state_of(rule, checks, bits) for n, rule in enumerate(rules)},
            {c: _compiled(text, "tell", values, c) for c, text in texts.items()},
            checks.days(),
            bits,
            (OPEN,) * len(checks.places),
            sum(bits.values()),
            {bit: _audience(node, checks) for bit, node in asked.items()},
        )

    @cached_property
    def first_open(self) -> Mapping[int, int]:
        """The facts that every rule has open before the first question."""
        stands = {r: of(self.untold, self.unasked) for r, of in self.states.items()}
        return {rule: facts for rule, (_, facts, _) in stands.items()}

    @cached_property
    def every_rule(self) -> int:
        return sum(self.states)

    def alone(self, rule: Rule, state: Flat) -> StateOf:
        """One rule's function for a whole case at once."""
        codes = tuple(rule.codes())

        def of_case(get: Get, on: date) -> State:
            x, unasked, days = list(self.untold), self.unasked, self.days_on(on)
            for code in codes:
                if get(code, NOT_ASKED) is not NOT_ASKED:
                    self.tell[code](get, days, x)
                    unasked -= self.bits[code]
            return State(*state(x, unasked))

        return of_case


def _asked(cautions: Sequence[Caution]) -> Plain:
    """For whom one of some cautions can matter; for everybody if there is no limit."""
    limits = [one.asked_if for one in cautions if one.asked_if]
    if len(limits) < len(cautions):
        return Combined("&", ())
    return Combined("|", tuple(plain(one) for one in limits))


def _audience(node: Plain, checks: Checks) -> Audience:
    text = f"def asked(x):\n    return {checks.text(node, _item)}"
    return cast("Audience", _compiled(text, "asked", {}, "cautions"))


def _state_of(rule: Rule, checks: Checks, bits: Mapping[str, int]) -> Flat:
    text = _Writer(rule, checks, bits).function()
    return cast("Flat", _compiled(text, "state", VALUES, rule.code))
