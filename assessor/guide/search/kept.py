"""What was looked for last, so that Back shows it again: sealed, in the browser alone.

In an address it would stand in the history, in what the browser offers to whoever types
there next, and in the log of a proxy.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from assessor.answers import coming_back
from assessor.answers.coming_back import Cookie

COOKIE = Cookie(settings.SEARCH_COOKIE_NAME, salt="search", page=256)


def keep(response: HttpResponse, query: str) -> None:
    coming_back.keep(response, COOKIE, (query,))


def kept(request: HttpRequest) -> str:
    (query,) = coming_back.kept(request, COOKIE) or ("",)
    return query
