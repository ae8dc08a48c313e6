"""The ways in and out: start, leave fast, delete the answers."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from assessor.answers import store
from assessor.answers.going_on import are_lost, go_on
from assessor.answers.journey import Journey
from assessor.answers.notices import EXPIRED, notice
from assessor.headers import is_from_here
from assessor.interview.cookies import OF_A_VISIT, take_away
from assessor.interview.pages import DeletedPage, StartPage
from assessor.interview.progress import how_many

EVERYTHING = '"cookies", "storage"'
"""What goes at once. The cache goes after the arrival: a full one takes seconds."""

NO_PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
SVG = "image/svg+xml; charset=utf-8"
THEN = {"1": "go_on", "other": "for_other"}
"""Where those go who begin again, for themselves or for another person."""


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    case = store.case(request)
    begun = case.answers or store.for_other(request)
    url = Journey(case).url if begun else ""
    lost = notice(EXPIRED) if are_lost(request, case) else ""
    page = StartPage(url, lost, how_many())
    return render(request, "interview/start.html", {"page": page})


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Delete everything and be somewhere else.

    A link must do, as it works without a script and at once. To lose the answers is
    the safe mistake, but another site or a browser that looks ahead may not make it.
    """
    away = HttpResponseRedirect(settings.EXIT_URL, status=303)
    if not _is_meant(request):
        return away
    take_away(away, [settings.LANGUAGE_COOKIE_NAME])
    return cleared(request, away, EVERYTHING)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest) -> HttpResponse:
    """Ask first, and delete the answers by a form only; the page after it says so."""
    if request.method != "POST":
        again = request.GET.get("again", "")
        page = DeletedPage(
            kept=store.stay(request) is not None,
            again=again if again in THEN else "",
        )
        return render(request, "interview/deleted.html", {"page": page})
    return cleared(request, redirect(_then(request)), '"storage"')


def _then(request: HttpRequest) -> str:
    """Where who deleted the answers goes: who helps begins again as one who helps.

    The form says so itself: to look into the session is to wait for the database.
    """
    return THEN.get(request.POST.get("again", ""), "delete")


def cleared(request: HttpRequest, response: HttpResponse, what: str) -> HttpResponse:
    """Empty the session and what the browser keeps of this site, but for its cache.

    The changed cookie also takes the pages out of the memory behind the Back button;
    "no-store" alone does not.
    """
    store.forget(request)
    take_away(response, OF_A_VISIT)
    response["Clear-Site-Data"] = what
    return response


@require_safe
def empty_cache(_request: HttpRequest) -> HttpResponse:
    """Have the browser empty its cache, while the page that shows this is there.

    A picture with nothing on it: whoever arrived does not wait for it.
    """
    picture = HttpResponse(NO_PICTURE, content_type=SVG)
    picture["Clear-Site-Data"] = '"cache"'
    return picture


@require_POST
def longer(request: HttpRequest) -> HttpResponse:
    """Keep the answers for another half hour, and come back to the same page."""
    if not store.stay(request):
        return go_on(request, Journey(store.case(request)))
    store.stay_longer(request)
    back = request.POST.get("next", "")
    host = {request.get_host()}
    ours = back.startswith("/") and url_has_allowed_host_and_scheme(back, host)
    return redirect(back if ours else "go_on")


@require_http_methods(["GET", "HEAD", "POST"])
def for_other(request: HttpRequest) -> HttpResponse:
    """Say what is different for who answers for another person, then begin."""
    if request.method != "POST":
        return render(request, "interview/for_other.html")
    store.help_other(request)
    return redirect("go_on")


def _is_meant(request: HttpRequest) -> bool:
    return is_from_here(request) and "Sec-Purpose" not in request.headers
