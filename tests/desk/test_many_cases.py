"""A full desk is as quick as an empty one, as far as one page goes."""

import time
from collections.abc import Iterator
from secrets import token_hex
from statistics import median

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from assessor.clock import by_the_clock
from assessor.desk.cases.queue import SEARCHED
from assessor.handover import envelope, kept
from assessor.handover.content import content_now
from assessor.handover.models import FirmWrap, Kept
from tests.desk.people import WAITING, WIDOW, sent

pytestmark = pytest.mark.django_db

FEW, MANY = 100, 10_000
TIMES = 3


def fill(upto: int) -> None:
    """Send as many as that, with all but the slow code of each."""
    pattern = Kept.objects.get(number=sent(WIDOW).number)
    missing = range(upto - Kept.objects.count())
    cases = [_copy(pattern, n) for n in missing]
    Kept.objects.bulk_create([one for one, _ in cases], batch_size=500)
    FirmWrap.objects.bulk_create([wrap for _, wrap in cases], batch_size=500)


def _copy(pattern: Kept, n: int) -> tuple[Kept, FirmWrap]:
    number, key = kept.new_number(), envelope.new_key()
    answers = WIDOW if n % 2 else WAITING
    content = content_now({"answers": answers}, "en", by_the_clock())
    told = {"content": content.as_json(), "extra": {}}
    one = Kept.objects.model(
        **{
            field.attname: getattr(pattern, field.attname)
            for field in Kept._meta.fields  # noqa: SLF001  # Django documents it
        }
    )
    one.number, one.lookup, one.today = number, token_hex(32), n % 50 == 0
    one.sent = envelope.seal(told, key, kept.SENT, number)
    (office,) = kept._office_keys()  # noqa: SLF001  # what sending uses
    return one, kept.firm_wrap(number, key, office)


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
