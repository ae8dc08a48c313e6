"""What the tests themselves stand on: a failing test is told, and the run goes on."""

import ast
import gc
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest


def interrupt(*_: object) -> None:
    """Run Python in the middle of parsing, where another thread can take over."""
    sum(range(300))


@pytest.fixture
def often_interrupted() -> Iterator[None]:
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(1e-5)
    gc.set_threshold(50)
    gc.callbacks.append(interrupt)
    yield
    gc.callbacks.remove(interrupt)
    gc.set_threshold(*threshold)
    sys.setswitchinterval(interval)


def parsed(depth: int) -> str:
    """Parse a few times from a place that is so deep."""
    if depth:
        return parsed(depth - 1)
    source = Path(__file__).read_text()
    return {ast.dump(ast.parse(source)) for _ in range(10)}.pop()


@pytest.mark.usefixtures("often_interrupted")
def test_two_threads_may_parse_source_at_once() -> None:
    with ThreadPoolExecutor(4) as threads:
        found = set(threads.map(parsed, (0, 10, 20, 30)))

    assert len(found) == 1
