"""Every page of the guide, made for an address and a day."""

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from django.http import Http404

from assessor.guide.addresses import CODE, slug
from assessor.guide.contents import (
    SIDES,
    Side,
    permit_entry,
    rule_entry,
    side_entry,
)
from assessor.guide.once import once
from assessor.guide.permit_page import permit_page
from assessor.guide.rule_page import rule_page
from assessor.guide.sheet import Sheet
from rules import LAW
from rules.language.rule import Rule

R = TypeVar("R", bound=Rule)


def sheets(on: date) -> Iterator[Sheet]:
    """All that can be read on a day, in the language of now."""
    law = LAW.on(on)
    yield from (side_sheet(one, on) for one in SIDES)
    yield from (rule_sheet(slug(one.code), on) for one in law.rules)
    yield from (permit_sheet(slug(one.code), on) for one in law.grounds)


def side_sheet(side: Side, on: date) -> Sheet:
    return Sheet(side.template, side_entry(side), side.make(on))


@once
def rule_sheet(address: str, on: date) -> Sheet:
    one = _of(LAW.on(on).rules, address)
    return Sheet("guide/rule.html", rule_entry(one), rule_page(one, on))


@once
def permit_sheet(address: str, on: date) -> Sheet:
    one = _of(LAW.on(on).grounds, address)
    return Sheet("guide/permit.html", permit_entry(one), permit_page(one, on))


def _of(rules: tuple[R, ...], address: str) -> R:
    """The one with this address; what is not in the law of today has no page."""
    for one in rules:
        if one.code == CODE.get(address):
            return one
    raise Http404
