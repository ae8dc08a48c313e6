"""Why a question is asked: the grounds and routes that it can still decide."""

from collections.abc import Iterator
from itertools import takewhile

from rules.assessment import LAW, questions
from rules.case import Case
from rules.fact import Fact
from rules.language import Rule
from rules.law import Law


def why(case: Case, fact: Fact, law: Law = LAW) -> tuple[Rule, ...]:
    """The rules that a question can still decide in this case, most favourable first.

    As everything in the interview, it is judged by the answers to the questions before.
    """
    before = takewhile(lambda asked: asked is not fact, questions(case, law))
    return tuple(decided_by(fact, told_before(case, tuple(before)), law))


def told_before(case: Case, before: tuple[Fact, ...]) -> Case:
    """The case with only the answers to these questions."""
    codes = (fact.code for fact in before)
    return Case({c: case.answers[c] for c in codes if c in case.answers}, case.on)


def decided_by(fact: Fact, told: Case, law: Law = LAW) -> Iterator[Rule]:
    """The rules that a question can still decide after all that was told before it."""
    now = law.on(told.on)
    bit = now.bits[fact.code]
    _fact, _bit, users = now.plan[bit.bit_length() - 1]
    for place in users:
        if now.states[place](told.answers.get, told.on).open & bit:
            yield now.rules[place]
