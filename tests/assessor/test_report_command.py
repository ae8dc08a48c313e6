"""``manage.py report``: case files in, reports out, and clear words when it cannot."""

import json
import os
import re
from io import BytesIO, StringIO
from pathlib import Path

import pikepdf
import pytest
from django.core.management import call_command

from tests.conftest import Person, sent
from tests.people import HURT_AT_HOME

CASE = {"nationality": "other", "age": 34, "stay": "permit"}
KEPT_BACK = ["threat_at_home"]

# WeasyPrint leaves its colours open, and one report is printed in this process.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed file.*icc:ResourceWarning")


def run(*arguments: object) -> str:
    said = StringIO()
    call_command("report", *map(str, arguments), stderr=said)
    return said.getvalue()


def refused(*arguments: object) -> str:
    said = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("report", *map(str, arguments), stderr=said)
    assert ended.value.code == 2
    return said.getvalue()


@pytest.fixture(autouse=True)
def letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever prints here sets them for what this process starts, a browser too."""
    monkeypatch.setenv("FONTCONFIG_FILE", "")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE))
    return file


def test_a_case_becomes_a_report_that_carries_it(case: Path, tmp_path: Path) -> None:
    run(case, "--on", "2026-11-23", "-o", tmp_path / "made.pdf")

    with pikepdf.open(tmp_path / "made.pdf") as made:
        told = json.loads(made.attachments["case.json"].get_file().read_bytes())
    assert told["answers"] == CASE
    assert told["on"] == "2026-11-23"


def test_the_file_inside_a_report_makes_the_same_report_again(
    case: Path, tmp_path: Path
) -> None:
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    run(case, "--on", "2026-11-20", "-o", first)
    with pikepdf.open(BytesIO(first.read_bytes())) as made:
        inside = made.attachments["case.json"].get_file().read_bytes()
    case.write_bytes(inside)
    run(case, "-o", again)

    assert again.read_bytes() == first.read_bytes()


@pytest.mark.parametrize("language", ["en", "nl+en"])
def test_what_was_kept_back_and_ticked_by_a_helper_is_in_the_file_too(
    person: Person, tmp_path: Path, language: str
) -> None:
    person.client.post("/b/")
    while (fact := person.open_question()) is not None:
        kept_back = fact.code in KEPT_BACK
        answer = {"answer": "!"} if kept_back else sent(HURT_AT_HOME.get(fact.code))
        person.send(fact.code, answer)
    result = person.client.get("/result/").content.decode()
    (of,) = re.findall(r'name="of" value="([^"]+)"', result)
    papers = dict.fromkeys(re.findall(r'name="(\w+)" value="unsafe"', result), "unsafe")
    person.client.post("/result/papers/", {"of": of, **papers})
    first = person.client.get(f"/result/document/consultant/{language}/").content
    with pikepdf.open(BytesIO(first)) as made:
        inside = made.attachments["case.json"].get_file().read_bytes()
    (tmp_path / "case.json").write_bytes(inside)
    again = tmp_path / "again.pdf"
    run(tmp_path / "case.json", "--language", language, "-o", again)

    told = json.loads(inside)["told"]
    assert told["withheld"] == KEPT_BACK
    assert told["papers"] == papers != {}
    assert told["for_other"] is True
    assert again.read_bytes() == first


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("letter", 612)])
def test_it_can_be_printed_on_either_paper(
    case: Path, tmp_path: Path, paper: str, width: int
) -> None:
    run(case, "--paper", paper, "-o", tmp_path / "made.pdf")

    with pikepdf.open(tmp_path / "made.pdf") as made:
        assert {round(float(one.MediaBox[2])) for one in made.pages} == {width}


def test_two_languages_can_be_asked_for(case: Path, tmp_path: Path) -> None:
    run(case, "--language", "nl+en", "-o", tmp_path / "made.pdf")

    with pikepdf.open(tmp_path / "made.pdf") as made:
        assert made.Root.Lang == "nl"


def test_a_folder_of_cases_becomes_a_folder_of_reports(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(json.dumps(CASE))
    said = run(tmp_path, "--edition", "applicant", "-o", tmp_path / "made/here")

    made = sorted((tmp_path / "made/here").iterdir())
    assert [file.name for file in made] == ["a.pdf", "b.pdf"]
    assert all(file.read_bytes().startswith(b"%PDF") for file in made)
    assert said.endswith("2 of 2\n")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("{", "This is not JSON", id="broken"),
        pytest.param("[1]", "The answers must be like", id="a list"),
        pytest.param('{"shoe": 42}', "There is no fact “shoe”", id="unknown fact"),
        pytest.param('{"age": "old"}', "age must be", id="impossible value"),
        pytest.param(
            '{"on": "1999-01-01", "answers": {}}', "1999-01-01 is before", id="old day"
        ),
        pytest.param(
            '{"answers": {}, "told": []}', "What was told must be like", id="told"
        ),
        pytest.param(
            '{"answers": {}, "told": {"shoe": 42}}', "must be like", id="told more"
        ),
        pytest.param(
            '{"answers": {}, "told": {"for_other": 1}}', "true or false", id="helper"
        ),
        pytest.param(
            '{"answers": {}, "told": {"withheld": "age"}}',
            "withheld must be like",
            id="withheld",
        ),
        pytest.param(
            '{"answers": {}, "told": {"withheld": ["shoe"]}}',
            "There is no fact “shoe” to withhold",
            id="unknown fact withheld",
        ),
        pytest.param(
            '{"answers": {"age": 34}, "told": {"withheld": ["age"]}}',
            "“age” has an answer",
            id="withheld and answered",
        ),
        pytest.param(
            '{"answers": {}, "told": {"papers": ["identity"]}}',
            "papers must be like",
            id="papers",
        ),
        pytest.param(
            '{"answers": {}, "told": {"papers": {"shoe": "have"}}}',
            "There is no paper “shoe”",
            id="unknown paper",
        ),
        pytest.param(
            '{"answers": {}, "told": {"papers": {"identity": ["have"]}}}',
            "must be one of: have, can",
            id="unknown state",
        ),
        pytest.param(
            '{"on": "soon", "answers": {}}', "The day must be like", id="no day"
        ),
    ],
)
def test_a_file_that_cannot_be_is_refused_in_a_sentence(
    case: Path, tmp_path: Path, text: str, sentence: str
) -> None:
    case.write_text(text)
    said = refused(case, "-o", tmp_path / "made.pdf")

    assert sentence in said
    assert str(case) in said
    assert said.count("\n") == 1
    assert not (tmp_path / "made.pdf").exists()


def test_a_day_before_the_law_is_known_is_refused(case: Path, tmp_path: Path) -> None:
    said = refused(case, "--on", "1999-12-31", "-o", tmp_path / "made.pdf")

    assert "The law is known here from" in said


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no-text.json").write_bytes(b"\xff\xfe")

    assert "cannot be read" in refused(tmp_path / "none.json", "-o", "x.pdf")
    assert "text in UTF-8" in refused(tmp_path / "no-text.json", "-o", "x.pdf")


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert "There is no .json file" in refused(tmp_path, "-o", tmp_path / "made")


def test_a_language_that_is_not_offered_is_refused(case: Path, tmp_path: Path) -> None:
    said = refused(case, "--language", "xx", "-o", tmp_path / "made.pdf")

    assert "consultant edition is not offered in “xx”" in said


def test_a_place_that_cannot_be_written_is_refused(case: Path, tmp_path: Path) -> None:
    said = refused(case, "-o", tmp_path / "no/such/folder.pdf")

    assert "cannot be written" in said
    assert os.sep in said
