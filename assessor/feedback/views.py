"""The door for "Was this clear?": a forged yes or no harms nobody, it is a number."""

from django.core.exceptions import BadRequest
from django.db import Error
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from assessor.feedback.counting import count
from assessor.feedback.pages import page_of

MOST_BYTES = 1024
CLEAR = {"yes": True, "no": False}
THANKS, NOT_COUNTED = "thanks", "not-counted"
"""Parts of the page itself, shown where the address names them: nothing is kept for
that, and a copy of the page that everybody gets can say thanks."""


# Its page may be one copy for all, without a token; see `feedback/pages.py`.
@csrf_exempt
@require_POST
def feedback(request: HttpRequest) -> HttpResponse:
    if len(request.body) > MOST_BYTES:
        raise BadRequest
    page = page_of(request.POST.get("page", ""))
    said = request.POST.get("clear", "")
    if not page or said not in CLEAR:
        raise BadRequest
    then = THANKS if _is_counted(page, clear=CLEAR[said]) else NOT_COUNTED
    return HttpResponseRedirect(f"{page}#{then}", status=303)


def _is_counted(page: str, *, clear: bool) -> bool:
    """Whatever the database says of itself, nobody here has to do with it."""
    try:
        count(page, timezone.localdate(), clear=clear)
    except Error:
        return False
    return True
