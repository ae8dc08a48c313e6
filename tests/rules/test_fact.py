"""Facts read what can be answered, and say what is allowed for the rest."""

from datetime import date

import pytest

from rules.language.fact import Change, Fact, ImpossibleAnswerError, YesNo
from rules.language.fact import Section as Part
from tests.rules.tiny import colour, garden, planned, since, tools, trees, wait
from tests.today import TODAY


def named(value: object) -> str:
    return value.code if isinstance(value, Fact) else repr(value)


def each(fact: Fact, answers: list[object]) -> list[tuple[Fact, object]]:
    return [(fact, answer) for answer in answers]


@pytest.mark.parametrize(
    ("fact", "raw", "value"),
    [
        (garden, True, True),
        (garden, False, False),
        (colour, "red", "red"),
        (tools, ["rake"], frozenset({"rake"})),
        (tools, ["rake", "rake"], frozenset({"rake"})),
        (tools, [], frozenset()),
        (tools, frozenset({"spade"}), frozenset({"spade"})),
        (trees, 0, 0),
        (trees, 99, 99),
        (wait, 24, 24),
        (since, "2026-11-23", TODAY),
        (since, date(2024, 2, 29), date(2024, 2, 29)),
        (since, "1900-01-01", date(1900, 1, 1)),
        (planned, "2036-11-23", date(2036, 11, 23)),
    ],
    ids=named,
)
def test_an_answer_becomes_a_value(fact: Fact, raw: object, value: object) -> None:
    assert fact.read(raw, TODAY) == value


@pytest.mark.parametrize(
    ("fact", "raw"),
    [
        *each(garden, [1, 0, "true", "yes", [], 1.0]),
        *each(colour, ["pink", "", "Red", 1, ["red"], True, {}]),
        *each(tools, ["rake", ["axe"], [["rake"]], [None], 1, {}, True]),
        *each(trees, [-1, 100, 3.0, "3", True, float("nan"), 10**30]),
        *each(wait, [25, -1, "12"]),
        *each(since, ["2026-11-24", "1899-12-31", "2026-02-31", ""]),
        *each(since, ["20210312", "2021-W10-5", "2021-3-12", "soon"]),
        *each(since, [20210312, True, [], "2021-03-12T00:00", "٢٠٢١-٠٣-١٢"]),
        (planned, "2036-11-24"),
    ],
    ids=named,
)
def test_what_nobody_can_answer_is_an_error_that_says_what_is_allowed(
    fact: Fact, raw: object
) -> None:
    with pytest.raises(ImpossibleAnswerError) as error:
        fact.read(raw, TODAY)

    assert str(error.value) == (
        f"{fact.code} must be {fact.allowed}, or null for “I do not know”."
    )


@pytest.mark.parametrize(
    ("fact", "allowed"),
    [
        (garden, "true or false"),
        (colour, 'one of "red", "green", "blue"'),
        (tools, 'a list with any of "rake", "spade" (an empty list for none of these)'),
        (trees, "a whole number from 0 to 99"),
        (since, 'a date like "2021-03-12", from 1900-01-01 until today'),
        (planned, 'a date like "2021-03-12", from 1900-01-01 until ten years from now'),
    ],
    ids=named,
)
def test_a_fact_says_what_is_allowed(fact: Fact, allowed: str) -> None:
    assert fact.allowed == allowed


def test_ten_years_from_a_leap_day_end_on_28_february() -> None:
    assert planned.latest(date(2028, 2, 29)) == date(2038, 2, 28)


def test_a_misspelt_option_is_the_error_of_its_author() -> None:
    with pytest.raises(LookupError, match=r"colour has no option.*pink"):
        colour.is_one_of("red", "pink")
    with pytest.raises(LookupError, match=r"tools has no option.*axe"):
        tools.includes("axe")


def test_a_check_of_no_option_at_all_is_an_error_too() -> None:
    with pytest.raises(LookupError, match=r"colour has no option"):
        colour.is_one_of()


@pytest.mark.parametrize(
    ("change", "changeable"),
    [
        (Change.NOBODY, False),
        (Change.OTHERS, False),
        (Change.YOU, True),
        (Change.WITH_HELP, True),
    ],
)
def test_what_others_decide_is_not_for_the_person_to_change(
    change: Change,
    changeable: bool,  # noqa: FBT001  # a column of the table
) -> None:
    fact = YesNo(code="f", section=Part.NOW, question="?", why=".", change=change)

    assert fact.changeable is changeable
    assert bool(fact.yes.movable) is changeable
    assert not fact.no.movable
