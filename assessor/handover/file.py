"""A kept case as a file: nothing of it stays here, and only the person's words open it.

    "STAYCASE" | version, 1 byte | salt, 16 | nonce and what is sealed | SHA-256 of all

The last part tells a damaged file from wrong words.
"""

import json
from hashlib import sha256
from secrets import token_bytes
from unicodedata import normalize

from assessor.answers.sealing import padded, unpadded
from assessor.handover import envelope
from assessor.handover.content import Content, UnreadableError, read
from assessor.handover.envelope import SealedError

MAGIC = b"STAYCASE"
VERSION = 1
SALT, SUM = 16, 32  # bytes
HEAD = len(MAGIC) + 1 + SALT
FEWEST = 12
"""Letters of the words; many can be tried by whoever has the file."""
LONGEST = 128 * 1024
"""Bytes; the longest case there can be has half of it."""


class NotOursError(Exception):
    """It is another kind of file, or none at all."""


class OtherVersionError(Exception):
    """It is ours, of a version that is not read here."""


class DamagedError(Exception):
    """It is ours, and not as it was written."""


class WrongWordsError(Exception):
    """It is whole, and was sealed with other words."""


def said(words: str) -> str:
    """The words as they count: a capital or a space more makes no difference."""
    return " ".join(normalize("NFKC", words).casefold().split())


def seal_file(content: Content, words: str) -> bytes:
    head = MAGIC + bytes([VERSION]) + token_bytes(SALT)
    plain = json.dumps(content.as_json(), ensure_ascii=False).encode()
    filled = padded(plain, envelope.PAGE)
    whole = head + envelope.lock(filled, _key(words, head), _of(head))
    return whole + sha256(whole).digest()


def open_file(raw: bytes, words: str) -> Content:
    if not raw.startswith(MAGIC) or len(raw) > LONGEST:
        raise NotOursError
    whole, sum_ = raw[:-SUM], raw[-SUM:]
    if len(whole) <= HEAD or sha256(whole).digest() != sum_:
        raise DamagedError
    head, sealed = whole[:HEAD], whole[HEAD:]
    if head[len(MAGIC)] != VERSION:
        raise OtherVersionError
    try:
        filled = envelope.unlock(sealed, _key(words, head), _of(head))
    except SealedError:
        raise WrongWordsError from None
    return _read(unpadded(filled))


def _read(plain: bytes) -> Content:
    """Whoever knows the words may have written it, so nothing of it is believed."""
    try:
        return read(json.loads(plain))
    except (UnreadableError, ValueError, RecursionError):
        raise DamagedError from None


def _key(words: str, head: bytes) -> bytes:
    return envelope.slow_key(said(words), head[-SALT:], envelope.KEY)


def _of(head: bytes) -> str:
    return f"file {head.hex()}"
