"""Answers that exclude each other are asked back; nothing else is."""

from collections.abc import Mapping
from random import Random

import pytest

from rules import LAW, Case, assess, counted
from rules.assessment.questions import contradictions
from rules.assessment.reading import read_case
from rules.language.rule import Standing
from tests.anybody import samples
from tests.today import TODAY

Answers = Mapping[str, object]

FAMILY: Answers = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "2015-02-01",
    "permit_changes": [],
    "passport": True,
    "age": 34,
    "topics": ["unsure"],
    "happened": [],
    "family_role": "partner",
    "tie": "ended",
    "tie_ended_on": "2024-01-01",
    "sponsor_right": "dutch",
    "exam": "passed",
}
ENDED: Answers = {**FAMILY, "stay": "none", "permit_ended_on": "2026-01-31"}
TAKEN: Answers = {**ENDED, "permit_changes": ["taken_back"]}
GIRL: Answers = {
    "nationality": "afghan",
    "stay": "none",
    "last_permit": "never",
    "passport": True,
    "age": 12,
    "topics": ["unsure"],
    "children": ["afghan_girl"],
    "afghan_role": "girl",
    "girl_age": 12,
    "first_request_on": "2018-01-01",
}
PARENT: Answers = {**GIRL, "afghan_role": "parent", "age": 41}
ALONE: Answers = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 15,
    "topics": ["unsure"],
    "past": ["came_alone"],
    "first_request_on": "2024-11-23",
    "age_at_first_request": 13,
}
DELAYED: Answers = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "topics": ["unsure"],
    "health": ["delayed"],
    "delay_since": "2025-01-01",
    "delay_ended_on": "2026-01-01",
}
RETURNED: Answers = {
    "nationality": "other",
    "stay": "abroad",
    "last_permit": "never",
    "age": 15,
    "topics": ["unsure"],
    "past": ["lived_here_as_child"],
    "care_arranged": True,
    "years_here_as_child": 15,
}


def told(answers: Answers, **others: object) -> Case:
    return read_case({**answers, **others}, TODAY, LAW)


def raised(answers: Answers, **others: object) -> list[str]:
    """What is asked back, also among answers that nobody would ask for."""
    case = told(answers, **others)
    return [
        one.code for one in LAW.contradictions if int(one.holds_if.truth(case)) == 2
    ]


@pytest.mark.parametrize(
    "answers",
    [FAMILY, ENDED, GIRL, PARENT, ALONE, DELAYED, RETURNED, {}],
    ids=["family", "ended", "girl", "parent", "alone", "delayed", "returned", "nobody"],
)
def test_answers_that_go_together_are_not_asked_back(answers: Answers) -> None:
    assert raised(answers) == []


@pytest.mark.parametrize(
    ("answers", "others", "code"),
    [
        (ENDED, {"permit_ended_on": "2015-01-31"}, "permit_ended_before_it_began"),
        (TAKEN, {"taken_back_to": "2015-01-31"}, "taken_back_before_it_began"),
        (TAKEN, {"taken_back_to": "2026-02-01"}, "taken_back_after_it_ended"),
        (FAMILY, {"permit_ended_on": "2026-11-22"}, "valid_and_ended"),
        (FAMILY, {"last_permit": "never"}, "valid_and_never"),
        (FAMILY, {"permit_since": "2001-03-31"}, "permit_before_the_act"),
        (FAMILY, {"lawful_since": "2015-02-02"}, "permits_began_after_this_one"),
        (FAMILY, {"tie_ended_on": "2015-01-31"}, "apart_before_the_permit"),
        (DELAYED, {"delay_ended_on": "2024-12-31"}, "delay_ended_before_it_began"),
        (
            DELAYED,
            {"stay": "article_64", "delay_ended_on": "2026-11-22"},
            "delayed_and_ended",
        ),
        (FAMILY, {"age": 10}, "permit_since_before_birth"),
        (GIRL, {"first_request_on": "2013-11-23", "age": None}, "girl_not_born"),
        (PARENT, {"age": 12}, "child_older_than_parent"),
        (GIRL, {"age": 13}, "girl_of_two_ages"),
        (RETURNED, {"years_here_as_child": 16}, "more_years_than_age"),
        (ALONE, {"age_at_first_request": 16}, "older_then_than_now"),
        (ALONE, {"age_at_first_request": 14}, "other_age_on_that_day"),
        (ALONE, {"age_at_first_request": 12}, "other_age_on_that_day"),
        (FAMILY, {"family_role": "parent_65", "age": 64}, "parent_under_65"),
        (
            {},
            {"topics": ["unsure"], "children": ["placed"], "age": 18},
            "grown_up_child",
        ),
        (ALONE, {"age": 18, "age_at_first_request": None}, "grown_up_alone"),
    ],
    ids=str,
)
def test_answers_that_exclude_each_other_are_asked_back(
    answers: Answers, others: Answers, code: str
) -> None:
    assert raised(answers, **others) == [code]


@pytest.mark.parametrize(
    ("answers", "others"),
    [
        (ENDED, {"permit_ended_on": "2024-01-01", "permit_since": "2024-01-01"}),
        (TAKEN, {"taken_back_to": "2015-02-01"}),
        (TAKEN, {"taken_back_to": "2026-01-31"}),
        (FAMILY, {"permit_ended_on": "2026-11-23"}),
        (FAMILY, {"permit_since": "2001-04-01"}),
        (FAMILY, {"lawful_since": "2015-02-01"}),
        (FAMILY, {"tie_ended_on": "2015-02-01"}),
        (DELAYED, {"delay_ended_on": "2025-01-01"}),
        (DELAYED, {"stay": "article_64", "delay_ended_on": "2026-11-23"}),
        (FAMILY, {"age": 11, "family_role": "child"}),
        (GIRL, {"first_request_on": "2013-11-24"}),
        (PARENT, {"age": 13}),
        (RETURNED, {"years_here_as_child": 15}),
        (ALONE, {"first_request_on": "2024-11-22", "age_at_first_request": 12}),
        (ALONE, {"first_request_on": "2024-11-24", "age_at_first_request": 14}),
        (FAMILY, {"family_role": "parent_65", "age": 65}),
        (
            ALONE,
            {
                "topics": ["unsure"],
                "children": ["placed"],
                "age": 17,
                "age_at_first_request": None,
            },
        ),
        (ENDED, {"permit_since": None}),
        (FAMILY, {"age": None}),
    ],
    ids=str,
)
def test_on_the_other_side_of_the_limit_they_go_together(
    answers: Answers, others: Answers
) -> None:
    assert raised(answers, **others) == []


SURE: Answers = {
    **FAMILY,
    "topics": ["unsure"],
    "family_here": [],
    "health": [],
    "concerns": [],
}


def standing(case: Case, code: str) -> Standing:
    return next(r.standing for r in assess(case).grounds if r.rule.code == code)


def test_what_does_not_go_together_is_never_a_sure_yes() -> None:
    sure, unsure = told(SURE), told(SURE, tie_ended_on="2014-01-01", age=80)
    both = told(SURE, permit_since="2000-01-01")

    assert standing(sure, "family_5y") is Standing.FITS
    assert contradictions(unsure)
    assert [one.code for one in contradictions(both)] == ["permit_before_the_act"]
    assert standing(both, "family_5y") is Standing.MAY_FIT


def test_an_answer_that_does_not_count_contradicts_nothing() -> None:
    hidden = told(SURE, delay_since="2026-01-01", delay_ended_on="2025-01-01")

    assert raised(SURE, delay_since="2026-01-01", delay_ended_on="2025-01-01")
    assert "delay_since" not in counted(hidden).answers
    assert contradictions(hidden) == ()
    assert standing(hidden, "family_5y") is Standing.FITS


def test_each_names_two_questions_it_looks_at() -> None:
    for one in LAW.contradictions:
        first, second = (LAW.fact[code] for code in one.facts)
        assert first is not second
    codes = [one.code for one in LAW.contradictions]
    assert len(set(codes)) == len(codes)


def test_a_contradiction_is_raised_only_when_both_are_told() -> None:
    random = Random(5)
    seen = set()
    for person in (samples().someone(random) for _ in range(2_000)):
        for one in contradictions(person):
            seen.add(one.code)
            told_of = [counted(person).answers.get(code) for code in one.facts]
            assert None not in told_of
    assert len(seen) > 10
