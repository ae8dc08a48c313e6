"""Waiting for what comes by itself, on a slow machine too."""

import time
from collections.abc import Callable

PATIENCE = 60.0  # seconds
LOOK = 0.05  # seconds between two looks


def until(true: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Wait until it is so; whether it is."""
    end = time.monotonic() + patience
    while not (is_so := true()) and time.monotonic() < end:
        time.sleep(LOOK)
    return is_so
