"""Counts for Prometheus, of all processes of a server together.

By the name of a route and how it ended. Nothing is counted by an answer, an outcome or
a language: few people visit, and a small number would tell of one.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

from assessor.press.press import BusyError

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where all processes count, by the name that the library looks for."""
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

REQUESTS = Counter("assessor_requests", "Answered requests", ["route", "status"])
DURATION = Histogram(
    "assessor_request_seconds", "Until it was answered", ["route"], buckets=SECONDS
)
DOCUMENTS = Counter("assessor_documents", "PDFs, by how it ended", ["ended"])
PRINTING = Histogram(
    "assessor_document_seconds", "Until a PDF was made, in line too", buckets=SECONDS
)
LINE = Gauge(
    "assessor_documents_in_line",
    "Who waits for a PDF now, and who is served",
    multiprocess_mode="livesum",
)


def told() -> tuple[bytes, str]:
    """Return all that is counted, and of which kind the text is."""
    registry = REGISTRY
    if FOLDER in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # by an oversight
    return generate_latest(registry), CONTENT_TYPE_LATEST


def ended(pid: int) -> None:
    """A process that is gone has nobody in its line."""
    if FOLDER in os.environ:
        mark_process_dead(pid)  # type: ignore[no-untyped-call]  # by an oversight


def request(route: str, status: int, seconds: float) -> None:
    """Count a request that was answered."""
    REQUESTS.labels(route, str(status)).inc()
    DURATION.labels(route).observe(seconds)


@contextmanager
def document() -> Iterator[None]:
    """Count a PDF from when it is asked for until it is there, or is not."""
    began, how = time.perf_counter(), "failed"
    LINE.inc()
    try:
        yield
        how = "made"
        PRINTING.observe(time.perf_counter() - began)
    except BusyError:
        how = "busy"
        raise
    finally:
        LINE.dec()
        DOCUMENTS.labels(how).inc()
