"""What a consultant sees when a request cannot be read, or cannot be served."""

from django.contrib.sessions.exceptions import SessionInterrupted
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from assessor.interview.errors import broken, missing, unreadable

__all__ = ["bad_request", "broken", "missing"]


def bad_request(_request: HttpRequest, exception: Exception) -> HttpResponse:
    """A session is interrupted when it was ended from another browser meanwhile."""
    if isinstance(exception, SessionInterrupted):
        return redirect("account_login")
    return unreadable()
