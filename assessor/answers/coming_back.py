"""A page that Back can show again: the answer to a form is none.

What it shows is sealed, and in the browser alone, for as long as answers live.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from assessor.answers import sealing
from assessor.headers import is_from_here

# To be asked once whether this browser takes cookies; nothing else is in an address.
TRIED = "tried"


@dataclass(frozen=True)
class Cookie:
    """What holds it; ``page``: bytes, so that nearly all are as long as each other."""

    name: str
    salt: str
    page: int


def to_come_back_to(request: HttpRequest, cookie: str) -> HttpResponse | None:
    """Lead to the page itself, which shows what a cookie of this name holds.

    Who has no cookie yet is asked to send it once more, with one. Who takes none gets
    the answer at once, and so does a form of another site: it may leave nothing here.
    """
    if not is_from_here(request):
        return None
    if cookie in request.COOKIES:
        return HttpResponseRedirect(request.path, status=303)
    if TRIED not in request.GET:
        return HttpResponseRedirect(f"{request.path}?{TRIED}", status=307)
    return None


def keep(
    response: HttpResponse, cookie: Cookie, said: Sequence[str], bound: str = ""
) -> None:
    """``bound``: what has to be the same when it is opened."""
    ends = timezone.now().timestamp() + settings.SESSION_COOKIE_AGE
    response.set_cookie(
        cookie.name,
        sealing.seal([*said, ends], cookie.salt, "", bound, cookie.page),
        secure=settings.HTTPS,
        httponly=True,
        samesite="Lax",
    )


def kept(
    request: HttpRequest, cookie: Cookie, bound: str = ""
) -> tuple[str, ...] | None:
    """Nothing when it is over, or was touched."""
    sealed = request.COOKIES.get(cookie.name, "")
    content = sealing.unseal(sealed, cookie.salt, "", bound)
    if content is None:
        return None
    *said, ends = content
    return tuple(said) if timezone.now().timestamp() <= ends else None
