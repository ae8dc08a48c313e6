"""What every page knows about the visit: how long its answers stay, and for whom."""

from django.http import HttpRequest

from assessor.answers import store
from assessor.interview.language import sent_here


def visit(request: HttpRequest) -> dict[str, object]:
    """Nothing for a request that failed before its session was opened."""
    if not hasattr(request, "session"):
        return {"sent_here": ()}
    return {
        "stay": store.stay(request),
        "for_other": store.for_other(request),
        "sent_here": sent_here(request),
    }
