"""The pages of the guide. They ask nothing, keep nothing, and are the same for all."""

from collections.abc import Callable
from datetime import date

from django.http import HttpResponseBase

from assessor.guide.contents import Side
from assessor.guide.once import once
from assessor.guide.sheet import Sheet
from assessor.guide.sheets import permit_sheet, rule_sheet, side_sheet
from assessor.guide.shown import view


def side(one: Side) -> Callable[..., HttpResponseBase]:
    @once
    def made(_address: str, on: date) -> Sheet:
        return side_sheet(one, on)

    return view(made)


rule = view(rule_sheet)
permit = view(permit_sheet)
