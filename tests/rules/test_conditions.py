"""Conditions: yes, no, and the two ways of not being known."""

from datetime import date

import pytest

from rules.language.conditions import (
    AnyOf,
    AtLeast,
    Condition,
    Discretion,
    Not,
    View,
    all_of,
    any_of,
    not_,
    told_first,
)
from rules.language.spans import Span
from rules.language.truth import Truth
from tests.rules.tiny import (
    case,
    citizen,
    colour,
    course,
    exam,
    garden,
    papers,
    since,
    tools,
    trees,
    until,
)

NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES
TOLD, BEST, WORST = View.TOLD, View.BEST, View.WORST

five_years = since.years_ago(5)
within_two = since.within(years=2)
five_between = until.years_after(since, 5)


@pytest.mark.parametrize(
    ("condition", "yes", "no"),
    [
        (garden.yes, True, False),
        (garden.no, False, True),
        (colour.is_one_of("red", "blue"), "blue", "green"),
        (tools.includes("rake"), frozenset({"rake", "spade"}), frozenset({"spade"})),
        (tools.includes("rake", "spade"), frozenset({"spade"}), frozenset()),
        (trees.at_least(3), 3, 2),
        (trees.less_than(3), 2, 3),
        (five_years, date(2021, 11, 23), date(2021, 11, 24)),
        (since.reached(years=1, days=-28), date(2025, 12, 21), date(2025, 12, 22)),
        (within_two, date(2024, 11, 23), date(2024, 11, 22)),
        (since.within(years=1, days=28), date(2025, 10, 26), date(2025, 10, 25)),
    ],
    ids=[
        "yes",
        "no",
        "one of two",
        "one is among them",
        "one of two is among them",
        "at least three",
        "less than three",
        "five years ago",
        "28 days before a year",
        "within two years",
        "within 28 days after a year",
    ],
)
def test_a_check_is_yes_no_or_unknown(
    condition: Condition, yes: object, no: object
) -> None:
    (code,) = condition.codes()

    assert condition.truth(case(**{code: yes})) is YES
    assert condition.truth(case(**{code: no})) is NO
    assert condition.truth(case(**{code: None})) is UNKNOWN
    assert condition.truth(case()) is UNKNOWN


def test_only_what_was_not_asked_is_asked() -> None:
    assert list(garden.yes.to_ask(case())) == ["garden"]
    assert list(garden.yes.to_ask(case(garden=None))) == []
    assert list(garden.yes.to_ask(case(garden=True))) == []


START, EARLY, ON_TIME = date(2020, 2, 29), date(2025, 2, 28), date(2025, 3, 1)


def test_two_days_are_five_years_apart_or_not() -> None:
    assert five_between.truth(case(since=START, until=ON_TIME)) is YES
    assert five_between.truth(case(since=START, until=EARLY)) is NO


@pytest.mark.parametrize("known", [{}, {"since": START}, {"until": ON_TIME}], ids=str)
def test_two_days_are_asked_until_both_are_there(known: dict[str, object]) -> None:
    missing = [code for code in ("since", "until") if code not in known]

    assert five_between.truth(case(**known)) is UNKNOWN
    assert list(five_between.to_ask(case(**known))) == missing


@pytest.mark.parametrize("one", ["since", "until"])
def test_when_one_of_two_days_is_not_known_the_other_is_not_asked(one: str) -> None:
    told = case(**{one: None})

    assert five_between.truth(told) is UNKNOWN
    assert list(five_between.to_ask(told)) == []


def test_what_an_authority_weighs_is_never_known_and_never_asked() -> None:
    weighed = Discretion("the council")

    assert [weighed.truth(case(), view) for view in View] == [UNKNOWN] * 3
    assert weighed.codes() == ()
    assert list(weighed.to_ask(case())) == []
    assert list(weighed.unsettled(case())) == [weighed]


def test_what_a_person_can_still_do_can_become_so() -> None:
    told = case(course=False)

    assert [course.yes.truth(told, view) for view in (TOLD, BEST, WORST)] == [
        NO,
        YES,
        NO,
    ]


@pytest.mark.parametrize("view", View)
def test_what_a_person_has_done_stays_done(view: View) -> None:
    assert course.yes.truth(case(course=True), view) is YES
    assert course.no.truth(case(course=True), view) is NO


def test_from_a_final_answer_nobody_comes_back() -> None:
    report = exam.is_one_of("passed")

    assert report.truth(case(exam="no"), BEST) is YES
    assert report.truth(case(exam="given_up"), BEST) is NO
    assert report.truth(case(exam="passed"), WORST) is YES


def test_who_has_some_papers_can_get_more() -> None:
    proof = papers.includes("letter")

    assert proof.truth(case(papers=frozenset()), TOLD) is NO
    assert proof.truth(case(papers=frozenset()), BEST) is YES
    assert proof.truth(case(papers=frozenset({"letter"})), WORST) is YES
    assert tools.includes("rake").truth(case(tools=frozenset()), BEST) is NO


@pytest.mark.parametrize("view", View)
def test_an_answer_that_is_not_known_is_unknown_however_one_looks(view: View) -> None:
    assert course.yes.truth(case(course=None), view) is UNKNOWN
    assert course.yes.truth(case(), view) is UNKNOWN
    assert five_years.truth(case(since=None), view) is UNKNOWN


def test_what_was_not_asked_can_be_supposed() -> None:
    both = all_of(garden.yes, not_(citizen.yes))

    assert both.truth(case(), unasked=YES) is YES
    assert both.truth(case(), unasked=NO) is NO
    assert both.truth(case(garden=None), unasked=YES) is UNKNOWN
    assert five_between.truth(case(since=START), unasked=YES) is YES
    assert five_between.truth(case(since=None), unasked=YES) is UNKNOWN
    assert Discretion("the council").truth(case(), unasked=YES) is UNKNOWN


@pytest.mark.parametrize("view", [BEST, WORST])
def test_what_has_happened_stays_as_it_is(view: View) -> None:
    assert garden.yes.truth(case(garden=False), view) is NO
    assert garden.yes.truth(case(garden=True), view) is YES
    assert garden.yes.truth(case(), view) is UNKNOWN


def test_time_brings_what_needs_time() -> None:
    young = case(since=date(2026, 1, 1))

    assert [five_years.truth(young, view) for view in (TOLD, BEST, WORST)] == [
        NO,
        YES,
        NO,
    ]
    assert five_years.truth(case(), BEST) is UNKNOWN
    assert five_years.turns_on(date(2026, 1, 1)) == date(2031, 1, 1)


def test_time_ends_what_must_be_in_time() -> None:
    late, timely = case(since=date(2020, 1, 1)), case(since=date(2026, 1, 1))

    assert [within_two.truth(timely, view) for view in (TOLD, BEST, WORST)] == [
        YES,
        YES,
        NO,
    ]
    assert within_two.truth(late, BEST) is NO


def test_time_does_not_move_two_days_apart() -> None:
    told = case(since=date(2024, 1, 1), until=date(2025, 1, 1))

    assert [five_between.truth(told, view) for view in View] == [NO] * 3


def test_not_swaps_the_best_and_the_worst() -> None:
    young = case(since=date(2026, 1, 1), course=False)

    assert [not_(five_years).truth(young, view) for view in (TOLD, BEST, WORST)] == [
        YES,
        YES,
        NO,
    ]
    assert not_(course.yes).truth(young, BEST) is YES
    assert not_(course.yes).truth(young, WORST) is NO
    assert not_(five_years).truth(case(), BEST, unasked=YES) is YES
    assert not_(not_(five_years)).truth(young, BEST) is YES


def test_all_of_ends_at_a_no_and_any_of_at_a_yes() -> None:
    told = case(garden=True, citizen=False)

    assert all_of(garden.yes, citizen.yes, trees.at_least(3)).truth(told) is NO
    assert any_of(garden.yes, citizen.yes, trees.at_least(3)).truth(told) is YES
    assert all_of(garden.yes, trees.at_least(3)).truth(told) is UNKNOWN
    assert any_of(citizen.yes, trees.at_least(3)).truth(told) is UNKNOWN


def test_a_settled_part_has_nothing_open() -> None:
    both = all_of(garden.yes, any_of(citizen.yes, trees.at_least(3)))

    assert list(both.to_ask(case())) == ["garden", "citizen", "trees"]
    assert list(both.to_ask(case(garden=False))) == []
    assert list(both.to_ask(case(citizen=True))) == ["garden"]
    assert list(both.to_ask(case(citizen=False))) == ["garden", "trees"]


def test_of_a_part_that_no_answer_changes_nothing_is_asked() -> None:
    first = any_of(told_first(garden.yes, trees.at_least(3)), citizen.yes)

    assert set(first.to_ask(case())) == {"garden", "trees", "citizen"}
    assert list(first.to_ask(case(garden=True))) == ["trees", "citizen"]
    assert list(first.to_ask(case(garden=None))) == ["citizen"]
    assert list(first.to_ask(case(garden=False))) == ["citizen"]


def test_what_takes_something_for_granted_holds_as_both_do() -> None:
    both = told_first(garden.yes, trees.at_least(3))

    assert both.truth(case(garden=True, trees=3)) is YES
    assert both.truth(case(garden=True, trees=2)) is NO
    assert both.truth(case(garden=False, trees=3)) is NO
    assert [both.truth(case(garden=None, trees=n)) for n in (2, 3)] == [UNKNOWN] * 2


def test_a_condition_names_each_fact_once() -> None:
    both = all_of(trees.at_least(3), not_(any_of(trees.at_least(9), five_between)))

    assert both.codes() == ("trees", "since", "until")


def test_conditions_are_values_that_can_be_compared() -> None:
    assert any_of(garden.yes) == AnyOf((garden.yes,))
    assert not_(garden.yes) == Not((garden.yes,))
    assert since.years_ago(5) == since.reached(years=5)
    assert since.years_ago(5).span == Span(years=5)
    assert garden.yes != garden.no


def test_only_a_number_that_grows_gets_there_by_itself() -> None:
    older, taller = AtLeast("age", 18, grows=True), AtLeast("age", 18)
    child = case(age=12)

    assert [older.truth(child, view) for view in (TOLD, BEST, WORST)] == [NO, YES, NO]
    assert [taller.truth(child, view) for view in (TOLD, BEST)] == [NO, NO]


def test_a_time_limit_turns_on_the_day_after_its_last() -> None:
    assert within_two.turns_on(date(2024, 11, 23)) == date(2026, 11, 24)


def test_one_of_several_looks_at_each_in_the_view_that_is_asked_for() -> None:
    either = any_of(five_years, garden.yes)
    told = case(since=date(2024, 1, 1), garden=False)

    assert either.truth(told) is NO
    assert either.truth(told, BEST) is YES
    assert either.truth(case(since=date(2024, 1, 1)), TOLD, YES) is YES
    assert either.truth(case(since=date(2024, 1, 1)), TOLD, NO) is NO


def test_what_keeps_a_condition_open_depends_on_the_view() -> None:
    late = all_of(not_(all_of(within_two, garden.yes)), citizen.yes)
    told = case(since=date(2025, 1, 1), garden=None, citizen=None)

    assert [leaf.looks_at for leaf in late.unsettled(told)] == [
        ("garden",),
        ("citizen",),
    ]
    assert [leaf.looks_at for leaf in late.unsettled(told, BEST)] == [("citizen",)]
