"""Headers that keep pages out of caches, search engines and other sites."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

OPEN_TO_SEARCH = {"/"}


class PrivateHeaders:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        response["Cross-Origin-Embedder-Policy"] = "require-corp"
        # Other sites learn nothing. With "no-referrer", browsers would send forms
        # without saying where they come from, and Django would not trust them.
        response["Referrer-Policy"] = "same-origin"
        if request.path not in OPEN_TO_SEARCH:
            response["X-Robots-Tag"] = "noindex"
        if not request.path.startswith(settings.STATIC_URL):
            response["Cache-Control"] = "no-store"
        return response
