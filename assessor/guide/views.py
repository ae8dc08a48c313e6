"""The pages of the guide. They ask nothing, keep nothing, and are the same for all."""

from typing import TypeVar

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessor.clock import today
from assessor.guide.addresses import CODE
from assessor.guide.kinds_page import kinds_page
from assessor.guide.list_page import list_page
from assessor.guide.permit_page import permit_page
from assessor.guide.rule_page import rule_page
from assessor.guide.side_pages import closed_page, pitfalls_page
from rules import LAW
from rules.language.rule import Rule

R = TypeVar("R", bound=Rule)


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    return render(request, "guide/list.html", {"page": list_page(today())})


@require_safe
def kinds(request: HttpRequest) -> HttpResponse:
    return render(request, "guide/kinds.html", {"page": kinds_page(today())})


@require_safe
def closed(request: HttpRequest) -> HttpResponse:
    return render(request, "guide/closed.html", {"page": closed_page(today())})


@require_safe
def goes_wrong(request: HttpRequest) -> HttpResponse:
    return render(request, "guide/goes_wrong.html", {"page": pitfalls_page(today())})


@require_safe
def rule(request: HttpRequest, address: str) -> HttpResponse:
    page = rule_page(_of(LAW.on(today()).rules, address), today())
    return render(request, "guide/rule.html", {"page": page})


@require_safe
def permit(request: HttpRequest, address: str) -> HttpResponse:
    page = permit_page(_of(LAW.on(today()).grounds, address), today())
    return render(request, "guide/permit.html", {"page": page})


def _of(rules: tuple[R, ...], address: str) -> R:
    """The one with this address; what is not in the law of today has no page."""
    for one in rules:
        if one.code == CODE.get(address):
            return one
    raise Http404
