"""Who helps in a case: those whom the grounds in sight call for."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.help import CHECKED_ON, ORGANISATIONS, Organisation
from assessor.wording import day, dutch, ltr, sentence
from rules import Assessment
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


def help_for(assessment: Assessment) -> Help:
    checked = gettext("We last checked these numbers against our sources on {date}.")
    return Help(
        tuple(_line(one) for one in _fitting(assessment)),
        sentence(checked, date=day(CHECKED_ON)),
    )


def _fitting(assessment: Assessment) -> Iterator[Organisation]:
    """Those for the grounds in sight; all of them when no ground is."""
    in_sight = assessment.standing(*(s for s in Standing if s > Standing.DOES_NOT_FIT))
    codes = [result.rule.code for result in in_sight]
    for one in ORGANISATIONS:
        fits = any(word in code for word in one.about for code in codes)
        if fits or not one.about or not codes:
            yield one


def _line(one: Organisation) -> HelpLine:
    return HelpLine(dutch(one.name), gettext(one.what), ltr(one.reach), one.tel)
