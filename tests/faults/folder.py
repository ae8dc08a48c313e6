"""A folder of its own for a fault, and nothing of it afterwards."""

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.serving import Site, served, until_open


@contextmanager
def serving(*options: str, **environment: str) -> Iterator[Site]:
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder), *options, **environment) as site,
    ):
        yield site


def renew_workers(site: Site) -> None:
    """Let new ones take the place of all that are there."""
    before = set(site.workers())
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    until = time.monotonic() + 60
    while before & set(site.workers()) or len(site.workers()) < len(before):
        if time.monotonic() > until:
            raise TimeoutError("No new worker came.")
        time.sleep(0.1)
    until_open(site)
