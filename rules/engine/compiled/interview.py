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
from typing import Any

from rules.engine.compiled.checks import Checks, StepsOn
from rules.engine.compiled.normal_form import (
    Check,
    Combined,
    Normal,
    conditions,
    normal_form,
)
from rules.engine.compiled.rows import Steps
from rules.engine.compiled.state import StateWriter
from rules.engine.compiled.truths import OPEN
from rules.engine.compiled.writer import IN_LIST, Get, Writer, compiled
from rules.engine.standing import DEAD, State
from rules.language.conditions import NOT_ASKED
from rules.language.rule import Caution, Rule, Standing

Tell = Callable[[Get, Mapping[str, Steps], list[int]], int]
Stand = Callable[[Sequence[int], int], tuple[Standing, int, bool]]
"""It returns a ``State`` without its names: they cost more than finding it out."""
Audience = Callable[[Sequence[int]], int]
"""A truth: it is zero when nobody of this kind is asked."""
StateOf = Callable[[Get, date], State]


@dataclass(frozen=True)
class Text:
    """The functions of some rules, as text."""

    rules: Sequence[Rule]
    cautioned: Mapping[int, Sequence[Caution]]
    bits: Mapping[str, int]

    @cached_property
    def audiences(self) -> Mapping[int, Normal]:
        """For each fact that cautions look at, by its bit: whom it can matter to."""
        return {bit: _asked(cautions) for bit, cautions in self.cautioned.items()}

    @cached_property
    def checks(self) -> Checks:
        return Checks((*conditions(self.rules), *self.audiences.values()))

    @cached_property
    def values(self) -> Mapping[str, object]:
        return {**self.checks.values(), "dead": tuple(DEAD)}

    def state(self, rule: Rule) -> str:
        return StateWriter(rule, self.checks, self.bits).text()

    def tell(self, code: str) -> str:
        """The function that tells one answer."""
        writer = Writer(self.checks, IN_LIST)
        if code in self.checks.codes:
            writer.tell(code)
        for days in self.checks.of_two_days:
            if code in days:
                writer.tell_apart(*days, in_turn=True)
        ended = (
            f"(0 if {writer.check(check)} else {rules})"
            for check, rules in self.ended_by.items()
            if check.leaf.looks_at == (code,)
        )
        writer.write(f"return {' | '.join(ended) or 0}")
        return writer.function(f"tell_{code}(get, steps, x)")

    def audience(self, bit: int) -> str:
        writer = Writer(self.checks, IN_LIST)
        writer.write(f"return {writer.text(self.audiences[bit])}")
        return writer.function(f"asked_{bit}(x)")

    @cached_property
    def ended_by(self) -> Mapping[Check, int]:
        """For each check, as bits, the rules that cannot do without it."""
        found: defaultdict[Check, int] = defaultdict(int)
        for place, rule in enumerate(self.rules):
            for one in rule.scope + rule.gate:
                for check in _needed(normal_form(one.met_if)):
                    found[check] |= 1 << place
        return found

    def about(self, rule: Rule, on: date) -> str:
        """All that is compiled of one rule, with the rows of a day, to be read."""
        codes, tables = tuple(rule.codes()), self.checks.tables
        steps = self.checks.steps_on()(on)
        rows = [
            *(
                f"rows_of_{code} = {tables[code][0]}"
                for code in codes
                if code in tables
            ),
            *(f"# steps[{code!r}] = {steps[code]}" for code in codes if code in steps),
        ]
        functions = (*map(self.tell, codes), self.state(rule))
        return "\n\n".join(("\n".join(rows), *functions))

    def compiled(self) -> Mapping[str, Any]:
        states = map(self.state, self.rules)
        tell, audiences = map(self.tell, self.bits), map(self.audience, self.audiences)
        return compiled((*states, *tell, *audiences), self.values, "the interview")


def _asked(cautions: Sequence[Caution]) -> Normal:
    """For whom one of some cautions can matter; for everybody if there is no limit."""
    limits = [one.asked_if for one in cautions if one.asked_if]
    if len(limits) < len(cautions):
        return Combined("&", ())
    return Combined("|", tuple(normal_form(one) for one in limits))


def _needed(node: Normal) -> Iterator[Check]:
    """The checks without which a condition cannot hold."""
    if isinstance(node, Check):
        yield node
    elif node.sign == "&":
        for part in node.parts:
            yield from _needed(part)


@dataclass(frozen=True)
class Interview:
    """The functions of a law, and what is known before the first question."""

    states: Sequence[Stand]
    """For each rule, in its place."""
    tell: Mapping[str, Tell]
    steps_on: StepsOn
    bits: Mapping[str, int]
    untold: tuple[int, ...]
    audiences: Mapping[int, Audience]
    """For each fact that cautions look at, by its bit: whether it can matter."""

    @classmethod
    def of(cls, text: Text) -> "Interview":
        made = text.compiled()
        return cls(
            tuple(made[f"state_of_{rule.code}"] for rule in text.rules),
            {code: made[f"tell_{code}"] for code in text.bits},
            text.checks.steps_on(),
            text.bits,
            (OPEN,) * len(text.checks.places),
            {bit: made[f"asked_{bit}"] for bit in text.audiences},
        )

    @cached_property
    def unasked(self) -> int:
        """Every fact."""
        return sum(self.bits.values())

    @cached_property
    def first_open(self) -> tuple[int, ...]:
        """The facts that every rule has open before the first question."""
        stands = (of(self.untold, self.unasked) for of in self.states)
        return tuple(facts for _, facts, _ in stands)

    @cached_property
    def every_rule(self) -> int:
        """Every rule, as a bit in its place."""
        return (1 << len(self.states)) - 1

    def alone(self, rule: Rule, stand: Stand) -> StateOf:
        """One rule's function for a whole case at once."""
        codes = tuple(rule.codes())

        def of_case(get: Get, on: date) -> State:
            x, unasked, steps = list(self.untold), self.unasked, self.steps_on(on)
            for code in codes:
                if get(code, NOT_ASKED) is not NOT_ASKED:
                    self.tell[code](get, steps, x)
                    unasked -= self.bits[code]
            return State(*stand(x, unasked))

        return of_case
