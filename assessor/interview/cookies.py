"""The cookies of a visit, and the end of who left while there was no network."""

from collections.abc import Callable, Iterable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from assessor.answers.session import SessionStore

OF_A_VISIT = (
    settings.SESSION_COOKIE_NAME,
    settings.CSRF_COOKIE_NAME,
    settings.DEADLINE_COOKIE_NAME,
    settings.SEARCH_COOKIE_NAME,
)
ALL = (*OF_A_VISIT, settings.LANGUAGE_COOKIE_NAME, settings.LEFT_COOKIE_NAME)
LEFT = "left"
"""What the script writes when somebody leaves: no server may have heard of it."""


def take_away(response: HttpResponse, names: Iterable[str]) -> None:
    for name in names:
        response.delete_cookie(name, samesite="Lax")


class WhoLeft:
    """Ends the visit of who left without a network, before anything is shown of it.

    Whoever opens the site next in that browser is a newcomer, and not told of answers.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.COOKIES.get(settings.LEFT_COOKIE_NAME) != LEFT:
            return self.get_response(request)
        SessionStore(request.COOKIES.get(settings.SESSION_COOKIE_NAME)).delete()
        for name in ALL:
            request.COOKIES.pop(name, None)
        response = self.get_response(request)
        take_away(response, (name for name in ALL if name not in response.cookies))
        return response
