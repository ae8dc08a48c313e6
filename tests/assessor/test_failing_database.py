"""A database that hangs, is locked, crowded or read-only: nobody waits long for it.

And when it is well again, so is the site, without a restart.
"""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import close_old_connections, connection

from assessor.answers.steps import SLUG
from assessor.database import database
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.conftest import Person
from tests.databases import in_place
from tests.serving import Site, Visitor, served

FIRST = f"/c/{SLUG['topics']}/"
FEW = 20  # connections that the server gives; some are for its owner alone
MANY = 60  # visitors at once
OTHERS = (
    "FROM pg_stat_activity "
    "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
)
LONG = 20.0  # seconds; far less than a database may hang, and enough on a busy machine


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with throw_away(f"-c max_connections={FEW}") as made:
        yield made


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("postgresql")
    with served(folder, ASSESSOR_DATABASE_URL=cluster.address) as made:
        yield made


def answered(site: Site) -> int:
    with closing(Visitor(site)) as visitor:
        return visitor.post(FIRST, {"answer": "family"}).status


def test_after_too_many_at_once_everybody_is_served_again(
    site: Site, cluster: Cluster
) -> None:
    with ThreadPoolExecutor(MANY) as crowd:
        statuses = set(crowd.map(lambda _: answered(site), range(MANY)))
    alone = [answered(site) for _ in range(30)]

    assert statuses <= {302, 503}
    assert alone == [302] * 30
    assert cluster.rows() >= 30


def test_nobody_waits_long_for_a_database_that_hangs(
    site: Site, cluster: Cluster
) -> None:
    assert answered(site) == 302
    with cluster.hung():
        started = time.monotonic()
        status = answered(site)
        waited = time.monotonic() - started
    after = [answered(site) for _ in range(10)]

    assert (status, waited < LONG) == (503, True)
    assert after == [302] * 10


def test_nobody_waits_long_for_a_table_that_is_locked(
    site: Site, cluster: Cluster
) -> None:
    with cluster.locked():
        started = time.monotonic()
        status = answered(site)
        waited = time.monotonic() - started

    assert (status, waited < LONG) == (503, True)
    assert answered(site) == 302


def test_a_database_that_was_read_only_for_a_while_is_used_again(
    site: Site, cluster: Cluster
) -> None:
    change = "ALTER SYSTEM SET default_transaction_read_only = {}"
    with psycopg.connect(cluster.address, autocommit=True) as owner:
        owner.execute(change.format("on"))
        owner.execute("SELECT pg_reload_conf()")
        time.sleep(1)
        during = {answered(site) for _ in range(10)}
        owner.execute("SET default_transaction_read_only = off")
        owner.execute(change.format("off"))
        owner.execute("SELECT pg_reload_conf()")
        time.sleep(1)
        after = {answered(site) for _ in range(10)}

    assert during == {503}
    assert after == {302}


def test_connections_that_the_server_ended_are_not_used(
    site: Site, cluster: Cluster
) -> None:
    assert answered(site) == 302
    with psycopg.connect(cluster.address, autocommit=True) as owner:
        owner.execute(f"SELECT pg_terminate_backend(pid) {OTHERS}")
        while owner.execute(f"SELECT pid {OTHERS}").fetchone():  # it takes a moment
            time.sleep(0.05)

    assert [answered(site) for _ in range(10)] == [302] * 10


@pytest.fixture
def on_disk(tmp_path: Path, django_db_blocker: Any) -> Iterator[Path]:
    with in_place(database("", tmp_path / "db.sqlite3"), django_db_blocker):
        yield tmp_path


def copied() -> Any:
    """Return the connection of another thread."""
    return connection.copy()


def read_only(there: Any) -> None:
    with there.cursor() as cursor:
        cursor.execute("PRAGMA query_only = ON")


@pytest.mark.usefixtures("on_disk")
def test_a_file_that_was_opened_read_only_is_opened_again_by_every_thread() -> None:
    person, other = Person(), copied()
    person.client.raise_request_exception = False
    for one in (connection, other):
        read_only(one)
    failed = person.client.post(person.url("topics"), {"answer": "family"})
    threads: list[Any] = [connection, other]
    for one in threads:  # as Django does before the next request
        one.close_if_unusable_or_obsolete()
        one.health_check_enabled = True
        one.close_if_health_check_failed()
    person.answer("topics", ["family"])
    with other.cursor() as cursor:
        cursor.execute("DELETE FROM django_session")
    other.close()

    assert failed.status_code == 503
    close_old_connections()
