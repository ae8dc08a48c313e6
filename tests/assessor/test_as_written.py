"""Numbers and dates as people write them, at every door that asks for one."""

from typing import Any

import pytest
import time_machine
from django.test import Client

from tests.assessor.test_forms import form
from tests.conftest import Person
from tests.today import TODAY

BOXES = ("day", "month", "year")

WRITTEN = [
    pytest.param("٢٦", "١١", "٢٠٢٥", id="Arabic digits"),
    pytest.param("۲۶", "۱۱", "۲۰۲۵", id="Persian digits"),
    pytest.param("२६", "११", "२०२५", id="Devanagari digits"),
    pytest.param("２６", "１１", "２０２５", id="full-width digits"),
    pytest.param("\u200f26\u200f", "\u2066 11 \u2069", "\ufeff2025", id="marks"),
    pytest.param("26\u00a0", "\u202f11", "\t2025 ", id="spaces"),
    pytest.param("26", "november", "2025", id="a name"),
    pytest.param("26", "Nov", "2025", id="a short name"),
    pytest.param("26", "NOV.", "2025", id="a short name with a dot"),
    pytest.param("26-11-2025", "", "", id="dashes"),
    pytest.param("26.11.2025", "", "", id="dots"),
    pytest.param("26/11/2025", "", "", id="slashes"),
    pytest.param("26\u201311\u20132025", "", "", id="long dashes"),
    pytest.param("26 november 2025", "", "", id="a date in words"),
    pytest.param("November 26, 2025", "", "", id="a date in American words"),
    pytest.param("2025-11-26", "", "", id="an ISO date"),
    pytest.param("\u200e٢٦/١١/٢٠٢٥", "", "", id="an Arabic date"),
    pytest.param("", "", "26-11-2025", id="a date in the last box"),
    pytest.param("26 november", "", "2025", id="a date over two boxes"),
]


@pytest.mark.parametrize(("day", "month", "year"), WRITTEN)
def test_a_day_is_read_as_people_write_it(day: str, month: str, year: str) -> None:
    question = form("day", {"day": day, "month": month, "year": year})

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": "2025-11-26"}


@pytest.mark.parametrize(("day", "month", "year"), WRITTEN)
@pytest.mark.django_db
def test_so_does_the_page_that_counts_a_term(day: str, month: str, year: str) -> None:
    what = {"kind": "objection", "day": day, "month": month, "year": year}
    with time_machine.travel(TODAY, tick=False):
        seen = Client().post("/t/", what, follow=True).content.decode()

    assert "24 December 2025" in seen


NAMES = [
    ("januari", 1),
    ("January", 1),
    ("febr.", 2),
    ("maart", 3),
    ("mrt", 3),
    ("March", 3),
    ("mar", 3),
    ("April", 4),
    ("mei", 5),
    ("May", 5),
    ("juni", 6),
    ("jun", 6),
    ("July", 7),
    ("augustus", 8),
    ("Sept", 9),
    ("okt", 10),
    ("Oct.", 10),
    ("NOVEMBER", 11),
    ("dec", 12),
]


@pytest.mark.parametrize(("name", "number"), NAMES)
def test_a_month_has_its_name_in_both_languages(name: str, number: int) -> None:
    question = form("day", {"month": name, "year": "2021"})

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": f"2021-{number:02}"}


@pytest.mark.parametrize("typed", ["03-2021", "maart 2021", "2021-03", "٣/٢٠٢١"])
@pytest.mark.parametrize("box", ["day", "month"])
def test_a_month_can_be_written_in_one_go_too(box: str, typed: str) -> None:
    question = form("day", {box: typed})

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": "2021-03"}


OWN_BOX = "each in its own box, like 7, 3 and 2021."


@pytest.mark.parametrize(
    ("day", "month", "year", "sentence"),
    [
        pytest.param("3/12/2025", "", "", OWN_BOX, id="two dates at once"),
        pytest.param("26-11-25", "", "", OWN_BOX, id="two digits of a year"),
        pytest.param("26-11-2025", "11", "2025", OWN_BOX, id="a date and its parts"),
        pytest.param("26 nov 2025 12", "", "", OWN_BOX, id="more than a date"),
        pytest.param("26 m 2025", "", "", OWN_BOX, id="no month"),
        pytest.param("26 ma 2025", "", "", OWN_BOX, id="too short for a month"),
        pytest.param("-26", "11", "2025", "day as a number, like 7", id="a sign"),
        pytest.param("2²", "11", "2025", "day as a number, like 7", id="a power"),
        pytest.param("½", "11", "2025", "day as a number, like 7", id="a half"),
        pytest.param("26", "ju", "2025", "or by its name, like 3 or March", id="ju"),
        pytest.param("26", "soon", "2025", "or by its name", id="no name"),
        pytest.param("", "3", "2o25", "four digits, like 2021", id="a letter"),
        pytest.param("3", "", "2025", "Fill in the month too.", id="no month at all"),
    ],
)
def test_what_is_refused_says_what_to_type_and_stays(
    day: str, month: str, year: str, sentence: str
) -> None:
    question = form("day", {"day": day, "month": month, "year": year})

    assert not question.is_valid()
    assert sentence in " ".join(one.sentence for one in question.problems())
    assert [blank.typed for blank in question.blanks()] == [day, month, year]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31-02-2025", "That day does not exist."),
        ("27-11-2026", "This day is in the future."),
        ("1-1-1405", "The year cannot be before 1900."),
    ],
)
def test_a_date_that_cannot_be_is_put_into_its_boxes(typed: str, sentence: str) -> None:
    question = form("day", {"day": typed})

    assert not question.is_valid()
    assert sentence in " ".join(one.sentence for one in question.problems())
    assert [blank.typed for blank in question.blanks()] == typed.split("-")


@pytest.mark.parametrize("typed", ["٣٤", "۳۴", "३४", "３４", "\u200f34\u200e", " 34 "])
@pytest.mark.parametrize("kind", ["count", "months"])
def test_a_number_is_read_in_any_digits(kind: str, typed: str) -> None:
    question = form(kind, {"number": typed})

    assert question.is_valid(), question.problems()
    assert question.cleaned_data == {"answer": 34}


def test_what_is_kept_is_in_the_digits_0_to_9(person: Person) -> None:
    answers: dict[str, Any] = {"nationality": "other"}
    while (fact := person.open_question()) is not None and fact.code != "age":
        person.answer(fact.code, answers.get(fact.code))
    person.send("age", {"number": "٣٤"})

    assert person.stored["age"] == 34
    assert 'value="34"' in person.client.get(person.url("age")).content.decode()
