"""What a row of the database says of somebody, opened with her cookie."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from assessor.answers.session import row, unseal

FIND = "SELECT session_data, expire_date FROM django_session WHERE session_key = "


def in_file(database: Path, cookie: str) -> Mapping[str, object]:
    with closing(sqlite3.connect(database, timeout=30)) as there:
        found = there.execute(f"{FIND}?", [row(cookie)]).fetchone()
    if not found:
        return {}
    ends = datetime.fromisoformat(found[1]).replace(
        tzinfo=UTC
    )  # SQLite does not say so
    return opened(cookie, found[0], ends)


def in_cluster(address: str, cookie: str) -> Mapping[str, object]:
    with psycopg.connect(address) as there:
        found = there.execute(f"{FIND}%s", [row(cookie)]).fetchone()
    return opened(cookie, *found) if found else {}


def opened(cookie: str, sealed: str, ends: datetime) -> Mapping[str, object]:
    """Return her answers; none when the row cannot be opened."""
    if not (told := unseal(cookie, sealed, ends)):
        return {}
    answers: Mapping[str, object] = told[1].get("answers", {})
    return answers
