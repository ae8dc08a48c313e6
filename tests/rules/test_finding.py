"""How a requirement stands: told, not asked, weighed, excused are never one thing."""

from collections.abc import Mapping
from datetime import date

import pytest

from rules import Case, assess
from rules.assessment.assessment import Finding, State
from rules.language.conditions import Condition, Discretion, all_of, any_of, not_
from tests.rules.tiny import (
    ON,
    citizen,
    colour,
    course,
    ground,
    law,
    must,
    papers,
    since,
    until,
)

council = Discretion("the council", on=("how high the hedge is",), usually="Often no.")


def found(condition: Condition, told: Mapping[str, object]) -> Finding:
    """The finding of one requirement, in a garden that is there."""
    result = assess(Case({"garden": True, **told}, ON), law(ground(must(condition))))
    return result.grounds[0].findings[-1]


@pytest.mark.parametrize(
    ("condition", "told", "state"),
    [
        (citizen.yes, {"citizen": True}, State.MET),
        (citizen.yes, {"citizen": False}, State.NOT_MET),
        (course.yes, {"course": False}, State.CAN_GET),
        (papers.includes("map"), {"papers": frozenset()}, State.CAN_GET),
        (since.years_ago(3), {"since": date(2025, 1, 1)}, State.TIME),
        (citizen.yes, {"citizen": None}, State.NOT_KNOWN),
        (citizen.yes, {}, State.NOT_ASKED),
        (council, {}, State.WEIGHED),
        (any_of(citizen.yes, council), {"citizen": True}, State.MET),
        (any_of(citizen.yes, council), {"citizen": False}, State.WEIGHED_AGAINST),
        (any_of(citizen.yes, council), {"citizen": None}, State.NOT_KNOWN),
        (any_of(not_(citizen.yes), council), {"citizen": True}, State.WEIGHED_AGAINST),
        (all_of(citizen.yes, council), {"citizen": True}, State.WEIGHED),
        (all_of(citizen.yes, council), {"citizen": False}, State.NOT_MET),
    ],
)
def test_told_not_asked_and_weighed_are_told_apart(
    condition: Condition, told: Mapping[str, object], state: State
) -> None:
    assert found(condition, told).state is state


def test_an_excuse_is_weighed_and_the_lateness_that_was_told_still_shows() -> None:
    in_time = since.within(years=2)
    excused = any_of(in_time, all_of(colour.is_one_of("red"), council))

    late = found(excused, {"since": date(2020, 1, 1), "colour": "red"})
    too_late = found(excused, {"since": date(2020, 1, 1), "colour": "blue"})

    assert (late.state, late.against) == (State.WEIGHED_AGAINST, (in_time,))
    assert (too_late.state, too_late.against) == (State.NOT_MET, ())


def test_two_days_that_are_too_near_speak_against_as_one_thing() -> None:
    apart = until.years_after(since, 5)
    told = {"since": date(2020, 1, 1), "until": date(2021, 1, 1)}

    assert found(any_of(apart, council), told).against == (apart,)


def test_what_is_weighed_says_by_whom_and_on_what() -> None:
    (weighed,) = found(any_of(citizen.yes, council), {"citizen": False}).weighed

    assert weighed.by == "the council"
    assert weighed.on == ("how high the hedge is",)
    assert weighed.usually == "Often no."


def test_nothing_speaks_against_what_is_met_or_not_met() -> None:
    weighed = any_of(citizen.yes, all_of(course.yes, council))

    assert found(weighed, {"citizen": True, "course": False}).against == ()
    assert found(weighed, {"citizen": False, "course": False}).against == ()


@pytest.mark.parametrize("told", [{}, {"course": None}], ids=["not asked", "unknown"])
def test_nothing_speaks_against_what_still_needs_another_answer(
    told: Mapping[str, object],
) -> None:
    exempt = any_of(course.yes, citizen.yes, council)

    assert found(exempt, {"citizen": False, **told}).against == ()
    assert found(exempt, {"citizen": False, "course": False}).against != ()


def test_a_deadline_that_passed_tells_its_last_day() -> None:
    in_time = since.within(days=28)
    excused = any_of(in_time, colour.is_one_of("red"))
    late = {"since": date(2016, 4, 30), "colour": "blue"}

    assert found(excused, late).last_day == date(2016, 5, 28)
    assert found(excused, {**late, "colour": "red"}).last_day is None
    assert found(in_time, {"since": ON}).last_day is None
    assert (
        found(all_of(in_time, citizen.yes), {**late, "citizen": False}).last_day is None
    )
