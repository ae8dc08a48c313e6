"""The compiled form of a law: it gives what the definition gives, and ahead of time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from random import Random
from textwrap import indent

import pytest

from rules import LAW, Case, assess, questions
from rules.assessment.changes import changes
from rules.assessment.questions_on_paper import on_paper
from rules.assessment.turning import turning
from rules.engine import compiled
from rules.engine.compiled import writer
from rules.engine.compiled.rows import limit
from rules.engine.law import Law
from rules.engine.standing import State, state
from rules.language.conditions import (
    Discretion,
    Leaf,
    NotPast,
    Reached,
    all_of,
    any_of,
    not_,
)
from rules.language.rule import Ground
from rules.language.spans import Span
from rules.proofs.samples import Samples
from tests.rules.tiny import (
    ON,
    case,
    citizen,
    course,
    garden,
    ground,
    law,
    must,
    papers,
    since,
    tools,
    trees,
    until,
)

SEED = 7
SAMPLES = Samples(LAW, ON)

SPANS = (
    Span(years=1),
    Span(years=2, days=-28),
    Span(years=5, days=1),
    Span(months=1),
    Span(months=3),
    Span(days=90),
)
DAYS = (date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1), date(2026, 1, 31), ON)


@pytest.mark.parametrize("span", SPANS, ids=str)
@pytest.mark.parametrize("on", DAYS, ids=str)
def test_a_limit_parts_the_days_as_the_check_does(span: Span, on: date) -> None:
    reached, in_time = Reached("since", span), NotPast("since", span)
    for number in range(-2_200, 60):
        day = on + timedelta(days=number)

        assert (day <= limit(reached, on)) is reached.holds(day, on)
        assert (day >= limit(in_time, on)) is in_time.holds(day, on)


def test_a_law_without_rules_has_an_outcome() -> None:
    assert law().outcome({}.get, ON) == ((), ())


def test_before_the_first_question_everything_a_rule_uses_is_open() -> None:
    interview = law(ground(must(trees.at_least(3)), must(since.years_ago(1)))).interview
    bits = interview.bits

    everything = bits["garden"] | bits["trees"] | bits["since"]
    assert interview.first_open == (everything,)


def partly(person: Case, random: Random) -> Case:
    share = random.random()
    told = {c: v for c, v in person.answers.items() if random.random() < share}
    return Case(told, person.on)


def test_every_compiled_rule_is_its_definition() -> None:
    random, now = Random(SEED), LAW.on(ON)
    for _ in range(150):
        told = partly(SAMPLES.someone(random), random)
        for rule, fast in zip(now.rules, now.states, strict=True):
            assert fast(told.answers.get, ON) == state(rule, told, now.bits), rule.code


weigh = Discretion("the council")
TREES = (
    all_of(garden.yes, any_of(trees.at_least(3), weigh)),
    any_of(all_of(garden.yes, weigh), not_(all_of(course.yes, trees.less_than(4)))),
    not_(any_of(until.years_after(since, 5), not_(since.within(years=2)))),
    any_of(not_(not_(course.yes)), all_of(since.years_ago(1), not_(citizen.yes))),
    all_of(),
    any_of(all_of(), garden.yes),
)


@pytest.mark.parametrize("condition", TREES, ids=range(len(TREES)))
def test_any_compiled_tree_is_its_definition(condition: object) -> None:
    random = Random(SEED)
    values: Mapping[str, tuple[object, ...]] = {
        "citizen": (True, False, None),
        "garden": (True, False, None),
        "course": (True, False, None),
        "trees": (2, 3, 4, None),
        "since": (date(2020, 2, 29), date(2025, 11, 23), ON, None),
        "until": (date(2025, 2, 28), date(2025, 3, 1), None),
    }
    for _ in range(300):
        told = case(
            **{
                code: random.choice(some)
                for code, some in values.items()
                if random.random() < 0.6
            }
        )
        for one in forms(condition):
            here = law(one)

            assert compiled_state(one, told, here) == state(one, told, here.bits)


def forms(condition: object) -> tuple[Ground, ...]:
    """A ground with the condition as its scope, as its gate and as the rest."""
    one = must(condition)  # type: ignore[arg-type]  # every one in TREES is a condition
    return ground(scope=(one,)), ground(gate=(one,)), ground(one)


def compiled_state(one: Ground, told: Case, here: Law) -> State:
    (fast,) = here.states
    assert here.rules == (one,)
    return fast(told.answers.get, told.on)


def test_a_table_has_the_truths_of_each_answer() -> None:
    unsure = not_(tools.includes("rake", "spade"))
    under = law(ground(must(any_of(unsure, papers.includes("letter", "map")))))
    answers = (
        None,
        frozenset[str](),
        frozenset({"rake"}),
        frozenset({"rake", "spade"}),
    )
    for one, other in product(answers, repeat=2):
        told = case(garden=True, tools=one, papers=other)

        assert under.standings(told) == (
            state(under.rules[0], told, under.bits).standing,
        )


def test_what_no_line_can_be_written_for_is_refused() -> None:
    class Unheard(Leaf):
        def holds(self, value: object, on: date) -> bool:
            return True

    with pytest.raises(LookupError, match="no compiled form for Unheard"):
        _ = law(ground(must(Unheard("garden")))).interview


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names of what is compiled from now on."""
    names: list[str] = []

    def counting(text: str, name: str, mode: str) -> object:
        names.append(name)
        return compile(text, name, mode)

    monkeypatch.setattr(writer, "compile", counting, raising=False)
    return names


def test_what_is_compiled_ahead_is_not_compiled_again(made: list[str]) -> None:
    fresh = replace(LAW)
    fresh.compile_ahead(ON)
    assert set(made) == {"<the interview>", "<the law>"}
    made.clear()

    told = Case({"nationality": "other"}, ON)
    assert questions(told, fresh)
    assert changes(assess(told, fresh), fresh) is not None
    assert turning(assess(told, fresh), fresh) is not None
    assert on_paper(fresh, ON)
    assert made == []


def test_the_law_of_a_later_day_is_compiled_ahead_too(made: list[str]) -> None:
    tomorrow = ON + timedelta(days=1)
    under = law(ground(must(trees.at_least(3), since=tomorrow)))
    under.compile_ahead(ON)
    made.clear()

    assert questions(case(tomorrow), under)
    assert assess(case(tomorrow), under).grounds
    assert made == []


def test_what_is_said_of_the_lines_shows_those_that_are_made() -> None:
    has, three = must(garden.yes), must(trees.at_least(3))
    has = replace(has, text="You have a garden.")
    three = replace(three, text="There are three trees in it.")
    lines = law(ground(three, gate=(has,))).text
    functions = lines.tell("garden"), lines.tell("trees"), lines.state(lines.rules[0])

    shown = "\n\n".join(indent(one, "    ") for one in functions)
    assert shown in (compiled.__doc__ or "")
