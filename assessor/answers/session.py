"""Sessions that need both: the row without the cookie is sealed, and the reverse.

The row is found by a hash of the cookie and locked with a key that only the cookie and
the secret of this server make together. What is in it is padded, so that its length
does not tell how far a person came.
"""

import json
import zlib
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from hashlib import sha256
from secrets import token_bytes
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.base_session import AbstractBaseSession
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone
from django.utils.crypto import salted_hmac

from assessor.answers import sweeping

NONCE = 12  # bytes, as AES-GCM wants it
PAGE = 2048  # bytes; the length of what is stored is a whole number of these
LENGTH = 4  # bytes that say where the padding begins

# Each step reads and writes one row by its name. To have these sentences made by the
# ORM takes several times longer than the database needs for them.
READ = (
    "SELECT session_data, expire_date FROM django_session "
    "WHERE session_key = %s AND expire_date > %s"
)
WRITE = (
    "UPDATE django_session SET session_data = %s, expire_date = %s "
    "WHERE session_key = %s"
)


class SessionStore(db.SessionStore):
    """Django's table and rules for expiry, with rows that are sealed."""

    ends: datetime | None = None
    """When it is deleted, if nothing is answered until then."""

    def __init__(self, session_key: str | None = None) -> None:
        super().__init__(session_key)
        self.began = _now()

    def load(self) -> dict[str, Any]:
        with connection.cursor() as cursor:
            now = _as_stored(timezone.now())
            cursor.execute(READ, [row(self.session_key or ""), now])
            found = cursor.fetchone()
        if found is None:
            self._session_key = None
            return {}
        sealed, ends = found
        self.ends = ends.replace(tzinfo=UTC)  # SQLite does not say so
        return self.decode(sealed)

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
        sealed = self.encode(dict(self.items()))
        ends = _as_stored(self.get_expiry_date())
        with connection.cursor() as cursor:
            cursor.execute(WRITE, [sealed, ends, row(self.session_key)])
            if not cursor.rowcount:
                raise UpdateError  # it was deleted meanwhile

    def create_model_instance(self, data: dict[str, Any]) -> AbstractBaseSession:
        sealed = super().create_model_instance(data)
        sealed.session_key = row(self.session_key or "")
        return sealed

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
        return seal(self.session_key or "", [self.began, session_dict])

    def decode(self, session_data: bytes | str) -> dict[str, Any]:
        opened = unseal(self.session_key or "", session_data)
        self.began, content = opened or (_now(), {})
        return content


def _as_stored(moment: datetime) -> Any:
    """A moment as this database wants it."""
    return connection.ops.adapt_datetimefield_value(moment)


def _now() -> int:
    return int(timezone.now().timestamp())


def row(cookie: str) -> str:
    """The name of the row; the cookie cannot be found from it."""
    return sha256(cookie.encode()).hexdigest()[:40]


def _cipher(cookie: str) -> AESGCM:
    return AESGCM(salted_hmac("session", cookie, algorithm="sha256").digest())


def seal(cookie: str, content: object) -> str:
    plain = zlib.compress(json.dumps(content).encode())
    padding = bytes(-(LENGTH + len(plain)) % PAGE)
    padded = len(plain).to_bytes(LENGTH, "big") + plain + padding
    nonce = token_bytes(NONCE)
    sealed = _cipher(cookie).encrypt(nonce, padded, row(cookie).encode())
    return b64encode(nonce + sealed).decode()


def unseal(cookie: str, sealed: bytes | str) -> Any:
    """What was sealed; None when it was touched, or the secret is another."""
    name = row(cookie).encode()
    try:
        raw = b64decode(sealed)
        padded = _cipher(cookie).decrypt(raw[:NONCE], raw[NONCE:], name)
    except (InvalidTag, ValueError):
        return None
    size = int.from_bytes(padded[:LENGTH], "big")
    return json.loads(zlib.decompress(padded[LENGTH : LENGTH + size]))
