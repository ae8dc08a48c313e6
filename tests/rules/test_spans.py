"""Years, months and days as the law counts them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.language.spans import Span

ONE_DAY = timedelta(days=1)

days = st.dates(date(1901, 1, 1), date(2199, 12, 31))
spans = st.builds(
    Span, years=st.integers(0, 50), months=st.integers(0, 40), days=st.integers(-60, 60)
)


@pytest.mark.parametrize(
    ("span", "start", "end", "close"),
    [
        (Span(years=5), "2021-11-23", "2026-11-23", "2026-11-23"),
        (Span(years=1), "2024-02-29", "2025-03-01", "2025-02-28"),
        (Span(years=4), "2024-02-29", "2028-02-29", "2028-02-29"),
        (Span(years=1), "2023-02-28", "2024-02-28", "2024-02-28"),
        (Span(years=100), "2000-02-29", "2100-03-01", "2100-02-28"),
        (Span(months=1), "2026-01-31", "2026-03-01", "2026-02-28"),
        (Span(months=1), "2024-01-30", "2024-03-01", "2024-02-29"),
        (Span(months=1), "2026-08-31", "2026-10-01", "2026-09-30"),
        (Span(months=1), "2026-12-31", "2027-01-31", "2027-01-31"),
        (Span(months=1), "2026-11-30", "2026-12-30", "2026-12-30"),
        (Span(months=12), "2026-12-31", "2027-12-31", "2027-12-31"),
        (Span(months=14), "2026-12-31", "2028-03-01", "2028-02-29"),
        (Span(days=28), "2026-11-23", "2026-12-21", "2026-12-21"),
        (Span(days=-28), "2026-11-23", "2026-10-26", "2026-10-26"),
        (Span(years=1, days=-28), "2025-12-21", "2026-11-23", "2026-11-23"),
        (Span(years=1, days=-28), "2024-02-29", "2025-02-01", "2025-01-31"),
        (Span(years=1, days=28), "2025-10-26", "2026-11-23", "2026-11-23"),
        (Span(years=1, months=1, days=1), "2026-01-31", "2027-03-02", "2027-03-01"),
        (Span(years=-1), "2024-02-29", "2023-03-01", "2023-02-28"),
        (Span(months=-1), "2026-01-15", "2025-12-15", "2025-12-15"),
        (Span(), "2026-11-23", "2026-11-23", "2026-11-23"),
    ],
    ids=str,
)
def test_a_span_has_an_end_and_a_close(
    span: Span, start: str, end: str, close: str
) -> None:
    day = date.fromisoformat(start)

    assert span.end(day) == date.fromisoformat(end)
    assert span.close(day) == date.fromisoformat(close)


def test_only_a_day_that_does_not_exist_makes_a_difference() -> None:
    start = date(2023, 1, 1)
    year = [start + timedelta(days=number) for number in range(366)]
    apart = [
        day for day in year if Span(months=1).end(day) != Span(months=1).close(day)
    ]

    assert [(day.month, day.day) for day in apart] == [
        *((1, day) for day in (29, 30, 31)),
        *((month, 31) for month in (3, 5, 8, 10)),
    ]


@given(start=days, span=spans)
def test_the_end_is_never_before_the_close(start: date, span: Span) -> None:
    assert span.end(start) - span.close(start) in (timedelta(0), ONE_DAY)


@given(start=days, span=spans)
def test_a_later_start_never_ends_earlier(start: date, span: Span) -> None:
    later = start + ONE_DAY

    assert span.end(start) <= span.end(later)
    assert span.close(start) <= span.close(later)


@given(start=days, years=st.integers(0, 50))
def test_a_year_ends_on_the_same_day_of_the_month_or_on_the_first_of_march(
    start: date, years: int
) -> None:
    end = Span(years).end(start)

    assert end.year == start.year + years
    assert (end.month, end.day) in ((start.month, start.day), (3, 1))


@given(start=days, years=st.integers(0, 50))
def test_a_year_is_twelve_months(start: date, years: int) -> None:
    assert Span(years=years).end(start) == Span(months=12 * years).end(start)
