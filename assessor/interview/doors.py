"""The ways in and out: start, leave fast, delete the answers."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from assessor.interview import store
from assessor.interview.pages import StartPage
from assessor.interview.path import Path

# A page with nothing to hide; nothing on it depends on who looks.
HARMLESS = "https://www.buienradar.nl/"


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    store.purge()  # each newcomer sweeps up after those who left
    case = store.case(request)
    go_on = Path(case).url if case.answers else ""
    return render(request, "interview/start.html", {"page": StartPage(go_on)})


@require_safe
def leave(request: HttpRequest) -> HttpResponse:
    """Delete everything and be somewhere else.

    A link must do, as it works without a script and at once. To lose the answers is
    the safe mistake, but another site or a browser that looks ahead may not make it.
    """
    away = HttpResponseRedirect(getattr(settings, "EXIT_URL", HARMLESS), status=303)
    return cleared(request, away) if _is_meant(request) else away


def delete(request: HttpRequest) -> HttpResponse:
    """Delete the answers; the page that follows says so."""
    if request.method != "POST":
        return render(request, "interview/deleted.html")
    then = "go_on" if "again" in request.POST else "delete"
    return cleared(request, redirect(then))


def cleared(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Empty the session and what the browser keeps of this site.

    The changed cookie and the header together also take the pages out of the memory
    behind the Back button; "no-store" alone does not.
    """
    store.forget(request)
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        response.delete_cookie(name, samesite="Lax")
    response["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


def _is_meant(request: HttpRequest) -> bool:
    from_here = {"same-origin", "none", ""}
    asked_by = request.headers.get("Sec-Fetch-Site", "")
    return asked_by in from_here and "Sec-Purpose" not in request.headers
