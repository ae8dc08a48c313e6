"""What the queue and a case of the desk cost, beside a bare page that Django prints.

The desk has settings of its own, and so a process of its own: it starts on an empty
folder, as a new desk does, is filled, and is asked by somebody who signed in.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from secrets import token_urlsafe
from statistics import mean
from tempfile import TemporaryDirectory
from time import process_time

import django
from django.core.management import call_command
from django.test import Client, override_settings
from django.urls import reverse

from tests.bench.rounds import Ratio
from tests.office import PEPPER

CASES = 1_000  # that wait
TIMES = 5  # that each page is asked for in a round
LONGEST = 300  # seconds by the clock, for all of it


def measure(rounds: int) -> Iterator[Ratio]:
    seen = of_a_desk(rounds)
    for name in ("the queue", "a case"):
        costs = zip(seen["a bare page"], seen[name], strict=True)
        yield Ratio(f"desk: {name}, x bare", tuple(cost / bare for bare, cost in costs))


def of_a_desk(rounds: int) -> Mapping[str, list[float]]:
    """Seconds of a processor for each page, of each round."""
    with TemporaryDirectory() as folder:
        told = {
            "ASSESSOR_VAR": folder,
            "ASSESSOR_SECRET_KEY": token_urlsafe(50),
            "ASSESSOR_PEPPER": PEPPER,
            "ASSESSOR_HOSTS": "testserver",
            "DJANGO_SETTINGS_MODULE": "assessor.desk.settings",
        }
        asked = subprocess.run(
            [sys.executable, "-m", "tests.bench.desk", str(rounds)],
            env={**os.environ, **told},
            stdout=subprocess.PIPE,
            timeout=LONGEST,
            check=True,
        )
    seen: dict[str, list[float]] = json.loads(asked.stdout.splitlines()[-1])
    return seen


def main(rounds: int) -> None:
    """Fill the desk of this process, and say what its pages cost."""
    django.setup()
    call_command("prepare")
    client, case = filled()
    seen = [seconds(client, case) for _ in range(1 + rounds)][1:]
    costs = {name: [each[name] for each in seen] for name in seen[0]}
    sys.stdout.write(json.dumps(costs))


def filled() -> tuple[Client, str]:
    """Somebody who signed in, and the address of one of many cases."""
    # After django.setup: they are models.
    from assessor.desk.models import Role  # noqa: PLC0415
    from assessor.handover.models import Kept  # noqa: PLC0415
    from tests.desk.many import fill  # noqa: PLC0415
    from tests.desk.people import signed_in, somebody  # noqa: PLC0415

    fill(CASES)
    number = Kept.objects.latest("pk").number
    return signed_in(somebody("Noor", Role.CONSULTANT)), reverse("case", args=[number])


def seconds(client: Client, case: str) -> Mapping[str, float]:
    with override_settings(ROOT_URLCONF="tests.bench.plain_urls"):
        bare = page(client, "/bare/")
    return {
        "a bare page": bare,
        "the queue": page(client, "/"),
        "a case": page(client, case),
    }


def page(client: Client, address: str) -> float:
    """Return the cost of a page that was shown before."""
    client.get(address)
    return mean(once(client, address) for _ in range(TIMES))


def once(client: Client, address: str) -> float:
    began = process_time()
    status = client.get(address).status_code
    cost = process_time() - began
    if status != 200:
        raise RuntimeError(f"The desk answered {status} instead of a page.")
    return cost


if __name__ == "__main__":
    main(int(sys.argv[1]))
