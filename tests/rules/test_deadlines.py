"""Deadlines: cases worked out on a calendar, a second opinion, and properties."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.easter import easter as easter_of_others
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from rules.guidance.deadlines import (
    EARLIEST,
    LATEST,
    Deadline,
    deadline,
    read_deadline,
)
from rules.language.fact import ImpossibleAnswerError
from rules.language.source import Confidence
from rules.language.spans import Span
from rules.law.sources import decrees
from rules.law.terms.holidays import (
    DECREES_FROM,
    DECREES_UNTIL,
    easter,
    holidays,
    is_ordinary,
    moves,
    next_ordinary_day,
)
from rules.law.terms.terms import TERMS, Party, Term

TABLE = Path(__file__).parents[1] / "deadlines.toml"
CASES: list[dict[str, Any]] = tomllib.loads(TABLE.read_text())["case"]
DECREED = {
    date(2022, 5, 27),
    date(2023, 4, 28),
    date(2023, 5, 19),
    date(2024, 5, 10),
    date(2024, 12, 27),
    date(2025, 5, 30),
    date(2026, 1, 2),
    date(2026, 5, 15),
    date(2027, 5, 7),
    date(2028, 4, 28),
    date(2028, 5, 26),
}
KINDS = [term.kind for term in TERMS]
days = st.dates(EARLIEST, LATEST)
kinds = st.sampled_from(KINDS)


def other_days(kind: str, start: date) -> list[date]:
    return [other.day for other in deadline(kind, start).other_days]


def second_opinion(*years: int) -> set[date]:
    return set(country_holidays("NL", years=years, categories=("public", "optional")))


def said(found: Deadline) -> str:
    return " ".join(reason.text for reason in found.why + found.notes)


# The cases


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_term_ends_where_the_calendar_says(case: dict[str, Any]) -> None:
    found = deadline(case["kind"], case["sent"])

    assert (found.unrolled, found.last_day) == (case["unrolled"], case["last_day"])


def test_every_kind_has_a_case_and_every_case_its_own_name() -> None:
    assert {case["kind"] for case in CASES} == set(KINDS)
    assert len({case["name"] for case in CASES}) == len(CASES) >= 45
    assert all(case["source"] for case in CASES)


# Other days


def test_a_decision_can_take_six_months_more() -> None:
    # 90 days end on Sunday 21 February, so on Monday 22 February 2027.
    found = other_days("decision", date(2026, 11, 23))

    assert found == [date(2027, 8, 22), date(2027, 2, 23)]


def test_six_months_more_end_in_february_on_its_last_day() -> None:
    # 90 days after 2 June 2026 is 31 August.
    assert other_days("decision", date(2026, 6, 2))[0] == date(2027, 2, 28)


def test_a_decision_on_an_objection_can_take_six_or_thirteen_weeks_more() -> None:
    found = other_days("objection_decision", date(2026, 11, 23))

    assert found == [
        date(2027, 6, 14),
        date(2027, 8, 2),
        date(2027, 9, 13),  # both: 38 weeks after the time to object
        date(2027, 5, 4),
    ]


def test_both_extensions_of_the_ind_add_up_to_thirty_eight_weeks() -> None:
    found = deadline("objection_decision", date(2026, 11, 23))
    both = found.other_days[2]

    assert both.day - found.last_day == timedelta(weeks=6 + 13)
    assert both.day - deadline("objection", date(2026, 11, 23)).last_day == timedelta(
        weeks=19 + 6 + 13
    )
    assert both.source.confidence is Confidence.UNCONFIRMED
    assert "before both are over" in said(found)


@pytest.mark.parametrize(
    ("expiry", "earliest"),
    [
        (date(2027, 6, 16), date(2027, 3, 16)),
        (date(2027, 2, 1), date(2026, 11, 1)),
        (date(2027, 5, 31), date(2027, 2, 28)),
        (date(2028, 5, 31), date(2028, 2, 29)),
    ],
    ids=str,
)
def test_a_renewal_can_be_asked_from_three_months_before(
    expiry: date, earliest: date
) -> None:
    assert other_days("renewal", expiry) == [earliest]


def test_the_court_is_open_the_day_after_the_two_weeks() -> None:
    assert other_days("notice_of_default", date(2026, 12, 11)) == [date(2026, 12, 29)]


# The calendar


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2019, date(2019, 4, 21)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2028, date(2028, 4, 16)),
        (2038, date(2038, 4, 25)),
        (2049, date(2049, 4, 18)),
        (2076, date(2076, 4, 19)),
        (2100, date(2100, 3, 28)),
    ],
)
def test_easter_is_where_the_church_has_it(year: int, day: date) -> None:
    assert easter(year) == day


def test_easter_is_on_the_day_that_others_find_in_every_century() -> None:
    years = range(1600, 3000)

    assert [year for year in years if easter(year) != easter_of_others(year)] == []


@pytest.mark.parametrize("year", range(2000, 2041))
def test_a_second_opinion_knows_the_same_holidays(year: int) -> None:
    # It counts Easter and Whit Sunday, which are Sundays anyway, and knows no decrees.
    opinion = second_opinion(year)
    decreed = {day for day in DECREED if day.year == year}
    sundays = {easter(year), easter(year) + timedelta(days=49)}

    assert holidays(year) - opinion == decreed
    assert opinion - holidays(year) == sundays


def test_the_days_by_decree_are_those_of_the_law_file() -> None:
    years = range(2000, 2101)
    ours = {day for year in years for day in holidays(year)}

    assert ours - second_opinion(*years) == DECREED


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 4, 30),
        date(2026, 5, 1),
        date(2026, 7, 1),
        date(2026, 11, 2),
        date(2026, 11, 11),
        date(2026, 12, 24),
        date(2026, 12, 31),
        date(2027, 2, 8),
    ],
    ids=str,
)
def test_a_day_people_like_is_not_always_a_holiday(day: date) -> None:
    assert is_ordinary(day)


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (Span(days=-1), False),
        (Span(days=14), True),
        (Span(days=12 * 7), True),
        (Span(days=90), True),
        (Span(days=13 * 7), False),
        (Span(days=19 * 7), False),
    ],
    ids=str,
)
def test_only_ninety_days_or_twelve_weeks_move(length: Span, *, expected: bool) -> None:
    assert moves(length) is expected


# What the reader is told


@pytest.mark.parametrize("kind", KINDS)
def test_every_deadline_says_why_with_sources(kind: str) -> None:
    found = deadline(kind, date(2026, 11, 27))

    assert found.kind == kind
    assert found.why
    assert {reason.source for reason in found.why + found.notes} <= {*found.sources}
    assert len(found.sources) == len(set(found.sources))


def test_the_reader_is_told_why_an_end_moved() -> None:
    moved = "goes on to the next working day"

    assert moved in said(deadline("objection", date(2026, 11, 27)))
    assert moved not in said(deadline("objection", date(2026, 11, 26)))


def test_the_reader_is_told_why_an_end_did_not_move() -> None:
    start = date(2026, 12, 26)

    assert "longer than twelve weeks" in said(deadline("objection_decision", start))
    assert "counted back from another day" in said(deadline("renewal", start))
    assert "does not move" not in said(deadline("decision", start))


def test_the_term_starts_after_sending_not_after_reading() -> None:
    for kind in ("objection", "appeal", "higher_appeal"):
        assert "not start on the day you read" in said(deadline(kind, EARLIEST))


def test_an_appeal_does_not_let_you_wait_here() -> None:
    by_itself = "does not let you wait in the Netherlands by itself"

    assert by_itself in said(deadline("appeal", EARLIEST))
    assert by_itself in said(deadline("higher_appeal", EARLIEST))
    assert by_itself not in said(deadline("objection", EARLIEST))


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("within 24 hours after the letter", {"objection"}),
        ("That does not help if", {"objection"}),
        ("They already run as long as you have not objected", {"objection"}),
        ("gives you two weeks to write why", {"objection"}),
        ("Not because you took another lawyer", {"objection"}),
        ("Ask for that before it decides", {"objection"}),
        (
            "such as by e-mail, may be ignored",
            {
                "objection",
                "appeal",
                "higher_appeal",
                "asylum_higher_appeal",
                "asylum_appeal_one_week",
                "asylum_appeal_two_weeks",
            },
        ),
        ("you go straight to the court", {"notice_of_default"}),
        ("decides within eight weeks", {"notice_of_default"}),
        ("€ 200 for an appeal", {"appeal", "notice_of_default"}),
        ("€ 297", {"higher_appeal"}),
        ("what is wrong with the judgment", {"higher_appeal", "asylum_higher_appeal"}),
        ("A judgment about asylum can have two weeks", {"higher_appeal"}),
        ("No answer from the IND never means yes", {"decision"}),
    ],
)
def test_it_is_said_of_the_terms_that_it_is_true_of_and_of_no_other(
    words: str, kinds: set[str]
) -> None:
    # Awb 4:17, 6:12; Vw 73, 76; Vc B1/7.
    telling = {kind for kind in KINDS if words in said(deadline(kind, EARLIEST))}

    assert telling == kinds


@pytest.mark.parametrize(
    ("kind", "start", "doubtful"),
    [
        ("objection", date(2022, 12, 2), True),  # ends on 30 December 2022
        ("objection", date(2022, 12, 5), False),  # ends on 2 January 2023
        ("objection", date(2028, 12, 1), False),  # ends on 29 December 2028
        ("objection", date(2028, 12, 2), True),  # a Saturday, so on 2 January 2029
        ("objection", date(2028, 12, 4), True),  # ends on 1 January 2029
        ("objection_decision", date(2028, 12, 1), False),  # ends in May 2029
        ("objection_decision", date(2028, 12, 4), True),  # starts in 2029
        ("renewal", date(2030, 1, 1), False),
    ],
    ids=str,
)
def test_years_without_known_decrees_are_said_to_be_doubtful(
    kind: str, start: date, *, doubtful: bool
) -> None:
    found = deadline(kind, start)

    assert ("not verified beyond 2028" in said(found)) is doubtful
    assert (decrees in found.sources) is doubtful


def test_the_sentence_about_decrees_tells_the_years_of_the_table() -> None:
    sentence = deadline("objection", LATEST).notes[-1].text

    assert f"from {DECREES_FROM}" in sentence
    assert f"beyond {DECREES_UNTIL}" in sentence
    assert max(DECREED).year == DECREES_UNTIL


def test_what_could_not_be_verified_is_marked() -> None:
    doubtful = {
        (kind, reason.source.provision, reason.source.confidence)
        for kind in KINDS
        for reason in deadline(kind, date(2026, 11, 27)).notes
        if "could not verify" in reason.text
    }

    assert doubtful == {  # what no text that was read says
        ("asylum_appeal_one_week", "79(1)(e)", Confidence.UNCONFIRMED),
        ("asylum_appeal_two_weeks", "79(1)(e)", Confidence.UNCONFIRMED),
        ("notice_of_default", "6:12(2)", Confidence.UNCONFIRMED),
    }


# What to do now


@pytest.mark.parametrize(
    ("today", "advice"),
    [
        (date(2026, 12, 25), "There is still time"),
        (date(2026, 12, 26), "Act today"),
        (date(2026, 12, 28), "Act today"),
        (date(2026, 12, 29), "See a lawyer today"),
        (date(2030, 1, 1), "See a lawyer today"),
    ],
    ids=str,
)
def test_the_advice_depends_on_the_day(today: date, advice: str) -> None:
    assert advice in deadline("objection", date(2026, 11, 27)).advice(today)


def test_a_notice_of_default_is_never_advised_too_early() -> None:
    found = deadline("decision", date(2026, 11, 23))

    assert "still has time" in found.advice(found.unrolled)
    assert "still has time" in found.advice(found.last_day)
    assert "can send a notice" in found.advice(found.last_day + timedelta(days=1))


@pytest.mark.parametrize("term", TERMS, ids=KINDS)
def test_nobody_is_told_that_all_is_lost(term: Term) -> None:
    passed = term.advice.passed

    assert term.binds is Party.IND or "See a lawyer today" in passed
    assert not {"lost", "too late", "lose"} & set(passed.lower().split())


# Bad input


def test_an_unknown_kind_is_told_which_kinds_there_are() -> None:
    with pytest.raises(ImpossibleAnswerError) as error:
        deadline("complaint", date(2026, 11, 23))

    assert "“complaint”" in str(error.value)
    assert all(kind in str(error.value) for kind in KINDS)


@pytest.mark.parametrize("start", [date(1999, 12, 31), date(2101, 1, 1), date.max])
@pytest.mark.parametrize("kind", KINDS)
def test_a_year_a_century_off_is_told_which_years_count(kind: str, start: date) -> None:
    with pytest.raises(ImpossibleAnswerError, match="from 2000-01-01 until 2100-12-31"):
        deadline(kind, start)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("start", [EARLIEST, LATEST], ids=str)
def test_the_first_and_the_last_day_can_be_counted(kind: str, start: date) -> None:
    assert deadline(kind, start).start == start


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "2026-02-31", "23-11-2026", "20261123", "2026-W48-1"]
)
def test_a_day_that_is_no_date_is_told_what_a_date_looks_like(text: str) -> None:
    with pytest.raises(ImpossibleAnswerError, match="a date like 2026-11-23"):
        read_deadline("objection", text)


def test_a_typed_day_counts_like_a_day() -> None:
    start = date(2026, 11, 27)

    assert read_deadline("objection", "2026-11-27") == deadline("objection", start)


# Properties


@given(kinds, days)
def test_the_last_day_is_never_before_the_day_to_act_by(kind: str, day: date) -> None:
    found = deadline(kind, day)

    # At most Ascension Day after 5 May, the day after, and a weekend.
    assert timedelta(0) <= found.last_day - found.unrolled <= timedelta(days=5)


@given(kinds, days)
def test_a_term_that_moves_never_ends_on_a_weekend_or_holiday(
    kind: str, day: date
) -> None:
    found = deadline(kind, day)

    assert not moves(found.term.length) or is_ordinary(found.last_day)


@given(kinds, days)
def test_a_later_start_never_ends_earlier(kind: str, day: date) -> None:
    later = min(day + timedelta(days=1), LATEST)

    assert deadline(kind, day).last_day <= deadline(kind, later).last_day


@given(days)
def test_the_next_ordinary_day_is_the_first_one(day: date) -> None:
    found = next_ordinary_day(day)
    between = (found - day).days

    assert is_ordinary(found)
    assert not any(is_ordinary(day + timedelta(days=n)) for n in range(between))


@given(days)
def test_an_objection_has_at_least_its_four_weeks(day: date) -> None:
    assert (deadline("objection", day).unrolled - day).days == 28
