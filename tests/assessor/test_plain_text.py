"""The plain text says what the PDF says."""

import re

import pytest

from assessor.report.documents.plain import WIDTH, plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import Case, assess
from tests.conftest import Person
from tests.today import TODAY

HURT = {
    "nationality": "other",
    "age": 34,
    "stay": "permit",
    "happened": frozenset({"violence"}),
}


def html_of(answers: dict[str, object]) -> str:
    case = Case(answers, TODAY)
    return document(assess(case), Edition.APPLICANT, "en").html


@pytest.mark.parametrize("answers", [HURT, {}, {"nationality": "dutch"}])
def test_every_word_of_the_document_is_in_the_text(answers: dict[str, object]) -> None:
    html = html_of(answers)
    body = re.sub(
        r'(?s)^.*?<body>|<p class="(foot|pages)">.*?</p>|<svg.*?</svg>', "", html
    )
    said = plain(html)

    for words in re.findall(r">([^<>]+)<", body.replace("&#x27;", "'")):
        for word in words.replace("&amp;", "&").split():
            assert word in said


def test_lines_fit_and_nothing_of_html_is_left() -> None:
    lines = plain(html_of(HURT)).splitlines()

    assert all(len(line) <= WIDTH for line in lines if " " in line.strip())
    assert not [line for line in lines if re.search(r"</?[a-z]|&[a-z]+;", line)]


def test_a_title_stands_out_and_a_list_has_marks() -> None:
    page = "<h2>Title</h2><ul><li>One<li>Two &amp; three</ul><p>End"

    assert plain(page) == "Title\n-----\n- One\n- Two & three\nEnd\n"


def test_steps_keep_their_numbers() -> None:
    page = "<ol><li>One<li>Two</ol><ul><li>Three</ul><ol><li>Four</ol>"

    assert plain(page) == "1. One\n2. Two\n- Three\n1. Four\n"


def test_dates_stay_whole_from_right_to_left() -> None:
    page = '<html dir="rtl"><p>× <bdi dir="ltr">1 May 2027</bdi> ×</p>'

    assert "\u20681 May 2027\u2069" in plain(page)


def test_it_is_a_download_with_a_name_that_tells_nothing(person: Person) -> None:
    person.answer_all({"nationality": "dutch"})
    response = person.client.get("/result/text/")

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert re.search(
        r'^attachment; filename="document-1-en-[-\d]+\.txt"$',
        response["Content-Disposition"],
    )
    assert "This is not legal advice." in response.content.decode()
