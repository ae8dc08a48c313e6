"""What search engines may find: every page of the guide, in each language."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from assessor.clock import today
from assessor.guide.contents import entries
from assessor.guide.twins import twins
from assessor.origin import origin

XML = "application/xml; charset=utf-8"


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Django's own needs an app and a template for it, and asks no less of us."""
    pages = [twins(entry) for entry in entries(today())]
    told = {"pages": pages, "origin": origin(request)}
    return render(request, "sitemap.xml", told, XML)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Let them read everything: what is not to be found says so itself, when read."""
    lines = (
        "User-agent: *",
        "Disallow:",
        f"Sitemap: {origin(request)}{reverse('sitemap')}",
    )
    return HttpResponse("\n".join((*lines, "")), "text/plain; charset=utf-8")
