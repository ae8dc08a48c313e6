"""The same on PostgreSQL, and what happens when the database is away."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import close_old_connections, connection
from django.utils import timezone

from assessor.answers.store import purge
from assessor.database import database
from assessor.databases.postgresql.base import UNUSED, Connection, give_back
from rules import LAW
from tests.assessor.canary import CANARY, QUOTED_CODES, type_it_everywhere
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.conftest import Person
from tests.databases import in_place
from tests.waiting import until

BY_CHANCE = 5  # letters: what is sealed can hold so short a code by chance


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with throw_away() as made:
        yield made


@pytest.fixture
def postgresql(cluster: Cluster, django_db_blocker: Any) -> Iterator[Cluster]:
    """Put the cluster where the tests' own SQLite is."""
    with in_place(database(cluster.address, Path()), django_db_blocker):
        yield cluster


@pytest.fixture
def halfway(postgresql: Cluster) -> Person:  # noqa: ARG001  # it opens the database
    someone = Person()
    someone.client.raise_request_exception = False
    someone.answer("topics", ["family"])
    return someone


def test_a_whole_interview_works_on_postgresql(halfway: Person) -> None:
    halfway.answer_all({})

    assert connection.vendor == "postgresql"
    assert halfway.client.get("/result/").status_code == 200


def test_nobody_can_read_the_rows_on_postgresql(halfway: Person) -> None:
    halfway.answer("nationality", "other")
    halfway.answer("stay", "permit")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM django_session")
        kept = repr(cursor.fetchall())

    assert halfway.stored["stay"] == "permit"
    assert not [fact.code for fact in LAW.facts if f'"{fact.code}"' in kept]
    assert not [code for code in LAW.fact if len(code) > BY_CHANCE and code in kept]
    assert halfway.client.cookies[settings.SESSION_COOKIE_NAME].value not in kept


def test_neither_a_dump_nor_a_file_of_postgresql_holds_what_was_typed(
    postgresql: Cluster,
) -> None:
    type_it_everywhere(Person())
    stolen = postgresql.stolen()

    assert Session.objects.count() == 1
    assert CANARY.encode() not in stolen
    assert not [code for code in QUOTED_CODES if code in stolen]


def test_the_dump_of_postgresql_would_show_what_is_not_sealed(
    halfway: Person, postgresql: Cluster
) -> None:
    assert halfway.stored
    Session.objects.update(session_data=f'{{"happened": "{CANARY}"}}')
    stolen = postgresql.stolen()

    assert stolen.count(CANARY.encode()) >= len(["the dump", "the file"])
    assert b'"happened"' in stolen


def test_what_is_too_old_is_purged_on_postgresql(halfway: Person) -> None:
    kept = Session.objects.count()
    with time_machine.travel(timezone.now() + timedelta(minutes=31), tick=False):
        response = halfway.client.get("/c/")
        purge()

    assert "why=late" in response["Location"]
    assert (kept, Session.objects.count()) == (1, 0)


def test_a_lost_database_is_said_plainly_and_loses_no_answer(
    halfway: Person, postgresql: Cluster
) -> None:
    with postgresql.away():
        away = halfway.client.post(halfway.url("stay"), {"answer": "permit"})
        still_away = halfway.client.get(halfway.url("stay"))
    close_old_connections()  # as Django does before the next request

    assert (away.status_code, still_away.status_code) == (503, 503)
    assert "We cannot reach your answers now" in away.content.decode()
    assert int(away["Retry-After"]) > 0
    assert settings.SESSION_COOKIE_NAME not in away.cookies
    assert halfway.stored == {"topics": ["family"]}


def test_leaving_works_while_the_database_is_away(
    halfway: Person, postgresql: Cluster
) -> None:
    with postgresql.away():
        response = halfway.client.get("/x/")
    close_old_connections()

    assert response.status_code == 303
    assert response["Location"] == settings.EXIT_URL
    assert response.cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 0
    assert until(lambda: not Session.objects.exists())  # once it is there again


def test_a_connection_that_nobody_needed_for_half_a_minute_is_closed(
    postgresql: Cluster,
) -> None:
    long_ago, now = (Connection.connect(postgresql.address) for _ in range(2))
    idle: list[Connection] = []
    give_back(long_ago, idle)
    long_ago.given_back_at -= UNUSED + 1
    give_back(now, idle)

    assert idle == [now]
    assert (long_ago.closed, now.closed) == (True, False)
    now.close()
