"""The language switch: the same page, with all that was on it."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from django.views.i18n import LANGUAGE_QUERY_PARAMETER, set_language

AGAIN = "again"
SEND_AGAIN = 307
LONGEST = 200  # letters of a name and its value; what is longer was no answer

ITS_OWN = {LANGUAGE_QUERY_PARAMETER, "next", AGAIN}


# Without a cookie first: a forged request could only change the language.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def language(request: HttpRequest) -> HttpResponse:
    """Change the language; what was sent to the page before goes there once more.

    A page with a mistake in it, or with a term that was counted, is only there as the
    answer to a form. Its own door checks who sends it, as ever.
    """
    response: HttpResponse = set_language(request)
    if request.method == "POST" and request.POST.get(AGAIN) == "1":
        response.status_code = SEND_AGAIN
    return response


def sent_here(request: HttpRequest) -> tuple[tuple[str, str], ...]:
    """The names and values of the form that this page is the answer to."""
    answers_a_form = request.method == "POST" and request.resolver_match is not None
    return tuple(_sent(request)) if answers_a_form else ()


def _sent(request: HttpRequest) -> Iterator[tuple[str, str]]:
    yield AGAIN, "1"
    for name, values in request.POST.lists():
        if name not in ITS_OWN:
            yield from ((name, one) for one in values if _is_short(name + one))


def _is_short(text: str) -> bool:
    return len(text) <= LONGEST and "\0" not in text
