"""No false hope: what time brings too late is not called near."""

from datetime import date

import pytest

from assessor.report.edition import Edition
from assessor.report.page import ReportPage, report_page
from rules.assessment import LAW, assess
from rules.reading import read_case

GIRL = {
    "nationality": "afghan",
    "stay": "none",
    "last_permit": "never",
    "topics": ["unsure"],
    "children": ["afghan_girl"],
    "afghan_role": "girl",
}
TOO_LATE = "The time that is needed is reached too late for this ground."


def report(age: int, first_request_on: str) -> ReportPage:
    told = {**GIRL, "age": age, "girl_age": age, "first_request_on": first_request_on}
    case = read_case(told, date(2026, 11, 23), LAW)
    return report_page(assess(case), Edition.APPLICANT, "en")


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
