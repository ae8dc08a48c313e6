"""Where sessions are stored: SQLite, or PostgreSQL where its address is set."""

from pathlib import Path
from typing import Any

LIMITS = {
    "connect_timeout": 5,  # seconds
    # A host that is gone without a word is noticed in half a minute.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,  # milliseconds
}


def database(address: str, file: Path) -> dict[str, Any]:
    """Return Django's settings for an address, or for the file where there is none.

    Raises `ValueError` for what is no address.
    """
    return postgresql(address) if address else sqlite(file)


def sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "assessor.databases.sqlite",
        "NAME": file,
        # To open it for each request would cost more than the request.
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
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
    options = _options(address)
    name = options.pop("dbname", "assessor")
    # Nobody waits longer for a database that does not answer.
    for option, limit in LIMITS.items():
        options.setdefault(option, limit)
    # A connection is given back after each request, not closed.
    return {
        "ENGINE": "assessor.databases.postgresql",
        "NAME": name,
        "OPTIONS": options,
        "CONN_MAX_AGE": 0,
    }


def _options(address: str) -> dict[str, Any]:
    import psycopg.conninfo

    try:
        return dict(psycopg.conninfo.conninfo_to_dict(address))
    except psycopg.ProgrammingError as error:
        raise ValueError(str(error)) from error


def why(error: Exception) -> str:
    """Return the first line of what a database says of itself; it knows no answers."""
    return (str(error).strip().splitlines() or ["it does not say why."])[0]
