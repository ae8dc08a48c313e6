"""How a case is sealed: a key of its own, which others lock for who may open it.

What is sealed is padded, so that its length does not tell how much somebody told. It is
bound to the number of its case and may not be put into another.
"""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from secrets import token_bytes
from threading import Lock
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from assessor.answers.sealing import NONCE, padded, unpadded

KEY = 32  # bytes
PAGE = 4096  # bytes; what is sealed is a whole number of these
SCHEMA = 1
"""The form of what is sealed. It stands beside it, and is bound to it."""

MEMORY, ROUNDS, LANES = 64 * 1024, 3, 4  # KiB; the second choice of RFC 9106
SALT = b"assessor: the code of a case"
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)

_making = Lock()
"""One at a time in a process. It takes 64 MiB; and two at once share the threads of
OpenSSL, so that one fails, or both wait for ever."""


class SealedError(Exception):
    """It does not open: it was touched, or it is for another key."""


def new_key() -> bytes:
    return token_bytes(KEY)


def seal(content: object, key: bytes, what: str, number: str) -> bytes:
    """Seal something of a case; ``what`` tells it from the rest of that case."""
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return lock(padded(plain, PAGE), key, f"{what} {number} {SCHEMA}")


def unseal(sealed: bytes, key: bytes, what: str, number: str, schema: int) -> Any:
    whole = unlock(sealed, key, f"{what} {number} {schema}")
    return json.loads(unpadded(whole))


def lock(plain: bytes, key: bytes, bound: str) -> bytes:
    nonce = token_bytes(NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound.encode())


def unlock(locked: bytes, key: bytes, bound: str) -> bytes:
    try:
        return AESGCM(key).decrypt(locked[:NONCE], locked[NONCE:], bound.encode())
    except (InvalidTag, ValueError):
        raise SealedError from None


@dataclass(frozen=True)
class CodeKey:
    """What a code opens: the row with this name, by a key that locks its key."""

    lookup: str
    key: bytes = field(repr=False)


def of_code(code: str, pepper: str) -> CodeKey:
    """Slow on purpose: whoever wants to try all codes needs the pepper and an age."""
    made = slow_key(code, SALT, 2 * KEY, pepper.encode())
    return CodeKey(sha256(made[:KEY]).hexdigest(), made[KEY:])


def slow_key(word: str, salt: bytes, length: int, secret: bytes | None = None) -> bytes:
    with _making:
        made = Argon2id(
            salt=salt,
            length=length,
            iterations=ROUNDS,
            lanes=LANES,
            memory_cost=MEMORY,
            secret=secret,
        )
        return made.derive(word.encode())


def lock_for(public: X25519PublicKey, key: bytes, bound: str) -> bytes:
    """Lock a key so that only the private half of another opens it (RFC 9180)."""
    return SUITE.encrypt(key, public, bound.encode())


def unlock_with(private: X25519PrivateKey, locked: bytes, bound: str) -> bytes:
    try:
        return SUITE.decrypt(locked, private, bound.encode())
    except (InvalidTag, ValueError):
        raise SealedError from None
