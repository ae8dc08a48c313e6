"""Sessions that need both: the row without the cookie is sealed, and the reverse.

The row is found by a hash of the cookie and locked with a key that only the cookie and
the secret of this server make together. What is in it is padded, so that its length
does not tell how far a person came. Whoever gives it another name or a later end makes
it unreadable.

A row is written only over what was read. Where two tabs answer at one instant, the
second one puts its answer beside that of the first.
"""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.base_session import AbstractBaseSession
from django.contrib.sessions.models import Session
from django.db import OperationalError, connection
from django.utils import timezone

from assessor.answers import sealing, sweeping

PAGE = 2048  # bytes; the length of what is stored is a whole number of these
SALT = "session"

# Each step reads and writes one row by its name. To have these sentences made by the
# ORM takes several times longer than the database needs for them.
READ = (
    "SELECT session_data, expire_date FROM django_session "
    "WHERE session_key = %s AND expire_date > %s"
)
WRITE = (
    "UPDATE django_session SET session_data = %s, expire_date = %s "
    "WHERE session_key = %s AND session_data = %s"
)
TABS = 50  # that answer at one instant, and each one before this one


class SessionStore(db.SessionStore):
    """Django's table and rules for expiry, with rows that are sealed."""

    ends: datetime | None = None
    """When it is deleted, if nothing is answered until then."""

    def __init__(self, session_key: str | None = None) -> None:
        super().__init__(session_key)
        self.began = _now()
        self._sealed = ""
        # What the row said when it was read. Values are replaced and never changed in
        # place, so this stays as it was.
        self._before: dict[str, Any] = {}

    def load(self) -> dict[str, Any]:
        if not self._read():
            self._session_key = None
            return {}
        return dict(self._before)

    def _read(self) -> bool:
        """Read the row, if there still is one."""
        with connection.cursor() as cursor:
            now = _as_stored(timezone.now())
            cursor.execute(READ, [row(self.session_key or ""), now])
            found = cursor.fetchone()
        if found is None:
            return False
        self._sealed, ends = found
        self.ends = ends.replace(tzinfo=UTC)  # SQLite does not say so
        opened = unseal(self.session_key or "", self._sealed, self.ends)
        self.began, self._before = opened or (_now(), {})
        return True

    def create(self) -> None:
        """Begin a session; each newcomer sweeps up after those who left."""
        if self.end_those_over():
            sweeping.take_from_the_log()
        super().create()

    @classmethod
    def end_those_over(cls) -> int:
        """Delete whatever is over, and return how many rows that were."""
        over = Session.objects.filter(expire_date__lt=timezone.now())
        return over.delete()[0]

    def save(self, must_create: bool = False) -> None:  # noqa: FBT001, FBT002  # as Django has it
        if must_create or self.session_key is None:
            super().save(must_create)
            return
        for _ in range(TABS):
            if self._is_written(self.session_key, dict(self.items())):
                return
            self._put_beside_the_other()
        raise OperationalError("Too many tabs answer at one instant.")

    def _is_written(self, cookie: str, content: dict[str, Any]) -> bool:
        """Write the row, if it still is what was read."""
        ends = self.get_expiry_date()
        sealed = seal(cookie, [self.began, content], ends)
        told = [sealed, _as_stored(ends), row(cookie), self._sealed]
        with connection.cursor() as cursor:
            cursor.execute(WRITE, told)
            if not cursor.rowcount:
                return False
        self._sealed, self._before = sealed, content
        return True

    def _put_beside_the_other(self) -> None:
        """Take over what another tab wrote meanwhile, but for what is new here."""
        mine, before = dict(self.items()), self._before
        if not self._read():
            raise UpdateError  # it was deleted
        self._session_cache = beside(mine, before, self._before)

    def create_model_instance(self, data: dict[str, Any]) -> AbstractBaseSession:
        cookie, ends = self.session_key or "", self.get_expiry_date()
        sealed = seal(cookie, [self.began, data], ends)
        self._sealed, self._before = sealed, dict(data)  # it may be written once more
        return Session(session_key=row(cookie), session_data=sealed, expire_date=ends)

    async def acreate_model_instance(self, data: dict[str, Any]) -> Session:
        """Refuse: Django's own would write a row that anybody can read."""
        raise NotImplementedError("Sessions are sealed in synchronous code only.")

    def get_session_cookie_age(self) -> int:
        """Seconds until it ends: the idle time, but never past the longest stay."""
        left = self.began + settings.SESSION_LONGEST - _now()
        return min(settings.SESSION_COOKIE_AGE, max(left, 0))

    def exists(self, session_key: str) -> bool:
        return super().exists(row(session_key))

    def delete(self, session_key: str | None = None) -> None:
        cookie = session_key or self.session_key
        if cookie:
            sweeping.delete(row(cookie))

    def encode(self, session_dict: dict[str, Any]) -> str:
        """Refuse: Django's own would be readable, and ours is sealed with its end."""
        raise NotImplementedError("A session is sealed where it is written.")


def _as_stored(moment: datetime) -> Any:
    """A moment as this database wants it."""
    return connection.ops.adapt_datetimefield_value(moment)


def _now() -> int:
    return int(timezone.now().timestamp())


def row(cookie: str) -> str:
    """The name of the row; the cookie cannot be found from it."""
    return sha256(cookie.encode()).hexdigest()[:40]


def beside(
    mine: dict[str, Any], before: dict[str, Any], theirs: dict[str, Any]
) -> dict[str, Any]:
    """Put what was changed here beside what was changed elsewhere meanwhile."""
    told = {
        name: one for name, one in theirs.items() if name in mine or name not in before
    }
    for name, one in mine.items():
        if name in before and before[name] == one:
            continue
        other = theirs.get(name)
        if isinstance(one, dict) and isinstance(other, dict):
            told[name] = beside(one, before.get(name) or {}, other)
        elif isinstance(one, list) and isinstance(other, list):
            told[name] = _beside(one, before.get(name) or [], other)
        else:
            told[name] = one
    return told


def _beside(mine: list[Any], before: list[Any], theirs: list[Any]) -> list[Any]:
    kept = (one for one in theirs if one in mine or one not in before)
    return [*dict.fromkeys((*kept, *(one for one in mine if one not in before)))]


def seal(cookie: str, content: object, ends: datetime) -> str:
    return sealing.seal(content, SALT, cookie, _bound(cookie, ends), PAGE)


def _bound(cookie: str, ends: datetime) -> str:
    """What stands beside the sealed text, and may not be another: its name and end."""
    return f"{row(cookie)} {ends.astimezone(UTC).isoformat()}"


def unseal(cookie: str, sealed: bytes | str, ends: datetime) -> Any:
    """What was sealed; None when it was touched, or the secret is another."""
    return sealing.unseal(sealed, SALT, cookie, _bound(cookie, ends))
