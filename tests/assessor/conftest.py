"""What the tests of the site share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation import override

from assessor.press.press import Press
from tests import office
from tests.printing import Keeping

SITE = "report.views paper.views ready".split()


@pytest.fixture(scope="session", autouse=True)
def only_press() -> Iterator[Press]:
    """One press for all, the site too: to start a worker takes longer than to print."""
    press = Keeping()
    with pytest.MonkeyPatch.context() as patch:
        for one in SITE:
            patch.setattr(f"assessor.{one}.press", press)
        yield press
    press.close()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Addresses of the guide are in a language: that of the last request would stay."""
    with override("en"):
        yield


@pytest.fixture(scope="session")
def press(only_press: Press) -> Press:
    return only_press


@pytest.fixture(scope="session", autouse=True)
def desk() -> Iterator[Path]:
    """Cases can be kept and sent, whatever this machine has; the desk's own folder."""
    with office.set_up() as private:
        yield private
