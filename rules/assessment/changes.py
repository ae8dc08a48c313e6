"""What would change a "no": for a ground, the smallest sets of things that would.

A set is proven by trying it: with it the ground fits or may fit, and without any one
part of it it does not. What is tried is never shown: nobody is told to answer
something else. What is shown is the requirement, and who could still change it.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import combinations

from rules.assessment.assessment import Assessment, GroundResult
from rules.assessment.targets import Target, Targets, candidates, target_sets
from rules.assessment.the_law import LAW
from rules.engine.later import Ages, ages, later, turning_days
from rules.engine.law import Law
from rules.language.case import Case
from rules.language.conditions import (
    Apart,
    AtLeast,
    Condition,
    Leaf,
    NotPast,
    Reached,
)
from rules.language.fact import Change, Choice, Fact
from rules.language.rule import Ground, Requirement, Standing
from rules.language.truth import Truth
from rules.language.wording import Voices, _

MOST_PARTS = 6
MOST_SETS = 3
"""More is no help to anybody."""
MOST_STEPS = 60
"""What is not found by then is no small set."""


class Way(Enum):
    """Who or what can still change something, easiest first."""

    TIME = "time"
    YOU = "you"
    WITH_HELP = "with help"
    OTHERS = "others"
    NOBODY = "nobody"


WAYS: Mapping[Way, Voices] = {
    Way.TIME: Voices(_("Time will do this.")),
    Way.YOU: Voices(
        _("You can do this yourself."),
        _("The client can do this."),
    ),
    Way.WITH_HELP: Voices(
        _("Do not do this without help. Talk to a lawyer or helper first."),
        _("The client should not do this without help."),
    ),
    Way.OTHERS: Voices(_("Only others can do this.")),
    Way.NOBODY: Voices(_("This cannot change.")),
}
"""What to say about each way."""

WAY_OF = {
    Change.YOU: Way.YOU,
    Change.WITH_HELP: Way.WITH_HELP,
    Change.TALK_FIRST: Way.WITH_HELP,
    Change.OTHERS: Way.OTHERS,
    Change.NOBODY: Way.NOBODY,
}


@dataclass(frozen=True)
class Part:
    """One thing that would have to change, in the words of the requirements it meets.

    ``fact`` is ``None`` where time does it; then ``day`` says from when, and ``about``
    that it hangs on a birthday. ``tried`` is what it was proven with; never shown.
    """

    way: Way
    texts: tuple[str, ...]
    fact: Fact | None = None
    day: date | None = None
    about: bool = False
    tried: object = field(default=None, repr=False)


@dataclass(frozen=True)
class WhatWouldChange:
    """The smallest sets of things that would change how a ground stands, best first."""

    ground: Ground
    sets: tuple[tuple[Part, ...], ...]

    @property
    def hopeless(self) -> bool:
        """Whether each set has a part that cannot change."""
        return all(any(p.way is Way.NOBODY for p in parts) for parts in self.sets)


def changes(assessment: Assessment, law: Law = LAW) -> tuple[WhatWouldChange, ...]:
    """For each ground that is near but not met: what would change that."""
    found = (what_would_change(result, law) for result in assessment.grounds)
    return tuple(one for one in found if one)


def what_would_change(result: GroundResult, law: Law = LAW) -> WhatWouldChange | None:
    """What would change how a ground stands; ``None`` when it is met or far away.

    It is near when its gate is met, or when a part of its gate is met and the rest can
    still change. Where a part of it is not known, nothing else would be enough.
    """
    if result.standing not in (Standing.NOT_YET, Standing.DOES_NOT_FIT):
        return None
    if not _near(result):
        return None
    search = _Search(result.rule, result.case, law)
    sets = search.sets()
    one = WhatWouldChange(result.rule, sets)
    through_the_gate = all(
        r.met_if.truth(result.case) is not Truth.NO
        for r in result.rule.scope + result.rule.gate
    )
    return one if sets and (through_the_gate or not one.hopeless) else None


def _near(result: GroundResult) -> bool:
    gate = {one.met_if.truth(result.case) for one in result.rule.gate}
    scope = {one.met_if.truth(result.case) for one in result.rule.scope}
    return Truth.YES in gate and Truth.UNKNOWN not in gate and Truth.NO not in scope


Tried = Mapping[str, object]
"""New answers by fact code; ``TIME`` stands for a later day."""

TIME = ""


class _Search:
    """The search for the sets of one ground."""

    def __init__(self, ground: Ground, case: Case, law: Law) -> None:
        self.ground, self.case, self.law = ground, case, law
        self.requirements = ground.all_requirements()
        self.looked_at: Ages = ages(one.met_if for one in self.requirements)
        self.birthdays = turning_days(case, (one.met_if for one in self.requirements))

    def sets(self) -> tuple[tuple[Part, ...], ...]:
        """The smallest sets; those with what cannot change only when all have it."""
        enough = (self._parts(one) for one in self._enough() if self._minimal(one))
        found: dict[object, tuple[Part, ...]] = {}
        for one in sorted(enough, key=_rank):
            found.setdefault(_as_shown(one), one)
        parts = tuple(found.values())
        hopeful = [one for one in parts if all(p.way is not Way.NOBODY for p in one)]
        return tuple(hopeful[:MOST_SETS] or parts[:1])

    def with_(self, tried: Tried) -> Case:
        """The person with these changes: time passes first."""
        day = tried.get(TIME, self.case.on)
        assert isinstance(day, date)  # noqa: S101  # only days are tried for it
        grown = later(self.case, day, self.looked_at)
        told = {code: value for code, value in tried.items() if code != TIME}
        return Case({**grown.answers, **told}, day)

    def _in_the_way(self, case: Case) -> Iterator[Requirement]:
        return (r for r in self.requirements if r.met_if.truth(case) is Truth.NO)

    def _moves(self, tried: Tried) -> bool:
        return next(self._in_the_way(self.with_(tried)), None) is None

    def _minimal(self, tried: Tried) -> bool:
        fewer = (
            {code: tried[code] for code in kept}
            for size in range(len(tried))
            for kept in combinations(tried, size)
        )
        return not any(self._moves(one) for one in fewer)

    def _enough(self) -> Iterator[Tried]:
        """What is enough, small before large: one requirement is met after another."""
        waiting, seen = deque[Tried]([{}]), set[frozenset[tuple[str, object]]]()
        for _step in range(MOST_STEPS):
            if not waiting:
                return
            tried = waiting.popleft()
            if self._moves(tried):
                yield tried
                continue
            for more in self._further(tried):
                if frozenset(more.items()) not in seen:
                    seen.add(frozenset(more.items()))
                    waiting.append(more)

    def _further(self, tried: Tried) -> Iterator[Tried]:
        """Each way to meet the first requirement that is still not met."""
        case = self.with_(tried)
        first = next(self._in_the_way(case))
        for some in target_sets(first.met_if, case, Truth.UNKNOWN):
            for more in self._answers(some, case, tried):
                yield {**tried, **more}

    def _answers(self, targets: Targets, case: Case, tried: Tried) -> Iterator[Tried]:
        """New answers with which all these checks turn, if there are any."""
        more: dict[str, object] = {}
        for target in targets:
            code, value = self._answer(target, case, targets)
            if code == TIME:
                value = _latest(value, more.get(TIME), tried.get(TIME))
            elif value is None or code in tried:
                return
            more[code] = value
        if more.items() - tried.items() and len({*tried, *more}) <= MOST_PARTS:
            yield more

    def _answer(self, one: Target, case: Case, all_: Targets) -> tuple[str, object]:
        """The fact to change, or time, and into what; ``None`` if nothing does it."""
        leaf = one.leaf
        if isinstance(leaf, Apart):
            first = case.answers[leaf.first]
            assert isinstance(first, date)  # noqa: S101  # else it is open, not NO
            return leaf.last, leaf.span.end(first) if one.truth is Truth.YES else first
        day = self._time(leaf, one.truth, case)
        if day:
            return TIME, day
        return leaf.code, self._value(leaf.code, case, all_)

    def _time(self, leaf: Leaf, truth: Truth, case: Case) -> date | None:
        """The day on which time will have turned it, if time does."""
        value = self.case.answers.get(leaf.code)
        by_time = (isinstance(leaf, Reached) and truth is Truth.YES) or (
            isinstance(leaf, NotPast) and truth is Truth.NO
        )
        if by_time and isinstance(leaf, Reached | NotPast) and isinstance(value, date):
            return leaf.turns_on(value)
        grows = isinstance(leaf, AtLeast) and leaf.grows and truth is Truth.YES
        return max(turning_days(self.case, (leaf,)), default=None) if grows else None

    def _value(self, code: str, case: Case, targets: Targets) -> object:
        """An answer with which every check of this fact in the set turns as wanted."""
        leaves = [
            (target.leaf, target.truth)
            for target in targets
            if isinstance(target.leaf, Leaf) and target.leaf.code == code
        ]
        now = case.answers[code]
        for value in candidates(self.law.fact[code], now, leaves, case.on):
            told = Case({**case.answers, code: value}, case.on)
            if all(leaf.truth(told) is truth for leaf, truth in leaves):
                return value
        return None

    def _parts(self, tried: Tried) -> tuple[Part, ...]:
        parts = (self._part(code, tried) for code in tried)
        return tuple(sorted(parts, key=lambda part: _EASE.index(part.way)))

    def _part(self, code: str, tried: Tried) -> Part:
        without = self.with_({c: value for c, value in tried.items() if c != code})
        texts = tuple(one.text for one in self._in_the_way(without))
        value = tried[code]
        if code == TIME:
            assert isinstance(value, date)  # noqa: S101  # only days are tried for it
            about = self.birthdays.get(value, False)
            return Part(Way.TIME, texts, None, value, about, value)
        fact = self.law.fact[code]
        way = _way(fact, self.case, value)
        return Part(way, texts, fact, tried=value)


def _latest(*days: object) -> date:
    return max(day for day in days if isinstance(day, date))


_EASE = tuple(Way)


def _rank(parts: tuple[Part, ...]) -> tuple[bool, int, int]:
    """Possible before not, small before large, easy before hard."""
    hardness = [_EASE.index(part.way) for part in parts]
    return any(p.way is Way.NOBODY for p in parts), len(parts), max(hardness, default=0)


def _is_so(condition: Condition | None, case: Case, *, otherwise: bool) -> bool:
    """Whether something was told to be so; ``otherwise`` where nothing has to be."""
    return otherwise if condition is None else condition.truth(case) is Truth.YES


def _as_shown(parts: tuple[Part, ...]) -> object:
    """What a set says, but for who can do it: of two that say the same, one is told."""
    return frozenset((part.fact and part.fact.code, part.texts) for part in parts)


def _way(fact: Fact, case: Case, then: object) -> Way:
    """Who can bring a person to another answer; what is done cannot be undone."""
    now = case.answers[fact.code]
    change, done = fact.change, now is True
    if isinstance(fact, Choice):
        option = {one.code: one for one in fact.options}
        wanted = option[str(then)]
        own = wanted.change
        done, change = option[str(now)].final and not own, own or change
        done |= not _is_so(wanted.only_after, case, otherwise=True)
    if isinstance(now, frozenset) and isinstance(then, frozenset):
        done = not now <= then
    done |= _is_so(fact.settled_by, case, otherwise=False)
    return Way.NOBODY if done else WAY_OF[change]
