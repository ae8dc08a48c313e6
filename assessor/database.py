"""Where sessions are stored: SQLite, or PostgreSQL where its address is set."""

from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict


def database(address: str, file: Path) -> dict[str, Any]:
    """Return Django's settings for an address, or for the file where there is none."""
    settings = postgresql(address) if address else sqlite(file)
    # A connection per request costs more than the request.
    return {**settings, "CONN_MAX_AGE": None, "CONN_HEALTH_CHECKS": bool(address)}


def sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # A transaction that reads first and then writes would fail when busy.
            "transaction_mode": "IMMEDIATE",
            # What is deleted is overwritten in the table, not only forgotten there;
            # assessor/answers/sweeping.py takes it out of the log.
            "init_command": "PRAGMA journal_mode=WAL;"
            "PRAGMA synchronous=NORMAL;"
            "PRAGMA secure_delete=ON;",
        },
    }


def postgresql(address: str) -> dict[str, Any]:
    """Read an address as PostgreSQL's own programs do."""
    options = dict(conninfo_to_dict(address))
    name = options.pop("dbname", "assessor")
    # Nobody waits longer for a database that does not answer.
    options.setdefault("connect_timeout", 5)
    return {"ENGINE": "django.db.backends.postgresql", "NAME": name, "OPTIONS": options}


def why(error: Exception) -> str:
    """Return the first line of what a database says of itself; it knows no answers."""
    return (str(error).strip().splitlines() or ["it does not say why."])[0]
