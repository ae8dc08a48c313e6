"""How often somebody may try: a few times by network, a budget for all, then again."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.http import HttpRequest
from django.test import RequestFactory

from assessor.handover import limits
from assessor.handover.limits import Limit
from assessor.handover.models import Tries
from assessor.handover.retention import purge

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 3, tzinfo=UTC)
FEW = Limit("few", 15, of_one=2, of_all=5)


def come_from(address: str, **headers: str) -> HttpRequest:
    return RequestFactory().get("/", REMOTE_ADDR=address, **headers)  # type: ignore[arg-type]  # any header


ONE, OTHER = "203.0.113.7", "198.51.100.1"
NET = "203.0.113.0/24"


@pytest.mark.parametrize(
    ("address", "told", "network"),
    [
        (ONE, None, NET),
        ("2001:db8:1:2ff::7", None, "2001:db8:1:200::/56"),
        ("::ffff:203.0.113.7", None, NET),
        ("127.0.0.1", ONE, NET),
        ("127.0.0.1", f"{OTHER}, {ONE}", NET),
        ("127.0.0.1", "what somebody wrote", ""),
        ("127.0.0.1", "", ""),
        ("127.0.0.1", None, ""),
        ("", ONE, NET),
        (ONE, OTHER, NET),
    ],
)
def test_only_a_proxy_that_is_believed_says_where_somebody_comes_from(
    address: str, told: str | None, network: str
) -> None:
    headers = {} if told is None else {"HTTP_X_FORWARDED_FOR": told}

    assert limits.network(come_from(address, **headers)) == network


def test_a_proxy_elsewhere_is_believed_when_it_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = come_from("10.0.0.7", HTTP_X_FORWARDED_FOR="203.0.113.7")
    before = limits.network(told)
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "10.0.0.6, 10.0.0.7")

    assert before == "10.0.0.0/24"
    assert limits.network(told) == "203.0.113.0/24"


def test_a_few_by_one_network_and_others_go_on() -> None:
    one = [limits.take(FEW, come_from(f"203.0.113.{last}")) for last in range(4)]
    other = limits.take(FEW, come_from("198.51.100.7"))

    assert one == [True, True, False, False]
    assert other is True


def test_all_together_have_a_budget() -> None:
    taken = [limits.take(FEW, come_from(f"203.0.{one}.7")) for one in range(7)]

    assert taken == [True] * 5 + [False] * 2


def test_behind_a_proxy_that_tells_nothing_only_the_budget_counts() -> None:
    taken = [limits.take(FEW, come_from("127.0.0.1")) for _ in range(6)]

    assert taken == [True] * 5 + [False]


def test_what_was_no_mistake_does_not_count() -> None:
    for _ in range(20):
        assert limits.take(FEW, come_from("203.0.113.7"))
        limits.give_back(FEW, come_from("203.0.113.7"))

    assert {one.count for one in Tries.objects.all()} == {0}


def test_a_quarter_later_it_is_forgotten_and_counted_anew() -> None:
    with time_machine.travel(NOON, tick=False):
        for _ in range(3):
            last = limits.take(FEW, come_from("203.0.113.7"))
        left = limits.minutes_left(FEW)
        marks = set(Tries.objects.values_list("mark", flat=True))
    with time_machine.travel(NOON + timedelta(minutes=12), tick=False):
        again = limits.take(FEW, come_from("203.0.113.7"))
        later = set(Tries.objects.values_list("mark", flat=True))
    with time_machine.travel(NOON + timedelta(minutes=30), tick=False):
        purge()

    assert (last, left, again) == (False, 13, True)
    assert len(marks) == len(later) == 2
    assert marks.isdisjoint(later)
    assert not Tries.objects.exists()


def test_nothing_that_is_stored_tells_the_network(settings: Any) -> None:
    limits.take(FEW, come_from("203.0.113.7"))
    with_one = set(Tries.objects.values_list("mark", flat=True))
    Tries.objects.all().delete()
    settings.SECRET_KEY = "another secret of the same server"  # noqa: S105  # that is the test
    limits.take(FEW, come_from("203.0.113.7"))

    assert with_one.isdisjoint(Tries.objects.values_list("mark", flat=True))
    assert not any("203.0.113" in mark for mark in with_one)
