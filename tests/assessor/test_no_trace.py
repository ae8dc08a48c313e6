"""What a person types or ticks turns up nowhere that outlives her visit."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.utils import timezone

from assessor.database import database
from assessor.discretion import DiscreetFormatter
from rules import LAW
from rules.language.fact import Choice, Choices, Fact
from tests.assessor.canary import (
    CANARY,
    QUOTED_CODES,
    dump,
    seen_from_outside,
    type_it_everywhere,
)
from tests.conftest import Person, sent
from tests.databases import in_place
from tests.waiting import PATIENCE, until

pytestmark = pytest.mark.django_db


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


def test_what_is_typed_in_any_field_of_any_question_is_found_nowhere(
    person: Person, logged: pytest.LogCaptureFixture
) -> None:
    type_it_everywhere(person)

    assert CANARY not in logged.text
    assert CANARY.encode() not in dump()


def options() -> Iterator[Any]:
    for fact in LAW.facts:
        if isinstance(fact, Choice | Choices):
            for option in fact.options:
                value = option.code if isinstance(fact, Choice) else [option.code]
                yield pytest.param(fact, value, id=f"{fact.code} {option.code}")


@pytest.mark.parametrize(("fact", "value"), tuple(options()))
def test_no_answer_that_is_ticked_is_found_outside_the_page(
    person: Person, logged: pytest.LogCaptureFixture, fact: Fact, value: object
) -> None:
    session = person.client.session
    session["answers"] = {fact.code: value}
    session.save()
    person.client.cookies["s"] = session.session_key or ""
    response = person.client.post(person.url(fact.code), sent(value), follow=True)
    secrets = [f'"{fact.code}"', *([value] if isinstance(value, str) else value)]  # type: ignore[misc]  # a list else
    outside = seen_from_outside(person, response).replace("'no-store'", "")

    assert f"={secrets[1]};" not in outside
    assert f"/{secrets[1]}/" not in outside
    assert fact.code not in logged.text
    assert f'"{fact.code}"'.encode() not in dump()
    assert f'"{secrets[1]}"'.encode() not in dump()


def test_the_dump_would_show_what_is_not_sealed(person: Person) -> None:
    """The test above can fail: the same search finds what is written openly."""
    person.answer("topics", ["family"])
    Session.objects.update(session_data=f'{{"answers": "{CANARY}"}}')

    assert CANARY.encode() in dump()


@pytest.fixture
def on_disk(tmp_path: Path, django_db_blocker: Any) -> Iterator[Path]:
    """A database as an installation has it: a file, and what SQLite puts beside it."""
    with in_place(database("", tmp_path / "db.sqlite3"), django_db_blocker):
        yield tmp_path


def files_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_no_file_on_disk_holds_what_was_typed_nor_an_answer(on_disk: Path) -> None:
    type_it_everywhere(Person())
    files = files_in(on_disk)

    assert Session.objects.count() == 1
    assert {"db.sqlite3", "db.sqlite3-wal"} <= set(files)
    for name, stolen in files.items():
        assert CANARY.encode() not in stolen, name
        assert not [code for code in QUOTED_CODES if code in stolen], name


def test_the_files_on_disk_would_show_what_is_not_sealed(on_disk: Path) -> None:
    Person().answer("topics", ["family"])
    Session.objects.update(session_data=f'{{"happened": "{CANARY}"}}')

    assert CANARY.encode() in files_in(on_disk)["db.sqlite3-wal"]
    assert b'"happened"' in files_in(on_disk)["db.sqlite3-wal"]


def gone_from(folder: Path, sealed: bytes, patience: float = PATIENCE) -> bool:
    def is_gone() -> bool:
        return not any(sealed in left for left in files_in(folder).values())

    return until(is_gone, patience)


def over(person: Person) -> None:
    with time_machine.travel(timezone.now() + timedelta(minutes=31), tick=False):
        person.answer("topics", ["health"])


def purged(_: Person) -> None:
    with time_machine.travel(timezone.now() + timedelta(minutes=31), tick=False):
        call_command("purge")


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(lambda person: person.client.post("/d/"), id="deleted"),
        pytest.param(lambda person: person.client.get("/x/"), id="left"),
        pytest.param(lambda _: over(Person()), id="over when another comes"),
        pytest.param(purged, id="purged by a timer"),
    ],
)
def test_what_was_deleted_is_in_no_file_any_more(
    on_disk: Path, end: Callable[[Person], object]
) -> None:
    person = Person()
    person.answer("topics", ["family"])
    sealed = Session.objects.get().session_data.encode()
    before = [name for name, file in files_in(on_disk).items() if sealed in file]
    end(person)

    assert before
    assert gone_from(on_disk, sealed)


def test_who_still_reads_keeps_it_on_the_disk_no_longer_than_she_reads(
    on_disk: Path,
) -> None:
    person = Person()
    person.answer("topics", ["family"])
    sealed = Session.objects.get().session_data.encode()
    with closing(sqlite3.connect(on_disk / "db.sqlite3")) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM django_session").fetchall()
        person.client.get("/x/")
        kept = not gone_from(on_disk, sealed, patience=0.5)

    assert kept
    assert gone_from(on_disk, sealed)


def test_a_file_of_the_database_holds_no_answer(person: Person, tmp_path: Path) -> None:
    person.answer_all({"nationality": "afghan"})
    file = tmp_path / "stolen.sqlite3"
    file.write_bytes(dump())

    kept = sqlite3.connect(file).execute("SELECT * FROM django_session").fetchall()
    assert len(kept) == 1
    assert b"afghan" not in file.read_bytes()


def test_an_error_in_our_code_logs_no_answer(
    person: Person,
    logged: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError(CANARY)

    monkeypatch.setattr("assessor.interview.wizard.question_page", broken)
    person.client.raise_request_exception = False
    response = person.client.post(person.url("topics"), {"answer": CANARY})
    printed = [DiscreetFormatter().format(record) for record in logged.records]

    assert response.status_code == 500
    assert CANARY not in response.content.decode()
    assert any("ValueError" in line for line in printed)
    assert all(CANARY not in line for line in printed)
