"""What people ask whatever their ground: who is told what."""

import pytest

from rules import LAW, Case
from rules.guidance.receipt import cited
from rules.law.common_questions import COMMON_QUESTIONS, common_questions
from tests.today import TODAY


def told(**answers: object) -> list[str]:
    return [one.code for one in common_questions(Case(answers, TODAY))]


def said(code: str, **answers: object) -> str:
    case = Case(answers, TODAY)
    return " ".join(
        line.text
        for one in common_questions(case)
        if one.code == code
        for line in one.answer
    )


CHILD, HEALTH = frozenset({"child"}), frozenset({"health"})
FOR_WHOM: list[tuple[str, dict[str, object], dict[str, object]]] = [
    # which question, who is told, who is not
    ("without_passport", {"passport": False}, {"passport": True}),
    ("without_passport", {"passport": False}, {"passport": None}),
    ("blank_passport", {"passport": True}, {"passport": False}),
    ("child_signs", {"age": 17}, {"age": 18}),
    ("child_signs", {"age": 40, "topics": CHILD}, {"age": 40, "topics": HEALTH}),
    ("stay_and_travel", {"stay": "application"}, {"stay": "permit"}),
    ("stay_and_travel", {"stay": "asylum"}, {"stay": "dublin"}),
    ("stay_and_travel", {"stay": "none"}, {"stay": "abroad"}),
    ("before_a_transfer", {"stay": "dublin"}, {"stay": "asylum"}),
    ("by_itself", {"stay": "none"}, {"stay": "abroad"}),
    ("work_while_waiting", {"stay": "none"}, {"stay": "permit"}),
]


@pytest.mark.parametrize(
    ("code", "yes", "no"), FOR_WHOM, ids=[f"{one[0]} {one[2]}" for one in FOR_WHOM]
)
def test_it_is_told_to_whom_it_matters_and_to_nobody_else(
    code: str, yes: dict[str, object], no: dict[str, object]
) -> None:
    assert code in told(**yes)
    assert code not in told(**no)


def test_everybody_is_told_how_long_there_is_for_a_missing_paper() -> None:
    # Vc B1/3.4.1.3; Vw 27(2)(a).
    answer = said("missing_papers")

    assert "two weeks to send it, and four for a passport" in answer
    assert "you must then leave" in answer


def test_from_twelve_a_child_signs_alone_and_for_a_younger_one_there_are_months() -> (
    None
):
    # Vc B1/3.4.1.2.
    answer = said("child_signs", age=11)

    assert "A child of twelve or older can sign" in answer
    assert "within three months" in answer


def test_the_ind_looks_by_itself_once_and_at_few_reasons_only() -> None:
    # Vb 3.6(1)–(3), 3.6a; Vc B1/3.4.1.1: never at 3.48(2)(b).
    answer = said("by_itself", stay="none")

    assert "does that once, and not with a heavy ban" in answer
    assert "more than six months after you came, only at trafficking" in answer
    assert "rare" not in answer


def test_a_second_request_pays_a_lawyer_less() -> None:
    answer = said("later_requests")  # Vb 3.101a–b

    assert "tell everything in the first request" in answer
    assert "paid less for a second one" in answer


def test_who_may_not_wait_is_told_of_the_24_hours() -> None:
    assert "within 24 hours after the letter" in said("refused")  # Vc B1/7.3


@pytest.mark.parametrize("one", COMMON_QUESTIONS, ids=lambda one: one.code)
def test_every_answer_stands_in_a_text_that_is_in_the_list(one: object) -> None:
    assert isinstance(one, type(COMMON_QUESTIONS[0]))
    assert {line.source for line in one.answer} <= set(cited(LAW))
