"""The way of a case through the desk, on SQLite and on PostgreSQL, for good."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from assessor.database import database
from assessor.desk.models import Consultant, Entry, Handling, Role
from assessor.handover import kept, log
from assessor.handover.models import Event, FirmWrap, Kept
from tests.cluster import PROGRAMS, throw_away
from tests.databases import in_place
from tests.desk.codes import code
from tests.desk.people import PASSWORD, REACH, WIDOW, sent, somebody

# What is written here is written, and not taken back.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def vendor(request: pytest.FixtureRequest, django_db_blocker: Any) -> Iterator[str]:
    if request.param == "sqlite":
        yield request.param
        return
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with (
        throw_away() as cluster,
        in_place(database(cluster.address, Path()), django_db_blocker),
    ):
        call_command("createcachetable", verbosity=0)
        yield request.param


def came_in(one: Consultant) -> Client:
    """Somebody who signed in as people do."""
    client = Client()
    client.post("/account/in/", {"login": one.name, "password": PASSWORD})
    client.post("/account/in/step/", {"code": code(one)})
    return client


def worked_on(client: Client, number: str) -> None:
    case = f"/case/{number}/"
    assert client.get(case).status_code == 200
    client.post(f"{case}note/", {"text": "Comes on Tuesday"})
    told = {"answer": "work", "reason": "Saw the card"}
    client.post(f"{case}answer/sponsor_right/", told)
    client.post(f"{case}status/", {"status": "appointment"})


def left() -> list[int]:
    return [one.objects.count() for one in (Kept, FirmWrap, Entry, Handling)]


@pytest.mark.usefixtures("vendor")
def test_a_case_is_worked_on_and_let_go() -> None:
    client = came_in(somebody("Noor", Role.CONSULTANT))
    opened = sent(WIDOW, extra=REACH, today=True)
    number = opened.number

    assert number in client.get("/?consultant=nobody&outcome=fits").content.decode()
    worked_on(client, number)
    assert Entry.objects.count() == 2
    assert "Corrected by Noor" in client.get(f"/case/{number}/").content.decode()
    client.post(f"/case/{number}/accept/", {"saved": "yes"})

    assert left() == [0, 0, 0, 0]
    assert log.verify().holds
    assert list(Event.objects.filter(number=number).values_list("what", flat=True)) == [
        "sent",
        "opened",
        "noted",
        "corrected",
        "status",
        "opened",
        "accepted",
    ]


@pytest.mark.usefixtures("vendor")
def test_what_the_person_deletes_takes_all_of_the_desk_along() -> None:
    client = came_in(somebody("Noor", Role.CONSULTANT))
    opened = sent(WIDOW)
    worked_on(client, opened.number)

    kept.delete(opened)

    assert left() == [0, 0, 0, 0]
    assert client.get(f"/case/{opened.number}/").status_code == 404


def test_the_desk_was_tried_on_both(vendor: str) -> None:
    assert connection.vendor == vendor
