"""The pages of the guide. They ask nothing, keep nothing, and are the same for all."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from assessor.clock import today
from assessor.guide.addresses import CODE
from assessor.guide.kinds_page import KindsPage, kinds_page
from assessor.guide.list_page import ListPage, list_page
from assessor.guide.once import once
from assessor.guide.permit_page import PermitPage, permit_page
from assessor.guide.rule_page import RulePage, rule_page
from assessor.guide.side_pages import (
    ClosedPage,
    PitfallsPage,
    closed_page,
    pitfalls_page,
)
from rules import LAW
from rules.language.rule import Rule

R = TypeVar("R", bound=Rule)


def _view(
    template: str, make: Callable[[str, date], object]
) -> Callable[..., HttpResponse]:
    """A page that is made for an address, which most have none of, and a day."""

    @require_safe
    def view(request: HttpRequest, address: str = "") -> HttpResponse:
        return render(request, template, {"page": make(address, today())})

    return view


@once
def _list(_address: str, on: date) -> ListPage:
    return list_page(on)


@once
def _kinds(_address: str, on: date) -> KindsPage:
    return kinds_page(on)


@once
def _closed(_address: str, on: date) -> ClosedPage:
    return closed_page(on)


@once
def _goes_wrong(_address: str, on: date) -> PitfallsPage:
    return pitfalls_page(on)


@once
def _rule(address: str, on: date) -> RulePage:
    return rule_page(_of(LAW.on(on).rules, address), on)


@once
def _permit(address: str, on: date) -> PermitPage:
    return permit_page(_of(LAW.on(on).grounds, address), on)


def _of(rules: tuple[R, ...], address: str) -> R:
    """The one with this address; what is not in the law of today has no page."""
    for one in rules:
        if one.code == CODE.get(address):
            return one
    raise Http404


guide = _view("guide/list.html", _list)
kinds = _view("guide/kinds.html", _kinds)
closed = _view("guide/closed.html", _closed)
goes_wrong = _view("guide/goes_wrong.html", _goes_wrong)
rule = _view("guide/rule.html", _rule)
permit = _view("guide/permit.html", _permit)
