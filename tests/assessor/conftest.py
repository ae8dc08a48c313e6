"""What the tests of the site share."""

from collections.abc import Iterator

import pytest

from assessor.press.press import Press
from tests.printing import Keeping


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    """One press for all: to start a worker takes longer than most documents."""
    press = Keeping()
    yield press
    press.close()
