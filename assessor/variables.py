"""Reads settings out of the environment: each is right, or one sentence at the start.

A setting that was misread in silence would be found out by the people it should keep
safe. No sentence repeats a secret or an address with a password.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

from assessor.database import database

WORDS = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("", "0", "false", "no", "off"), False),
}
HOST = re.compile(r"\.?[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f]*:[0-9a-f:.]+\]")
LONG, VARIED = 32, 8  # characters of a key; so many different ones
EXAMPLE = re.compile("django-insecure|change.?me|example|password", re.IGNORECASE)
LOG = "ASSESSOR_LOG", ("line", "json")
OURS, IN_A_FILE = "ASSESSOR_", "_FILE"
MAKE_ONE = (
    "This makes one: python3 -c 'import secrets; print(secrets.token_urlsafe(64))'"
)


def read_files() -> None:
    """Take what stands in a file: so are secrets given to services and containers.

    ``ASSESSOR_SECRET_KEY_FILE`` is the file of ``ASSESSOR_SECRET_KEY``; so with each.
    """
    pointers = [one for one in os.environ if one.startswith(OURS)]
    for pointer in pointers:
        if pointer.endswith(IN_A_FILE):
            name = pointer.removesuffix(IN_A_FILE)
            if name in os.environ:
                sys.exit(f"{name} and {pointer} are both set: leave out one of them.")
            os.environ[name] = _in_file(pointer)
            del os.environ[pointer]  # who is started by us finds the value itself


def _in_file(pointer: str) -> str:
    try:
        return Path(os.environ[pointer]).read_text(encoding="utf-8").strip()
    except OSError as error:
        sys.exit(f"The file of {pointer} cannot be read: {error.strerror}.")
    except UnicodeDecodeError:
        sys.exit(f"The file of {pointer} is no text in UTF-8.")


def switch(name: str) -> bool:
    said = os.environ.get(name, "").strip()
    if said.lower() not in WORDS:
        sys.exit(f"{name} must be 1 or 0 (or yes and no): not {said!r}.")
    return WORDS[said.lower()]


def hosts(name: str, default: str) -> list[str]:
    """Return names with commas or spaces between them."""
    said = re.split(r"[,\s]+", os.environ.get(name, "").lower())
    named = [host for host in said if host] or default.split(",")
    for host in named:
        if not HOST.fullmatch(host):
            sys.exit(
                f"In {name}, {host!r} is no name of a host: write it like stay.example "
                "(or .stay.example, with all names below it), without https:// or a "
                "port."
            )
        if host.startswith(".") and host.count(".") == 1:
            sys.exit(f"In {name}, {host!r} is far too many hosts: name yours.")
    return named


def page(name: str, default: str) -> str:
    """Return where a link leads: a page of ours or of another site."""
    said = os.environ.get(name, "").strip() or default
    if not re.match(r"https?://[^/\s]|/(?![/\\])", said):
        sys.exit(f"{name} must be like https://example.org/ or /today/: not {said!r}.")
    return said


def secret(name: str, file: Path) -> str:
    """Return the key of the environment, or else the one in a file."""
    if name in os.environ:
        return _strong(os.environ[name].strip(), f"The key in {name}")
    try:
        return _strong(file.read_text(encoding="ascii").strip(), f"The key in {file}")
    except FileNotFoundError:
        sys.exit(f"There is no key in {file}: `make run` makes one, or set {name}.")
    except OSError as error:
        sys.exit(f"The key in {file} cannot be read: {error.strerror}.")
    except UnicodeDecodeError:
        sys.exit(f"The key in {file} is damaged. {MAKE_ONE}")


def secret_or_none(name: str, file: Path) -> str:
    """Return a key that the site also does without, or ""."""
    return secret(name, file) if name in os.environ or _is_there(file) else ""


def folder(name: str, default: Path) -> Path:
    said = os.environ.get(name, "").strip()
    return Path(said) if said else default


def days(name: str, default: int, longest: int) -> int:
    said = os.environ.get(name, "").strip() or str(default)
    if not re.fullmatch("[0-9]{1,3}", said) or not 1 <= int(said) <= longest:
        sys.exit(f"{name} must be a number of days from 1 to {longest}: not {said!r}.")
    return int(said)


def secrets_before(name: str, file: Path) -> list[str]:
    """Return the key before this one, where there is one whose answers still open."""
    if name in os.environ or _is_there(file):
        return [secret(name, file)]
    return []


def _is_there(file: Path) -> bool:
    try:
        file.stat()
    except OSError:
        return False
    return True


def _strong(key: str, which: str) -> str:
    if not key:
        sys.exit(f"{which} is empty. {MAKE_ONE}")
    if EXAMPLE.search(key):
        sys.exit(f"{which} is one out of an example, which everybody knows. {MAKE_ONE}")
    if len(key) < LONG or len(set(key)) < VARIED:
        sys.exit(
            f"{which} is too easy to guess: it needs {LONG} characters, at random. "
            f"{MAKE_ONE}"
        )
    return key


def whole_number(name: str, default: int, most: int) -> int:
    said = os.environ.get(name, "").strip() or str(default)
    if not re.fullmatch("[0-9]{1,5}", said) or not 1 <= int(said) <= most:
        sys.exit(f"{name} must be a number from 1 to {most}: not {said!r}.")
    return int(said)


def port_or_none(name: str) -> str:
    """Return a port as a server tells of it, or "" where none is wanted."""
    said = os.environ.get(name, "").strip()
    return str(whole_number(name, 1, most=65535)) if said else ""


def one_of(name: str, words: tuple[str, ...]) -> str:
    """Return one of a few words; the first is the one of who says nothing."""
    said = os.environ.get(name, "").strip().lower() or words[0]
    if said not in words:
        sys.exit(f"{name} must be {' or '.join(words)}: not {said!r}.")
    return said


def database_or_file(name: str, file: Path) -> dict[str, Any]:
    try:
        return database(os.environ.get(name, "").strip(), file)
    except ValueError:  # what it says repeats the address
        sys.exit(
            f"{name} must be the address of a PostgreSQL database, like "
            "postgresql://user:password@host/name."
        )
