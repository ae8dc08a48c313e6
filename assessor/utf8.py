"""One way to write letters: a form in another charset is not guessed at."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from assessor.interview.errors import unreadable

UTF8 = {"utf-8", "utf8"}


class OnlyUtf8:
    """Refuses a form in another charset before anybody tries to read it.

    Our pages send none. What tries to read it finds the same mistake again, in the page
    about mistakes too.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        charset = (request.content_params or {}).get("charset", "utf-8")
        if request.method in {"GET", "HEAD"} or charset.lower() in UTF8:
            return self.get_response(request)
        return unreadable()
