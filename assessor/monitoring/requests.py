"""Counts each request, and writes a line about it where that is set."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from assessor.monitoring import metrics
from assessor.monitoring.now import Now, request_of_now

log = logging.getLogger(__name__)
METRICS = "/metrics"


class Watched:
    """Comes first, so that it sees what all others answer.

    The private port answers nothing but the counts, and no other port does.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.META.get("SERVER_PORT") == settings.METRICS_PORT:
            return _counts(request)
        now = Now(request)
        token = request_of_now.set(now)
        try:
            response = self.get_response(request)
            _count(now, response.status_code)
        finally:
            request_of_now.reset(token)
        return response


def _count(now: Now, status: int) -> None:
    metrics.request(now.route, status, now.seconds)
    told = {"status": status, "milliseconds": round(now.seconds * 1000)}
    log.info("answered", extra=told)


def _counts(request: HttpRequest) -> HttpResponse:
    if request.path != METRICS:
        return HttpResponse(status=404)
    text, kind = metrics.told()
    return HttpResponse(text, kind)
