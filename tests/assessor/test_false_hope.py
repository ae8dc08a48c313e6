"""No false hope: what time brings too late is not called near."""

import pytest

from assessor.report.pages.result import ResultPage, result_page
from assessor.report.told import Told
from rules import LAW, assess
from rules.assessment.reading import read_case
from tests.today import TODAY

ALONE = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "topics": ["child"],
    "children": ["alone"],
    "age_at_first_request": 14,
    "care_there": True,
    "concerns": [],
}
TOO_LATE = "The time that is needed is reached too late for this ground."


def report(age: int, first_request_on: str) -> ResultPage:
    told = {**ALONE, "age": age, "first_request_on": first_request_on}
    case = read_case(told, TODAY, LAW)
    return result_page(Told(assess(case)), "en")


@pytest.mark.parametrize(
    ("age", "first_request_on", "state"),
    [(17, "2026-01-01", "none"), (16, "2023-12-10", "not-yet")],
    ids=["twenty by then", "sixteen by then"],
)
def test_the_outcome_waits_only_for_what_comes_in_time(
    age: int, first_request_on: str, state: str
) -> None:
    page = report(age, first_request_on)

    assert page.outcome.state == state
    assert (TOO_LATE in [card.when for card in page.grounds]) is (state != "not-yet")


def test_what_comes_too_late_is_not_called_not_yet() -> None:
    (card,) = report(17, "2026-01-01").grounds

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
        "topics": ["life_here"],
        "past": ["was_dutch"],
        "dutch_past": ["ties"],
    }
    case = read_case(told, TODAY, LAW)
    page = result_page(Told(assess(case)), "en")

    assert (page.outcome.state == "not-yet") is waits
    assert "exdutch_ties" in [card.code for card in page.grounds]
