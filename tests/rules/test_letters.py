"""Letters with a "no": until when one can act, on both sides of each day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.guidance.deadlines import EARLIEST, deadline
from rules.guidance.letters import to_act
from rules.law.terms.holidays import is_ordinary, last_ordinary_day
from rules.law.terms.letters import (
    LETTERS,
    Letter,
    asylum,
    asylum_judge,
    judge,
    not_sure,
    objection_refused,
    permit_ended,
    request_refused,
)

ONE_DAY = timedelta(days=1)
letters = st.sampled_from(LETTERS)
days = st.dates(EARLIEST, date(2040, 12, 31))
every_letter = pytest.mark.parametrize("letter", LETTERS, ids=lambda one: one.code)


def said(letter: Letter) -> str:
    return " ".join(one.text for one in letter.told)


# Vw 69(1), (2), (5). Sent on Thursday 5 November 2026.
@pytest.mark.parametrize(
    ("letter", "last_day", "longest"),
    [
        (request_refused, date(2026, 12, 3), None),
        (permit_ended, date(2026, 12, 3), None),
        (objection_refused, date(2026, 12, 3), None),
        (judge, date(2026, 12, 3), None),
        (asylum, date(2026, 11, 12), date(2026, 11, 19)),
        (asylum_judge, date(2026, 11, 19), date(2026, 12, 3)),
        (not_sure, date(2026, 11, 12), date(2026, 12, 3)),
    ],
    ids=lambda one: getattr(one, "code", ""),
)
def test_each_letter_has_the_term_that_is_safe(
    letter: Letter, last_day: date, longest: date | None
) -> None:
    found = to_act(letter, date(2026, 11, 5))

    assert found.deadline.last_day == last_day
    assert (found.longer and found.longer.last_day) == longest
    assert (found.is_over(last_day), found.is_over(last_day + ONE_DAY)) == (False, True)


@pytest.mark.parametrize(
    ("today", "act_by", "left", "over"),
    [
        (date(2026, 11, 14), date(2026, 12, 12), 28, False),
        (date(2026, 12, 11), date(2026, 12, 12), 1, False),
        (date(2026, 12, 12), date(2026, 12, 12), 0, False),
        (date(2026, 12, 13), date(2026, 12, 14), 1, False),
        (date(2026, 12, 14), date(2026, 12, 14), 0, False),
        (date(2026, 12, 15), date(2026, 12, 14), -1, True),
    ],
    ids=str,
)
def test_days_are_left_to_the_safe_day_and_then_to_the_last_one(
    today: date, act_by: date, left: int, *, over: bool
) -> None:
    # Four weeks end on Saturday 12 December: Monday by law (ATW 1(1)).
    found = to_act(request_refused, date(2026, 11, 14))

    assert found.act_by(today) == act_by
    assert found.days_left(today) == left
    assert found.is_over(today) is over


@pytest.mark.parametrize(
    ("sent", "today", "post_by"),
    [
        (date(2026, 11, 5), date(2026, 11, 25), date(2026, 11, 26)),
        (date(2026, 11, 5), date(2026, 11, 26), date(2026, 11, 26)),
        (date(2026, 11, 5), date(2026, 11, 27), date(2026, 11, 27)),
        (date(2026, 11, 8), date(2026, 11, 26), date(2026, 11, 27)),
        (date(2026, 12, 4), date(2026, 12, 7), date(2026, 12, 24)),
    ],
    ids=["before", "on the day", "after", "a Sunday", "Christmas"],
)
def test_a_letter_is_posted_a_week_early_on_a_working_day(
    sent: date, today: date, post_by: date
) -> None:
    assert to_act(request_refused, sent).post_by(today) == post_by


def test_one_week_is_too_short_to_post_a_week_early() -> None:
    today = date(2026, 11, 6)

    assert to_act(asylum, date(2026, 11, 5)).post_by(today) == today


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2026, 11, 12), [date(2026, 11, 12)]),
        (date(2026, 11, 13), [date(2026, 11, 19)]),
        (date(2026, 11, 19), [date(2026, 11, 19)]),
        (date(2026, 11, 20), []),
    ],
    ids=["last day", "only the longer runs", "its last day", "all is over"],
)
def test_the_longer_time_is_remembered_once_the_safe_day_is_over(
    today: date, left: list[date]
) -> None:
    found = to_act(asylum, date(2026, 11, 5))

    assert list(found.days(today)) == left
    assert found.longer_runs(today) is bool(left)


@every_letter
def test_each_letter_says_what_it_costs_and_to_whom_to_write(letter: Letter) -> None:
    told = said(letter)

    assert "fee" in told or "free" in told or "€" in told
    assert "Send your" in told or "to whom you can write" in told


@every_letter
def test_a_short_letter_is_never_promised_for_a_higher_appeal(letter: Letter) -> None:
    # Vw 85(3): Awb 6:6 does not count there.
    higher = letter.term.kind.endswith("higher_appeal")

    assert ("You cannot add that later" in said(letter)) is higher
    assert ("short letter" in said(letter)) is not (higher or letter is not_sure)


@every_letter
def test_the_model_is_for_an_objection_and_never_for_asylum(letter: Letter) -> None:
    longer = letter.longer.term.kind if letter.longer else ""

    assert letter.model is ("objection" in {letter.term.kind, longer})


@given(letters, days)
def test_the_safe_day_is_the_earliest_there_is(letter: Letter, sent: date) -> None:
    found = to_act(letter, sent)
    ends = [one for one in (found.deadline, found.longer) if one]

    assert min(ends, key=lambda one: one.last_day) is found.deadline
    assert found.deadline == deadline(letter.term.kind, sent)


@given(days)
def test_the_last_ordinary_day_is_the_nearest_before(day: date) -> None:
    found = last_ordinary_day(day)
    between = (day - found).days

    assert is_ordinary(found)
    assert not any(is_ordinary(day - timedelta(days=n)) for n in range(between))
