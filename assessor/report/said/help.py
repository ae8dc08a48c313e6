"""Who helps in a case: those whom the grounds in sight call for."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.help import CHECKED_ON, ORGANISATIONS, Organisation
from assessor.report.told import IN_SIGHT, Told
from assessor.wording import day, dutch, ltr, sentence
from rules.language.rule import Standing
from rules.law import facts


@dataclass(frozen=True)
class HelpLine:
    """``url`` is the site to tap on; it is empty where we know none."""

    name: SafeString
    what: str
    reach: SafeString
    tel: str
    url: str


@dataclass(frozen=True)
class Help:
    lines: tuple[HelpLine, ...]
    checked: SafeString


def help_for(told: Told) -> Help:
    checked = gettext("We last checked these numbers against our sources on {date}.")
    return Help(
        tuple(help_line(one) for one in _fitting(told)),
        sentence(checked, date=day(CHECKED_ON)),
    )


def _fitting(told: Told) -> Iterator[Organisation]:
    """Those for the grounds in sight or not clear yet, and for the answers.

    Where neither is known it is all of them.
    """
    open_ = told.assessment.standing(*IN_SIGHT, Standing.UNCLEAR)
    grounds, case = [result.rule for result in open_], told.assessment.case
    nothing_known = not grounds and facts.topics.code not in case.answers
    for one in ORGANISATIONS:
        called = one.is_called_for(grounds) or one.fits(case)
        if called or one.is_for_everybody or nothing_known:
            yield one


def help_line(one: Organisation) -> HelpLine:
    return HelpLine(
        dutch(one.name), gettext(one.what), ltr(one.reach), one.tel, one.url
    )
