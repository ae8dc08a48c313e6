"""The firm's keys, as tests have them: one pair, made anew each time."""

from collections.abc import Iterator
from contextlib import contextmanager
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
    with TemporaryDirectory() as made, pytest.MonkeyPatch.context() as patch:
        public, private = Path(made, "keys"), Path(made, "desk")
        make_pair(public, private)
        patch.setattr(settings, "PEPPER", PEPPER)
        patch.setattr(settings, "OFFICE_KEYS", public)
        yield private


def make_pair(public: Path, private: Path) -> str:
    id_, shown, hidden = keys.new_pair()
    keys.write(public, f"{id_}{keys.PUBLIC}", shown)
    keys.write(private, f"{id_}{keys.PRIVATE}", hidden)
    return id_
