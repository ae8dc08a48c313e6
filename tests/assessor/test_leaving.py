"""Leaving and deleting wait for no database, as people meet them: through gunicorn."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from assessor.answers.steps import SLUG
from tests.cluster import PROGRAMS, Cluster, throw_away
from tests.serving import Reply, Site, Visitor, served
from tests.waiting import until

AT_ONCE = 3.0  # seconds; a busy machine needs some of them, the lock is held for longer
FIRST = f"/c/{SLUG['topics']}/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with served(tmp_path_factory.mktemp("site")) as made:
        yield made


@contextmanager
def locked(site: Site) -> Iterator[None]:
    """Let another writer hold the database."""
    with closing(sqlite3.connect(site.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def rows(site: Site) -> int:
    with closing(sqlite3.connect(site.database)) as opened:
        (count,) = opened.execute("SELECT count(*) FROM django_session").fetchone()
    return int(count)


@contextmanager
def somebody(site: Site) -> Iterator[Visitor]:
    with closing(Visitor(site)) as visitor:
        assert visitor.post(FIRST, {"answer": "family"}).status == 302
        yield visitor


DOORS = pytest.mark.parametrize(
    ("go", "to"),
    [
        (lambda who: who.get("/x/"), "/today/"),
        (lambda who: who.post("/d/", {}), "/d/"),
        (lambda who: who.post("/d/", {"again": "1"}), "/c/"),
        (lambda who: who.post("/d/", {"again": "other"}), "/b/"),
    ],
    ids=["leave", "delete", "begin again", "begin again for another"],
)


@DOORS
def test_who_goes_away_does_not_wait_for_a_locked_database(
    site: Site, go: Callable[[Visitor], Reply], to: str
) -> None:
    with somebody(site) as visitor, locked(site):
        before = rows(site)
        away = go(visitor)
        arrived = visitor.get("/today/")
        kept = rows(site)

    assert away.status in {302, 303}
    assert away.headers["Location"] == to
    assert "storage" in away.headers["Clear-Site-Data"]
    assert not visitor.cookies
    assert max(away.seconds, arrived.seconds) < AT_ONCE
    assert arrived.status == 200
    assert kept == before
    assert until(lambda: rows(site) == before - 1)


@DOORS
def test_the_row_is_gone_before_the_answer_comes(
    site: Site, go: Callable[[Visitor], Reply], to: str
) -> None:
    with somebody(site) as visitor:
        before = rows(site)
        away = go(visitor)
        after = rows(site)

    assert away.headers["Location"] == to
    assert (before, after) == (1, 0)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with throw_away() as made:
        yield made


@pytest.fixture(scope="module")
def on_postgresql(
    tmp_path_factory: pytest.TempPathFactory, cluster: Cluster
) -> Iterator[Site]:
    folder: Path = tmp_path_factory.mktemp("postgresql")
    with served(folder, ASSESSOR_DATABASE_URL=cluster.address) as made:
        yield made


@DOORS
def test_who_goes_away_does_not_wait_for_a_locked_table_of_postgresql(
    on_postgresql: Site, cluster: Cluster, go: Callable[[Visitor], Reply], to: str
) -> None:
    with somebody(on_postgresql) as visitor, cluster.locked():
        away = go(visitor)
        arrived = visitor.get("/today/")

    assert away.headers["Location"] == to
    assert max(away.seconds, arrived.seconds) < AT_ONCE
    assert until(lambda: cluster.rows() == 0)


@DOORS
def test_who_goes_away_does_not_wait_for_a_database_that_hangs(
    on_postgresql: Site, cluster: Cluster, go: Callable[[Visitor], Reply], to: str
) -> None:
    with somebody(on_postgresql) as visitor, cluster.hung():
        away = go(visitor)
        arrived = visitor.get("/today/")

    assert away.headers["Location"] == to
    assert max(away.seconds, arrived.seconds) < AT_ONCE
    assert until(lambda: cluster.rows() == 0)
