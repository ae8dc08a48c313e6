"""Cases to prove things with: values that differ, witnesses and people at random."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain, combinations
from random import Random

from rules.engine.law import Law
from rules.engine.standing import state
from rules.language.case import Case
from rules.language.conditions import Apart, AtLeast, NotPast, Reached
from rules.language.fact import (
    Choice,
    Choices,
    Count,
    Day,
    Fact,
    Months,
    Section,
    YesNo,
)
from rules.language.rule import Rule, Standing
from rules.language.spans import Span
from rules.law import facts

ONE_DAY = timedelta(days=1)
PARTS = tuple(Section)
NEAR = 3_000
"""How many people are looked at near each rule, at most: until one is found."""


NOTHING = {
    facts.nationality.code: "other",
    facts.last_permit.code: "never",
    facts.tie.code: "nobody",
    facts.family_role.code: "partner",
    facts.turkish_worker.code: "no",
    facts.exam.code: "passed",
}
"""What somebody chooses whom nothing special happened to, where no list is empty."""


USUAL_AGE = 34


def nothing(fact: Fact) -> object:
    """What somebody answers who has nothing of what is asked for."""
    if isinstance(fact, Choices):
        return frozenset[str]()
    return False if isinstance(fact, YesNo) else NOTHING.get(fact.code)


class Samples:
    """Values that can make a difference, for one law on one day."""

    def __init__(self, law: Law, on: date) -> None:
        self.law, self.on = law.on(on), on

    @cache  # noqa: B019  # one object lives as long as the proofs run
    def values(self, code: str) -> tuple[object, ...]:
        """The answers to a fact that some condition can tell apart."""
        fact = self.law.fact[code]
        match fact:
            case YesNo():
                return (True, False)
            case Choice():
                return fact.option_codes
            case Choices():
                return tuple(_subsets(fact))
            case Day():
                return tuple(sorted(self._days(fact)))
            case Count() | Months():
                return tuple(sorted(self._numbers(fact)))
        msg = f"There are no samples for a {type(fact).__name__}: add them here."
        raise LookupError(msg)

    def _leaves(self, code: str) -> Iterator[object]:
        """Every check that the law makes of a fact."""
        for rule in self.law.rules:
            for one in rule.all_requirements():
                yield from (x for x in one.met_if.leaves() if code in x.looks_at)

    def _days(self, fact: Day) -> set[date]:
        """The days on both sides of every limit, and one long ago."""
        days = {date(1990, 5, 17), self.on - ONE_DAY}
        for leaf in self._leaves(fact.code):
            if isinstance(leaf, Reached | NotPast | Apart):
                limit = _back(leaf.span).close(self.on)
                days |= {limit - ONE_DAY, limit, limit + ONE_DAY}
        return {day for day in days if fact.earliest <= day <= fact.latest(self.on)}

    def _numbers(self, fact: Count | Months) -> set[int]:
        limits = [x.number for x in self._leaves(fact.code) if isinstance(x, AtLeast)]
        numbers = {fact.low, USUAL_AGE, *limits, *(limit - 1 for limit in limits)}
        return {number for number in numbers if fact.low <= number <= fact.high}

    @cache  # noqa: B019  # one object lives as long as the proofs run
    def witness(self, rule: Rule) -> Case | None:
        """A person for whom the rule fits or may fit, if there can be one.

        She tells in the order of the conversation: so who was hurt never had a permit,
        before she had a family permit and is apart because of violence. What it is
        about comes after her papers: a plain person has a topic before she has a card.
        """
        asked = [fact for fact in self.law.facts if rule.asks(fact)]
        asked.sort(key=lambda fact: (PARTS.index(fact.section), fact is facts.topics))
        return self._search(rule, tuple(fact.code for fact in asked), {})

    def _plainest_first(self, code: str) -> tuple[object, ...]:
        """The values, first the one of somebody to whom nothing special happened.

        So a witness is as plain as the rule lets her be: an adult, and nobody's wife.
        """
        plain = {**NOTHING, facts.age.code: USUAL_AGE}
        values = self.values(code)
        if code not in plain or plain[code] not in values:
            return values
        return (plain[code], *(one for one in values if one != plain[code]))

    def _search(
        self, rule: Rule, codes: tuple[str, ...], answers: dict[str, object]
    ) -> Case | None:
        now = Case(answers, self.on)
        standing = state(rule, now, self.law.bits).standing
        if standing in (Standing.DOES_NOT_FIT, Standing.NOT_YET):
            return None
        if not codes:
            return now if standing >= Standing.MAY_FIT else None
        more = (
            {**answers, codes[0]: value} for value in self._plainest_first(codes[0])
        )
        found = (self._search(rule, codes[1:], one) for one in more)
        return next((case for case in found if case), None)

    def near(self, fact: Fact) -> Iterator[Case]:
        """People whom the rules about a fact nearly fit, and who know the rest.

        Where only cautions are about it: whom any rule nearly fits.
        """
        random = Random(fact.code)
        about = tuple(rule for rule in self.law.rules if rule.asks(fact))
        for rule in (about or self.law.rules) * NEAR:
            witness = self.witness(rule)
            if witness:
                yield self._shaken(witness, random)

    def _shaken(self, case: Case, random: Random) -> Case:
        """The same person with about one answer in four another."""
        told = {
            code: random.choice(self.values(code)) if random.random() < 0.25 else answer
            for code, answer in case.answers.items()
        }
        return Case(told, case.on)

    def single_answers(self, fact: Fact) -> tuple[object, ...]:
        """Each answer that can be chosen by itself; none for dates and numbers."""
        if isinstance(fact, Choices):
            return tuple(frozenset({code}) for code in fact.option_codes)
        return self.values(fact.code) if isinstance(fact, Choice | YesNo) else ()

    def someone(self, random: Random) -> Case:
        """A person at random: often near a rule, with some things not known."""
        answers = {fact.code: self.answer(fact, random) for fact in self.law.facts}
        near = self.witness(random.choice(self.law.rules))
        kept = {
            code: value
            for code, value in (near.answers if near else {}).items()
            if random.random() < 0.9
        }
        return Case({**answers, **kept}, self.on)

    def answer(self, fact: Fact, random: Random) -> object:
        known = random.random() < 0.85
        return random.choice(self.values(fact.code)) if known else fact.unknown

    def around(self, case: Case) -> Iterator[Case]:
        """Everyone who differs from a person in one answer."""
        for fact in self.law.facts:
            for value in (fact.unknown, *self._one_by_one(fact)):
                yield Case({**case.answers, fact.code: value}, self.on)

    def _one_by_one(self, fact: Fact) -> tuple[object, ...]:
        """Its values that differ to the law; of several options, none, each, or all."""
        if not isinstance(fact, Choices):
            return self.values(fact.code)
        everything = frozenset(fact.option_codes)
        return (frozenset[str](), *self.single_answers(fact), everything)


def _subsets(fact: Choices) -> Iterator[frozenset[str]]:
    """None, each one, each two, and all of the options."""
    codes = fact.option_codes
    few = chain.from_iterable(combinations(codes, size) for size in (0, 1, 2))
    yield from dict.fromkeys(frozenset(some) for some in (*few, codes))


def _back(span: Span) -> Span:
    return Span(-span.years, -span.months, -span.days)
