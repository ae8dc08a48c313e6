"""The language switch: the same page, with all that was on it.

And the way out of a page to read, in its language, to one whose address has none.
"""

from collections.abc import Iterator

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language_from_request
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from django.views.i18n import LANGUAGE_QUERY_PARAMETER, set_language

AGAIN = "again"
SEND_AGAIN = 307
LONGEST = 200  # letters of a name and its value; what is longer was no answer

ITS_OWN = {LANGUAGE_QUERY_PARAMETER, "next", AGAIN, "words"}  # what opens a file, too


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


@require_safe
def go_on_in(request: HttpRequest, code: str, to: str = "") -> HttpResponse:  # noqa: ARG001  # read whole, with its query
    """Lead to a page of ours in the language of the one that was read before it."""
    url = request.get_full_path().removeprefix(f"{reverse('language')}{code}")
    is_ours = url_has_allowed_host_and_scheme(url, {request.get_host()})
    if code not in dict(settings.LANGUAGES) or not is_ours:
        raise Http404
    response = HttpResponseRedirect(url)
    if get_language_from_request(request) != code:
        _remember(response, code)
    return response


def _remember(response: HttpResponse, code: str) -> None:
    """Until the browser is closed, as the switch does."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        httponly=settings.LANGUAGE_COOKIE_HTTPONLY,
        samesite="Lax",
    )


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
