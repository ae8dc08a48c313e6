"""What a person sees when a request cannot be read, or cannot be served."""

import sys

from django.contrib.sessions.exceptions import SessionInterrupted
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.db import InterfaceError, InternalError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse

from assessor.answers.notices import EXPIRED, TOO_MUCH
from assessor.clock import UnknownDayError

# A browser that is still sending does not listen, so read on, but not for ever.
PATIENCE = 20 * 1024 * 1024
RETRY_SECONDS = 30
LOST = (OperationalError, InterfaceError, InternalError)
"""What Django raises when the database does not answer, or takes nothing in."""


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page again with a sentence, where an answer was far too long.

    A session is interrupted when another tab leaves the site while this answer is on
    its way: nothing of it is written any more.
    """
    if isinstance(exception, SessionInterrupted):
        return redirect(f"{reverse('go_on')}?why={EXPIRED}")
    too_much = isinstance(exception, RequestDataTooBig | TooManyFieldsSent)
    if too_much:
        _read_on(request)
    if too_much and request.path.startswith(reverse("go_on")):
        return redirect(f"{request.path}?why={TOO_MUCH}")
    return unreadable()


def unreadable() -> HttpResponse:
    """Say so without a look at the request: what failed would fail again.

    Django's own views check the token of the form first, and for that read it again.
    """
    return HttpResponse(render_to_string("400.html"), status=400)


def missing(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001  # Django passes it
    return render(request, "404.html", status=404)


def broken(_request: HttpRequest) -> HttpResponse:
    """The plain page for our own mistakes; others for what will be mended elsewhere.

    None may look at the session, which is in the database. The cookie stays, and with
    it the answers.
    """
    why = sys.exception()
    if not isinstance(why, (UnknownDayError, *LOST)):
        return HttpResponse(render_to_string("500.html"), status=500)
    lost = isinstance(why, LOST)
    template = "503.html" if lost else "unknown_day.html"
    page = HttpResponse(render_to_string(template), status=503)
    page["Retry-After"] = str(RETRY_SECONDS)
    return page


def _read_on(request: HttpRequest) -> None:
    left = PATIENCE
    while left > 0 and (chunk := request.read(64 * 1024)):
        left -= len(chunk)
