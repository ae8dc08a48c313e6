"""In which situation people look for each rule."""

import pytest

from rules import LAW
from rules.guidance.situations import BY_CODE, Situation, situation, topics
from rules.law import facts


@pytest.mark.parametrize(
    ("code", "where"),
    [
        ("widow", Situation.RELATIONSHIP),
        ("no_breakup_under_5y", Situation.RELATIONSHIP),
        ("breakup_violence", Situation.HURT),
        ("trafficking_no_report", Situation.EXPLOITED),
        ("medical_3y", Situation.ILL),
        ("article_64", Situation.ILL),
        ("redirect_chavez", Situation.CHILD),
        ("no_fault_unaccompanied_minor", Situation.CHILD),
        ("minor_return", Situation.HERE_BEFORE),
        ("private_life_art8", Situation.HERE_BEFORE),
        ("buitenschuld_3y", Situation.CANNOT_GO_BACK),
        ("redirect_asylum", Situation.CANNOT_GO_BACK),
        ("family_5y", Situation.FAMILY),
        ("redirect_nationality", Situation.OTHER),
        ("closed_ranov", Situation.OLD_SCHEME),
    ],
)
def test_a_rule_is_where_people_look_for_it(code: str, where: Situation) -> None:
    (rule,) = (one for one in LAW.rules if one.code == code)

    assert situation(rule) is where


def test_no_group_is_empty() -> None:
    assert {situation(rule) for rule in LAW.rules} == {*Situation}


def test_who_is_not_sure_is_no_topic_to_choose() -> None:
    assert not [
        rule.code
        for rule in LAW.rules
        if facts.topics.unsure in {one.code for one in topics(rule)}
    ]


def test_what_stands_by_its_code_is_a_rule() -> None:
    assert {*BY_CODE} <= {rule.code for rule in LAW.rules}
