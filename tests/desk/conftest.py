"""What the tests of the desk share: the firm's keys, cases, and who signs in."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.test import Client

from assessor.desk.models import Consultant, Role
from assessor.handover import envelope
from assessor.press.press import Press
from tests import office
from tests.desk.people import signed_in, somebody
from tests.printing import Keeping

PRINTERS = "desk.cases.printing desk.cases.views ready".split()


@pytest.fixture(scope="session", autouse=True)
def only_press() -> Iterator[Press]:
    press = Keeping()
    with pytest.MonkeyPatch.context() as patch:
        for one in PRINTERS:
            patch.setattr(f"assessor.{one}.press", press)
        yield press
    press.close()


@pytest.fixture(scope="session", autouse=True)
def _keys() -> Iterator[None]:
    with office.set_up() as private, pytest.MonkeyPatch.context() as patch:
        patch.setattr(settings, "OFFICE_PRIVATE_KEYS", private)
        patch.setattr(envelope, "MEMORY", 64)  # KiB; slow codes are tested elsewhere
        yield


@pytest.fixture(scope="session", autouse=True)
def _folder_of_files() -> None:
    """Where `manage.py prepare` puts styles: nothing is served from it in tests."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)


@pytest.fixture
def consultant(db: None) -> Consultant:  # noqa: ARG001  # it opens the database
    return somebody("Noor", Role.CONSULTANT)


@pytest.fixture
def manager(db: None) -> Consultant:  # noqa: ARG001  # it opens the database
    return somebody("Marga", Role.MANAGER)


@pytest.fixture
def client(consultant: Consultant) -> Client:
    return signed_in(consultant)


@pytest.fixture
def boss(manager: Consultant) -> Client:
    return signed_in(manager)
