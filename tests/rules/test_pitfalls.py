"""What often goes wrong: for whom it is said, and for whom it is not."""

import pytest

from rules import LAW, Case
from rules.guidance.receipt import cited
from rules.language.rule import Ground
from rules.law.pitfalls import MOST, PITFALLS, Pitfall, pitfalls
from tests.today import TODAY

GROUND = {ground.code: ground for ground in LAW.grounds}


def told(code: str | None, **answers: object) -> list[str]:
    ground = GROUND[code] if code else None
    return [one.code for one in pitfalls(ground, Case(answers, TODAY))]


HITS: list[tuple[str, str | None, dict[str, object], dict[str, object]]] = [
    # what, the ground, who meets it, who does not
    (
        "one_kind_of_paper",
        "domestic_violence_no_permit",
        {"violence_papers": frozenset({"police"})},
        {"violence_papers": frozenset({"police", "shelter"})},
    ),
    (
        "told_late",
        "trafficking_victim_reporter",
        {"stay": "asylum"},
        {"stay": "none"},
    ),
    (
        "case_stopped",
        "trafficking_special",
        {"trafficking_outcome": "dropped"},
        {"trafficking_outcome": "running"},
    ),
    (
        "before_the_return_service",
        "no_fault_adult",
        {"dtv_report": "nothing"},
        {"dtv_report": "positive"},
    ),
    (
        "harrowing_too_late",
        "private_life_art8",
        {"first_procedure": True},
        {"first_procedure": False},
    ),
    (
        "asylum_asked_late",
        "private_life_art8",
        {"stay": "asylum", "first_procedure": True},
        {"stay": "asylum", "first_procedure": False},
    ),
    (
        "looked_at_once",
        "terminal_illness",
        {"stay": "none"},
        {"stay": "none", "concerns": frozenset({"heavy_ban"})},
    ),
    (
        "nothing_new",
        "private_life_art8",
        {"first_procedure": False},
        {"first_procedure": True},
    ),
    (
        "fear_told_here",
        "private_life_art8",
        {"topics": frozenset({"unsure"}), "past": frozenset({"afraid"})},
        {"topics": frozenset({"unsure"}), "past": frozenset({"life_here"})},
    ),
    ("no_passport", "violence_1y", {"passport": False}, {"passport": True}),
    ("asked_too_late", "widow", {"stay": "permit"}, {"stay": "none"}),
    (
        "no_right_to_wait",
        "private_life_art8",
        {"stay": "none"},
        {"stay": "permit"},
    ),
    (
        "worked_too_early",
        "private_life_art8",
        {"stay": "application"},
        {"stay": "none"},
    ),
    ("counted_from_reading", None, {"stay": "application"}, {"stay": "none"}),
    (
        "waited_to_object",
        "private_life_art8",
        {"stay": "none", "refusal": True},
        {"stay": "none", "refusal": False},
    ),
    (
        "waited_to_object",
        None,
        {"stay": "none", "refusal": True},
        {"stay": "abroad", "refusal": True},
    ),
    (
        "left_out",
        "minor_return",
        {"stay": "abroad", "passport": True},
        {"stay": "permit"},
    ),
]


@pytest.mark.parametrize(
    ("what", "ground", "meets", "does_not"),
    HITS,
    ids=[f"{one[0]} {one[1]}" for one in HITS],
)
def test_it_is_said_to_whom_it_can_happen_and_to_nobody_else(
    what: str,
    ground: str | None,
    meets: dict[str, object],
    does_not: dict[str, object],
) -> None:
    assert what in told(ground, **meets)
    assert what not in told(ground, **does_not)


BELONGS = [
    # what, a ground that it belongs to, and one that it does not belong to
    ("one_kind_of_paper", "breakup_violence", "honour_violence_no_permit"),
    ("told_late", "trafficking_victim_unable", "domestic_violence_no_permit"),
    ("time_to_think_ends", "trafficking_reflection_period", "no_fault_adult"),
    ("case_stopped", "labour_exploitation_3y", "honour_violence_no_permit"),
    ("old_form_of_doctor", "medical_treatment", "child_protection_measure"),
    ("before_the_return_service", "no_fault_family", "no_fault_medical"),
    ("fear_told_here", "no_fault_adult", "domestic_violence_no_permit"),
    ("no_proof_of_no_money", "widow", "domestic_violence_no_permit"),
    ("no_passport", "violence_1y", "widow"),
    ("looked_at_once", "medical_treatment", "domestic_violence_no_permit"),
    ("gap_after_delay", "medical_treatment_after_art64", "medical_treatment"),
]


@pytest.mark.parametrize(
    ("what", "yes", "no"), BELONGS, ids=[one[0] for one in BELONGS]
)
def test_it_belongs_to_the_grounds_that_ask_for_it(
    what: str, yes: str, no: str
) -> None:
    grounds = PITFALL[what].grounds

    assert grounds is not None
    assert yes in grounds
    assert no not in grounds


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("papers_missing", "two weeks to send it, and four for a passport"),
        ("no_proof_of_no_money", "and they may have to leave"),
        ("nothing_new", "New is only what nobody could know at the first no"),
        ("no_passport", "did all they could to get one"),
        ("waited_to_object", "run on until they object"),
    ],
)
def test_it_says_what_the_texts_of_now_say(code: str, words: str) -> None:
    # Vc B1/3.4.1.1, 3.4.1.3, 4.2.3; Vw 27(2)(a), 73(5).
    assert words in PITFALL[code].text


PITFALL: dict[str, Pitfall] = {one.code: one for one in PITFALLS}


def test_what_was_not_asked_is_not_taken_as_told() -> None:
    assert "harrowing_too_late" not in told("widow")


@pytest.mark.parametrize("answers", [{}, {"passport": None}], ids=["unasked", "?"])
def test_what_is_not_known_may_still_go_wrong(answers: dict[str, object]) -> None:
    assert "no_passport" in told("violence_1y", **answers)


@pytest.mark.parametrize("ground", LAW.grounds, ids=lambda one: one.code)
def test_whoever_has_a_ground_in_sight_is_told_a_few_things(ground: Ground) -> None:
    found = pitfalls(ground, Case({"stay": "none", "passport": None}, TODAY))

    assert 2 <= len(found) <= MOST


def test_without_a_ground_only_what_the_answers_call_up_is_told() -> None:
    assert told(None) == []
    assert told(None, stay="permit") == ["asked_too_late"]


@pytest.mark.parametrize("one", PITFALLS, ids=lambda one: one.code)
def test_each_is_short_and_its_source_is_in_the_list(one: Pitfall) -> None:
    sentences = one.text.split(". ")

    assert all(len(sentence.split()) <= 25 for sentence in sentences)
    assert one.source in cited(LAW)
    assert set(one.grounds or ()) <= set(GROUND)
