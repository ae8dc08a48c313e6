"""Why a question is asked: what it can still decide, in this person's case."""

from datetime import date
from random import Random

import pytest

from rules.assessment import LAW, questions
from rules.case import Case
from rules.fact import Fact
from rules.language import Standing
from rules.samples import Samples
from rules.why import why
from tests.rules.tiny import case, course, garden, ground, law, must, trees

ON = date(2026, 11, 23)


def codes(told: Case, fact: Fact) -> list[str]:
    return [rule.code for rule in why(told, fact)]


def test_the_first_question_matters_for_almost_everything() -> None:
    assert len(why(Case({}, ON), LAW.facts[0])) > 30


def test_what_is_decided_is_not_named_any_more() -> None:
    two = law(
        ground(must(trees.at_least(3)), code="orchard"),
        ground(must(trees.at_least(1)), must(course.yes), code="yard"),
        ground(must(trees.at_least(1)), gate=(must(garden.no),), code="balcony"),
    )

    named = [rule.code for rule in why(case(garden=True), trees, two)]

    assert named == ["orchard", "yard"]


def test_an_answer_to_a_later_question_changes_nothing() -> None:
    early, late = Case({}, ON), Case({"tie": "died", "happened": frozenset()}, ON)

    assert codes(early, LAW.fact["stay"]) == codes(late, LAW.fact["stay"])


def test_a_question_about_one_permit_names_it() -> None:
    told = {"nationality": "other", "stay": "permit", "last_permit": "humanitarian"}
    told |= {"humanitarian_for": "violence"}

    assert codes(Case(told, ON), LAW.fact["permit_since"])[0] == "violence_1y"


def people(number: int) -> list[Case]:
    random, samples = Random(9), Samples(LAW, ON)
    return [samples.someone(random) for _ in range(number)]


CAUTIONING = {code for one in LAW.cautions for code in one.raised_if.codes()}


@pytest.mark.parametrize("person", people(30), ids=range(30))
def test_every_question_on_the_way_has_a_reason(person: Case) -> None:
    for fact in questions(person):
        assert why(person, fact) or fact.code in CAUTIONING


def test_what_is_not_named_the_answer_cannot_change() -> None:
    samples, random = Samples(LAW, ON), Random(3)
    for person in people(60):
        path = questions(person)
        fact = random.choice(path)
        named = {rule.code for rule in why(person, fact)}
        before = path[: path.index(fact)]
        told = {f.code: person.answers[f.code] for f in before}
        outcomes = [
            standings({**told, fact.code: value}) for value in samples.values(fact.code)
        ]
        for rule in LAW.on(ON).rules:
            if rule.code not in named:
                assert len({one[rule.code] for one in outcomes}) == 1


def standings(answers: dict[str, object]) -> dict[str, Standing]:
    now = LAW.on(ON)
    pairs = zip(now.rules, now.standings(Case(answers, ON)), strict=True)
    return {rule.code: standing for rule, standing in pairs}
