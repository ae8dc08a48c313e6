"""The door for what a person says of the papers to collect: four states for each."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from assessor.answers.going_on import go_on
from assessor.answers.journey import Journey
from assessor.answers.notices import OTHER_CASE, notice
from assessor.answers.store import case, keep_papers, tab
from assessor.answers.telling import STATES
from assessor.report.said.collecting import PAPERS

OTHER_FIELDS = {"csrfmiddlewaretoken", "of"}

KEPT = "kept"
NOT_OURS = "unread"


@require_POST
def papers(request: HttpRequest) -> HttpResponse:
    journey = Journey(case(request))
    if journey.first_open:
        return go_on(request, journey)
    if request.POST.get("of") != tab(request):
        return _back(OTHER_CASE)
    if not _is_ours(request.POST):
        return _back(NOT_OURS)
    said = {c: STATES[str(state)] for c, state in request.POST.items() if c in PAPERS}
    keep_papers(request, said)
    return _back(KEPT)


def said_of_it(why: str) -> str:
    """The sentence to somebody who comes back from this door."""
    if why == KEPT:
        return _("Your list is kept with your answers, and deleted with them.")
    if why == NOT_OURS:
        return _("We could not read what was sent. Your list is as it was before.")
    return notice(why) if why == OTHER_CASE else ""


def _is_ours(sent: QueryDict) -> bool:
    """Whether it can come from our form: our papers, and one state for each."""
    return all(
        name in OTHER_FIELDS
        or (name in PAPERS and len(values) == 1 and values[0] in STATES)
        for name, values in sent.lists()
    )


def _back(why: str) -> HttpResponse:
    return redirect(f"{reverse('report')}?why={why}#papers")
