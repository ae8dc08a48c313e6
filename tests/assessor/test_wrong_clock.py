"""A day for which the law is not known: nobody gets an answer, and everybody help."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from rules import LAW
from rules.assessment.reading import LAST_DAY
from tests.conftest import Person

NOON = 12
BEFORE, AFTER = LAW.first_day - timedelta(days=1), LAST_DAY + timedelta(days=1)


def noon(on: date) -> datetime:
    return datetime(
        on.year, on.month, on.day, NOON, tzinfo=ZoneInfo("Europe/Amsterdam")
    )


@pytest.fixture
def anybody(db: None) -> Client:  # noqa: ARG001  # it opens the database
    return Client(raise_request_exception=False)


@pytest.mark.parametrize("on", [date(1970, 1, 1), BEFORE, AFTER, date(2106, 2, 7)])
@pytest.mark.parametrize("url", ["/", "/c/", "/c/check/", "/result/", "/t/", "/q/"])
def test_no_page_applies_the_law_on_a_day_it_does_not_know(
    anybody: Client, on: date, url: str
) -> None:
    with time_machine.travel(noon(on), tick=False):
        response = anybody.get(url)

    assert response.status_code == 503
    assert "The clock of our computer is wrong." in response.content.decode()
    assert response["Retry-After"]


@pytest.mark.parametrize("on", [LAW.first_day, LAST_DAY])
def test_on_the_first_and_on_the_last_day_the_law_is_applied(
    anybody: Client, on: date
) -> None:
    with time_machine.travel(noon(on), tick=False):
        assert anybody.get("/").status_code == 200


@pytest.mark.parametrize("on", [date(1970, 1, 1), date(2106, 2, 7)])
@pytest.mark.parametrize("url", ["/h/", "/today/", "/w/", "/a/", "/d/"])
def test_help_and_the_ways_out_know_every_day(
    anybody: Client, on: date, url: str
) -> None:
    with time_machine.travel(noon(on), tick=False):
        assert anybody.get(url).status_code == 200
        assert anybody.get("/x/").status_code == 303


def test_answers_are_still_there_when_the_clock_is_right_again(person: Person) -> None:
    person.client.raise_request_exception = False
    person.answer("topics", ["family"])
    with time_machine.travel(noon(BEFORE), tick=False):
        wrong = person.client.get("/c/")

    assert wrong.status_code == 503
    assert person.stored == {"topics": ["family"]}
