"""One rule as a function: how it stands, and which facts can still change that.

It says in the same order what ``rules.engine.standing`` defines, and stops as soon as
that is settled. ``x`` has the truths of all checks; ``unasked`` and what is returned as
open are facts as bits.
"""

from collections.abc import Iterable, Mapping

from rules.engine.compiled.checks import Checks
from rules.engine.compiled.normal_form import Check, Normal, checks_in, normal_form
from rules.engine.compiled.truths import (
    CERTAIN,
    OPEN,
    REACHABLE,
    SAFE,
    UNSETTLED,
    YES,
)
from rules.engine.compiled.writer import IN_LIST, Writer
from rules.language.conditions import Apart, View
from rules.language.rule import Requirement, Rule

REFUTABLE = CERTAIN | SAFE
"""A truth that is not NO and has none of these bits can still become NO: it is asked.

Where it matters too whether it becomes YES, only CERTAIN spares the question.
"""

Named = Mapping[str, Normal]


class StateWriter:
    """Writes the function of one rule."""

    def __init__(self, rule: Rule, checks: Checks, bits: Mapping[str, int]) -> None:
        self.rule, self.bits = rule, bits
        self.writer = Writer(checks, IN_LIST)
        self.write = self.writer.write

    def text(self) -> str:
        scope = self._let("s", self.rule.scope)
        self._unless(scope, "dead")
        gate = self._let("g", self.rule.gate)
        self._unless(gate, "dead")
        self._behind_the_gate(scope, gate)
        return self.writer.function(f"state_of_{self.rule.code}(x, unasked)")

    def _behind_the_gate(self, scope: Named, gate: Named) -> None:
        told: dict[str, Normal] = {}
        hopeful: dict[str, Normal] = {}
        for number, one in enumerate(self.rule.requirements):
            told |= self._let("t", [one], number)
            best = normal_form(one.met_if, View.BEST)
            if best not in told.values():
                hopeful[f"b{number}"] = best
                self._let_best(f"b{number}", f"t{number}", best)
            self._unless([self.writer.text(best)], "dead")
        self.write(f"gate, first = {' & '.join(gate) or YES}, 0")
        self.write(f"if not gate & {REACHABLE}: return unclear, 0, False")
        self._add_open(gate, str(CERTAIN))
        self.write(f"every = {' & '.join([*scope, *told]) or YES}")
        self.write(f"settled = {CERTAIN} if every & {REACHABLE} else {REFUTABLE}")
        self._add_open({**scope, **told}, "settled")
        self._add_open(hopeful, str(REFUTABLE))
        self.write("first &= unasked")
        self.write(f"if not gate & {CERTAIN}: return unclear, first, True")
        self.write(
            f"return fits if every & {CERTAIN} else may_fit if every else not_yet,"
            " first, True"
        )

    def _let(self, letter: str, part: Iterable[Requirement], first: int = 0) -> Named:
        """Write the truth of each requirement to a variable; return these."""
        found: dict[str, Normal] = {}
        for number, one in enumerate(part, first):
            name = f"{letter}{number}"
            found[name] = normal_form(one.met_if)
            self.writer.let(name, found[name], about=" ".join(one.text.split()))
        return found

    def _let_best(self, name: str, told: str, best: Normal) -> None:
        """Write how it can still become: as it is told, where that stays possible."""
        self.writer.let(name, best, unless=f"{told} if {told} & {REFUTABLE}")

    def _unless(self, truths: Iterable[str], result: str) -> None:
        """Write: this is the result, unless each of them is at least possible."""
        if names := " and ".join(dict.fromkeys(truths)):
            self.write(f"if not ({names}): return {result}")

    def _add_open(self, named: Named, settled: str) -> None:
        """Write: what is open of these, unless they have one of the settled bits."""
        for name, node in named.items():
            if facts := self._open_in(node):
                line = f"if {name} and not {name} & {settled}: first |= {facts}"
                codes = (c for x in checks_in(node) for c in x.leaf.looks_at)
                self.write(line, about=", ".join(dict.fromkeys(codes)))

    def _open_in(self, node: Normal) -> str:
        """The facts that can settle a condition that is open, as an expression.

        A check of one fact that is settled has no unasked fact, so those need no look.
        A combination has one, when some other part of it settled it: then its facts do
        not count.
        """
        parts = (node,) if isinstance(node, Check) else node.parts
        simple = [p for p in parts if isinstance(p, Check) and not _of_two_days(p)]
        mask = self._mask(*simple)
        masked = [str(mask)] if mask else []
        # What looks at no other fact adds nothing.
        others = (p for p in parts if self._mask(*checks_in(p)) | mask != mask)
        return " | ".join(masked + [self._if_open(part) for part in others])

    def _if_open(self, node: Normal) -> str:
        truth = self.writer.text(node)
        if isinstance(node, Check):
            return f"({self._mask(node)} if {truth} == {OPEN} else 0)"
        facts = self._open_in(node)
        return f"({facts} if {truth} in {UNSETTLED} else 0)"

    def _mask(self, *checks: Check) -> int:
        return sum(
            self.bits[code] for code in {c for x in checks for c in x.leaf.looks_at}
        )


def _of_two_days(check: Check) -> bool:
    return isinstance(check.leaf, Apart)
