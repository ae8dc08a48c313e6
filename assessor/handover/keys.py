"""The keys of the firm: public ones to send with, private ones only at the desk.

Each is a file of its own, named after its key. A key for trying things out says so in
its first line, and is refused where people are served.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

PUBLIC, PRIVATE = ".pub", ".key"
FOR_TRYING = "# For trying it out only: refused where people are served.\n"
ID = 16  # letters


class UnusableKeyError(Exception):
    """What lies where a key should be; the sentence says which file it is."""


@dataclass(frozen=True)
class PublicKey:
    id: str
    key: X25519PublicKey = field(repr=False)
    for_trying: bool = False


@dataclass(frozen=True)
class PrivateKey:
    id: str
    key: X25519PrivateKey = field(repr=False)
    for_trying: bool = False


PrivateKeys = Mapping[str, PrivateKey]


def public_keys(folder: Path) -> tuple[PublicKey, ...]:
    """All keys that a case is locked for, in the order of their names."""
    return tuple(public_key(file) for file in _files(folder, PUBLIC))


def public_key(file: Path) -> PublicKey:
    said = file.read_bytes()
    try:
        key = load_pem_public_key(_pem(said))
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, X25519PublicKey):
        raise UnusableKeyError(f"{file} is no public key of `manage.py keys new`.")
    return PublicKey(id_of(key), key, FOR_TRYING.encode() in said)


def private_keys(folder: Path) -> PrivateKeys:
    """The private keys by their id. At the desk only."""
    read = (_private(file) for file in _files(folder, PRIVATE))
    return {one.id: one for one in read}


def private_in(folder: Path) -> Iterator[Path]:
    """Every file of a folder in which there is a private key, whatever its name is."""
    for file in _files(folder, ""):
        if file.suffix == PRIVATE or b"PRIVATE KEY" in file.read_bytes():
            yield file


def new_pair(*, for_trying: bool = False) -> tuple[str, str, str]:
    """Return the id of a new key, its public and its private half as they are kept."""
    private = X25519PrivateKey.generate()
    said = FOR_TRYING if for_trying else ""
    public = private.public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    hidden = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return id_of(public), said + pem.decode(), said + hidden.decode()


def write_pair(
    public: Path, private: Path, *, for_trying: bool = False
) -> tuple[Path, Path]:
    """Make a pair, and return the file of its public and of its private half.

    The private half is written first: without it, nobody may lock anything for this
    key. Both files are named after their key.
    """
    id_, shown, hidden = new_pair(for_trying=for_trying)
    secret = write(private, f"{id_}{PRIVATE}", hidden)
    return write(public, f"{id_}{PUBLIC}", shown), secret


def write(folder: Path, name: str, text: str) -> Path:
    """Write a key whole or not at all, for this user only, and never over another."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    new, file = folder / f"{name}.new", folder / name
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    new.write_text(text)
    file.hardlink_to(new)  # an error if it is there
    new.unlink()
    return file


def id_of(key: X25519PublicKey) -> str:
    raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return sha256(raw).hexdigest()[:ID]


def _files(folder: Path, ending: str) -> list[Path]:
    if not folder.is_dir():
        return []
    found = (one for one in folder.iterdir() if one.is_file())
    return sorted(one for one in found if one.name.endswith(ending))


def _private(file: Path) -> PrivateKey:
    said = file.read_bytes()
    try:
        key = load_pem_private_key(_pem(said), None)
    except (TypeError, ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, X25519PrivateKey):
        raise UnusableKeyError(f"{file} is no private key of `manage.py keys new`.")
    return PrivateKey(id_of(key.public_key()), key, FOR_TRYING.encode() in said)


def _pem(said: bytes) -> bytes:
    return said.removeprefix(FOR_TRYING.encode())
