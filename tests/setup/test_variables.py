"""A setting is right, or it is one sentence at the start; never wrong in silence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assessor import variables
from tests.serving import COMMAND, free_port

NAME = "ASSESSOR_SOMETHING"
LONG = "correct horse battery staple 0123456789"


def refusal(capture: pytest.ExceptionInfo[SystemExit]) -> str:
    said = str(capture.value.code)
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("said", "meant"),
    [(one, True) for one in ("1", "true", "True", "YES", " on ")]
    + [(one, False) for one in ("0", "false", "No", "off", "")],
)
def test_yes_and_no_are_read_as_people_write_them(
    monkeypatch: pytest.MonkeyPatch, said: str, *, meant: bool
) -> None:
    monkeypatch.setenv(NAME, said)

    assert variables.switch(NAME) is meant


@pytest.mark.parametrize("said", ["ja", "2", "enabled", "tru"])
def test_what_is_neither_yes_nor_no_is_told(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)
    with pytest.raises(SystemExit) as ended:
        variables.switch(NAME)

    assert refusal(ended) == f"{NAME} must be 1 or 0 (or yes and no): not {said!r}."


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("a.nl,b.nl", ["a.nl", "b.nl"]),
        (" a.nl, b.nl ,", ["a.nl", "b.nl"]),
        ("A.nl b.nl\n[::1]", ["a.nl", "b.nl", "[::1]"]),
        (".a.nl", [".a.nl"]),
        ("", ["localhost", "127.0.0.1"]),
    ],
)
def test_names_of_hosts_are_read_as_people_write_them(
    monkeypatch: pytest.MonkeyPatch, said: str, meant: list[str]
) -> None:
    monkeypatch.setenv(NAME, said)

    assert variables.hosts(NAME, "localhost,127.0.0.1") == meant


@pytest.mark.parametrize(
    "said", ["https://a.nl", "a.nl:443", "*.a.nl", "*", "a.nl/x", "a.nl;b.nl", "-"]
)
def test_what_is_no_name_of_a_host_is_told(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, f"b.nl, {said}")
    with pytest.raises(SystemExit) as ended:
        variables.hosts(NAME, "")

    assert f"In {NAME}, {said!r} is no name of a host" in refusal(ended)


@pytest.mark.parametrize("said", ["https://a.nl/b", "http://a.nl", "/today/"])
def test_the_way_out_may_be_a_page_of_ours_or_of_others(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)

    assert variables.page(NAME, "/") == said


@pytest.mark.parametrize("said", ["www.a.nl", "a.nl", "javascript:x", "//a.nl", "x"])
def test_a_way_out_that_leads_nowhere_is_told(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)
    with pytest.raises(SystemExit) as ended:
        variables.page(NAME, "/")

    assert "must be like https://example.org/ or /today/" in refusal(ended)


def test_a_key_of_the_environment_goes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "key"
    file.write_text(f"{LONG} of the file\n")
    without = variables.secret(NAME, file)
    monkeypatch.setenv(NAME, f"{LONG}\n")

    assert without == f"{LONG} of the file"
    assert variables.secret(NAME, file) == LONG


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("", "is empty"),
        (" \n", "is empty"),
        ("x", "is too easy to guess"),
        ("0123456789", "is too easy to guess"),
        ("0123" * 20, "is too easy to guess"),
    ],
)
def test_a_key_that_keeps_nothing_shut_is_told_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str, why: str
) -> None:
    file = tmp_path / "key"
    file.write_text(key)
    with pytest.raises(SystemExit) as of_file:
        variables.secret(NAME, file)
    monkeypatch.setenv(NAME, key)
    with pytest.raises(SystemExit) as of_name:
        variables.secret(NAME, file)

    assert refusal(of_file).startswith(f"The key in {file} {why}")
    assert refusal(of_name).startswith(f"The key in {NAME} {why}")
    assert "0123456789" not in refusal(of_name)


def test_a_key_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "damaged").write_bytes(b"\xff" * 64)
    said = {}
    for name in ("nowhere", "folder", "damaged"):
        with pytest.raises(SystemExit) as ended:
            variables.secret(NAME, tmp_path / name)
        said[name] = refusal(ended)

    assert "There is no key in" in said["nowhere"]
    assert "cannot be read: Is a directory." in said["folder"]
    assert "is damaged" in said["damaged"]


def test_the_key_before_is_there_or_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "key"
    none = (
        variables.secrets_before(NAME, file),
        variables.secrets_before(NAME, tmp_path / "nowhere/key"),
    )
    file.write_text(f"{LONG} of the file\n")
    of_file = variables.secrets_before(NAME, file)
    monkeypatch.setenv(NAME, LONG)

    assert none == ([], [])
    assert of_file == [f"{LONG} of the file"]
    assert variables.secrets_before(NAME, file) == [LONG]


@pytest.mark.parametrize("key", ["", "x", "0123" * 20, None], ids=repr)
def test_a_key_before_that_keeps_nothing_shut_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str | None
) -> None:
    """None: a folder, which cannot be read at all."""
    if key is None:
        (tmp_path / "key").mkdir()
    else:
        (tmp_path / "key").write_text(key)
        monkeypatch.setenv(NAME, key)
    with pytest.raises(SystemExit) as ended:
        variables.secrets_before(NAME, tmp_path / "key")

    assert refusal(ended).startswith("The key in ")


@pytest.mark.parametrize("said", ["mysql://a:hush@b/c", "postgresql//a", "hush"])
def test_what_is_no_database_is_told_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)
    with pytest.raises(SystemExit) as ended:
        variables.database_or_file(NAME, Path())

    assert "must be the address of a PostgreSQL database" in refusal(ended)
    assert "hush" not in refusal(ended)


def said_by_gunicorn(**environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "gunicorn", *COMMAND],
        env=os.environ | {"PORT": str(free_port())} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode
    return done.stderr


def test_a_setting_may_stand_in_a_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "key").write_text(f"{LONG}\n")
    monkeypatch.setenv(f"{NAME}_FILE", str(tmp_path / "key"))
    monkeypatch.delenv(NAME, raising=False)
    monkeypatch.setattr(os, "environ", dict(os.environ))  # what it sets goes away
    variables.read_files()

    assert variables.secret(NAME, tmp_path / "nowhere") == LONG
    assert f"{NAME}_FILE" not in os.environ


@pytest.mark.parametrize(
    ("written", "told"),
    [
        pytest.param(None, "cannot be read: No such file or directory.", id="missing"),
        pytest.param(b"\xff\xfe", "is no text in UTF-8.", id="bytes"),
    ],
)
def test_a_file_of_a_setting_that_cannot_be_read_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, written: bytes | None, told: str
) -> None:
    if written is not None:
        (tmp_path / "key").write_bytes(written)
    monkeypatch.setenv(f"{NAME}_FILE", str(tmp_path / "key"))
    with pytest.raises(SystemExit) as ended:
        variables.read_files()

    assert refusal(ended) == f"The file of {NAME}_FILE {told}"


def test_a_setting_that_is_told_twice_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(NAME, LONG)
    monkeypatch.setenv(f"{NAME}_FILE", "/dev/null")
    with pytest.raises(SystemExit) as ended:
        variables.read_files()

    assert "are both set" in refusal(ended)


@pytest.mark.parametrize(
    "key",
    [
        "django-insecure-4s#k1(p0m&z!q8u$w2e%r6t^y3i*o7",
        "change-me-0123456789-abcdefghijklmnop",
        "an example of a key: 0123456789 abcdef",
    ],
)
def test_a_key_that_everybody_knows_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, key: str
) -> None:
    monkeypatch.setenv(NAME, key)
    with pytest.raises(SystemExit) as ended:
        variables.secret(NAME, tmp_path / "nowhere")

    assert "out of an example" in refusal(ended)


@pytest.mark.parametrize("said", ["*", "*.a.nl", ".nl", "."])
def test_all_hosts_there_are_is_refused(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)
    with pytest.raises(SystemExit) as ended:
        variables.hosts(NAME, "localhost")

    assert refusal(ended).startswith(f"In {NAME}, {said!r} is ")


@pytest.mark.parametrize("said", ["0", "65", "two", "-1", "1.5"])
def test_a_number_is_within_its_bounds_or_told(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(NAME, said)
    with pytest.raises(SystemExit) as ended:
        variables.whole_number(NAME, 2, most=64)

    assert refusal(ended) == f"{NAME} must be a number from 1 to 64: not {said!r}."


@pytest.mark.parametrize(("said", "meant"), [("1", 1), ("64", 64), ("", 2)])
def test_both_ends_of_a_number_are_within(
    monkeypatch: pytest.MonkeyPatch, said: str, meant: int
) -> None:
    monkeypatch.setenv(NAME, said)

    assert variables.whole_number(NAME, 2, most=64) == meant


AWAY = "postgresql://somebody:hush@127.0.0.1:9/none"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("ASSESSOR_HTTPS", "maybe", "ASSESSOR_HTTPS must be 1 or 0"),
        ("ASSESSOR_HOSTS", "https://a.nl", "In ASSESSOR_HOSTS, 'https://a.nl' is no"),
        ("ASSESSOR_SECRET_KEY", "x", "The key in ASSESSOR_SECRET_KEY is too easy"),
        ("ASSESSOR_SECRET_KEY_BEFORE", "", "The key in ASSESSOR_SECRET_KEY_BEFORE is"),
        ("ASSESSOR_EXIT_URL", "a.nl", "ASSESSOR_EXIT_URL must be like"),
        ("ASSESSOR_DATABASE_URL", "mysql://a", "ASSESSOR_DATABASE_URL must be the"),
        ("ASSESSOR_HOSTS", "stay.example", "ASSESSOR_HOSTS names stay.example, and"),
        ("ASSESSOR_WORKERS", "none", "ASSESSOR_WORKERS must be a number from 1 to"),
        ("ASSESSOR_PEPPER_FILE", "/nowhere", "The file of ASSESSOR_PEPPER_FILE cannot"),
        ("ASSESSOR_DATABASE_URL", AWAY, "The database cannot be used: connection"),
    ],
)
def test_a_server_that_is_set_wrongly_says_one_sentence(
    name: str, value: str, sentence: str
) -> None:
    said = said_by_gunicorn(**{name: value})

    assert said.startswith(sentence)
    assert said.count("\n") == 1
    assert "hush" not in said


def test_a_timer_whose_database_is_away_says_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "purge"],
        env=os.environ | {"ASSESSOR_DATABASE_URL": AWAY},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("CommandError: The database cannot be used:")
    assert done.stderr.count("\n") == 1
