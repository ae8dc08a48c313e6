"""A full desk is as quick as an empty one, as far as one page goes."""

import time
from collections.abc import Iterator
from statistics import median

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from assessor.desk.cases.queue import SEARCHED
from tests.desk.many import fill

pytestmark = pytest.mark.django_db

FEW, MANY = 100, 10_000
TIMES = 3


def seconds(client: Client, address: str) -> float:
    """Of a processor: other programs on this machine do not count."""

    def each() -> Iterator[float]:
        for _ in range(7):
            began = time.process_time()
            assert client.get(address).status_code == 200
            yield time.process_time() - began

    return median(each())


def test_ten_thousand_cases_cost_no_more_than_three_times_a_hundred(
    client: Client,
) -> None:
    addresses = ("/", "/?page=3", "/?status=new", "/?consultant=nobody", "/?expires=14")
    fill(FEW)
    few = {one: seconds(client, one) for one in addresses}

    fill(MANY)

    many = {one: seconds(client, one) for one in addresses}
    assert [one for one in addresses if many[one] > TIMES * few[one]] == []


def test_a_page_asks_the_database_as_often_however_many_wait(client: Client) -> None:
    asked = []
    client.get("/")
    for number in (30, 60):
        fill(number)
        with CaptureQueriesContext(connection) as queries:
            client.get("/")
        asked.append(len(queries))

    assert asked[0] == asked[1]


def test_no_look_for_an_outcome_opens_more_than_it_says(client: Client) -> None:
    fill(SEARCHED + 10)

    page = client.get("/?outcome=not-yet").content.decode()

    assert f"Cases that were opened to look for it: {SEARCHED}." in page
    assert "Look through more cases" in page
