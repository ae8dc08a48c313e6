"""Forms made from facts: what is sent becomes a JSON answer, and back."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from assessor.answers.words import in_words
from assessor.forms.form_for import form_for
from assessor.forms.question_form import QuestionForm
from rules import LAW
from rules.language.fact import (
    Choice,
    Choices,
    Count,
    Day,
    Fact,
    Months,
    Option,
    Section,
    YesNo,
)
from tests.conftest import sent
from tests.today import TODAY

ABOUT: Any = {
    "section": Section.NOW,
    "question": "What is it?",
    "why": "We need it.",
}
TWO = (Option("a", "Apples"), Option("b", "Bread"))
KINDS: dict[str, Fact] = {
    "yes or no": YesNo(code="yes_no", **ABOUT),
    "choice": Choice(code="choice", options=TWO, **ABOUT),
    "choices": Choices(code="choices", options=TWO, **ABOUT),
    "day": Day(code="day", **ABOUT),
    "coming day": Day(code="coming_day", future=True, **ABOUT),
    "count": Count(code="count", high=40, **ABOUT),
    "months": Months(code="months", low=1, high=36, **ABOUT),
}


def form(kind: str, what: Any) -> QuestionForm:
    data = QueryDict(mutable=True)
    for name, values in what.items():
        data.setlist(name, values if isinstance(values, list) else [str(values)])
    return form_for(KINDS[kind])(data, on=TODAY)


ANSWERS = [
    pytest.param("yes or no", True, True, id="yes"),
    pytest.param("yes or no", False, False, id="no"),
    pytest.param("choice", "b", "b", id="one option"),
    pytest.param("choices", ["b", "a"], ["a", "b"], id="several options"),
    pytest.param("choices", [], [], id="none of these"),
    pytest.param("day", date(2021, 3, 2), "2021-03-02", id="a day"),
    pytest.param("day", TODAY, "2026-11-23", id="today"),
    pytest.param("coming day", date(2027, 1, 1), "2027-01-01", id="a coming day"),
    pytest.param("count", 0, 0, id="the lowest number"),
    pytest.param("count", 40, 40, id="the highest number"),
    pytest.param("months", 12, 12, id="months"),
]


@pytest.mark.parametrize(("kind", "value", "answer"), ANSWERS)
def test_what_is_sent_becomes_a_json_answer(
    kind: str, value: object, answer: object
) -> None:
    question = form(kind, sent(value))

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": answer}


@pytest.mark.parametrize(("kind", "value", "answer"), ANSWERS)
def test_a_json_answer_is_shown_as_it_was_sent(
    kind: str, value: object, answer: object
) -> None:
    fact = KINDS[kind]
    again = form_for(fact)(on=TODAY, told=fact.read(answer, TODAY))
    shown = {t.value for t in again.ticks() if t.ticked} | {
        b.typed for b in again.blanks() if b.typed
    }
    before = {
        str(v)
        for values in sent(value).values()
        for v in (values if isinstance(values, list) else [values])
    }

    assert shown == before


@pytest.mark.parametrize("kind", KINDS)
def test_every_question_can_be_answered_with_i_do_not_know(kind: str) -> None:
    question = form(kind, {"answer": "?"})

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": None}
    assert [tick.value for tick in question.ticks()][-1] == "?"


@pytest.mark.parametrize("kind", KINDS)
def test_i_do_not_know_is_shown_again(kind: str) -> None:
    question = form_for(KINDS[kind])(on=TODAY, told=None)

    assert [tick.value for tick in question.ticks() if tick.ticked] == ["?"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_that_was_not_answered_shows_nothing(kind: str) -> None:
    question = form_for(KINDS[kind])(on=TODAY)

    assert not any(tick.ticked for tick in question.ticks())
    assert not any(blank.typed for blank in question.blanks())
    assert question.problems() == ()


WRONG = [
    ("yes or no", {}, "Choose one of the answers."),
    ("yes or no", {"answer": "maybe"}, "That answer is not in the list."),
    ("yes or no", {"answer": ["yes", "no"]}, "Choose only one of the answers."),
    ("choice", {"answer": ""}, "That answer is not in the list."),
    ("choice", {"answer": "a\0"}, "That answer is not in the list."),
    ("choice", {"answer": ["a", "?"]}, "Choose only one of the answers."),
    ("choices", {}, "Choose one or more answers."),
    ("choices", {"answer": ["a", "x"]}, "That answer is not in the list."),
    ("choices", {"answer": ["a", "-"]}, "do not go together with other answers."),
    ("choices", {"answer": ["-", "?"]}, "do not go together with other answers."),
    ("day", {}, "Fill in the day, the month and the year."),
    ("day", {"day": 1, "month": 1}, "Fill in the year too."),
    ("day", {"month": 13, "year": 2020}, "That day does not exist."),
    ("day", {"day": 1, "year": 2020}, "Fill in the month too."),
    ("day", {"day": 31, "month": 2, "year": 2020}, "That day does not exist."),
    ("day", {"day": 29, "month": 2, "year": 2021}, "That day does not exist."),
    ("day", {"day": 1, "month": 13, "year": 2020}, "That day does not exist."),
    ("day", {"day": 0, "month": 1, "year": 2020}, "That day does not exist."),
    ("day", {"day": 24, "month": 11, "year": 2026}, "This day is in the future."),
    ("coming day", {"day": 24, "month": 11, "year": 2036}, "too far in the future."),
    ("coming day", {"day": 1, "month": 1, "year": 9999}, "too far in the future."),
    ("day", {"day": 31, "month": 12, "year": 1899}, "The year cannot be before 1900."),
    ("day", {"day": 1, "month": 1, "year": "0001"}, "The year cannot be before 1900."),
    ("day", {"day": 1, "month": 1, "year": 21}, "The year cannot be before 1900."),
    ("day", {"day": 1, "month": 1, "year": "0000"}, "The year cannot be before 1900."),
    ("day", {"day": "one", "month": 1, "year": 2020}, "Write the day as a number"),
    ("day", {"day": 1, "month": "mrs", "year": 2020}, "Write the month as a number"),
    ("day", {"day": 1, "month": 1, "year": "20200"}, "Write the year with four"),
    ("day", {"day": "-1", "month": 1, "year": 2020}, "Write the day as a number"),
    ("day", {"day": "三", "month": 1, "year": 2020}, "Write the day as a number"),
    ("day", {"day": "1\0", "month": 1, "year": 2020}, "Write the day as a number"),
    ("day", {"day": 1, "answer": "?"}, "also chose “I do not know”"),
    ("day", {"answer": "x"}, "That answer is not in the list."),
    ("count", {}, "Fill in a number."),
    ("count", {"number": 41}, "Fill in a number from 0 to 40."),
    ("months", {"number": 0}, "Fill in a number from 1 to 36."),
    ("count", {"number": "2.5"}, "Use the digits 0 to 9"),
    ("count", {"number": "1e1"}, "Use the digits 0 to 9"),
    ("count", {"number": "9" * 5000}, "Use the digits 0 to 9"),
    ("count", {"number": 3, "answer": "?"}, "also chose “I do not know”"),
]


@pytest.mark.parametrize(
    ("kind", "what", "sentence"),
    [pytest.param(*wrong, id=f"{wrong[0]}: {str(wrong[1])[:50]!a}") for wrong in WRONG],
)
def test_what_cannot_be_an_answer_gets_a_plain_sentence(
    kind: str, what: dict[str, Any], sentence: str
) -> None:
    question = form(kind, what)
    places = {tick.id for tick in question.ticks()}
    places |= {blank.name for blank in question.blanks()}

    assert not question.is_valid()
    assert sentence in " ".join(problem.sentence for problem in question.problems())
    assert {problem.at for problem in question.problems()} <= places


def test_each_missing_part_of_a_day_has_its_own_sentence() -> None:
    problems = form("day", {"day": 1}).problems()

    assert [problem.at for problem in problems] == ["month", "year"]


def test_what_was_typed_is_kept_with_the_sentence() -> None:
    question = form("day", {"day": "31", "month": "two", "year": "2020"})

    assert [blank.typed for blank in question.blanks()] == ["31", "two", "2020"]
    assert [blank.wrong for blank in question.blanks()] == [False, True, False]


def test_a_very_long_text_does_not_come_back_in_full() -> None:
    assert len(form("count", {"number": "x" * 60_000}).blanks()[0].typed) == 40


def test_spaces_around_a_number_are_no_mistake() -> None:
    assert form("count", {"number": " 7 "}).is_valid()


def test_a_kind_without_a_form_says_where_to_add_one() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Colour(Fact):
        allowed = "a colour"

        def read(self, raw: object, on: date) -> object:
            return raw

    with pytest.raises(LookupError, match="There is no field for a Colour: add one in"):
        form_for(Colour(code="colour", **ABOUT))


@pytest.mark.parametrize("fact", LAW.facts, ids=lambda fact: fact.code)
def test_no_option_has_the_code_of_an_answer_that_all_questions_share(
    fact: Fact,
) -> None:
    question = form_for(fact)(MultiValueDict(), on=TODAY)
    values = [tick.value for tick in question.ticks()]

    assert len(values) == len(set(values))


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("yes or no", True, ("Yes",)),
        ("yes or no", False, ("No",)),
        ("yes or no", None, ("I do not know",)),
        ("choice", "b", ("Bread",)),
        ("choices", frozenset("ab"), ("Apples", "Bread")),
        ("choices", frozenset(), ("None of these",)),
        ("day", date(2021, 3, 2), ("2 March 2021",)),
        ("count", 1, ("1",)),
        ("months", 1, ("1 month",)),
        ("months", 12, ("12 months",)),
    ],
)
def test_an_answer_is_told_in_words(
    kind: str, value: object, words: tuple[str, ...]
) -> None:
    assert in_words(KINDS[kind], value) == words
