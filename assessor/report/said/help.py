"""Who helps in a case: those whom the grounds in sight call for."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.help import CHECKED_ON, ORGANISATIONS, Organisation
from assessor.report.told import IN_SIGHT, Told
from assessor.wording import day, dutch, ltr, sentence
from rules.language.rule import Standing


@dataclass(frozen=True)
class HelpLine:
    name: SafeString
    what: str
    reach: SafeString
    tel: str


@dataclass(frozen=True)
class Help:
    lines: tuple[HelpLine, ...]
    checked: SafeString


def help_for(told: Told) -> Help:
    checked = gettext("We last checked these numbers against our sources on {date}.")
    return Help(
        tuple(_line(one) for one in _fitting(told)),
        sentence(checked, date=day(CHECKED_ON)),
    )


def _fitting(told: Told) -> Iterator[Organisation]:
    """Those for the grounds in sight or not clear yet; all where there is none."""
    open_ = told.assessment.standing(*IN_SIGHT, Standing.UNCLEAR)
    grounds = [result.rule for result in open_]
    for one in ORGANISATIONS:
        if not one.about or not grounds or one.is_called_for(grounds):
            yield one


def _line(one: Organisation) -> HelpLine:
    return HelpLine(dutch(one.name), gettext(one.what), ltr(one.reach), one.tel)
