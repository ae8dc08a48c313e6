"""How a page of the guide reaches a reader."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from assessor.answers import store
from assessor.guide.contents import Entry
from assessor.guide.twins import twins
from assessor.headers import FOR_ALL


@dataclass(frozen=True)
class Sheet:
    """A page, how it is listed, and the template that prints it."""

    template: str
    entry: Entry
    page: object


def shown(request: HttpRequest, sheet: Sheet) -> HttpResponse:
    """Render it; a page with nothing of a visit on it may be found, and kept."""
    context = {"page": sheet.page, "entry": sheet.entry, "twins": twins(sheet.entry)}
    response = render(request, sheet.template, context)
    if not _is_hers(request):
        response["Cache-Control"] = FOR_ALL
    return response


def _is_hers(request: HttpRequest) -> bool:
    """Whether something on it is about her visit: then it is for her alone."""
    return store.stay(request) is not None or store.for_other(request)
