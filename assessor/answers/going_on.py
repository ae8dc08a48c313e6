"""To the first open question; and who lost her answers on the way is told so."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from assessor.answers import store
from assessor.answers.journey import Journey
from assessor.answers.notices import EXPIRED
from rules import Case


def are_lost(request: HttpRequest, case: Case) -> bool:
    """Whether somebody comes back for answers that are no longer here."""
    came_back = settings.SESSION_COOKIE_NAME in request.COOKIES
    return came_back and not _is_kept(request, case)


def go_on(
    request: HttpRequest, journey: Journey, *why: str, told: Case | None = None
) -> HttpResponse:
    """Lead to where the person left off, with what is to be said there.

    Who comes with a form, or was sent here because of it, had begun. ``told``: what is
    kept of her, where the journey is that of an answer on top of it.
    """
    case = journey.case if told is None else told
    begun = request.method == "POST" or EXPIRED in request.GET.getlist("why")
    lost = are_lost(request, case) or (begun and not _is_kept(request, case))
    return redirect(journey.url_because(*((EXPIRED,) if lost else why)))


def _is_kept(request: HttpRequest, case: Case) -> bool:
    return bool(case.answers) or store.for_other(request)
