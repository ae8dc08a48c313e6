"""What set-up says when it cannot do what it should: one sentence that helps."""

import os
import shutil
import signal
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = spec_from_loader("set_up", SourceFileLoader("set_up", str(ROOT / ".ci/setup")))
assert SPEC
assert SPEC.loader
set_up = module_from_spec(SPEC)
SPEC.loader.exec_module(set_up)

NOWHERE = {
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "http://127.0.0.1:9/",
    "PIP_RETRIES": "0",
}
UPDATE = "apt-get update"
INSTALL = "apt-get install --yes --no-install-recommends chromium libatomic1"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout in which nothing was set up."""
    shutil.copytree(ROOT / ".ci", tmp_path / "copy/.ci")
    return tmp_path / "copy"


def start(copy: Path, **environment: str) -> subprocess.Popen[str]:
    without_pip = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    return subprocess.Popen(
        [sys.executable, copy / ".ci/setup", "run"],
        env={**without_pip, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What runs in the background may have been told not to mind it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # no threads here
    )


@pytest.mark.parametrize(
    ("programs", "says"),
    [
        (
            ["apt-get", "sudo"],
            f"install what is missing and try again: sudo {UPDATE} && sudo {INSTALL}",
        ),
        (
            ["apt-get"],
            f"let root install what is missing, and try again: {UPDATE} && {INSTALL}",
        ),
        (
            [],
            "install what is missing and try again: Chromium, GCC's libatomic.",
        ),
    ],
    ids=["with sudo", "without sudo", "without apt"],
)
def test_it_names_what_is_missing_in_the_words_of_the_system(
    programs: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for program in programs:
        (tmp_path / program).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert set_up.please_install(["chromium", "libatomic1"]) == f"Please {says}"


def test_every_package_has_a_name_for_other_systems() -> None:
    packages = {"python3-venv", "postgresql", *set_up.TOOLS}
    packages |= {*set_up.LIBRARIES, *set_up.TEST_LIBRARIES}

    assert packages == set(set_up.IN_WORDS)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("error: failed to write: No space left on device (os", "The disk is full"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE",
            "not what .ci/lock expects",
        ),
        ("error: Hash mismatch for `polib==1.2.0`", "not what .ci/lock expects"),
        ("E: Failed: Temporary failure resolving 'deb.debian.org'", "a network"),
        ("Failed to establish a new connection: [Errno -3]", "a network"),
        ("Caused by: dns error", "a network"),
        ("Permission denied: '/srv/site/.venv/bin/pip'", "cannot be written by you"),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend", ""),
    ],
)
def test_it_guesses_the_cause_from_what_was_said(said: str, meant: str) -> None:
    assert meant in set_up.guess(said)
    assert bool(meant) == bool(set_up.guess(said))


def test_a_failure_shows_the_last_lines_the_command_and_the_cause() -> None:
    said = "\n".join(f"line {number}" for number in range(20)) + "\n\nHash mismatch\n"
    shown = set_up.failed(["uv", "pip"], said).splitlines()

    assert shown[0] == "line 13"
    assert shown[-3:-1] == ["", "This did not work: uv pip"]
    assert "SECURITY.md" in shown[-1]


def test_a_slow_step_says_that_it_is_still_at_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "PATIENCE", 0.2)
    failed = set_up.attempt(["sh", "-c", "echo Downloading; sleep 1; echo Done"])

    assert failed is None
    assert "  still at it: Downloading\n" in capsys.readouterr().out


def test_what_failed_is_returned_with_its_words() -> None:
    assert set_up.attempt(["sh", "-c", "echo why >&2; exit 3"]) == "why\n"
    assert "No such file" in set_up.attempt(["/no/such/program"])


def test_without_a_network_the_cause_is_guessed(copy: Path) -> None:
    process = start(copy, **NOWHERE)
    _, error = process.communicate()

    assert process.returncode == 1
    assert error.endswith("Is there a network? The packages could not be reached.\n")
    assert "Traceback" not in error


def test_who_interrupts_it_is_told_one_line(copy: Path) -> None:
    process = start(copy)
    assert process.stdout
    assert process.stdout.readline().startswith("Making .venv")
    process.send_signal(signal.SIGINT)
    _, error = process.communicate()

    assert error == "Stopped. The same command goes on from here.\n"


def test_a_folder_of_somebody_else_is_told_and_not_a_traceback(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "VAR", copy)
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(SystemExit, match=r"You cannot write in .*, which belongs to"):
        set_up.refuse_what_belongs_to_others()


def test_where_key_and_database_are_elsewhere_the_folder_may_be_read_only(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "VAR", copy)
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setenv("ASSESSOR_SECRET_KEY", "k")
    monkeypatch.setenv("ASSESSOR_DATABASE_URL", "postgresql://")

    set_up.refuse_what_belongs_to_others()


@pytest.mark.parametrize("name", ["secret_key", "pepper"])
def test_a_key_is_made_once_and_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(set_up, "VAR", tmp_path / "var")
    key = tmp_path / "var" / name
    set_up.make_private_folder()
    first = key.read_text()
    set_up.make_private_folder()

    assert key.read_text() == first
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.parent.stat().st_mode & 0o777 == 0o700


def test_a_key_that_was_left_empty_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "VAR", tmp_path)
    (tmp_path / "secret_key").touch()
    set_up.make_private_folder()

    assert len((tmp_path / "secret_key").read_text()) > 50


def test_other_systems_than_linux_are_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    with pytest.raises(SystemExit, match="runs on Linux only"):
        set_up.refuse_wrong_system()
