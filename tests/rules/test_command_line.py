"""``python -m rules``: JSON in, JSON out, and one clear sentence for bad input."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from rules import LAW
from rules.__main__ import main
from tests.today import TODAY

ROOT = Path(__file__).parents[2]
ON = TODAY.isoformat()
FLED = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "topics": ["unsure"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "tie": "ended_violence",
    "concerns": None,
}

Capture = pytest.CaptureFixture[str]


def in_a_shell(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line in which $RULES is the command."""
    rules = f"{sys.executable} -m rules"
    return subprocess.run(
        ["/bin/bash", "-o", "pipefail", "-c", line.replace("$RULES", rules)],
        capture_output=True,
        cwd=ROOT,
        check=False,
        timeout=60,
        env={**os.environ, **environment},
    )


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "rules", *arguments]
    return subprocess.run(
        command, input=stdin, capture_output=True, cwd=ROOT, check=False, timeout=60
    )


def printed(capsys: Capture, *arguments: str) -> Any:
    assert main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: Capture, *arguments: str) -> str:
    """The one sentence on stderr, when there is nothing on stdout and no traceback."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    return err.strip()


def written(folder: Path, text: str | bytes) -> str:
    file = folder / "answers.json"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(file)


def assessed(capsys: Capture, folder: Path, answers: object) -> Any:
    file = written(folder, json.dumps(answers))
    return printed(capsys, "assess", file, "--on", ON)


def test_facts_are_listed_in_the_order_of_the_conversation(capsys: Capture) -> None:
    facts = printed(capsys, "facts")

    assert [fact["code"] for fact in facts] == [fact.code for fact in LAW.facts]
    assert all(
        fact.keys()
        == {"code", "kind", "section", "question", "why", "hint", "allowed", "options"}
        for fact in facts
    )
    assert facts[1]["options"].keys() == {
        "dutch",
        "eu",
        "turkish",
        "afghan",
        "other",
    }


def test_grounds_are_listed_with_their_class_and_sources(capsys: Capture) -> None:
    grounds = printed(capsys, "grounds")

    assert [ground["code"] for ground in grounds] == [g.code for g in LAW.grounds]
    assert {ground["classification"] for ground in grounds} == {
        "temporary",
        "non_temporary",
    }
    for ground in grounds:
        for one in (*ground["gate"], *ground["requirements"]):
            assert one.keys() == {"text", "facts", "source", "evidence"}
            assert one["source"]["url"].startswith("https://")


def test_routes_are_listed_with_their_advice(capsys: Capture) -> None:
    routes = printed(capsys, "routes")

    assert [route["code"] for route in routes] == [route.code for route in LAW.routes]
    assert all(route["advice"] for route in routes)
    assert all("classification" not in route for route in routes)


def test_an_assessment_has_the_shape_that_was_promised(
    capsys: Capture, tmp_path: Path
) -> None:
    outcome = assessed(capsys, tmp_path, FLED)

    assert list(outcome) == [
        "on",
        "classification",
        "state",
        "lead",
        "grounds",
        "routes",
        "cautions",
        "next_questions",
        "receipt",
        "contradictions",
        "changes",
        "turning_days",
        "pitfalls",
    ]
    assert outcome["on"] == ON
    assert outcome["classification"] == "temporary"
    assert outcome["lead"] == "domestic_violence_no_permit"
    assert outcome["routes"] == []
    assert "conviction" in outcome["cautions"]
    assert "nationality" not in outcome["next_questions"]
    assert "threat_at_home" in outcome["next_questions"]


def test_what_often_goes_wrong_has_its_source_and_date(
    capsys: Capture, tmp_path: Path
) -> None:
    pitfalls = assessed(capsys, tmp_path, FLED)["pitfalls"]

    assert pitfalls[0]["code"] == "one_kind_of_paper"
    assert pitfalls[0]["source"]["provision"] == "B8/2.3, B9/20.2"
    assert pitfalls[0]["source"]["read_on"] == "2026-10-01"
    assert all(one["text"].endswith(".") for one in pitfalls)


def test_each_ground_of_an_assessment_says_why(capsys: Capture, tmp_path: Path) -> None:
    outcome = assessed(capsys, tmp_path, FLED)
    (ground,) = [
        one
        for one in outcome["grounds"]
        if one["code"] == "domestic_violence_no_permit"
    ]

    assert list(ground) == [
        "code",
        "classification",
        "standing",
        "met",
        "missing",
        "open",
        "from",
    ]
    assert ground["classification"] == "temporary"
    assert ground["standing"] == "may_fit"
    assert ground["missing"] == []
    assert ground["from"] is None
    assert "You are in the Netherlands." in ground["met"]
    there = "Family who live in your own country would be a danger to you there."
    assert there in ground["open"]


def test_not_yet_comes_with_its_day(capsys: Capture, tmp_path: Path) -> None:
    answers = {
        "nationality": "other",
        "stay": "permit",
        "last_permit": "humanitarian",
        "humanitarian_for": "violence",
        "permit_since": "2026-03-12",
    }
    outcome = assessed(capsys, tmp_path, answers)
    (ground,) = [one for one in outcome["grounds"] if one["code"] == "violence_1y"]

    assert (ground["standing"], ground["from"]) == ("not_yet", "2027-03-12")
    assert ground["missing"] == ["You had this permit for at least one year."]
    assert (outcome["state"], outcome["lead"]) == ("not_yet", None)


def test_without_answers_everything_is_still_to_ask(
    capsys: Capture, tmp_path: Path
) -> None:
    outcome = assessed(capsys, tmp_path, {})

    assert outcome["next_questions"][0] == "topics"


def test_what_nobody_knows_yet_is_not_called_a_no(
    capsys: Capture, tmp_path: Path
) -> None:
    for answers in ({}, {"age": 34}, {"nationality": "other", "stay": "none"}):
        outcome = assessed(capsys, tmp_path, answers)

        assert (outcome["classification"], outcome["state"]) == (None, "unclear")
        assert outcome["lead"] is None


STATES = [
    pytest.param(FLED, ("temporary", "may_fit"), id="may fit"),
    pytest.param({}, ("not_eligible", "unclear"), id="all unknown"),
    pytest.param(
        {"nationality": "dutch", "stay": None, "topics": [], "concerns": []},
        ("not_eligible", "none"),
        id="none",
    ),
    pytest.param(
        {
            "nationality": "other",
            "stay": "permit",
            "last_permit": "humanitarian",
            "humanitarian_for": "violence",
            "permit_since": "2026-03-12",
        },
        ("not_eligible", "not_yet"),
        id="not yet",
    ),
]


@pytest.mark.parametrize(("answers", "outcome"), STATES)
def test_when_all_was_asked_the_state_stands_beside_the_class(
    capsys: Capture,
    tmp_path: Path,
    answers: dict[str, Any],
    outcome: tuple[str, str],
) -> None:
    told = dict(answers)
    while still := assessed(capsys, tmp_path, told)["next_questions"]:
        told[still[0]] = None
    found = assessed(capsys, tmp_path, told)

    assert (found["classification"], found["state"]) == outcome


def test_the_day_is_an_argument(capsys: Capture, tmp_path: Path) -> None:
    file = written(tmp_path, "{}")

    assert printed(capsys, "assess", file, "--on", "2028-02-29")["on"] == "2028-02-29"
    assert printed(capsys, "assess", file, "--on", "2026-10-01")["on"] == "2026-10-01"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"agee": 3}, ["agee", "python -m rules facts"]),
        ({"age": "3"}, ["age", "a whole number from 0 to 120", "null"]),
        ({"age": True}, ["age", "a whole number"]),
        ({"age": 10**40}, ["age", "a whole number"]),
        ({"nationality": "dutsch"}, ["nationality", '"dutch"', '"eu"', '"other"']),
        ({"happened": "violence"}, ["happened", "a list", '"violence"']),
        ({"permit_since": "2026-11-24"}, ["permit_since", "until today"]),
        ({"permit_since": "2026-02-31"}, ["permit_since", "2021-03-12"]),
        ({"permit_since": {"year": 2020}}, ["permit_since", "a date"]),
        ({"income": "yes"}, ["income", "true or false"]),
        ({"": 1}, ["no fact"]),
        (["age"], ["must be like", '{"age": 34}']),
        (3, ["must be like"]),
        (None, ["must be like"]),
    ],
    ids=str,
)
def test_an_impossible_answer_names_what_is_allowed(
    capsys: Capture, tmp_path: Path, answers: object, words: list[str]
) -> None:
    said = refused(capsys, "assess", written(tmp_path, json.dumps(answers)), "--on", ON)

    assert all(word in said for word in words), said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"age": 3',
        "{'age': 3}",
        '{"age": 3,}',
        '{"age": ' + "9" * 5000 + "}",
        "[" * 100_000,
        '{"age":' * 100_000,
    ],
    ids=["nothing", "open", "cut", "quotes", "comma", "long", "deep", "deeper"],
)
def test_what_is_not_json_is_said_to_be_so(
    capsys: Capture, tmp_path: Path, text: str
) -> None:
    said = refused(capsys, "assess", written(tmp_path, text), "--on", ON)

    assert said.startswith("This is not JSON")


def test_bytes_that_are_no_text_are_refused(capsys: Capture, tmp_path: Path) -> None:
    said = refused(capsys, "assess", written(tmp_path, b"\xff\xfe\x00"), "--on", ON)

    assert said


def test_a_file_that_is_not_there_is_named(capsys: Capture, tmp_path: Path) -> None:
    missing = str(tmp_path / "nobody.json")

    assert missing in refused(capsys, "assess", missing)


def test_a_folder_is_not_a_file(capsys: Capture, tmp_path: Path) -> None:
    assert str(tmp_path) in refused(capsys, "assess", str(tmp_path))


@pytest.mark.parametrize(
    "day",
    [
        "yesterday",
        "2026-02-30",
        "23-11-2026",
        "",
        "2026",
        "20261123",
        "2026-W47-1",
        "٢٠٢٦-١١-٢٣",
        " 2026-11-23",
    ],
)
def test_a_day_that_is_no_day_is_refused(
    capsys: Capture, tmp_path: Path, day: str
) -> None:
    said = refused(capsys, "assess", written(tmp_path, "{}"), "--on", day)

    assert said == f"--on must be a date like 2026-11-23, not “{day}”."


@pytest.mark.parametrize("day", ["20261123", "2026-W47-1"])
def test_the_day_in_a_file_is_written_in_one_way_too(
    capsys: Capture, tmp_path: Path, day: str
) -> None:
    file = written(tmp_path, json.dumps({"on": day, "answers": {}}))

    assert (
        refused(capsys, "assess", file)
        == f"on must be a date like 2026-11-23, not “{day}”."
    )
    assert "like 2026-11-23" in refused(capsys, "deadline", "objection", day)


def test_what_is_told_back_is_short_and_on_one_line(
    capsys: Capture, tmp_path: Path
) -> None:
    file = written(tmp_path, json.dumps({"x" * 100_000: 1}))
    for said in (
        refused(capsys, "assess", file, "--on", ON),
        refused(capsys, "assess", file, "--on", "a\nb" * 1000),
        refused(capsys, "deadline", "x\n" * 1000, ON),
        refused(capsys, "deadline", "objection", "\0" * 1000),
        refused(capsys, "ground", "x\r" * 1000),
    ):
        assert len(said) < 300


def test_a_mark_before_the_text_is_no_part_of_it(
    capsys: Capture, tmp_path: Path
) -> None:
    file = written(tmp_path, b"\xef\xbb\xbf" + json.dumps(FLED).encode())

    assert printed(capsys, "assess", file, "--on", ON)["classification"] == "temporary"


@pytest.mark.parametrize(
    "text",
    [
        '{"age": 3, "age": 4}',
        '{"answers": {"age": 3, "stay": "none", "age": 3}}',
        '{"answers": {}, "told": {"age": 3, "age": null}}',
    ],
)
def test_what_is_told_twice_is_refused(
    capsys: Capture, tmp_path: Path, text: str
) -> None:
    said = refused(capsys, "assess", written(tmp_path, text), "--on", ON)

    assert said == "“age” is there twice: keep one."


def test_a_day_before_the_first_day_of_the_law_is_refused(
    capsys: Capture, tmp_path: Path
) -> None:
    said = refused(capsys, "assess", written(tmp_path, "{}"), "--on", "2026-09-30")

    assert said == "The law is known here from 2026-10-01; 2026-09-30 is before that."


def test_the_end_of_the_calendar_is_no_traceback() -> None:
    answers = {
        "nationality": "other",
        "stay": "permit",
        "last_permit": "family",
        "permit_since": "9998-01-01",
    }
    ended = run("assess", "--on", "9999-12-31", stdin=json.dumps(answers).encode())

    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 2)


@pytest.mark.parametrize("where", [(), ("-",)], ids=["none", "dash"])
def test_answers_come_from_standard_input(where: tuple[str, ...]) -> None:
    done = run("assess", *where, "--on", ON, stdin=json.dumps(FLED).encode())

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["lead"] == "domestic_violence_no_permit"


def test_today_is_the_day_when_none_is_said() -> None:
    done = run("assess", stdin=b"{}")

    assert json.loads(done.stdout)["on"] >= "2026-10-01"


@pytest.mark.parametrize("text", [b"\xff\xfe", b"{", b"[]", b'{"agee": 1}'], ids=repr)
def test_bad_standard_input_is_one_sentence_and_exit_2(text: bytes) -> None:
    done = run("assess", "--on", ON, stdin=text)

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("code", ["widow", "redirect_chavez"])
def test_a_rule_is_printed_as_it_is_compiled(capsys: Capture, code: str) -> None:
    assert main(["compiled", code]) == 0
    lines = capsys.readouterr().out
    (rule,) = (one for one in LAW.rules if one.code == code)

    assert f"def state_of_{code}(x, unasked):" in lines
    assert all(f"def tell_{fact}(get, steps, x):" in lines for fact in rule.codes())
    assert all(f"# {one.text}" in lines for one in rule.all_requirements())
    compile(lines, code, "exec")


def test_a_rule_that_is_not_there_is_refused(capsys: Capture) -> None:
    said = refused(capsys, "compiled", "widower")

    assert said.startswith("There is no ground or route “widower”. They are: family_5y")
    assert " widow, " in said


@pytest.mark.parametrize(
    "arguments",
    [(), ("dance",), ("assess", "--at", ON), ("facts", "all")],
    ids=" ".join,
)
def test_an_unknown_command_shows_how_to_use_it(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"usage: python -m rules")


def test_the_lists_are_printed_as_they_are_written() -> None:
    done = run("facts")

    assert done.returncode == 0
    assert "“inburgeringsexamen”" in done.stdout.decode()


@pytest.mark.parametrize(
    "alphabet",
    [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}],
    ids=["C", "ascii"],
)
def test_json_is_in_utf_8_whatever_the_shell_writes(alphabet: dict[str, str]) -> None:
    done = in_a_shell("$RULES facts; $RULES ground “", **alphabet)

    assert "“inburgeringsexamen”" in done.stdout.decode()
    assert "There is no ground or route “" in done.stderr.decode()


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        # It goes on until nobody reads any more, however fast the other one ends.
        ("while $RULES facts; do :; done | head -n 1 >/dev/null", 0, ""),
        ("$RULES facts >/dev/full", 2, "This cannot be written: No space left on"),
        ("$RULES facts >&-", 2, "There is no standard output to write to."),
        ("$RULES assess - <&-", 2, "There is no standard input to read."),
        ("$RULES assess - --on 2026-11-23 </dev/zero", 2, "That is too long for"),
        ("$RULES assess /dev/zero", 2, "That is too long for a case."),
        ("$RULES ground nobody 2>&-", 2, ""),
        ("$RULES ground $'\\xff'", 2, "There is no ground or route “\\udcff”"),
    ],
)
def test_whatever_is_open_in_the_shell_there_is_no_traceback(
    line: str, code: int, said: str
) -> None:
    done = in_a_shell(line)

    assert done.returncode == code, done
    assert done.stderr.decode().startswith(said)
    assert done.stderr.count(b"\n") == bool(said)
    assert done.stdout == b""


def test_to_be_stopped_is_no_mistake(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "answers")
    command = [sys.executable, "-m", "rules", "assess", str(tmp_path / "answers")]
    with (
        subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            # What runs in the background may have been told not to mind it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # no threads here
        ) as waiting,
        (tmp_path / "answers").open("wb"),  # as soon as it reads
    ):
        said = stopped(waiting)

    assert (waiting.returncode, said) == (130, b"")


def stopped(process: subprocess.Popen[bytes]) -> bytes:
    """Press Ctrl-C, and again where the first one came a moment too early."""
    for _ in range(6):
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=10)[1]
    pytest.fail("It does not stop.")
