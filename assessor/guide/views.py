"""The pages of the guide. They ask nothing, keep nothing, and are the same for all."""

from collections.abc import Callable
from datetime import date

from django.http import HttpResponseBase

from assessor.clock import by_the_clock
from assessor.guide.contents import Side
from assessor.guide.once import once
from assessor.guide.sheet import Sheet
from assessor.guide.sheets import permit_sheet, rule_sheet, side_sheet
from assessor.guide.shown import view


def side(one: Side) -> Callable[..., HttpResponseBase]:
    def made(_address: str, on: date) -> Sheet:
        return side_sheet(one, on)

    return view(once(made)) if one.of_law else view(made, by_the_clock)


rule = view(rule_sheet)
permit = view(permit_sheet)
