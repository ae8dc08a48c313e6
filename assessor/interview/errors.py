"""What a person sees when a request cannot be read."""

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.defaults import bad_request as plain_bad_request

from assessor.interview.pages import TOO_MUCH

# A browser that is still sending does not listen, so read on, but not for ever.
PATIENCE = 20 * 1024 * 1024


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page again with a sentence, where an answer was far too long."""
    too_much = isinstance(exception, RequestDataTooBig | TooManyFieldsSent)
    if too_much:
        _read_on(request)
    if too_much and request.path.startswith(reverse("go_on")):
        return redirect(f"{request.path}?why={TOO_MUCH}")
    return plain_bad_request(request, exception)


def _read_on(request: HttpRequest) -> None:
    left = PATIENCE
    while left > 0 and (chunk := request.read(64 * 1024)):
        left -= len(chunk)
