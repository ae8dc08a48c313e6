"""Whoever sends people here is told rightly whether they can be served."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client, override_settings

from assessor.database import database
from rules import LAW
from rules.assessment.reading import LAST_DAY
from tests import firm, office
from tests.databases import in_place
from tests.serving import Site, served

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
UNWRITABLE = b"Nothing can be written to the database."
NEW = "the key that is to come"
ANOTHER_KEY = b"A host with another key uses this database: all need the same key."


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    known = {
        "ASSESSOR_HTTPS": "1",
        "ASSESSOR_HOSTS": "stay.example",
        **firm.SET,
        **office.SET,
    }
    with served(folder, **known) as made:
        yield made


@pytest.mark.parametrize("host", ["127.0.0.1", "10.0.0.7:8000", "stay.example", "a b"])
def test_a_machine_may_ask_by_any_name_and_without_https(site: Site, host: str) -> None:
    reply = site.ask("GET", "/ready/", headers={"Host": host})

    assert (reply.status, reply.text) == (200, "Ready.")
    assert reply.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in reply.headers


def test_people_still_need_https_and_a_name_of_ours(site: Site) -> None:
    plain = site.ask("GET", "/", headers={"Host": "stay.example"})
    wrong = site.ask("GET", "/", headers={"Host": "evil.example"})

    assert (plain.status, wrong.status) == (301, 400)


def test_a_database_that_another_holds_or_emptied_is_not_ready(site: Site) -> None:
    with closing(sqlite3.connect(site.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        held = site.ask("GET", "/ready/")
        other.execute("DROP TABLE django_session")
        other.execute("COMMIT")
    emptied = site.ask("GET", "/ready/")

    assert (held.status, emptied.status) == (503, 503)
    assert held.text == emptied.text == UNWRITABLE.decode()


@pytest.fixture
def on_disk(tmp_path: Path, django_db_blocker: Any) -> Iterator[Path]:
    with in_place(database("", tmp_path / "db.sqlite3"), django_db_blocker):
        yield tmp_path


@pytest.mark.usefixtures("on_disk")
def test_a_database_that_may_only_be_read_is_not_ready(client: Client) -> None:
    before = client.get("/ready/")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only = ON")
    after = client.get("/ready/")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only = OFF")

    assert before.status_code == 200
    assert (after.status_code, after.content) == (503, UNWRITABLE)


@pytest.mark.django_db
def test_a_host_with_another_key_is_not_ready_as_long_as_the_first_is_there(
    client: Client,
) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        first = client.get("/ready/")
        with override_settings(SECRET_KEY="the key of another host"):  # noqa: S106  # that is the test
            second = client.get("/ready/")
            still = client.get("/ready/")
            clock.shift(timedelta(minutes=3))
            alone = client.get("/ready/")
        again = client.get("/ready/")

    assert [one.status_code for one in (first, alone)] == [200, 200]
    assert {one.content for one in (second, still, again)} == {ANOTHER_KEY}


@pytest.mark.django_db
def test_hosts_may_get_a_new_key_one_by_one(client: Client) -> None:
    """While each opens what the other one seals, no answer is lost between them."""
    old = settings.SECRET_KEY
    with time_machine.travel(NOON, tick=False):
        with override_settings(SECRET_KEY_FALLBACKS=[NEW]):
            first = client.get("/ready/")
        with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[old]):
            changed = client.get("/ready/")
        with override_settings(SECRET_KEY_FALLBACKS=[NEW]):
            beside = client.get("/ready/")
        with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[old]):
            client.get("/ready/")
        left_behind = client.get("/ready/")

    assert {one.content for one in (first, changed, beside)} == {b"Ready."}
    assert left_behind.content == ANOTHER_KEY


@pytest.mark.django_db
@pytest.mark.parametrize(
    "on",
    [
        date(1970, 1, 1),
        LAW.first_day - timedelta(days=1),
        LAST_DAY + timedelta(days=1),
    ],
)
def test_a_site_whose_clock_is_wrong_is_not_ready(client: Client, on: date) -> None:
    with time_machine.travel(NOON.replace(on.year, on.month, on.day), tick=False):
        response = client.get("/ready/")

    assert response.status_code == 503
    assert f"The clock shows {on}" in response.content.decode()


@pytest.mark.django_db
def test_what_it_writes_down_is_purged_and_says_nothing(client: Client) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        client.get("/ready/")
        with connection.cursor() as cursor:
            cursor.execute("SELECT session_key, session_data FROM django_session")
            ((name, mark),) = cursor.fetchall()
        clock.shift(timedelta(minutes=3))
        call_command("purge")
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM django_session")
            (left,) = cursor.fetchone()

    assert name == "ready assessor.urls"
    assert len(mark) == 64
    assert left == 0


@pytest.mark.django_db
def test_a_site_that_can_write_no_temporary_file_is_not_ready(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "taken away"))
    answer = client.get("/ready/")

    assert answer.status_code == 503
    assert (
        "No temporary file can be written: is the disk full?" in answer.content.decode()
    )
