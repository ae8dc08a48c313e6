"""Paper asks at least what the site asks, and leads to the same outcome."""

from random import Random

import pytest

from rules import LAW, Case, assess, counted, questions
from rules.assessment.questions_on_paper import Question, follow, on_paper
from rules.language.fact import Choices
from tests.anybody import samples
from tests.today import TODAY

PEOPLE = 600


@pytest.fixture(scope="module")
def paper() -> tuple[Question, ...]:
    return on_paper(LAW, TODAY)


def people() -> list[Case]:
    random = Random(3)
    witnesses = [samples().witness(rule) for rule in samples().law.rules]
    unknown = {fact.code: fact.unknown for fact in LAW.facts}
    told = [Case({**unknown, **w.answers}, TODAY) for w in witnesses if w]
    return told + [samples().someone(random) for _ in range(PEOPLE)]


def test_every_question_of_the_site_is_on_paper_in_the_same_order(
    paper: tuple[Question, ...],
) -> None:
    assert tuple(one.fact for one in paper) == LAW.facts
    assert [one.number for one in paper] == list(range(1, len(paper) + 1))


def test_paper_asks_at_least_what_the_site_asks(paper: tuple[Question, ...]) -> None:
    for person in people():
        filled = follow(paper, lambda fact, told=person.answers: told[fact.code])  # type: ignore[misc]  # the default binds it
        missing = [f.code for f in questions(person) if f.code not in filled]

        assert missing == [], person.answers


def test_what_was_filled_in_on_paper_gives_the_same_outcome(
    paper: tuple[Question, ...],
) -> None:
    for person in people():
        filled = follow(paper, lambda fact, told=person.answers: told[fact.code])  # type: ignore[misc]  # the default binds it
        by_paper = assess(counted(Case(filled, TODAY)))
        by_site = assess(counted(person))

        assert by_paper.classification is by_site.classification
        assert LAW.on(TODAY).standings(by_paper.case) == LAW.on(TODAY).standings(
            by_site.case
        )


def test_who_has_little_to_tell_can_skip_much(paper: tuple[Question, ...]) -> None:
    dutch = follow(paper, lambda f: "dutch" if f.code == "nationality" else None)

    assert len(dutch) <= len(paper) / 3


def test_going_on_is_always_forward_and_skips_look_back(
    paper: tuple[Question, ...],
) -> None:
    for one in paper:
        assert all(one.number + 1 < to <= len(paper) + 1 for to in one.go_to.values())
        assert all(skip.place < one.number for skip in one.skips)
        assert all(paper[skip.place - 1].fact is skip.lead for skip in one.skips)


def test_a_rule_that_would_skip_for_every_answer_is_never_written(
    paper: tuple[Question, ...],
) -> None:
    for one in paper:
        for skip in one.skips:
            if isinstance(skip.lead, Choices):
                assert skip.answers
