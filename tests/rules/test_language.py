"""What the words of the law do: in force, scope, gate, rest, cautions and order."""

from dataclasses import replace
from datetime import date

import pytest

from rules import Case, assess
from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Standing
from tests.rules.tiny import (
    case,
    caution,
    citizen,
    course,
    garden,
    ground,
    law,
    must,
    route,
    since,
    source,
    trees,
    until,
)

LAST_OLD, FIRST_NEW = date(2026, 6, 30), date(2026, 7, 1)
weighed = must(Discretion("the council"))
clear = ground(code="clear")
weighed_ground = ground(weighed, code="weighed")


def standing(one: Ground, told: Case) -> Standing:
    (result,) = assess(told, law(one)).grounds
    return result.standing


def lead(told: Case, *grounds: Ground) -> str | None:
    found = assess(told, law(*grounds)).lead
    return found.rule.code if found else None


amended = ground(
    must(trees.at_least(12), until=LAST_OLD), must(trees.at_least(16), since=FIRST_NEW)
)


@pytest.mark.parametrize(
    ("on", "number", "expected"),
    [
        (LAST_OLD, 12, Standing.FITS),
        (LAST_OLD, 11, Standing.DOES_NOT_FIT),
        (FIRST_NEW, 12, Standing.DOES_NOT_FIT),
        (FIRST_NEW, 16, Standing.FITS),
    ],
)
def test_a_requirement_counts_from_its_first_day_until_its_last(
    on: date, number: int, expected: Standing
) -> None:
    assert standing(amended, case(on, garden=True, trees=number)) is expected


def test_a_source_is_in_force_on_its_first_and_on_its_last_day() -> None:
    short = source(FIRST_NEW, date(2026, 7, 31))

    assert [
        short.in_force(date(2026, month, day))
        for month, day in ((6, 30), (7, 1), (7, 31), (8, 1))
    ] == [False, True, True, False]


def test_a_ground_begins_and_ends_with_its_source() -> None:
    past = ground(code="past", cited=source(until=LAST_OLD))
    coming = ground(code="coming", cited=source(since=FIRST_NEW))
    told = {"garden": True}

    assert lead(case(LAST_OLD, **told), past, coming) == "past"
    assert lead(case(FIRST_NEW, **told), past, coming) == "coming"


def test_scope_and_gate_come_into_force_by_date_too() -> None:
    changed = ground(
        scope=(must(citizen.no, since=FIRST_NEW),),
        gate=(must(garden.yes), must(trees.at_least(1), since=FIRST_NEW)),
    )
    told = {"garden": True, "citizen": True, "trees": 0}

    assert standing(changed, case(LAST_OLD, **told)) is Standing.FITS
    assert standing(changed, case(FIRST_NEW, **told)) is Standing.DOES_NOT_FIT
    assert (
        standing(changed, case(FIRST_NEW, **{**told, "citizen": False}))
        is Standing.DOES_NOT_FIT
    )


full = ground(
    must(trees.at_least(3)),
    must(course.yes),
    must(since.years_ago(5)),
    scope=(must(citizen.no),),
)
FITTING = {
    "citizen": False,
    "garden": True,
    "trees": 3,
    "course": True,
    "since": date(2020, 1, 1),
}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, Standing.FITS),
        ({"citizen": True}, Standing.DOES_NOT_FIT),
        ({"citizen": None}, Standing.MAY_FIT),
        ({"garden": False}, Standing.DOES_NOT_FIT),
        ({"garden": None}, Standing.UNCLEAR),
        ({"trees": 2}, Standing.DOES_NOT_FIT),
        ({"trees": None}, Standing.MAY_FIT),
        ({"course": False}, Standing.NOT_YET),
        ({"course": None}, Standing.MAY_FIT),
        ({"since": date(2026, 1, 1)}, Standing.NOT_YET),
        ({"since": date(2026, 1, 1), "course": False}, Standing.NOT_YET),
        ({"course": False, "trees": 2}, Standing.DOES_NOT_FIT),
        ({"course": False, "trees": None}, Standing.NOT_YET),
        ({"trees": 2, "garden": None}, Standing.DOES_NOT_FIT),
    ],
    ids=str,
)
def test_each_answer_gives_its_standing(
    change: dict[str, object], expected: Standing
) -> None:
    assert standing(full, case(**{**FITTING, **change})) is expected


def test_before_the_first_question_nothing_is_clear() -> None:
    assert standing(full, case()) is Standing.UNCLEAR


def test_what_an_authority_weighs_never_fits_for_sure() -> None:
    assert standing(weighed_ground, case(garden=True)) is Standing.MAY_FIT


def test_not_yet_says_from_which_day() -> None:
    told = case(**{**FITTING, "since": date(2024, 2, 29)})
    (result,) = assess(told, law(full)).grounds

    assert result.met_from == date(2029, 3, 1)


def test_no_day_is_promised_for_what_time_does_not_bring() -> None:
    told = case(**{**FITTING, "course": False})
    (result,) = assess(told, law(full)).grounds

    assert result.met_from is None


def test_no_day_is_promised_to_whom_the_rule_cannot_fit() -> None:
    told = case(**{**FITTING, "since": date(2026, 1, 1), "trees": 0})
    (result,) = assess(told, law(full)).grounds

    assert result.met_from is None


def test_a_span_between_two_days_cannot_be_waited_for() -> None:
    ended = ground(must(until.years_after(since, 5)))
    told = case(garden=True, since=date(2024, 1, 1), until=date(2026, 1, 1))

    assert standing(ended, told) is Standing.DOES_NOT_FIT


def test_what_fits_goes_before_what_may_fit() -> None:
    lasting = ground(weighed, code="lasting", lasting=True)

    assert lead(case(garden=True), lasting, clear) == "clear"


def test_at_equal_standing_the_lasting_ground_goes_first() -> None:
    lasting = ground(weighed, code="lasting", lasting=True)

    assert lead(case(garden=True), weighed_ground, lasting) == "lasting"


def test_at_equal_standing_and_kind_the_order_of_the_law_decides() -> None:
    second = ground(code="second")

    assert lead(case(garden=True), clear, second) == "clear"
    assert lead(case(garden=True), second, clear) == "second"


def test_without_a_fitting_ground_the_case_is_not_eligible() -> None:
    told = case(**{**FITTING, "course": False})
    result = assess(told, law(full))

    assert result.lead is None
    assert result.classification is Classification.NOT_ELIGIBLE


def test_the_class_is_that_of_the_leading_ground() -> None:
    lasting = ground(code="lasting", lasting=True)
    told = case(garden=True)

    assert assess(told, law(clear)).classification is Classification.TEMPORARY
    assert assess(told, law(lasting)).classification is Classification.NON_TEMPORARY


def test_a_route_never_makes_a_case_eligible() -> None:
    result = assess(case(garden=False), law(clear, routes=(route(),)))

    assert [one.rule.code for one in result.routes] == ["park"]
    assert result.classification is Classification.NOT_ELIGIBLE


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"trouble": True}, Standing.MAY_FIT),
        ({"trouble": None}, Standing.MAY_FIT),
        ({"trouble": False}, Standing.FITS),
        ({}, Standing.FITS),
    ],
    ids=str,
)
def test_a_caution_lowers_fits_when_it_is_told_or_asked_and_not_known(
    told: dict[str, object], expected: Standing
) -> None:
    result = assess(case(garden=True, **told), law(clear, cautions=(caution,)))

    assert [one.standing for one in result.grounds] == [expected]
    assert bool(result.cautions) is (expected is Standing.MAY_FIT)


@pytest.mark.parametrize("told", [True, None, False], ids=str)
def test_what_does_not_stand_in_the_way_is_raised_only_when_told(
    told: bool | None,  # noqa: FBT001  # an answer
) -> None:
    harmless = replace(caution, stands_in_the_way=False)
    result = assess(case(garden=True, trouble=told), law(clear, cautions=(harmless,)))

    assert [one.standing for one in result.grounds] == [Standing.FITS]
    assert bool(result.cautions) is (told is True)
    assert not result.something_in_the_way


def test_a_caution_changes_no_other_standing() -> None:
    told = case(**{**FITTING, "course": False}, trouble=True)
    result = assess(told, law(full, cautions=(caution,)))

    assert [one.standing for one in result.grounds] == [Standing.NOT_YET]


def test_a_result_tells_who_weighs_and_what_is_not_known() -> None:
    told = case(garden=True)
    rest = must(trees.at_least(3))
    (result,) = assess(told, law(ground(weighed, rest))).grounds

    assert [finding.weighed_by for finding in result.findings] == [
        (),
        ("the council",),
        (),
    ]
    assert [finding.not_known for finding in result.findings] == [(), (), ("trees",)]
    assert garden.yes.truth(told) is result.findings[0].truth
