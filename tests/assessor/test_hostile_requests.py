"""The requests of ``make faults`` that nobody should make: some of them, each time."""

from random import Random

import pytest

from tests.faults.in_process import Met, somebody, written_down

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("seed", range(4))
def test_no_hostile_request_ends_in_an_error_of_ours(seed: int) -> None:
    met = Met()
    with written_down(met):
        somebody(met, Random(seed), f"seed {seed}")
    assert met.wrong == []
    assert sum(met.statuses.values()) > 0
