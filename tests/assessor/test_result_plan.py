"""What to do this week, this month and later, and who helps with it."""

from datetime import date

import pytest

from assessor.answers.telling import Letter, Telling
from assessor.report.pages.result import ResultPage, result_page
from assessor.report.said.steps import ACT
from assessor.report.told import Told
from rules import Case, assess
from rules.law.terms.letters import LETTERS
from tests.assessor.test_report_content import (
    AFRAID,
    NOTHING,
    VIOLENCE,
    WAITING,
    WIDOW,
    assessed,
    frozen,
    said,
)
from tests.today import TODAY


def page(answers: dict[str, object], telling: Telling | None = None) -> ResultPage:
    return result_page(Told(assessed(frozen(answers)), telling or Telling()), "en")


def plan(shown: ResultPage) -> dict[str, list[str]]:
    return {
        one.title: [said(str(step)) for step in one.steps]
        for one in shown.plan.stretches
    }


def with_letter(kind: str, day: int) -> ResultPage:
    told = Telling(letter=Letter(kind, date(2026, 11, day)))
    return page({**VIOLENCE, "refusal": True}, told)


def test_who_can_ask_talks_first_then_collects_then_asks() -> None:
    week, month = plan(page(VIOLENCE)).values()

    assert week == [
        "Talk to a lawyer or a consultant before you apply, with this report."
    ]
    assert month == [
        "Collect the papers, if that is safe for you.",
        "You ask the IND for this permit with a form.",
    ]


def test_who_waits_reads_what_is_missing_and_from_when_to_look_again() -> None:
    told = plan(page(WAITING))

    assert told["This month"][0].startswith("Work on what is missing: “You passed")
    (later,) = told["Later"]
    assert later == (
        "Save this report. Answer the questions again from 6 May 2028 . We only keep "
        "your answers when you ask for it."
    )


def test_who_fits_nothing_is_not_told_to_apply() -> None:
    steps = " ".join(one for to_do in plan(page(NOTHING)).values() for one in to_do)

    assert "Ask for free legal help." in steps
    assert "Ask a lawyer about this: “A request for asylum”" in steps
    assert "apply" not in steps
    assert "Collect" not in steps


def test_who_knows_nothing_is_asked_to_look_and_to_answer_again() -> None:
    told = plan(page({}))

    assert "Look for the answers that are still open." in told["This week"]
    (later,) = told["Later"]
    assert later == (
        "Save this report. When you know more, answer the questions again. We only "
        "keep your answers when you ask for it."
    )


def test_each_kind_of_letter_has_its_own_act() -> None:
    assert {*ACT} == {one.code for one in LETTERS}


@pytest.mark.parametrize(
    ("kind", "day", "act", "left"),
    [
        ("request", 5, "Object (bezwaar) no later than Thursday 3 December", 10),
        ("request", 4, "Object (bezwaar) no later than Wednesday 2 December", 9),
        ("objection", 5, "Appeal to the court no later than Thursday 3 December", 10),
    ],
)
def test_a_letter_comes_first_with_its_last_day(
    kind: str, day: int, act: str, left: int
) -> None:
    step = plan(with_letter(kind, day))["This week"][0]

    assert step == f"{act} 2026 : {left} days left."


def test_a_letter_whose_time_ends_today_or_tomorrow_is_for_today() -> None:
    told = Telling(letter=Letter("request", date(2026, 10, 27)))
    case = assess(Case({**frozen(VIOLENCE), "refusal": True}, date(2026, 11, 23)))
    first = plan(result_page(Told(case, told), "en"))["This week"][0]

    assert first.startswith("Act on your letter today: the last day is")


@pytest.mark.parametrize(
    ("on", "title"),
    [
        (date(2027, 2, 15), "This week"),
        (date(2027, 2, 14), "This month"),
        (date(2027, 1, 22), "This month"),
        (date(2027, 1, 21), "Later"),
    ],
    ids=["seven days", "eight days", "a month", "a month and a day"],
)
def test_a_day_stands_where_it_falls(on: date, title: str) -> None:
    shown = result_page(Told(assess(Case(WIDOW, on))), "en")
    last = date(2027, 2, 22)

    (found,) = [
        one.title
        for one in shown.plan.stretches
        if last in [moment.on for moment in one.days]
    ]
    assert found == title


def test_no_day_is_lost_and_none_is_told_twice() -> None:
    shown = result_page(Told(assess(Case(WIDOW, TODAY))), "en")
    told = [moment for one in shown.plan.stretches for moment in one.days]

    assert (*told, *shown.plan.further) == shown.dates


def names(shown: ResultPage) -> list[str]:
    return [said(str(one.name)) for one in shown.help.nearest]


def test_three_who_know_such_a_case_are_in_view_and_the_others_are_not_lost() -> None:
    shown = page(VIOLENCE).help

    assert len(shown.nearest) == 3
    assert {"Veilig Thuis", "Juridisch Loket"} <= {*names(page(VIOLENCE))}
    assert {*shown.nearest, *shown.others} == {*shown.lines}


@pytest.mark.parametrize("stay", ["none", "application"])
def test_who_told_of_no_permit_sees_who_is_there_for_that(stay: str) -> None:
    shown = names(page({**AFRAID, "stay": stay}))

    assert ("Stichting LOS" in shown) is (stay == "none")


def test_what_is_for_an_emergency_does_not_crowd_out_who_knows_the_law() -> None:
    assert not {"Alarmnummer", "Zelfmoordpreventie"} & {*names(page({}))}
