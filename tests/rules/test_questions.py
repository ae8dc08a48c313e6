"""Which questions matter: skipping, stale answers, and the end."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from random import Random

import pytest

from rules import LAW, Case, assess, counted, questions
from rules.engine.law import Law
from rules.language.conditions import any_of
from rules.language.fact import Section
from rules.language.rule import Standing
from rules.language.truth import Truth
from rules.proofs.promises import stays_or_is_ruled_out
from rules.proofs.samples import Samples
from tests.rules.tiny import (
    ON,
    case,
    caution,
    citizen,
    course,
    garden,
    ground,
    law,
    must,
    since,
    trees,
    until,
)

SEED = 7
SAMPLES = Samples(LAW, ON)

tiny = law(
    ground(
        must(trees.at_least(3)),
        must(any_of(since.years_ago(5), course.yes)),
        scope=(must(citizen.no),),
    ),
    cautions=(caution,),
)


def asked(told: Case, under: Law = tiny) -> list[str]:
    return [fact.code for fact in questions(told, under)]


def still(told: Case, under: Law = tiny) -> list[str]:
    return [code for code in asked(told, under) if code not in told.answers]


def people(number: int) -> list[Case]:
    random = Random(SEED)
    return [SAMPLES.someone(random) for _ in range(number)]


def interview(person: Case, under: Law = LAW) -> list[tuple[Case, tuple[str, ...]]]:
    """Answer one question after the other; return each stage with its questions."""
    told: dict[str, object] = {}
    stages = []
    while True:
        now = Case(dict(told), person.on)
        path = asked(now, under)
        stages.append((now, tuple(path)))
        todo = [code for code in path if code not in told]
        if not todo:
            return stages
        told[todo[0]] = person.answers[todo[0]]


def test_the_questions_come_in_the_order_of_the_facts() -> None:
    path = asked(case())

    assert path == ["citizen", "garden", "trees", "since", "course", "trouble"]


def test_a_question_that_can_change_nothing_is_skipped() -> None:
    met = case(citizen=False, garden=True, trees=3, since=date(2020, 1, 1))

    assert "course" not in asked(met)


def test_when_nothing_can_fit_any_more_it_ends() -> None:
    assert still(case(citizen=True)) == []
    assert still(case(citizen=False, garden=False)) == []
    assert still(case(citizen=False, garden=True, trees=2)) == []


def test_a_gate_that_is_not_known_ends_its_rule() -> None:
    assert still(case(citizen=False, garden=None)) == []


def test_a_caution_is_only_asked_about_what_may_fit() -> None:
    done = {"citizen": False, "garden": True, "trees": 3, "course": True}

    assert still(case(**done, since=ON)) == ["trouble"]
    assert "trouble" not in asked(case(**{**done, "trees": 0}))


@pytest.mark.parametrize(
    ("answer", "expected"), [(True, False), (False, True), (None, True)], ids=str
)
def test_a_caution_is_not_asked_of_those_for_whom_it_cannot_matter(
    answer: object, *, expected: bool
) -> None:
    about_some = replace(caution, asked_if=course.no)
    under = law(ground(must(course.yes)), cautions=(about_some,))
    told = case(garden=True, course=answer)

    assert ("trouble" in asked(told, under)) is expected


def test_i_do_not_know_is_not_asked_again() -> None:
    unsure = case(citizen=None, garden=True, trees=None, since=None, course=None)

    assert still(unsure) == ["trouble"]


def test_a_stale_answer_stops_counting_and_comes_back() -> None:
    told = {"citizen": False, "garden": True, "trees": 5, "since": ON, "course": False}
    without = counted(case(**{**told, "garden": False}), tiny)
    again = counted(case(**told), tiny)

    assert without.answers == {"citizen": False, "garden": False}
    assert again.answers == told


def test_a_stale_answer_changes_no_outcome() -> None:
    hidden = case(citizen=True, garden=True, trees=5, since=date(2000, 1, 1))

    assert questions(hidden, tiny) == questions(case(citizen=True), tiny)


def test_not_yet_does_not_end_the_questions() -> None:
    waiting = ground(must(since.years_ago(5)), must(trees.at_least(3)))
    told = case(garden=True, since=ON)

    assert still(told, law(waiting)) == ["trees"]


def test_the_other_of_two_days_is_not_asked_when_one_is_not_known() -> None:
    spanning = law(ground(must(until.years_after(since, 5))))

    assert still(case(garden=True), spanning) == ["since", "until"]
    assert still(case(garden=True, since=None), spanning) == []


def test_who_does_not_know_the_gate_is_asked_no_further() -> None:
    one = ground(
        must(trees.at_least(3)), gate=(must(garden.yes), must(since.years_ago(5)))
    )

    assert still(case(garden=None), law(one)) == []


def test_what_was_told_for_another_rule_rules_out_what_is_unclear() -> None:
    unclear = ground(must(trees.at_least(3)), code="unclear")
    other = ground(must(trees.at_least(5)), code="other", gate=(must(citizen.yes),))
    told = case(citizen=True, garden=None, trees=2)

    assert asked(told, law(unclear, other)) == ["citizen", "garden", "trees"]
    assert law(unclear, other).standings(told)[0] is Standing.DOES_NOT_FIT


def test_a_question_that_only_a_hopeless_rule_needs_is_not_asked() -> None:
    hopeless = ground(must(trees.at_least(3)), must(course.no), code="hopeless")
    told = case(garden=True, trees=2)

    assert asked(told, law(hopeless)) == ["garden", "trees"]


@pytest.mark.parametrize("person", people(12), ids=range(12))
def test_the_number_of_questions_never_grows(person: Case) -> None:
    lengths = [len(path) for _, path in interview(person)]

    assert all(later <= earlier for earlier, later in pairwise(lengths))


@pytest.mark.parametrize("person", people(12), ids=range(12))
def test_an_answered_question_stays_on_the_path(person: Case) -> None:
    for told, path in interview(person):
        assert set(told.answers) <= set(path)


def standings(told: Case) -> Mapping[str, Standing]:
    codes = (rule.code for rule in LAW.on(ON).rules)
    return dict(zip(codes, LAW.on(ON).standings(told), strict=True))


def test_asking_less_is_asking_all() -> None:
    for person in people(400):
        less, full = standings(counted(person)), standings(person)

        assert all(stays_or_is_ruled_out(less[code], full[code]) for code in full)


def test_what_is_assessed_is_the_same_with_less() -> None:
    for person in people(150):
        less, full = assess(counted(person)), assess(person)

        assert less.classification is full.classification
        assert all(
            stays_or_is_ruled_out(one.standing, other.standing)
            for one, other in zip(less.grounds, full.grounds, strict=True)
        )


def test_nothing_is_unclear_that_is_ruled_out_for_good() -> None:
    unclear = [
        result
        for person in people(150)
        for result in assess(person).standing(Standing.UNCLEAR)
    ]

    assert len(unclear) > 50
    assert all(f.best is not Truth.NO for one in unclear for f in one.findings)


def of_the_law(**answers: object) -> list[str]:
    """What is still asked of somebody, under the law itself."""
    return still(Case(answers, ON), LAW)


def test_without_a_permit_nobody_is_asked_about_the_family_of_a_permit() -> None:
    child = of_the_law(
        nationality="other", stay="none", last_permit="never", age=9, topics=frozenset()
    )

    assert {"tie", "sponsor_right", "family_role", "turkish_worker"}.isdisjoint(child)


def test_before_five_years_nobody_is_asked_about_income() -> None:
    days = {"permit_since": date(2026, 3, 10), "lawful_since": date(2026, 3, 10)}
    person: dict[str, object] = {
        "nationality": "other",
        "stay": "permit",
        "last_permit": "family",
    }
    person |= {"topics": frozenset(), "sponsor_right": "dutch"}

    assert "income" not in of_the_law(**person, **days)
    assert "income" in of_the_law(**person, **dict.fromkeys(days, date(2020, 3, 10)))


def test_who_is_together_is_not_asked_when_it_ended() -> None:
    person = {"nationality": "other", "stay": "permit", "last_permit": "family"}

    assert "tie_ended_on" not in of_the_law(**person, tie="together")
    assert "with_worker_since" not in of_the_law(**person, turkish_worker="three")


def test_with_a_permit_for_trafficking_nobody_is_asked_for_the_report_again() -> None:
    still_asked = of_the_law(
        nationality="other",
        stay="permit",
        last_permit="humanitarian",
        humanitarian_for="trafficking_case",
        permit_since=date(2023, 9, 20),
        trafficking_outcome="running",
        topics=frozenset({"harm"}),
        happened=frozenset({"exploited"}),
    )

    assert {"trafficking_report", "trafficking_case"}.isdisjoint(still_asked)


def test_the_day_to_which_a_permit_was_taken_back_is_asked_of_nobody_else() -> None:
    told: dict[str, object] = {
        "nationality": "other",
        "stay": "none",
        "last_permit": "family",
        "permit_since": date(2020, 1, 1),
        "permit_ended_on": date(2026, 1, 1),
    }
    taken = of_the_law(**told, permit_changes=frozenset({"taken_back"}))
    kept = of_the_law(**told, permit_changes=frozenset())

    assert "taken_back_to" in taken
    assert "taken_back_to" not in kept


def test_what_it_is_about_is_asked_first_and_of_everybody() -> None:
    for person in people(100):
        assert questions(person)[0].code == "topics"


def test_no_part_of_the_conversation_comes_back() -> None:
    parts = [part for part, _ in groupby(fact.section for fact in LAW.facts)]

    assert parts == list(Section)


@pytest.mark.parametrize("person", people(40), ids=range(40))
def test_no_part_comes_back_for_anybody(person: Case) -> None:
    parts = [part for part, _ in groupby(fact.section for fact in questions(person))]

    assert len(parts) == len(set(parts))
