"""The proofs for everybody: each finds a mistake, and tells for whom it is one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

import pytest

from rules import LAW, Case
from rules.engine.law import Law
from rules.engine.standing import state
from rules.language.conditions import Apart, IsOneOf, Reached, View, any_of, not_
from rules.language.fact import Choices, Day, Option, Section
from rules.language.rule import Rule, Standing
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.proofs import check
from rules.proofs import promises as proofs
from rules.proofs.everybody.diagram import Diagram, diagrams
from rules.proofs.everybody.partitions import Partitions
from rules.proofs.everybody.reduced import Decision, Reduced
from tests.rules.tiny import (
    ON,
    colour,
    garden,
    ground,
    must,
    planned,
    since,
    trees,
    until,
)

YES = frozenset({True})


@pytest.fixture(autouse=True)
def _fewer_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofs, "RANDOM_CASES", 100)
    monkeypatch.setattr(proofs, "JOURNEYS", 10)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Any:
    """Return what is said about a law in which something does not hold."""

    def of(law: Law) -> str:
        assert check.main(law) == 1
        return capsys.readouterr().out

    return of


def failure(said: str, proof: str) -> list[str]:
    """Return the lines about one proof that fails, without its name."""
    about = said.split(f"FAILS  {proof}: ")[1]
    return about.split("\nholds ")[0].split("\nFAILS ")[0].splitlines()


# --- A mistake in the law is found ---------------------------------------------------


@dataclass(frozen=True)
class Forgetful(IsOneOf):
    """A check whose definition is not what it says in its options."""

    def holds(self, value: Any, on: date) -> bool:
        return True


def test_a_rule_with_two_standings_is_found(said: Any) -> None:
    law = Law((garden,), (ground(gate=(must(Forgetful("garden", YES)),)),))
    told = said(law)

    assert failure(told, "every case has one standing")[:3] == [
        "gardener has two standings.",
        "On 2026-11-23, someone answered:",
        "  Have you? False",
    ]


@dataclass(frozen=True)
class Guessing(IsOneOf):
    """A check that takes what was not asked for a yes."""

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        if self.code not in case.answers:
            return Truth.YES
        return super().truth(case, view, unasked)


def test_a_rule_that_takes_the_unasked_for_known_is_found(said: Any) -> None:
    guess = must(Guessing("colour", frozenset({"red"})))
    law = Law((garden, colour), (ground(guess),))
    told = said(law)

    assert "FAILS  every case has one standing: gardener " in told


@dataclass(frozen=True, eq=False)
class Backwards(Law):
    """A law that puts its last ground first."""

    @property
    def by_rank(self) -> tuple[int, ...]:
        return tuple(reversed(range(len(self.grounds))))


def test_a_class_of_another_ground_than_the_best_is_found(said: Any) -> None:
    grounds = (ground(lasting=True), ground(must(trees.at_least(3)), code="planter"))
    law = Backwards((garden, trees), grounds, unchanged=(date.min, date.max))
    told = failure(said(law), "every case has one class")

    assert told[0] == "The class is not that of the best ground."
    assert told[1:] == [
        "On 2026-11-23, someone answered:",
        "  Have you? True",
        "  How many? 3",
    ]


def test_a_rule_that_stands_differently_within_the_law_is_found(said: Any) -> None:
    forgetful = Forgetful("colour", frozenset({"green"}))
    law = Law((colour,), (ground(gate=(must(forgetful),)),))
    told = failure(said(law), "every case has one class")

    assert told[0] == "Within the whole law gardener stands differently."


@dataclass(frozen=True)
class Silent(IsOneOf):
    """A check that never asks for the fact it looks at."""

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        return ()


def test_a_question_that_is_skipped_but_matters_is_found(said: Any) -> None:
    law = Law((garden, trees), (ground(gate=(must(Silent("garden", YES)),)),))
    told = failure(said(law), "what is skipped cannot matter")

    assert told[0] == "gardener skips what matters: Have you?"
    assert told[1:] == ["On 2026-11-23, someone answered:", "  Have you? True"]


@dataclass(frozen=True)
class Late(IsOneOf):
    """A check that asks for its fact only once the trees are known."""

    def to_ask(self, case: Case, view: View = View.TOLD) -> tuple[str, ...]:
        return super().to_ask(case) if "trees" in case.answers else ()


def test_an_answer_that_opens_a_question_is_found(said: Any) -> None:
    rest = must(trees.at_least(3)), must(Late("garden", YES))
    law = Law((colour, trees, garden), (ground(*rest, gate=(must(RED),)),))
    told = failure(said(law), "a further answer never unsettles")

    assert told[:2] == [
        "An answer unsettles gardener: How many?",
        "On 2026-11-23, someone answered:",
    ]
    assert told[-1].startswith("  How many? ")


RED = colour.is_one_of("red")


@dataclass(frozen=True)
class Stubborn(IsOneOf):
    """A check that takes "I do not know" for a no."""

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        if self.code in case.answers and case.answers[self.code] is None:
            return Truth.NO
        return super().truth(case, view, unasked)


def test_an_unknown_that_is_taken_for_a_no_is_found(said: Any) -> None:
    law = Law((garden,), (ground(gate=(must(Stubborn("garden", YES)),)),))
    told = failure(said(law), "not knowing only widens")

    assert told == [
        "gardener: not knowing rules out the answer True.",
        "On 2026-11-23, someone answered:",
        "  Have you? I do not know",
    ]


def test_a_requirement_that_is_no_when_not_known_is_found(said: Any) -> None:
    """Also where the rule as a whole says so with every answer."""
    never = must(any_of())
    stubborn = must(Stubborn("colour", frozenset({"red"})))
    told = said(Law((garden, colour), (ground(never, stubborn),)))
    open_ = failure(told, "not knowing leaves requirements open")

    assert "FAILS  not knowing only widens" not in told
    assert open_ == [
        "gardener: not knowing rules out the answer red.",
        "On 2026-11-23, someone answered:",
        "  Which colour? I do not know",
    ]


topic = Choices(
    code="topic",
    section=Section.NOW,
    question="What about?",
    why="So.",
    unsure="unsure",
    options=(Option("plants", "Plants"), Option("unsure", "I am not sure")),
)


def test_a_topic_that_forgets_who_is_not_sure_is_found(said: Any) -> None:
    law = Law((topic,), (ground(gate=(must(topic.includes("plants")),)),))
    told = failure(said(law), "being unsure only widens")

    assert told == [
        "gardener: not knowing rules out the answer frozenset({'plants'}).",
        "On 2026-11-23, someone answered:",
        "  What about? unsure",
    ]


@dataclass(frozen=True)
class EverySecond(Reached):
    """A limit of time that holds on one day and not on the next."""

    def holds(self, value: Any, on: date) -> bool:
        return bool(value.toordinal() % 2)


def test_a_limit_of_time_that_goes_back_on_itself_is_found(said: Any) -> None:
    odd = must(EverySecond("since", Span(years=1)))
    told = said(Law((garden, since), (ground(odd),)))

    assert "turns more than once." in failure(told, "each limit of time turns once")[0]


def test_two_grounds_that_ask_the_same_in_other_words_are_found(said: Any) -> None:
    twice = must(not_(not_(garden.yes)))
    law = Law((garden,), (ground(), ground(code="twin", gate=(twice,))))
    told = failure(said(law), "no two grounds are the same")

    assert told == [
        "gardener and twin stand the same for everybody.",
        "On 2026-11-23, someone answered:",
        "  Have you? True",
    ]


def test_grounds_that_differ_for_one_day_only_are_told_apart() -> None:
    ago = must(since.years_ago(5)), must(since.reached(years=5, days=1))
    grounds = tuple(ground(one, code=f"g{n}") for n, one in enumerate(ago))
    pairs = list(proofs.no_two_grounds_are_the_same(Law((garden, since), grounds), ON))

    assert pairs == [("g0", "g1")]


# --- The points stand for everybody --------------------------------------------------


def end(future: Reduced, told: dict[str, object]) -> Standing:
    while isinstance(future, Decision):
        future = future.after(told[future.code])
    return future


def one_by_one(diagram: Diagram) -> Iterator[dict[str, object]]:
    codes = [fact.code for fact in diagram.partitions.facts]
    answers = (
        (*diagram.partitions.answers(f, {}), None) for f in diagram.partitions.facts
    )
    return (dict(zip(codes, told, strict=True)) for told in product(*answers))


def checks(rule: Rule) -> list[Any]:
    parts = (one.met_if for one in rule.all_requirements())
    leaves = dict.fromkeys(leaf for part in parts for leaf in part.leaves())
    return [leaf for leaf in leaves if leaf.looks_at]


LAW_NOW = LAW.on(ON)


def test_the_points_give_what_every_single_case_gives() -> None:
    # Not a test for each: who collects them would count the cases of all rules.
    small = [
        rule
        for rule in LAW_NOW.rules
        if Partitions(rule, LAW_NOW, ON).number() <= 1_000
    ]
    for rule in small:
        diagram = Diagram(rule, LAW_NOW, ON)
        for told in one_by_one(diagram):
            found = state(diagram.rule, Case(told, ON), diagram.law.bits)

            at_the_end = end(diagram.start.reduced, told)
            right = proofs.stays_or_is_ruled_out(at_the_end, found.standing)
            assert right, (rule.code, told)

    assert len(small) > 20


def comparing_days() -> Law:
    rest = (
        must(until.years_after(since, 3)),
        must(not_(until.years_after(since, 7, days=1))),
        must(until.within(years=2)),
        must(since.years_ago(4)),
        must(planned.years_after(since, 6)),
        must(not_(planned.reached(days=-28))),
    )
    return Law((garden, since, until, planned), (ground(*rest),))


COMPARING = [
    (rule, law)
    for law in (comparing_days(), LAW_NOW)
    for rule in law.rules
    if any(isinstance(check, Apart) for check in checks(rule))
]


@pytest.mark.parametrize(
    ("rule", "law"), [pytest.param(*pair, id=pair[0].code) for pair in COMPARING]
)
def test_any_days_at_all_give_what_days_that_were_looked_at_give(
    rule: Rule, law: Law
) -> None:
    partitions = Partitions(rule, law, ON)
    days = [fact for fact in partitions.facts if isinstance(fact, Day)]
    looked_at = {truths(rule, told) for told in chosen(partitions, days, {})}
    random = Random(1)

    for _ in range(1_000):
        told = {day.code: any_day(day, random) for day in days}
        assert truths(rule, told) in looked_at, told


def chosen(
    partitions: Partitions, days: list[Day], told: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    """Every combination of days that the points are made of."""
    if not days:
        yield told
        return
    for day in partitions.answers(days[0], told):
        yield from chosen(partitions, days[1:], {**told, days[0].code: day})


def truths(rule: Rule, told: dict[str, Any]) -> tuple[Truth, ...]:
    case, days = Case(told, ON), told.keys()
    return tuple(x.truth(case) for x in checks(rule) if days >= set(x.looks_at))


def any_day(fact: Day, random: Random) -> date:
    low, high = fact.earliest, fact.latest(ON)
    day = ON + timedelta(days=random.randint(-4_000, 4_000))
    return min(max(day, low), high)


def test_days_that_are_compared_in_a_circle_are_refused() -> None:
    rest = must(until.years_after(since, 3)), must(planned.years_after(until, 2))
    law = Law((garden, since, until, planned), (ground(*rest),))

    with pytest.raises(LookupError, match="until is compared with an earlier day"):
        list(diagrams(law, ON))
