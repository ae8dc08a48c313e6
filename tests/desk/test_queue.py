"""The queue: what waits stands where it is found at once."""

import re

import pytest
from django.test import Client

from assessor.desk.models import Consultant, Handling, Status
from assessor.handover.models import Event, FirmWrap, Kept
from tests.desk.people import LETTER, REFUSED, WAITING, WIDOW, sent

pytestmark = pytest.mark.django_db


def numbers(client: Client, query: str = "") -> list[str]:
    page = client.get(f"/{query}").content.decode()
    return re.findall(r'href="/case/([\w-]+)/"', page)


def test_without_a_case_it_says_where_cases_come_from(client: Client) -> None:
    assert "No case waits." in client.get("/").content.decode()


def test_what_is_for_today_stands_first_and_then_the_newest(client: Client) -> None:
    old, urgent, new = sent(WIDOW), sent(WIDOW, today=True), sent(WAITING)

    assert numbers(client) == [urgent.number, new.number, old.number]


def test_a_row_says_the_outcome_and_the_day_to_act_by(client: Client) -> None:
    number = sent(REFUSED, letter=LETTER, today=True).number

    page = client.get("/").content.decode()
    case = client.get(f"/case/{number}/").content.decode()

    assert '<span class="state is-fits">Fits</span>' in page
    by = re.search(r"Act by (\d+ \w+)<", page)
    assert by
    assert re.search(rf"Objection \(bezwaar\) by <bdi dir=\"ltr\">\w+ {by[1]} ", case)


def test_a_case_is_found_by_its_number_however_it_is_typed(client: Client) -> None:
    number = sent(WIDOW).number
    typed = number.replace("-", " ").lower()

    response = client.get("/", {"number": typed})

    assert response["Location"] == f"/case/{number}/"
    assert client.get("/", {"number": "AAAA-2222"}).status_code == 404


@pytest.mark.parametrize("status", Status.values)
def test_the_queue_is_narrowed_by_status(client: Client, status: str) -> None:
    number, other = sent(WIDOW).number, sent(WIDOW).number
    another = Status.CLOSED if status == Status.NEW else Status.NEW
    Handling.objects.create(case_id=number, status=status)
    Handling.objects.create(case_id=other, status=another)

    assert numbers(client, f"?status={status}") == [number]


def test_what_is_closed_is_out_of_the_way(client: Client) -> None:
    number = sent(WIDOW).number
    Handling.objects.create(case_id=number, status=Status.CLOSED)

    assert numbers(client) == []


def test_the_queue_is_narrowed_by_outcome_language_consultant_and_end(
    client: Client, consultant: Consultant
) -> None:
    widow, waiting = sent(WIDOW).number, sent(WAITING, language="nl").number
    Handling.objects.create(case_id=widow, consultant=consultant)

    assert numbers(client, "?outcome=not-yet") == [waiting]
    assert numbers(client, "?language=nl") == [waiting]
    assert numbers(client, "?consultant=mine") == [widow]
    assert numbers(client, f"?consultant={consultant.pk}") == [widow]
    assert numbers(client, "?consultant=nobody") == [waiting]
    assert numbers(client, "?expires=7") == []


def test_looking_for_an_outcome_says_how_many_were_opened(client: Client) -> None:
    sent(WIDOW)
    sent(WAITING)

    page = client.get("/?outcome=fits").content.decode()

    assert "Cases that were opened to look for it: 2." in page


def test_a_case_without_its_key_is_in_the_list_and_says_so(client: Client) -> None:
    number = sent(WIDOW).number
    FirmWrap.objects.filter(case=number).update(key_id="another")

    assert "The key for it is not here." in client.get("/").content.decode()
    assert client.get(f"/case/{number}/").status_code == 409


def test_a_case_that_was_touched_is_in_the_list_and_says_so(client: Client) -> None:
    number = sent(WIDOW).number
    Kept.objects.filter(number=number).update(sent=b"x" * 4096)

    assert "changed from outside" in client.get("/").content.decode()
    assert client.get(f"/case/{number}/").status_code == 409


def test_who_listed_stands_in_the_log(client: Client) -> None:
    client.get("/")

    assert Event.objects.filter(who="Noor", what="listed").count() == 1


def test_a_list_of_many_has_pages(client: Client) -> None:
    for _ in range(26):
        sent(WIDOW)

    assert len(numbers(client)) == 25
    assert len(numbers(client, "?page=1")) == 1


@pytest.mark.parametrize(
    "query", ["?page=-1", "?page=x", "?page=9999", "?status=%00", "?consultant=9"]
)
def test_an_address_that_somebody_made_up_breaks_nothing(
    client: Client, query: str
) -> None:
    assert client.get(f"/{query}").status_code == 200
