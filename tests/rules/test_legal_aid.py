"""What a lawyer costs with a low income, by year."""

from datetime import date

import pytest

from rules import LAW, Case
from rules.guidance.receipt import cited
from rules.language.amounts import Amounts, Euros, year_known
from rules.law import legal_aid
from rules.law.common_questions import common_questions
from rules.law.sources import LEGAL_AID_TABLES

# From the amounts of 2026.
TABLE = {
    "part": 257,
    "income": 25200,
    "together": 35000,
    "highest": 1084,
    "alone": 35400,
    "most": 50000,
    "less": 69,
}


def test_each_amount_is_the_one_that_was_read() -> None:
    assert {name: years[2026] for name, years in legal_aid.LEGAL_AID.items()} == TABLE


@pytest.mark.parametrize("year", legal_aid.YEARS)
def test_every_amount_of_a_year_is_told_once_with_its_source(year: int) -> None:
    said = tuple(legal_aid.legal_aid(year))
    told = [name for one in said for name, part in one.parts if part != year]

    assert sorted(told) == sorted(legal_aid.LEGAL_AID)
    assert {one.source.since for one in said} == {date(year, 1, 1)}
    assert {one.source for one in said} <= {*cited(LAW)}


def test_a_year_that_is_read_before_it_begins_waits_for_its_first_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    year = legal_aid.YEARS[-1] + 1
    read = date(year - 1, 12, 10)
    monkeypatch.setitem(LEGAL_AID_TABLES, year, read)
    for name, years in legal_aid.LEGAL_AID.items():
        monkeypatch.setitem(legal_aid.LEGAL_AID, name, {**years, year: 9_999})
    monkeypatch.setattr("rules.law.common_questions.YEARS", [*legal_aid.YEARS, year])

    assert Euros(9_999) not in told_on(date(year - 1, 12, 31))
    assert Euros(9_999) in told_on(date(year, 1, 1))


def told_on(day: date) -> set[object]:
    lawyer = common_questions(Case({}, day))[-1]
    amounts = (one for one in lawyer.answer if isinstance(one, Amounts))
    return {part for one in amounts for _, part in one.parts}


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2024, 12, 31), 2025),
        (date(2025, 1, 1), 2025),
        (date(2026, 12, 31), 2025),
        (date(2027, 1, 1), 2027),
        (date(2030, 1, 1), 2027),
    ],
    ids=str,
)
def test_of_a_year_that_is_not_known_the_nearest_earlier_one_is_told(
    day: date, year: int
) -> None:
    assert year_known((2027, 2025), day) == year
