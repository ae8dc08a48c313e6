"""What was looked for last, so that Back shows it again: sealed, in the browser alone.

In an address it would stand in the history, in what the browser offers to whoever types
there next, and in the log of a proxy.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from assessor.answers import sealing

SALT = "search"
PAGE = 256  # bytes, so that nearly all are as long as each other


def keep(response: HttpResponse, query: str) -> None:
    ends = timezone.now().timestamp() + settings.SESSION_COOKIE_AGE
    response.set_cookie(
        settings.SEARCH_COOKIE_NAME,
        sealing.seal([query, ends], SALT, "", "", PAGE),
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def kept(request: HttpRequest) -> str:
    """Nothing when it is over, or was touched."""
    sealed = request.COOKIES.get(settings.SEARCH_COOKIE_NAME, "")
    query, ends = sealing.unseal(sealed, SALT, "", "") or ("", 0)
    return str(query) if timezone.now().timestamp() <= ends else ""
