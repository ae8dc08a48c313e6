"""Seals what nobody but this server may open, and only for who brings its word.

The key is made from the secret of the server and a word, such as a cookie. What stands
beside the sealed text is bound to it and may not be another. What was sealed before the
secret changed still opens; only the secret of now seals.
"""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import suppress
from secrets import token_bytes
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.utils.crypto import salted_hmac

NONCE = 12  # bytes, as AES-GCM wants it
LENGTH = 4  # bytes that say where the padding begins


def secrets() -> tuple[str, ...]:
    """The secret of now, and the one before it if that still counts."""
    return (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)


def marks(salt: str, word: str) -> Iterator[str]:
    """What a word becomes with each of our secrets; it tells nothing of them."""
    for secret in secrets():
        yield salted_hmac(salt, word, secret, algorithm="sha256").hexdigest()


def seal(content: object, salt: str, word: str, bound: str, page: int) -> str:
    """Seal something; its length is then a whole number of pages, whatever it says."""
    plain = zlib.compress(json.dumps(content).encode())
    cipher, nonce = _cipher(salt, word, settings.SECRET_KEY), token_bytes(NONCE)
    sealed = cipher.encrypt(nonce, padded(plain, page), bound.encode())
    return b64encode(nonce + sealed).decode()


def unseal(sealed: bytes | str, salt: str, word: str, bound: str) -> Any:
    """What was sealed; None when it was touched, or by a secret that is not ours."""
    for secret in secrets():
        with suppress(InvalidTag, ValueError):
            raw = b64decode(sealed)
            cipher = _cipher(salt, word, secret)
            whole = cipher.decrypt(raw[:NONCE], raw[NONCE:], bound.encode())
            return json.loads(zlib.decompress(unpadded(whole)))
    return None


def padded(plain: bytes, page: int) -> bytes:
    """The same with its length before it, and made up to a whole number of pages."""
    padding = bytes(-(LENGTH + len(plain)) % page)
    return len(plain).to_bytes(LENGTH, "big") + plain + padding


def unpadded(whole: bytes) -> bytes:
    size = int.from_bytes(whole[:LENGTH], "big")
    return whole[LENGTH : LENGTH + size]


def _cipher(salt: str, word: str, secret: str) -> AESGCM:
    return AESGCM(salted_hmac(salt, word, secret, algorithm="sha256").digest())
