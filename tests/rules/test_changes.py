"""What would change a "no": minimal, labelled, and never an advice that harms."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import combinations
from random import Random

import pytest

from rules import LAW, Case, assess
from rules.assessment.changes import (
    WAYS,
    Part,
    Way,
    WhatWouldChange,
    changes,
    what_would_change,
)
from rules.assessment.reading import read_case
from rules.engine.later import ages, later
from rules.engine.law import Law
from rules.language.conditions import any_of
from rules.language.fact import Change, Choice, Option, Section
from rules.language.rule import Ground, Standing
from rules.language.truth import Truth
from tests.anybody import samples
from tests.rules.tiny import garden, ground, must
from tests.today import TODAY

FACED_VIOLENCE = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 34,
    "topics": ["unsure"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "tie": "together",
    "threat_at_home": True,
}
FAMILY = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "2021-11-01",
    "permit_changes": [],
    "family_role": "partner",
    "tie": "together",
    "sponsor_right": "dutch",
    "exam": "no",
    "exam_exemption": [],
    "passport": True,
    "age": 34,
}


def told(answers: Mapping[str, object]) -> Case:
    return read_case(answers, TODAY, LAW)


def found(answers: Mapping[str, object], code: str) -> list[list[tuple[object, ...]]]:
    """For one ground: the sets, each part as its way and its fact or day."""
    return [
        [(part.way, part.fact.code if part.fact else str(part.day)) for part in parts]
        for one in changes(assess(told(answers)))
        if one.ground.code == code
        for parts in one.sets
    ]


def test_the_exam_is_something_she_can_do() -> None:
    assert found(FAMILY, "family_5y") == [[(Way.YOU, "exam")]]


def test_years_on_a_permit_are_done_by_time() -> None:
    waiting = {**FAMILY, "permit_since": "2023-05-06", "exam": "passed"}

    assert found(waiting, "family_5y") == [[(Way.TIME, "2028-05-06")]]


def test_what_needs_two_things_says_both() -> None:
    both = {**FAMILY, "permit_since": "2023-05-06"}

    assert found(both, "family_5y") == [[(Way.TIME, "2028-05-06"), (Way.YOU, "exam")]]


def test_time_is_one_part_however_much_it_does() -> None:
    girl = {
        "nationality": "afghan",
        "stay": "none",
        "last_permit": "never",
        "topics": ["unsure"],
        "children": ["afghan_girl"],
        "afghan_role": "girl",
        "afghan_facts": [],
        "age": 8,
        "girl_age": 8,
        "first_request_on": "2020-03-01",
    }
    (one,) = changes(assess(told(girl)))
    ((part,),) = (s for s in one.sets if any(p.way is Way.TIME for p in s))

    assert one.ground.code == "westernised_afghan_girl"
    assert (part.way, part.day, part.about) == (Way.TIME, date(2028, 11, 23), True)
    assert len(part.texts) == 1


def test_a_girl_who_will_be_too_old_waits_for_nothing() -> None:
    girl = {
        "nationality": "afghan",
        "stay": "none",
        "last_permit": "never",
        "topics": ["unsure"],
        "children": ["afghan_girl"],
        "afghan_role": "girl",
        "afghan_facts": [],
        "age": 12,
        "girl_age": 12,
        "first_request_on": "2025-12-01",
    }

    (parts,) = found(girl, "westernised_afghan_girl")
    assert parts == [(Way.WITH_HELP, "afghan_facts")]


def test_leaving_a_partner_is_never_an_advice() -> None:
    (parts,) = found(FACED_VIOLENCE, "domestic_violence_no_permit")

    assert parts == [(Way.WITH_HELP, "tie")]


@pytest.mark.parametrize("report", ["not_yet", "cannot"])
def test_going_to_the_police_is_never_an_advice(report: str) -> None:
    exploited = {
        "nationality": "other",
        "stay": "none",
        "last_permit": "never",
        "topics": ["unsure"],
        "happened": ["exploited"],
        "trafficking_report": report,
        "trafficking_case": "running",
    }

    ((part,),) = found(exploited, "trafficking_victim_reporter")
    assert part == (Way.WITH_HELP, "trafficking_report")


def test_a_report_that_was_made_cannot_be_unmade() -> None:
    exploited = {
        "nationality": "other",
        "stay": "none",
        "last_permit": "never",
        "topics": ["unsure"],
        "happened": ["exploited"],
        "permit_when_exploited": False,
        "trafficking_report": "signed",
        "cannot_report": ["threat"],
    }

    ((part,),) = found(exploited, "trafficking_victim_unable")
    assert part == (Way.NOBODY, "trafficking_report")


def test_the_right_of_somebody_else_is_up_to_others() -> None:
    asylum = {**FAMILY, "sponsor_right": "asylum", "exam": "passed"}

    assert found(asylum, "family_5y") == [[(Way.OTHERS, "sponsor_right")]]


def test_what_was_cannot_change_and_is_said_only_when_all_else_fails() -> None:
    had_one = {
        **FACED_VIOLENCE,
        "tie": "ended_violence",
        "hurt_when": ["permit"],
        "threat_now": False,
    }

    assert found(had_one, "domestic_violence_no_permit") == [
        [(Way.NOBODY, "threat_now")]
    ]


WIDOW = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "2021-11-01",
    "tie": "died",
    "family_role": "partner",
    "sponsor_right": "asylum",
    "exam": "passed",
    "age": 34,
}


def test_the_dead_are_asked_for_nothing() -> None:
    hopeful = [
        part.fact.code
        for one in changes(assess(told(WIDOW)))
        if not one.hopeless
        for parts in one.sets
        for part in parts
        if part.fact
    ]

    assert {"tie", "sponsor_right"}.isdisjoint(hopeful)


def test_violence_that_was_not_told_is_no_way_to_a_ground() -> None:
    student = {**FAMILY, "sponsor_right": "temporary"}

    assert all(
        (Way.NOBODY, "tie") in parts for parts in found(student, "breakup_violence")
    )


def test_nobody_is_told_to_go_back_to_who_was_violent() -> None:
    fled = {**FAMILY, "tie": "ended_violence", "tie_ended_on": "2025-10-20"}

    for code in ("family_bluecard", "medical_family"):
        assert all((Way.NOBODY, "tie") in parts for parts in found(fled, code))


def test_of_two_ways_that_say_the_same_the_easier_is_told() -> None:
    door = Choice(
        code="door",
        section=Section.NOW,
        question="How is it?",
        why="So.",
        change=Change.YOU,
        options=(
            Option("locked", "Locked"),
            Option("open", "Open"),
            Option("broken", "Broken", change=Change.NOBODY),
        ),
    )
    passable = any_of(door.is_one_of("open"), door.is_one_of("broken"))
    shut_out = ground(must(passable))
    small = Law((garden, door), (shut_out,))
    (result,) = assess(Case({"garden": True, "door": "locked"}, TODAY), small).grounds

    one = what_would_change(result, small)
    assert one is not None
    (((part,),)) = one.sets
    assert (part.way, part.tried) == (Way.YOU, "open")


def test_a_ground_far_away_is_not_explained() -> None:
    codes = {one.ground.code for one in changes(assess(told(FAMILY)))}

    assert "trafficking_victim_reporter" not in codes
    assert "violence_1y" not in codes


def test_a_ground_that_fits_needs_nothing() -> None:
    assert found({**FAMILY, "exam": "passed"}, "family_5y") == []


def people(number: int) -> list[Case]:
    random = Random(41)
    return [samples().someone(random) for _ in range(number)]


def standing(ground: Ground, case: Case) -> Standing:
    return next(r.standing for r in assess(case).grounds if r.rule.code == ground.code)


def with_(person: Case, ground: Ground, parts: tuple[Part, ...]) -> Case:
    """The person after these changes: time passes first."""
    looked_at = ages(one.met_if for one in ground.all_requirements())
    day = max((part.day for part in parts if part.day), default=person.on)
    changed = {part.fact.code: part.tried for part in parts if part.fact}
    return Case({**later(person, day, looked_at).answers, **changed}, day)


@cache
def every_set() -> list[tuple[Case, WhatWouldChange, tuple[Part, ...]]]:
    return [
        (person, one, parts)
        for person in people(195)
        for one in changes(assess(person))
        for parts in one.sets
    ]


def test_a_set_moves_the_ground_and_no_smaller_one_does() -> None:
    sets = every_set()
    for person, one, parts in sets:
        assert standing(one.ground, with_(person, one.ground, parts)) in (
            Standing.FITS,
            Standing.MAY_FIT,
        )
        for size in range(len(parts)):
            for fewer in combinations(parts, size):
                assert standing(one.ground, with_(person, one.ground, fewer)) in (
                    Standing.DOES_NOT_FIT,
                    Standing.NOT_YET,
                )

    assert len(sets) > 300
    assert any(len(parts) > 2 for _, _, parts in sets)


def test_every_part_says_which_requirements_it_meets() -> None:
    for _, one, parts in every_set():
        texts = {requirement.text for requirement in one.ground.all_requirements()}
        for part in parts:
            assert part.texts
            assert set(part.texts) <= texts
            assert (
                (part.way is Way.TIME) == (part.fact is None) == (part.day is not None)
            )


def test_what_is_past_and_what_was_told_is_never_asked() -> None:
    for person, _, parts in every_set():
        for part in parts:
            assert part.day is None or part.day > person.on
            if part.fact is None or part.way is Way.NOBODY:
                continue
            now, then = person.answers[part.fact.code], part.tried
            assert now != then
            if isinstance(now, frozenset) and isinstance(then, frozenset):
                assert now < then
            settled = part.fact.settled_by
            assert not settled or settled.truth(person) is not Truth.YES
            if isinstance(part.fact, Choice):
                options = {one.code: one for one in part.fact.options}
                was, becomes = options[str(now)], options[str(then)]
                first = becomes.only_after
                assert not was.final or becomes.change
                assert not first or first.truth(person) is Truth.YES


HARMFUL = ("trafficking_report", "violence_papers", "trafficking_papers", "tie")


def test_nobody_is_told_to_do_what_can_harm() -> None:
    for _, _, parts in every_set():
        for part in parts:
            if part.fact and part.fact.code in HARMFUL:
                assert part.way in (Way.WITH_HELP, Way.NOBODY)


def test_what_can_be_done_comes_before_what_cannot() -> None:
    for _, one, parts in every_set():
        if any(part.way is Way.NOBODY for part in parts):
            assert one.hopeless


def test_every_way_has_its_sentence() -> None:
    assert set(WAYS) == set(Way)
    assert all(text.to_you.endswith(".") for text in WAYS.values())
