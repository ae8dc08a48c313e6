"""What is told first: a sure day comes before what will always be weighed."""

from datetime import date

from rules import Case, assess
from rules.assessment.assessment import Assessment
from rules.assessment.nearest import foremost, sure_from_a_day
from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Ground
from tests.rules.tiny import case, course, garden, ground, law, must, since

weighed = Discretion("the mayor")
may_fit = ground(must(garden.yes), must(weighed), code="weighed")
five_years = ground(must(since.years_ago(5)), must(course.yes), code="five_years")
could_be_sure = ground(must(any_of(course.yes, weighed)), code="could_be_sure")
SOON = date(2022, 1, 26)


def first(*grounds: Ground, **answers: object) -> str | None:
    found = foremost(Assessment(case(**answers), law(*grounds)))
    return found.rule.code if found else None


def test_a_day_that_is_sure_comes_before_what_is_always_weighed() -> None:
    assert first(may_fit, five_years, garden=True, since=SOON, course=True) == (
        "five_years"
    )


def test_a_day_that_hangs_on_something_else_too_does_not() -> None:
    assert first(may_fit, five_years, garden=True, since=SOON, course=False) == (
        "weighed"
    )
    assert first(may_fit, five_years, garden=True, since=SOON) == "weighed"


def test_an_exam_that_is_missing_is_as_sure_as_a_day() -> None:
    """Four and a half years together, with the exam still to pass (Vb 3.51(1)(a))."""
    told = {
        "nationality": "other",
        "stay": "permit",
        "last_permit": "family",
        "permit_since": date(2022, 5, 26),
        "permit_changes": frozenset[str](),
        "passport": True,
        "age": 40,
        "topics": frozenset({"family", "life_here"}),
        "tie": "together",
        "family_role": "partner",
        "sponsor_right": "dutch",
        "exam": "no",
        "exam_exemption": frozenset[str](),
        "past": frozenset({"life_here"}),
        "concerns": frozenset[str](),
    }
    before, passed = (
        assess(Case({**told, **more}, date(2026, 11, 26)))
        for more in ({}, {"exam": "passed"})
    )

    told_first = [foremost(one) for one in (before, passed)]
    assert [one and one.rule.code for one in told_first] == ["family_5y"] * 2
    assert before.lead
    assert before.lead.rule.code == "private_life_art8"


def test_what_a_paper_can_still_make_sure_stays_first() -> None:
    years_alone = ground(must(since.years_ago(5)), code="years_alone")

    assert first(could_be_sure, years_alone, garden=True, since=SOON, course=False) == (
        "could_be_sure"
    )


def test_what_is_weighed_beside_a_fact_is_always_weighed() -> None:
    both = ground(must(all_of(garden.yes, weighed)), code="both")

    assert first(both, five_years, garden=True, since=SOON, course=True) == (
        "five_years"
    )


def test_without_a_day_what_may_fit_leads() -> None:
    told = case(garden=True)
    assessment = Assessment(told, law(may_fit))

    assert sure_from_a_day(assessment) is None
    assert first(may_fit, garden=True) == "weighed"
