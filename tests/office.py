"""The firm's keys, as tests have them: one pair, made anew by each process."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.conf import settings

from assessor.handover import keys

PEPPER = "a pepper of the tests, never of a site: 0123456789"
SET = {
    "ASSESSOR_PEPPER": PEPPER,
    "ASSESSOR_OFFICE_KEYS": str(Path(__file__).with_name("keys")),
}
"""As somebody would set it; nobody has the private half of that key."""


@contextmanager
def set_up() -> Iterator[Path]:
    """A site on which cases can be kept and sent; returns the folder of the desk."""
    made = Path(one_for_all().name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settings, "PEPPER", PEPPER)
        patch.setattr(settings, "OFFICE_KEYS", made / "keys")
        yield made / "desk"


@cache
def one_for_all() -> TemporaryDirectory[str]:
    """One pair for a process: its tests may set themselves up more than once."""
    made = TemporaryDirectory()
    make_pair(Path(made.name, "keys"), Path(made.name, "desk"))
    return made


def make_pair(public: Path, private: Path) -> str:
    made, _ = keys.write_pair(public, private)
    return made.stem
