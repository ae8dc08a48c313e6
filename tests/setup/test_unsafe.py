"""Where strangers are served, what would harm them keeps the server from starting."""

import pytest
from django.core.checks import run_checks
from django.test import override_settings

from assessor.checks import SAFE
from assessor.processors import shared

ADVICE = {"assessor.W002"}


def wrong(*, deploy: bool = False, **settings: object) -> list[str]:
    with override_settings(**settings):
        found = run_checks(tags=[SAFE], include_deployment_checks=deploy)
    return [one.msg for one in found]


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.0.0.2", "[::1]", ".localhost"]
)
def test_on_ones_own_machine_no_proxy_is_asked(host: str) -> None:
    assert not wrong(HTTPS=False, DEBUG=False, ALLOWED_HOSTS=[host])


@pytest.mark.parametrize("host", ["stay.example", ".stay.example", "10.0.0.7"])
def test_a_host_of_others_needs_tls_in_front(host: str) -> None:
    (said,) = wrong(HTTPS=False, DEBUG=False, ALLOWED_HOSTS=["localhost", host])

    assert host in said
    assert "ASSESSOR_HTTPS=1" in said
    assert not wrong(HTTPS=True, DEBUG=False, ALLOWED_HOSTS=[host])


def test_behind_tls_nobody_sees_the_inside() -> None:
    (said,) = wrong(HTTPS=True, DEBUG=True, ALLOWED_HOSTS=["stay.example"])

    assert said.startswith("ASSESSOR_DEBUG ")
    assert not wrong(HTTPS=False, DEBUG=True, ALLOWED_HOSTS=["stay.example"])


def test_a_check_before_production_asks_for_a_name() -> None:
    (said,) = wrong(deploy=True, HTTPS=True, DEBUG=False, ALLOWED_HOSTS=["localhost"])

    assert said.startswith("ASSESSOR_HOSTS names no host")
    known = {"HTTPS": True, "DEBUG": False, "ALLOWED_HOSTS": ["stay.example"]}
    assert not wrong(deploy=True, **known)


@pytest.mark.parametrize(
    ("pdfs", "people", "for_pdfs"),
    [
        (1, {0, 1, 2}, {3}),
        (2, {0, 1}, {2, 3}),
        (3, {0}, {1, 2, 3}),
        (4, {0, 1, 2, 3}, {0, 1, 2, 3}),
        (9, {0, 1, 2, 3}, {0, 1, 2, 3}),
    ],
)
def test_as_many_processors_as_are_set_make_pdfs(
    pdfs: int, people: set[int], for_pdfs: set[int]
) -> None:
    assert shared(frozenset(range(4)), pdfs) == (frozenset(people), frozenset(for_pdfs))
