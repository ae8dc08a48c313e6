"""``manage.py report``: case files in, reports out, and clear words when it cannot."""

import json
import os
import re
import resource
from collections.abc import Iterator
from contextlib import contextmanager
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
        pytest.param('{"age": 1, "age": 2}', "“age” is there twice", id="twice"),
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
        pytest.param(
            '{"on": "20261123", "answers": {}}', "The day must be like", id="a number"
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


def test_a_mark_of_windows_before_the_text_is_no_part_of_it(
    case: Path, tmp_path: Path
) -> None:
    case.write_bytes(b"\xef\xbb\xbf" + case.read_bytes())
    run(case, "-o", tmp_path / "made.pdf")

    assert (tmp_path / "made.pdf").exists()


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


@contextmanager
def a_disk_with_room_for(length: int) -> Iterator[None]:
    most, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))


def test_a_report_that_does_not_fit_leaves_the_earlier_one_whole(
    case: Path, tmp_path: Path
) -> None:
    target = tmp_path / "made.pdf"
    target.write_bytes(b"the earlier one")
    with a_disk_with_room_for(1000):
        said = refused(case, "-o", target)

    assert "cannot be written" in said
    assert target.read_bytes() == b"the earlier one"
    assert {file.name for file in tmp_path.iterdir()} == {"case.json", "made.pdf"}


@pytest.mark.parametrize("how", ["the same", "a link", "another name of it"])
def test_a_report_is_never_written_onto_its_case(
    case: Path, tmp_path: Path, how: str
) -> None:
    target = case if how == "the same" else tmp_path / "made.pdf"
    if how == "a link":
        target.symlink_to(case)
    if how == "another name of it":
        target.hardlink_to(case)
    said = refused(case, "-o", target)

    assert "is the case itself: give the report another name." in said
    assert json.loads(case.read_text()) == CASE


def test_a_link_stays_and_leads_to_the_report(case: Path, tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / "made.pdf")
    run(case, "-o", tmp_path / "link.pdf")

    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "made.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_without_an_end_is_no_case(tmp_path: Path) -> None:
    said = refused("/dev/zero", "-o", tmp_path / "made.pdf")

    assert "is too long for a case" in said


def test_one_bad_file_stops_no_other_and_is_named_at_the_end(tmp_path: Path) -> None:
    names = ("a.json", "Ünïcode ‘quoted’ and a\nline.JSON", "-dash.v2.json")
    for name in names:
        (tmp_path / name).write_text(json.dumps(CASE))
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "a.Json").write_text(json.dumps(CASE))
    os.mkfifo(tmp_path / "pipe.json")
    made = tmp_path / "made"
    said = refused(tmp_path, "--edition", "applicant", "--jobs", "2", "-o", made)
    lines = said.splitlines()

    assert sorted(file.name for file in made.iterdir()) == [
        "-dash.v2.pdf",
        "a.pdf",
        "Ünïcode ‘quoted’ and a\nline.pdf",
    ]
    assert "4 of 4" in lines[-6]
    assert lines[-5] == "4 not made:"
    assert all(
        any(f"{name}.json” {why}" in line for line in lines[-4:])
        for name, why in (("folder", "is not a file"), ("pipe", "is not a file"))
    )
    assert any("a.json” has the name of" in line for line in lines[-4:])
    assert lines[-1].startswith(f"In “{tmp_path / 'bad.json'}”: This is not JSON")


def test_what_is_there_and_newer_is_left_unless_asked_for_again(tmp_path: Path) -> None:
    made = tmp_path / "made"
    made.mkdir()
    for name, age in (("there", 10), ("changed", 100)):
        (tmp_path / f"{name}.json").write_text(json.dumps(CASE))
        os.utime(tmp_path / f"{name}.json", (1000, 1000))
        (made / f"{name}.pdf").write_bytes(b"earlier")
        os.utime(made / f"{name}.pdf", (1000 + 50 - age, 1000 + 50 - age))
    asked = (tmp_path, "--edition", "applicant", "-o", made)
    said = run(*asked)
    left = {file.name: file.read_bytes() for file in made.iterdir()}
    run(*asked, "--again")

    assert "2 of 2" in said
    assert "1 there already: --again makes them anew." in said
    assert left["there.pdf"] == b"earlier"
    assert left["changed.pdf"].startswith(b"%PDF")
    assert (made / "there.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("jobs", ["0", "-1", "65"])
def test_so_many_at_once_cannot_be(case: Path, tmp_path: Path, jobs: str) -> None:
    said = refused(case, f"--jobs={jobs}", "-o", tmp_path / "made.pdf")

    assert said == "--jobs must be from 1 to 64.\n"


def test_a_day_that_is_none_is_said_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text("{}")
    said = refused(tmp_path, "--on", "soon", "-o", tmp_path / "made")

    assert said.count("\n") == 1
