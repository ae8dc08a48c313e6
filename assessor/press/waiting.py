"""What a person sees while others are served first: wait here, or come back later."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

RETRY_SECONDS = 60
NOW = "now"
"""In an address: whoever comes again has seen that it takes a moment."""


def has_seen_it(request: HttpRequest) -> bool:
    """Whether this request comes from the page that says to wait."""
    return NOW in request.GET


def being_made(request: HttpRequest, template: str) -> HttpResponse:
    """Say so at once: the file then comes while this page stands.

    The browser asks for it by itself, without a script. Nothing is kept meanwhile.
    """
    asked = f"{request.GET.urlencode()}&" if request.GET else ""
    again = f"{request.path}?{asked}{NOW}"
    response = render(request, template, {"again": again})
    response["Refresh"] = f"1; url={again}"
    return response


def later(request: HttpRequest, template: str) -> HttpResponse:
    """Ask to come back, for the same file as now."""
    asked = request.GET.copy()
    asked.pop(NOW, None)
    again = f"{request.path}?{asked.urlencode()}" if asked else request.path
    response = render(request, template, {"again": again}, status=503)
    response["Retry-After"] = str(RETRY_SECONDS)
    return response
