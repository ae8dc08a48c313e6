"""Keeps what people answered out of logs and error pages."""

import logging
import re
import traceback
from collections.abc import ItemsView
from http import HTTPStatus
from types import FrameType, TracebackType
from typing import Any

from django.http import HttpRequest, QueryDict
from django.views.debug import SafeExceptionReporterFilter


def where(kind: type[BaseException] | None, trace: TracebackType | None) -> str:
    """Tell where an error happened and of what kind it is.

    Its message is left out: it often quotes what could not be read.
    """
    name = kind.__name__ if kind else "Unknown error"
    return "".join(traceback.format_tb(trace)) + name


class DiscreetFormatter(logging.Formatter):
    """Says where an error happened and of what kind, but no values."""

    def __init__(self) -> None:
        super().__init__("%(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # the name that logging calls
        """Tell of a request what became of it; its address says what was asked."""
        if status := getattr(record, "status_code", None):
            record.message = f"{status} {HTTPStatus(status).phrase}"
        return super().formatMessage(record)

    def formatException(  # noqa: N802  # the name that logging calls
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return where(ei[0], ei[2])


class HideEverything(SafeExceptionReporterFilter):
    """There is no list of sensitive fields to keep up to date: all of them are."""

    hidden_settings = re.compile("")

    def get_post_parameters(self, request: HttpRequest | None) -> QueryDict:
        return QueryDict()

    def get_traceback_frame_variables(
        self, request: HttpRequest | None, tb_frame: FrameType
    ) -> ItemsView[str, Any]:
        return dict[str, Any]().items()
