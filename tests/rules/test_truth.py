"""Three-valued truth, written out by hand."""

from itertools import product

import pytest

from rules.language.truth import Truth, all_of, any_of, not_

NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES

AND = (
    (NO, NO, NO),
    (NO, UNKNOWN, NO),
    (NO, YES, NO),
    (UNKNOWN, NO, NO),
    (UNKNOWN, UNKNOWN, UNKNOWN),
    (UNKNOWN, YES, UNKNOWN),
    (YES, NO, NO),
    (YES, UNKNOWN, UNKNOWN),
    (YES, YES, YES),
)
OR = (
    (NO, NO, NO),
    (NO, UNKNOWN, UNKNOWN),
    (NO, YES, YES),
    (UNKNOWN, NO, UNKNOWN),
    (UNKNOWN, UNKNOWN, UNKNOWN),
    (UNKNOWN, YES, YES),
    (YES, NO, YES),
    (YES, UNKNOWN, YES),
    (YES, YES, YES),
)


@pytest.mark.parametrize(("one", "other", "both"), AND)
def test_all_of_is_and(one: Truth, other: Truth, both: Truth) -> None:
    assert all_of((one, other)) is both


@pytest.mark.parametrize(("one", "other", "either"), OR)
def test_any_of_is_or(one: Truth, other: Truth, either: Truth) -> None:
    assert any_of((one, other)) is either


@pytest.mark.parametrize(
    ("truth", "opposite"), [(NO, YES), (UNKNOWN, UNKNOWN), (YES, NO)]
)
def test_not_swaps_yes_and_no_only(truth: Truth, opposite: Truth) -> None:
    assert not_(truth) is opposite


def test_all_of_nothing_is_yes() -> None:
    assert all_of(()) is YES


def test_any_of_nothing_is_no() -> None:
    assert any_of(()) is NO


def test_one_no_among_many_ends_an_and() -> None:
    assert all_of(iter((YES, UNKNOWN, NO, YES))) is NO


def test_one_yes_among_many_ends_an_or() -> None:
    assert any_of(iter((NO, UNKNOWN, YES, NO))) is YES


@pytest.mark.parametrize(("one", "other"), list(product(Truth, Truth)))
def test_not_turns_and_into_or(one: Truth, other: Truth) -> None:
    assert not_(all_of((one, other))) is any_of((not_(one), not_(other)))


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_refuses_to_be_an_if(truth: Truth) -> None:
    with pytest.raises(TypeError, match="Compare a Truth with `is`"):
        bool(truth)


def test_what_is_known_is_yes_or_no() -> None:
    assert Truth.of(known=True) is YES
    assert Truth.of(known=False) is NO


def test_no_comes_before_unknown_and_unknown_before_yes() -> None:
    assert sorted([YES, NO, UNKNOWN]) == [NO, UNKNOWN, YES]
