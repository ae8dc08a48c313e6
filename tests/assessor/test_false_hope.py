"""No false hope: what time brings too late is not called near."""

import pytest

from assessor.report.pages.result import ResultPage, result_page
from assessor.report.told import Told
from rules import LAW, assess
from rules.assessment.reading import read_case
from tests.today import TODAY

GIRL = {
    "nationality": "afghan",
    "stay": "none",
    "last_permit": "never",
    "topics": ["unsure"],
    "children": ["afghan_girl"],
    "afghan_role": "girl",
}
TOO_LATE = "The time that is needed is reached too late for this ground."


def report(age: int, first_request_on: str) -> ResultPage:
    told = {**GIRL, "age": age, "girl_age": age, "first_request_on": first_request_on}
    case = read_case(told, TODAY, LAW)
    return result_page(Told(assess(case)), "en")


@pytest.mark.parametrize(
    ("age", "first_request_on", "state"),
    [(12, "2025-12-01", "unclear"), (12, "2020-12-01", "not-yet")],
    ids=["nineteen by then", "fourteen by then"],
)
def test_the_outcome_waits_only_for_what_comes_in_time(
    age: int, first_request_on: str, state: str
) -> None:
    page = report(age, first_request_on)

    assert page.outcome.state == state
    assert (TOO_LATE in [card.when for card in page.grounds]) is (state != "not-yet")


def test_what_comes_too_late_is_not_called_not_yet() -> None:
    (card,) = report(12, "2025-12-01").grounds

    assert (card.standing, card.when) == ("Not in time", TOO_LATE)


@pytest.mark.parametrize(("age", "waits"), [(3, False), (12, False), (13, True)])
def test_a_small_child_is_not_told_to_wait_until_she_is_an_adult(
    age: int, *, waits: bool
) -> None:
    told = {
        "nationality": "other",
        "stay": "none",
        "last_permit": "never",
        "age": age,
        "topics": ["going_back"],
        "past": ["cannot_leave"],
    }
    case = read_case(told, TODAY, LAW)
    page = result_page(Told(assess(case)), "en")

    assert (page.outcome.state == "not-yet") is waits
    assert "no_fault_adult" in [card.code for card in page.grounds]
