"""Who did what, and when: lines that are only ever added.

Each line bears a hash of the one before, so a line that was changed, or taken out of
the middle, is found by `manage.py log verify`. What was cut off at the end is found
with the last hash that somebody wrote down elsewhere. PostgreSQL refuses all changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from django.db import connection, transaction
from django.utils import timezone

from assessor.handover.models import Event

FIRST = "0" * 64
"""What stands before the first line."""
ALONE = 7_204_116_031
"""The lock of PostgreSQL that whoever adds a line holds until it is written."""
PERSON, SYSTEM = "person", "system"
"""Who acts without a name: whoever has the code; a timer or a command."""


class What(StrEnum):
    SENT = "sent"
    CHANGED = "changed"
    DELETED = "deleted"
    EXPIRED = "expired"
    WRONG_CODE = "wrong code"
    LISTED = "listed"
    OPENED = "opened"
    PRINTED = "printed"
    EXPORTED = "exported"
    NOTED = "noted"
    CORRECTED = "corrected"
    SECOND_OPINION = "second opinion"
    ASSIGNED = "assigned"
    STATUS = "status"
    ACCEPTED = "accepted"
    STARTED = "started"
    KEY_RETIRED = "key retired"
    REWRAPPED = "rewrapped"
    ACCOUNT_ADDED = "account added"
    ACCOUNT_CHANGED = "account changed"
    ACCOUNT_RENEWED = "account given a new password"
    SIGNED_IN = "signed in"


def add(who: str, what: What, number: str = "") -> None:
    """Add a line, or nothing of what it tells of happens either."""
    with transaction.atomic():
        _wait_for_the_pen()
        last = Event.objects.order_by("-id").values_list("hash", flat=True).first()
        line = Event(
            at=timezone.now(), who=who, what=what, number=number, before=last or FIRST
        )
        line.hash = hash_of(line)
        line.save(force_insert=True)


def add_once(who: str, what: What, number: str) -> None:
    """The same, unless this stands there of this case, whoever wrote it."""
    with transaction.atomic():
        _wait_for_the_pen()
        if not Event.objects.filter(what=what, number=number).exists():
            add(who, what, number)


def _wait_for_the_pen() -> None:
    """One at a time adds lines; SQLite has only one writer anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ALONE])


def hash_of(line: Event) -> str:
    at = line.at.astimezone(UTC).isoformat()
    told = f"{line.before}\n{at}\n{line.who}\n{line.what}\n{line.number}"
    return sha256(told.encode()).hexdigest()


@dataclass(frozen=True)
class Verified:
    """``wrong``: the line after which the chain does not hold; ``last``: its end."""

    lines: int
    last: str
    wrong: int | None = None
    wrong_at: datetime | None = None
    holds_known: bool = True

    @property
    def holds(self) -> bool:
        return self.wrong is None and self.holds_known


def verify(known: str = "") -> Verified:
    """Follow the chain; ``known``: a hash that was written down and must be in it."""
    count, last, seen = 0, FIRST, not known
    for line in _lines():
        if line.before != last or line.hash != hash_of(line):
            return Verified(count, last, line.id, line.at)
        count, last = count + 1, line.hash
        seen = seen or last == known
    return Verified(count, last, holds_known=seen)


def _lines() -> Iterator[Event]:
    return Event.objects.order_by("id").iterator(chunk_size=1000)
