"""The law as one value: every fact, ground, route and caution, on a day."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache

from rules.engine.compiled.interview import Interview, StateOf, Text
from rules.engine.compiled.outcome import OutcomeOf, outcome_of
from rules.language.case import Case
from rules.language.fact import Fact, ImpossibleAnswerError
from rules.language.rule import (
    Caution,
    Classification,
    Contradiction,
    Ground,
    Route,
    Rule,
    Standing,
)
from rules.language.source import Source
from rules.language.written import quoted


@dataclass(frozen=True, eq=False)
class Law:
    """All rules that are applied together; ``facts`` in the order of the conversation.

    ``first_day``: for an earlier day another version of the law would be needed.
    ``unchanged``: for the law as it is in force, from when until before when it is so.
    """

    facts: tuple[Fact, ...]
    grounds: tuple[Ground, ...]
    routes: tuple[Route, ...] = ()
    cautions: tuple[Caution, ...] = ()
    first_day: date = date.min
    contradictions: tuple[Contradiction, ...] = ()
    unchanged: tuple[date, date] | None = None

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        return (*self.grounds, *self.routes)

    @cached_property
    def fact(self) -> Mapping[str, Fact]:
        return {fact.code: fact for fact in self.facts}

    @cached_property
    def by_rank(self) -> tuple[int, ...]:
        """The places of the grounds: lasting ones first, then in their order."""
        lasting = Classification.NON_TEMPORARY
        places = range(len(self.grounds))
        first = [p for p in places if self.grounds[p].classification is lasting]
        return (*first, *(p for p in places if p not in first))

    @cached_property
    def bits(self) -> Mapping[str, int]:
        """A bit for each fact, in the order of the conversation."""
        return {fact.code: 1 << place for place, fact in enumerate(self.facts)}

    @cached_property
    def outcome(self) -> OutcomeOf:
        """The function from answers and a day to how everything stands."""
        return outcome_of(self.rules, self.cautions)

    def compile_ahead(self, on: date) -> None:
        """Compile all that cases of this day and of later ones can need.

        Else each worker of the site would do so, while somebody waits.
        """
        for day in (on, *(day for day in self.changes if day > on)):
            now = self.on(day)
            _ = now.outcome, now.states, now.interview.first_open, now.plan

    def compiled(self, code: str, on: date) -> str:
        """The lines that are compiled for one ground or route."""
        for rule in self.rules:
            if rule.code == code:
                return self.text.about(rule, on)
        codes = ", ".join(rule.code for rule in self.rules)
        raise ImpossibleAnswerError(
            f"There is no ground or route {quoted(code)}. They are: {codes}."
        )

    def standings(self, case: Case) -> tuple[Standing, ...]:
        """How every rule stands in a case, in the order of ``rules``."""
        return self.outcome(case.answers.get, case.on).standings

    @property
    def text(self) -> Text:
        """The functions of the interview, before they are compiled."""
        return Text(self.rules, self.cautioned, self.bits)

    @cached_property
    def interview(self) -> Interview:
        """What the interview asks of the rules, one answer after another."""
        return Interview.of(self.text)

    @cached_property
    def states(self) -> tuple[StateOf, ...]:
        """For each rule, the function from answers and a day to its state."""
        pairs = zip(self.rules, self.interview.states, strict=True)
        return tuple(self.interview.alone(rule, state) for rule, state in pairs)

    @cached_property
    def plan(self) -> tuple[tuple[Fact, int, int, bool], ...]:
        """Every fact in order: its bit, the rules about it as bits, any cautions."""
        users: defaultdict[str, int] = defaultdict(int)
        for place, rule in enumerate(self.rules):
            for code in rule.codes():
                users[code] |= 1 << place
        pairs = ((fact, self.bits[fact.code]) for fact in self.facts)
        return tuple((f, b, users[f.code], b in self.cautioned) for f, b in pairs)

    @cached_property
    def cautioned(self) -> Mapping[int, tuple[Caution, ...]]:
        """The facts that cautions look at, as bits, with those cautions."""
        found: defaultdict[int, list[Caution]] = defaultdict(list)
        for caution in self.cautions:
            for code in caution.raised_if.codes():
                found[self.bits[code]].append(caution)
        return {bit: tuple(cautions) for bit, cautions in found.items()}

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every source, each once: of rules, their papers, permits and cautions."""
        papers = (paper for rule in self.rules for paper in rule.evidence())
        instead = (paper.instead.source for paper in papers if paper.instead)
        permits = (one for g in self.grounds for one in g.permit.sources())
        notes = (one for caution in self.cautions for one in caution.sources())
        return tuple(dict.fromkeys((*self._in_force_by, *instead, *permits, *notes)))

    @cached_property
    def _in_force_by(self) -> tuple[Source, ...]:
        """The sources by which a rule, a requirement or a caution is in force."""
        rules = (source for rule in self.rules for source in rule.sources())
        cautions = (caution.source for caution in self.cautions)
        return tuple(dict.fromkeys((*rules, *cautions)))

    @cached_property
    def changes(self) -> tuple[date, ...]:
        """The days on which some rule or requirement begins, or has just ended.

        A sentence about a permit is not in force or out of it, so it changes nothing.
        """
        sources = self._in_force_by
        begins = {source.since for source in sources}
        ends = {source.until + timedelta(days=1) for source in sources if source.until}
        return tuple(sorted(begins | ends))

    def on(self, day: date) -> "Law":
        """The law as it is in force on a day."""
        if self.unchanged and self.unchanged[0] <= day < self.unchanged[1]:
            return self
        return _in_force(self, bisect_right(self.changes, day))


@lru_cache(maxsize=64)
def _in_force(law: Law, period: int) -> Law:
    days = (date.min, *law.changes, date.max)
    day = days[max(period, 1)]
    return Law(
        law.facts,
        tuple(g.in_force(day) for g in law.grounds if g.source.in_force(day)),
        tuple(r.in_force(day) for r in law.routes if r.source.in_force(day)),
        tuple(c for c in law.cautions if c.source.in_force(day)),
        law.first_day,
        law.contradictions,
        (days[period], days[period + 1]),
    )
