"""What every page of the desk knows: who reads it, and where she is."""

from django.http import HttpRequest

from assessor.interview.language import sent_here


def desk(request: HttpRequest) -> dict[str, object]:
    """Nothing for a request that failed before it was known whose it is."""
    user = getattr(request, "user", None)
    match = request.resolver_match
    return {
        "me": user if user is not None and user.is_authenticated else None,
        "here": match.url_name if match else "",
        "sent_here": sent_here(request) if hasattr(request, "session") else (),
    }
