"""Who knows only the month of a date may say so, where the law needs no more."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import timezone

from assessor.answers.months import Month, is_enough, read
from rules import LAW, Case, assess, questions
from rules.language.fact import Fact
from tests.conftest import Person
from tests.today import TODAY

SINCE = LAW.fact["permit_since"]
CHECKED: dict[str, Any] = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "humanitarian",
    "humanitarian_for": "violence",
}


@pytest.mark.parametrize(
    ("raw", "last"),
    [
        ("2021-03", date(2021, 3, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 31)),
        pytest.param("2026-11", TODAY, id="this month ends today"),
    ],
)
def test_a_month_stands_for_its_last_possible_day(raw: str, last: date) -> None:
    month = read(SINCE, raw, TODAY)

    assert isinstance(month, Month)
    assert month == last


def case(fact: Fact, raw: str, **answers: object) -> Case:
    return Case({**answers, fact.code: read(fact, raw, TODAY)}, TODAY)


def test_a_month_long_ago_is_enough() -> None:
    assert is_enough(case(SINCE, "2015-03", **CHECKED), "permit_since")


def test_a_month_in_which_a_term_turns_is_not_enough() -> None:
    """One year of a permit after violence: Vb 3.51(1)."""
    assert not is_enough(case(SINCE, "2025-11", **CHECKED), "permit_since")


def test_a_month_whose_term_still_runs_is_not_enough() -> None:
    """The report says from which day: it must be the right one."""
    assert not is_enough(case(SINCE, "2026-05", **CHECKED), "permit_since")


def test_a_day_is_always_enough() -> None:
    assert is_enough(case(SINCE, "2025-11-23", **CHECKED), "permit_since")


@pytest.mark.parametrize("year", range(2014, 2027))
@pytest.mark.parametrize("month", [1, 2, 6, 11])
def test_where_a_month_is_enough_each_of_its_days_gives_the_same(
    year: int, month: int
) -> None:
    if date(year, month, 1) > TODAY:
        pytest.skip("This month has not come yet.")
    told = case(SINCE, f"{year}-{month:02}", **CHECKED)
    if not is_enough(told, "permit_since"):
        return
    last = told.answers["permit_since"]
    assert isinstance(last, date)
    days = [last - timedelta(days=back) for back in range(last.day)]
    cases = [Case({**told.answers, "permit_since": day}, TODAY) for day in days]

    assert len({outcome(one) for one in cases}) == 1
    assert len({questions(one) for one in cases}) == 1


def outcome(case: Case) -> tuple[object, ...]:
    return tuple((one.standing, one.met_from) for one in assess(case).grounds)


# --- In the interview ---------------------------------------------------------------


def to_the_date(person: Person) -> None:
    while (fact := person.open_question()) is not None and fact is not SINCE:
        person.answer(fact.code, CHECKED.get(fact.code))
    assert fact is SINCE


def text(response: Any) -> str:
    return str(response.content.decode())


def test_a_month_alone_is_taken_and_shown_back_as_a_month(person: Person) -> None:
    to_the_date(person)
    person.send("permit_since", {"month": "3", "year": "2015"})
    again = text(person.client.get(person.url("permit_since")))
    person.answer_all({})

    assert person.stored["permit_since"] == "2015-03"
    assert "<bdi>March 2015</bdi>" in text(person.client.get("/c/check/"))
    assert 'id="day" name="day" value=""' in again
    assert 'name="month" value="3"' in again


def test_where_the_day_matters_the_page_asks_for_it(person: Person) -> None:
    to_the_date(person)
    now = timezone.localdate()
    month = {"month": str(now.month), "year": str(now.year - 1)}
    page = text(person.client.post(person.url("permit_since"), month))

    assert "Fill in the day too: here it can change the result." in page
    assert 'href="#day"' in page
    assert "permit_since" not in person.stored


def test_a_month_that_later_is_not_enough_is_asked_again(person: Person) -> None:
    to_the_date(person)
    person.send("permit_since", {"month": "3", "year": "2015"})
    session = person.client.session
    now = timezone.localdate()
    vague = f"{now.year - 1}-{now.month:02}"
    session["answers"] = {**session["answers"], "permit_since": vague}
    session.save()

    assert person.open_question() is SINCE
    page = text(person.client.get(person.url("permit_since")))
    assert "Fill in the day too" in page
    assert f'name="month" value="{now.month}"' in page


@pytest.mark.parametrize(
    "what",
    [
        pytest.param({"month": "13", "year": "2015"}, id="no month"),
        pytest.param({"month": "3", "year": "2999"}, id="a month to come"),
        pytest.param({"month": "3", "year": "1899"}, id="a century off"),
        pytest.param({"year": "2015"}, id="a year alone"),
    ],
)
def test_an_impossible_month_is_not_taken(person: Person, what: dict[str, str]) -> None:
    to_the_date(person)
    response = person.client.post(person.url("permit_since"), what)

    assert response.status_code == 200
    assert "<title>Error: " in text(response)
    assert "permit_since" not in person.stored
