"""Headers that keep pages out of caches, search engines and other sites."""

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse

OPEN_TO_SEARCH = {"/"}
OURS = "same-origin"
FOR_ALL = "private, no-cache"
"""Of a page to read that holds nothing of anybody. It may be found, and the browser of
her who reads it may keep it; but it asks each time whether the page is still so."""


class PrivateHeaders:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["Cross-Origin-Embedder-Policy"] = "require-corp"
        is_for_all = response.get("Cache-Control") == FOR_ALL
        if request.path not in OPEN_TO_SEARCH and not is_for_all:
            response["X-Robots-Tag"] = "noindex"
        is_file = request.path.startswith(settings.STATIC_URL) and response.streaming
        may_stay = is_file or is_for_all
        if not may_stay or response.status_code >= HTTPStatus.BAD_REQUEST:
            response["Cache-Control"] = "no-store"
        if request.method == "HEAD" and not response.streaming:
            response.content = b""  # else the server warns of each
        return response


class SilentOrigin:
    """Lets forms of this site through although "no-referrer" hides where they are from.

    For a form under that policy a browser says "Origin: null", and Django refuses it.
    Another header still tells whether the form is ours. Old browsers send neither: for
    them the token in the form decides, as the cookie beside it never leaves this site.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        hidden = request.headers.get("Origin", "null") == "null"
        if hidden and request.headers.get("Sec-Fetch-Site", OURS) == OURS:
            request.META["HTTP_ORIGIN"] = f"{request.scheme}://{request.get_host()}"
        return self.get_response(request)


def is_from_here(request: HttpRequest) -> bool:
    """Whether a page of ours asks, or the person herself; old browsers do not tell."""
    return request.headers.get("Sec-Fetch-Site", "") in {OURS, "none", ""}
