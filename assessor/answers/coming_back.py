"""A page that Back can show again: the answer to a form is none."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from assessor.headers import is_from_here

# To be asked once whether this browser takes cookies; nothing else is in an address.
TRIED = "tried"


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
