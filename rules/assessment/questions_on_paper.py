"""The questions in a fixed order, with rules for skipping that hold on paper.

On the site what to ask follows from all answers together. Paper cannot look back at
all of them, so each rule here looks at one earlier answer: it skips a question when no
ground, route or caution can still need it after that answer alone. So paper asks at
least what the site would ask, and never too little.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from rules.engine.law import Law
from rules.language.case import Case
from rules.language.fact import Choice, Choices, Fact, YesNo

UNKNOWN: object = None
"""The answer "I do not know", of a question that has no option for it."""
SKIPS = 3
"""More rules for one question than this, and nobody reads them."""


@dataclass(frozen=True)
class Skip:
    """Skip a question when another one was answered, and in one of these ways.

    Of several answers, ``answers`` are those of which at least one must be ticked for
    the question to be needed.
    """

    place: int
    lead: Fact
    answers: tuple[object, ...]

    def holds(self, told: Mapping[str, object]) -> bool:
        if self.lead.code not in told:
            return False
        answer = told[self.lead.code]
        if not isinstance(self.lead, Choices):
            return answer in self.answers
        ticked = answer if isinstance(answer, frozenset) else frozenset({UNKNOWN})
        return ticked.isdisjoint(self.answers)


@dataclass(frozen=True)
class Question:
    """A question with its number, and the number to go to after some answers."""

    number: int
    fact: Fact
    skips: tuple[Skip, ...] = ()
    go_to: Mapping[object, int] = field(default_factory=dict)

    def next(self, answer: object) -> int:
        return self.go_to.get(answer, self.number + 1)


def on_paper(law: Law, on: date) -> tuple[Question, ...]:
    """Every question of the law of a day, in the order of the conversation."""
    return tuple(_Skipping(law.on(on), on).questions())


def follow(
    paper: tuple[Question, ...], answer: Callable[[Fact], object]
) -> dict[str, object]:
    """What is filled in by somebody who keeps to the rules on paper."""
    told: dict[str, object] = {}
    number = 1
    while number <= len(paper):
        question = paper[number - 1]
        if any(skip.holds(told) for skip in question.skips):
            number += 1
            continue
        told[question.fact.code] = answer(question.fact)
        number = question.next(told[question.fact.code])
    return told


class _Skipping:
    """Finds for each answer the questions that it makes needless."""

    def __init__(self, law: Law, on: date) -> None:
        self.law, self.on = law, on
        self.needed = {
            (fact.code, answer): self._open({fact.code: answer})
            for fact in law.facts
            for answer in (*_alone(fact), *_together(fact))
        }

    def questions(self) -> Iterator[Question]:
        jumps = [self._jumps(place) for place in range(len(self.law.facts))]
        for place, fact in enumerate(self.law.facts):
            skips = tuple(self._skips(place, jumps))
            yield Question(place + 1, fact, skips, jumps[place])

    def _open(self, told: Mapping[str, object]) -> int:
        """The questions, as bits, that can still matter."""
        states = [state(told.get, self.on) for state in self.law.states]
        alive = any(state.alive for state in states)
        needed = self._for_cautions(Case(told, self.on)) if alive else 0
        for state in states:
            needed |= state.open
        return needed

    def _for_cautions(self, case: Case) -> int:
        pairs = self.law.cautioned.items()
        return sum(b for b, some in pairs if any(one.is_asked(case) for one in some))

    def _closes(self, lead: Fact, answer: object, fact: Fact) -> bool:
        return not self.needed[lead.code, answer] & self.law.bits[fact.code]

    def _jumps(self, place: int) -> Mapping[object, int]:
        lead = self.law.facts[place]
        jumps = {answer: self._first_open(place, answer) for answer in _jumping(lead)}
        return {answer: to for answer, to in jumps.items() if to > place + 2}

    def _first_open(self, place: int, answer: object) -> int:
        """The number of the first question after a place that is still needed."""
        lead, after = self.law.facts[place], range(place + 1, len(self.law.facts))
        facts = self.law.facts
        needed = (n for n in after if not self._closes(lead, answer, facts[n]))
        return next(needed, len(facts)) + 1

    def _skips(self, place: int, jumps: list[Mapping[object, int]]) -> Iterator[Skip]:
        fact = self.law.facts[place]
        found = []
        for before in range(place):
            lead = self.law.facts[before]
            # Who had to jump over this question does not read its rules.
            over = {a for a, to in jumps[before].items() if to > place + 1}
            answers = self._answers(lead, fact, over)
            if answers:
                weight = len(answers) / len(_alone(lead))
                if isinstance(lead, Choices):
                    weight = 1 - weight
                found.append((weight, Skip(before + 1, lead, answers)))
        best = sorted(found, key=lambda one: -one[0])[:SKIPS]
        yield from sorted((skip for _, skip in best), key=lambda skip: skip.place)

    def _answers(self, lead: Fact, fact: Fact, over: set[object]) -> tuple[object, ...]:
        if isinstance(lead, Choices):
            return self._to_tick(lead, fact)
        closing = (a for a in _alone(lead) if self._closes(lead, a, fact))
        return tuple(answer for answer in closing if answer not in over)

    def _to_tick(self, lead: Choices, fact: Fact) -> tuple[object, ...]:
        """The options of which one is needed; nothing if that is no rule."""
        needed = [c for c in lead.option_codes if not self._one_closes(lead, c, fact)]
        rest = frozenset(lead.option_codes) - frozenset(needed)
        unknown = [a for a in _unknown(lead) if not self._closes(lead, a, fact)]
        closed = self._closes(lead, frozenset(), fact) and self._none_of(
            lead, rest, fact
        )
        return (*needed, *unknown) if closed and rest else ()

    def _one_closes(self, lead: Choices, code: str, fact: Fact) -> bool:
        return self._closes(lead, frozenset({code}), fact)

    def _none_of(self, lead: Choices, rest: frozenset[str], fact: Fact) -> bool:
        needed = self._open({lead.code: rest})
        return not needed & self.law.bits[fact.code]


def _alone(fact: Fact) -> tuple[object, ...]:
    """Each answer that can be ticked by itself, and "I do not know"."""
    if isinstance(fact, YesNo):
        return (True, False, *_unknown(fact))
    if isinstance(fact, Choice):
        return (*fact.option_codes, *_unknown(fact))
    if isinstance(fact, Choices):
        return (*(frozenset({c}) for c in fact.option_codes), *_unknown(fact))
    return ()


def _unknown(fact: Fact) -> tuple[object, ...]:
    """The answer "I do not know", unless one of the options says that."""
    return (UNKNOWN,) if fact.unknown is UNKNOWN else ()


def _together(fact: Fact) -> tuple[object, ...]:
    return (frozenset[str](),) if isinstance(fact, Choices) else ()


def _jumping(fact: Fact) -> tuple[object, ...]:
    """The answers that may send somebody on: those that exclude all others."""
    if isinstance(fact, Choices):
        return (frozenset[str](), *_unknown(fact))
    return _alone(fact)
