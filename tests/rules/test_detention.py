"""Being locked up: who is asked, what it brings, and what it leaves as it is."""

import pytest

from rules import LAW, Case, assess, questions
from rules.assessment.questions import MOST_QUESTIONS
from rules.assessment.questions_on_paper import follow, on_paper
from rules.engine.questions import relevant
from rules.guidance.permit_facts import Topic, permit_facts
from rules.guidance.receipt import cited
from rules.language.rule import Standing
from rules.law.permits.fees import NOTHING_IN_DETENTION
from rules.law.pitfalls import pitfalls
from tests.rules.asking import ANSWERS, asked
from tests.rules.cases import CASES
from tests.today import TODAY

STAYS = (*LAW.fact["stay"].option_codes, None)  # type: ignore[attr-defined]  # a Choice
MAY_HAVE_TO_LEAVE = {"none", "dublin", "asylum", "application", None}
VICTIM = next(
    told.case.answers for told in CASES if told.name.startswith("In detention she")
)
REFLECTION = "trafficking_reflection_period"


@pytest.mark.parametrize("stay", STAYS, ids=str)
def test_who_may_have_to_leave_is_asked_and_nobody_else(stay: str | None) -> None:
    codes = asked(nationality="other", stay=stay)

    assert ("held" in codes) is (stay in MAY_HAVE_TO_LEAVE)


def test_it_is_asked_right_after_the_stay() -> None:
    codes = asked(nationality="other", stay="none")

    assert codes[codes.index("stay") + 1] == "held"


def test_a_dutch_citizen_is_not_asked() -> None:
    assert "held" not in asked(nationality="dutch", stay="none")


def test_the_longest_way_keeps_the_question_and_the_order() -> None:
    told = Case(
        {"nationality": "other", "stay": "none", "last_permit": "family"}, TODAY
    )
    whole, kept = [*relevant(told, LAW)], [*questions(told)]

    assert len(whole) > MOST_QUESTIONS == len(kept)
    assert [fact.code for fact in kept[:4]] == ["topics", "nationality", "stay", "held"]
    assert kept[-1].code == "concerns"
    assert kept == [fact for fact in whole if fact in kept]


@pytest.mark.parametrize(
    ("stay", "expected"), [("none", True), ("permit", False)], ids=["none", "permit"]
)
def test_paper_asks_the_same_people(stay: str, *, expected: bool) -> None:
    told = {"nationality": "other", "stay": stay}
    filled = follow(on_paper(LAW, TODAY), lambda fact: told.get(fact.code))

    assert ("held" in filled) is expected


@ANSWERS
def test_only_who_is_held_is_told_of_it(answer: object) -> None:
    result = assess(Case({**VICTIM, "held": answer}, TODAY))

    raised = [caution.code for caution in result.cautions]
    assert raised == (["detention"] if answer is True else [])


def test_who_is_held_and_does_not_know_her_stay_is_told_too() -> None:
    result = assess(Case({"stay": None, "held": True}, TODAY))

    assert [caution.code for caution in result.cautions] == ["detention"]


@ANSWERS
def test_no_ground_fits_less_for_it(answer: object) -> None:
    signed = {**VICTIM, "trafficking_report": "signed", "trafficking_case": "running"}
    result = assess(Case({**signed, "held": answer}, TODAY))

    assert result.lead
    assert result.lead.rule.code == "trafficking_victim_reporter"
    assert result.lead.standing is Standing.FITS


@ANSWERS
def test_time_to_think_does_not_hang_on_whether_she_is_held(answer: object) -> None:
    result = assess(Case({**VICTIM, "held": answer}, TODAY))
    (ground,) = [one for one in result.grounds if one.rule.code == REFLECTION]

    assert {by for one in ground.findings for by in one.weighed_by} == {"the police"}
    assert ground.standing is Standing.MAY_FIT


def costs(code: str, **answers: object) -> list[str]:
    (ground,) = [ground for ground in LAW.grounds if ground.code == code]
    found = permit_facts(ground, Case(answers, TODAY))
    return [fact.plain for fact in found if fact.topic is Topic.FEE]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("no_fault_adult", ["Nothing, because you are locked up."]),
        ("family_life_art8", ["Nothing, because you are locked up."]),
        ("trafficking_victim_reporter", ["Nothing. In 2026 there is no fee."]),
    ],
)
def test_who_is_held_pays_nothing(code: str, expected: list[str]) -> None:
    assert costs(code, held=True) == expected


@pytest.mark.parametrize("answer", [False, None], ids=str)
def test_anybody_else_pays_and_does_not_read_of_it(answer: object) -> None:
    lines = costs("no_fault_adult", held=answer)

    assert lines[0] == "You pay € 423, the amount of 2026."
    assert not any("locked up" in line for line in lines)


@ANSWERS
def test_paying_too_late_is_no_pitfall_for_who_pays_nothing(answer: object) -> None:
    (widow,) = [ground for ground in LAW.grounds if ground.code == "widow"]
    found = pitfalls(widow, Case({"held": answer}, TODAY))

    late = "no_proof_of_no_money" in [one.code for one in found]
    assert late is (answer is not True)


def test_where_it_stands_that_nothing_is_paid_is_in_the_list() -> None:
    assert NOTHING_IN_DETENTION.source in cited(LAW)
