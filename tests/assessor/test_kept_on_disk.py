"""Kept cases in real databases: nothing readable while there, nothing left after."""

import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import Error, IntegrityError, close_old_connections, connections
from django.test import Client
from django.utils import timezone

from assessor.answers.sweeping import tidy
from assessor.clock import by_the_clock
from assessor.database import database
from assessor.handover import codes, kept, keys, log, office
from assessor.handover.content import content_now
from assessor.handover.models import Event, FirmWrap, Kept, Tries
from tests.assessor.canary import CANARY
from tests.assessor.test_no_trace import files_in, gone_from
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.conftest import Person
from tests.databases import in_place

TOLD = {"answers": {"nationality": "other", "happened": ["violence"]}}
WORDS = (CANARY.encode(), b'"nationality"', b'"violence"')


def kept_and_sent() -> tuple[str, kept.Opened]:
    content = content_now(TOLD, "nl", by_the_clock())
    return kept.send_new(content, {"name": CANARY}, today=True)


@pytest.fixture
def on_disk(tmp_path: Path, django_db_blocker: Any) -> Iterator[Path]:
    with in_place(database("", tmp_path / "db.sqlite3"), django_db_blocker):
        yield tmp_path


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with throw_away() as made:
        yield made


@pytest.fixture
def postgresql(cluster: Cluster, django_db_blocker: Any) -> Iterator[Cluster]:
    with in_place(database(cluster.address, Path()), django_db_blocker):
        yield cluster
        Kept.objects.all().delete()
        Tries.objects.all().delete()


def test_no_file_of_sqlite_shows_what_was_kept_sent_and_deleted(
    on_disk: Path, desk: Path
) -> None:
    code, opened = kept_and_sent()
    private = keys.private_keys(desk)
    office.open_for_office(opened.number, private, "Noor")
    row, wrap = Kept.objects.get(), FirmWrap.objects.get()
    secrets = [bytes(one) for one in (row.wrap, row.sealed, row.sent or b"", wrap.wrap)]
    during = files_in(on_disk)
    kept.delete(opened)

    assert any(secrets[0] in file for file in during.values())
    for name, stolen in during.items():
        assert not [word for word in (*WORDS, code.encode()) if word in stolen], name
        assert opened.key not in stolen
    assert all(gone_from(on_disk, secret) for secret in secrets)
    assert any(opened.number.encode() in file for file in files_in(on_disk).values())


def test_what_is_over_leaves_the_files_of_sqlite_by_a_timer(on_disk: Path) -> None:
    kept_and_sent()
    sealed = bytes(Kept.objects.get().sealed)
    with time_machine.travel(timezone.now() + timedelta(days=61), tick=False):
        call_command("purge")

    assert gone_from(on_disk, sealed)
    assert not Kept.objects.exists()


def test_two_that_purge_at_once_do_no_harm(on_disk: Path) -> None:
    for _ in range(3):
        kept_and_sent()
    both_purge(connections["default"])

    assert not Kept.objects.exists()
    assert Event.objects.filter(what="expired").count() == 3
    assert log.verify().holds
    assert files_in(on_disk)


def test_two_that_purge_at_once_do_no_harm_on_postgresql(
    postgresql: Cluster,
) -> None:
    before = log.verify().lines
    for _ in range(3):
        kept_and_sent()
    both_purge(connections["default"])

    assert not Kept.objects.exists()
    assert log.verify().lines == before + 6
    assert log.verify().holds
    assert postgresql.processes()


def both_purge(database_: Any) -> None:
    """Two at one instant, each on a line of its own."""
    start, wrong = Barrier(2), list[BaseException]()

    def purge() -> None:
        connections["default"] = database_.copy()
        try:
            start.wait()
            with time_machine.travel(timezone.now() + timedelta(days=61), tick=False):
                call_command("purge")
        except BaseException as error:  # noqa: BLE001  # told by the test
            wrong.append(error)
        finally:
            connections["default"].close()

    threads = [Thread(target=purge) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_dump_of_postgresql_shows_nothing_and_deleting_takes_the_row(
    postgresql: Cluster, desk: Path
) -> None:
    code, opened = kept_and_sent()
    office.open_for_office(opened.number, keys.private_keys(desk), "Noor")
    stolen = postgresql.stolen()
    again = kept.open_with(code)
    assert again
    kept.delete(again)
    after = postgresql.stolen()

    for word in (*WORDS, code.encode(), code.encode().hex().encode()):
        assert word not in stolen
        assert word not in after
    for secret in (opened.key, opened.key.hex().encode()):
        assert secret not in stolen
    assert opened.number.encode() in stolen
    assert kept.open_with(code) is None
    assert not FirmWrap.objects.exists()


def test_postgresql_holds_every_case_to_its_end(postgresql: Cluster) -> None:
    kept_and_sent()
    row = Kept.objects.get()
    row.expires_on = row.created_on + timedelta(days=91)

    with pytest.raises(IntegrityError):
        row.save()
    assert postgresql.processes()


@pytest.mark.parametrize(
    "change",
    [
        lambda: Event.objects.update(who="Sam"),
        lambda: Event.objects.all().delete(),
    ],
    ids=["changed", "deleted"],
)
def test_postgresql_refuses_to_change_the_log(postgresql: Cluster, change: Any) -> None:
    log.add("Noor", log.What.LISTED)
    with pytest.raises(Error, match="The log only grows"):
        change()

    assert log.verify().holds
    assert postgresql.processes()


def test_lines_that_are_added_at_once_follow_each_other(postgresql: Cluster) -> None:
    before, database_ = log.verify().lines, connections["default"]

    def add() -> None:
        connections["default"] = database_.copy()
        for _ in range(5):
            log.add("Noor", log.What.LISTED)
        connections["default"].close()

    threads = [Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert log.verify().lines == before + 20
    assert log.verify().holds
    assert postgresql.processes()


def test_with_the_database_away_nothing_is_half_stored(postgresql: Cluster) -> None:
    code, opened = kept_and_sent()
    lines = Event.objects.count()
    with postgresql.away():
        for act in (
            kept_and_sent,
            lambda: kept.delete(opened),
            lambda: kept.replace(opened, opened.content),
        ):
            close_old_connections()
            with pytest.raises(Error):
                act()
    close_old_connections()

    assert Kept.objects.count() == 1
    assert Event.objects.count() == lines
    assert kept.open_with(code) == opened


def test_a_lock_on_the_log_stores_no_case_either(on_disk: Path) -> None:
    """A case without its line in the log is no case: all of it, or nothing."""
    kept.keep(content_now(TOLD, "nl", by_the_clock()))
    tidy(connections["default"])
    with sqlite3.connect(on_disk / "db.sqlite3") as other:
        other.execute("ALTER TABLE handover_event RENAME TO away")
    with pytest.raises(Error):
        kept_and_sent()

    assert Kept.objects.count() == 1
    assert not FirmWrap.objects.exists()


def test_keeping_and_coming_back_work_on_postgresql(postgresql: Cluster) -> None:
    person, other = Person(), Person()
    person.answer("topics", ["family"])
    person.client.post("/v/")
    shown = person.client.get("/v/c/").content.decode()
    code = "".join(re.findall(r"<span>([0-9]{4})</span>", shown))
    wrong = [other.client.post("/v/o/", {"code": codes.new()}) for _ in range(6)]
    right = Client(REMOTE_ADDR="198.51.100.7").post("/v/o/", {"code": code})
    person.client.post("/v/c/")
    person.answer("nationality", "other")
    again = person.client.post("/v/a/")
    gone = person.client.post("/v/d/")

    assert [one.status_code for one in wrong] == [200] * 6  # no address, no network
    assert right["Location"] == "/v/k/?why=open"
    assert again["Location"] == "/v/k/?why=kept"
    assert gone["Location"] == "/v/d/?why=gone"
    assert not Kept.objects.exists()
    assert Tries.objects.exists()
    assert postgresql.processes()
