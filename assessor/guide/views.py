"""The pages of the guide. They ask nothing, keep nothing, and are the same for all."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from django.http import Http404, HttpResponseBase

from assessor.guide.addresses import CODE
from assessor.guide.contents import Side, permit_entry, rule_entry, side_entry
from assessor.guide.once import once
from assessor.guide.permit_page import permit_page
from assessor.guide.rule_page import rule_page
from assessor.guide.sheet import Sheet
from assessor.guide.shown import view
from rules import LAW
from rules.language.rule import Rule

R = TypeVar("R", bound=Rule)


def side(one: Side) -> Callable[..., HttpResponseBase]:
    @once
    def made(_address: str, on: date) -> Sheet:
        return Sheet(one.template, side_entry(one), one.make(on))

    return view(made)


@once
def _rule(address: str, on: date) -> Sheet:
    one = _of(LAW.on(on).rules, address)
    return Sheet("guide/rule.html", rule_entry(one), rule_page(one, on))


@once
def _permit(address: str, on: date) -> Sheet:
    one = _of(LAW.on(on).grounds, address)
    return Sheet("guide/permit.html", permit_entry(one), permit_page(one, on))


def _of(rules: tuple[R, ...], address: str) -> R:
    """The one with this address; what is not in the law of today has no page."""
    for one in rules:
        if one.code == CODE.get(address):
            return one
    raise Http404


rule = view(_rule)
permit = view(_permit)
