"""Answers of an older version: asked again, or left out of a report, and said so."""

import json
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from assessor.answers.telling import Having, Telling
from assessor.report.documents.case_file import case_file, read_case_file
from rules import LAW, Case, assess
from rules.__main__ import main
from rules.law import retired
from tests.conftest import Person
from tests.today import TODAY

pytestmark = pytest.mark.filterwarnings("ignore:unclosed file.*icc:ResourceWarning")

REMOVED = {
    "judgment_on": "2020-01-01",
    "permit_when_hurt": True,
    "born_in_netherlands": False,
    "both_parents": None,
    "child_needs_you": True,
}
OTHERWISE = {
    "exam_exemption": ["school", "turkish"],
    "sponsor_right": "changed",
    "born_here": True,
}
CASE = {"nationality": "other", "age": 34, "stay": "permit"}


def of_older_rules(answers: Mapping[str, object], **more: object) -> str:
    """The file inside a report that was made with other rules than those of now."""
    file = json.loads(case_file(assess(Case({}, TODAY))))
    file["receipt"]["version"] = "0123456789ab"
    return json.dumps({**file, "answers": answers, **more})


@pytest.mark.parametrize("code", REMOVED)
def test_an_answer_to_a_removed_question_is_said_to_be_not_used(code: str) -> None:
    read = read_case_file(json.dumps({**CASE, code: REMOVED[code]}))

    assert read.case.answers == CASE
    assert read.not_used == f"Not used, as the questions have changed since: {code}."


@pytest.mark.parametrize("code", OTHERWISE)
def test_an_answer_that_cannot_be_chosen_any_more_is_not_used(code: str) -> None:
    read = read_case_file(json.dumps({**CASE, code: OTHERWISE[code]}))

    assert read.case.answers == CASE
    assert code in read.not_used


def test_what_never_could_be_answered_is_a_slip_of_the_pen(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps({**CASE, "exam_exemption": ["turkisch"]}))

    with pytest.raises(SystemExit):
        call_command("report", str(file), "-o", "x.pdf", stderr=StringIO())


def test_all_of_a_report_of_other_rules_is_read_as_far_as_it_can_be() -> None:
    told = {"withheld": ["age", "shoe"], "papers": {"identity": "have", "shoe": "can"}}
    answers = {**CASE, "age": None, "shoe": 42, "passport": "perhaps"}
    read = read_case_file(of_older_rules(answers, told=told))

    assert read.case.answers == {**CASE, "age": None}
    assert read.told == Telling(frozenset({"age"}), {"identity": Having.HAVE})
    assert read.not_used.endswith("since: shoe, passport.")


def test_a_report_of_older_rules_still_becomes_a_report(tmp_path: Path) -> None:
    file, made, said = tmp_path / "case.json", tmp_path / "made.pdf", StringIO()
    file.write_text(of_older_rules({**CASE, **REMOVED, **OTHERWISE}))
    call_command("report", str(file), "-o", str(made), stderr=said)

    assert made.read_bytes().startswith(b"%PDF")
    assert said.getvalue().count("\n") == 1
    assert all(code in said.getvalue() for code in (*REMOVED, *OTHERWISE))


def test_the_file_of_a_report_is_assessed_on_its_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "case.json"
    file.write_text(of_older_rules({**CASE, **REMOVED}, on="2026-11-20"))

    assert main(["assess", str(file)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["on"] == "2026-11-20"
    assert err.count("\n") == 1
    assert all(code in err for code in REMOVED)


def test_nothing_that_is_still_asked_is_called_removed() -> None:
    assert retired.FACTS.isdisjoint(LAW.fact)
    for code, answers in retired.ANSWERS.items():
        assert not any(_is_taken(code, one) for one in answers)


def _is_taken(code: str, answer: object) -> bool:
    options = getattr(LAW.fact[code], "option_codes", (True, False))
    return answer in options


def test_what_an_older_version_stored_is_asked_again(person: Person) -> None:
    person.answer_all({"nationality": "other", "topics": ["child"]})
    session = person.client.session
    session["answers"] = {**person.stored, **REMOVED, "nationality": "belgian"}
    session["withheld"] = ["judgment_on"]
    session.save()

    question = person.open_question()
    assert question is not None
    assert question.code == "nationality"
    person.answer("nationality", "other")
    assert person.open_question() is None
    assert person.client.get("/result/").status_code == 200
    assert person.client.get("/c/check/").status_code == 200
