"""The questions on paper, printed, keep to the rules for skipping of the law."""

import re
import subprocess
from functools import partial

import page as validator
import pytest
from django.core.cache import cache
from django.test import Client

from assessor.forms.form_for import form_for
from assessor.forms.question_form import WITHHELD
from assessor.paper import views
from assessor.paper.page import options, paper_page
from assessor.press.press import Press
from rules import LAW
from rules.assessment.questions_on_paper import on_paper
from rules.language.fact import Choice, Choices, YesNo
from tests.printing import Occupied
from tests.today import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(press: Press) -> bytes:
    return press.pdf(partial(views.written, "en", TODAY))


def test_every_question_and_every_answer_is_on_paper(made: bytes) -> None:
    command = ["pdftotext", "-raw", "-", "-"]
    text = subprocess.run(command, input=made, capture_output=True, check=True).stdout
    said = " ".join(text.decode().split())

    for fact in LAW.facts:
        assert fact.question in said
        if isinstance(fact, Choice | Choices):
            assert all(option.text in said for option in fact.options)


def test_it_passes_every_rule_of_pdf_ua(made: bytes) -> None:
    report = validator.validate_pdf_bytes(made, profile="ua1")

    assert report.is_compliant, report.failures


def test_a_skip_names_the_letters_of_the_boxes_it_means() -> None:
    paper = on_paper(LAW, TODAY)
    shown = [one for part in paper_page(paper).parts for one in part.questions]

    for question, seen in zip(paper, shown, strict=True):
        for skip, text in zip(question.skips, seen.skips, strict=True):
            plain = re.sub("<[^>]+>", "", text)
            number, letters = re.findall(r"question (\d+).*: ([a-z, ]+)\.$", plain)[0]
            boxes = shown[int(number) - 1].boxes
            words = {
                text for value, text, _ in options(skip.lead) if value in skip.answers
            }
            named = {box.text for box in boxes if box.letter in letters.split(", ")}
            assert named == words


def test_where_to_go_stands_beside_the_answer_that_leads_there() -> None:
    paper = on_paper(LAW, TODAY)
    shown = [one for part in paper_page(paper).parts for one in part.questions]

    for question, seen in zip(paper, shown, strict=True):
        leads = [re.findall(r"\d+", str(box.then)) for box in seen.boxes]
        assert [int(one[0]) for one in leads if one] == [
            question.go_to[value]
            for value, *_ in options(question.fact)
            if question.go_to.get(value, 0) in range(1, len(paper) + 1)
        ]


def test_every_question_can_be_answered_on_paper() -> None:
    for part in paper_page(on_paper(LAW, TODAY)).parts:
        for one in part.questions:
            fact = LAW.facts[one.number - 1]
            ticked = isinstance(fact, Choice | Choices | YesNo)
            assert bool(one.blanks) is not ticked
            words = [box.text for box in one.boxes]
            assert (words[-1] == "I do not know") is (fact.unknown is None)


def test_paper_offers_the_answers_that_the_site_offers() -> None:
    for fact in LAW.facts:
        ticks = form_for(fact)(on=TODAY).ticks()
        on_site = [tick.text for tick in ticks if tick.value != WITHHELD]

        assert [text for _, text, _ in options(fact)] == on_site


def test_it_is_made_once_and_its_name_tells_nothing(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.clear()
    first = client.get("/q/")
    monkeypatch.setattr("assessor.paper.views.press", Press(line=0))
    second = client.get("/q/")

    assert first["Content-Disposition"] == 'attachment; filename="questions.pdf"'
    assert first.content == second.content
    assert first.content.startswith(b"%PDF")


def test_a_full_line_is_said_and_not_remembered(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.clear()
    monkeypatch.setattr("assessor.paper.views.press", Press(line=0))
    refused = client.get("/q/")
    monkeypatch.undo()

    assert refused.status_code == 503
    assert refused["Retry-After"] == "60"
    assert "try again in a minute" in refused.content.decode()
    assert client.get("/q/").status_code == 200


def test_who_has_to_wait_is_told_so_and_then_gets_the_questions(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.clear()
    press = Occupied()
    monkeypatch.setattr("assessor.paper.views.press", press)
    waiting = client.get("/q/")
    after, _, url = waiting["Refresh"].partition("; url=")
    file, again = client.get(url), client.get("/q/")
    press.close()

    assert "We are making your document" in waiting.content.decode()
    assert after == "1"
    assert file.content.startswith(b"%PDF")
    assert again.content == file.content, "It is kept, so nobody waits for it."
