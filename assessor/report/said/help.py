"""Who helps in a case: those whom the grounds in sight call for."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.help import (
    CHECKED_ON,
    ORGANISATIONS,
    Organisation,
    alarmnummer,
    juridisch_loket,
    zelfmoordpreventie,
)
from assessor.report.told import IN_SIGHT, Told
from assessor.wording import day, dutch, ltr, sentence
from rules.language.rule import Standing
from rules.law import facts

NEAREST = 3
FAR = 5


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
    """``nearest``: the few who fit best; ``others``: the rest of the lines."""

    lines: tuple[HelpLine, ...]
    nearest: tuple[HelpLine, ...]
    checked: SafeString

    @property
    def others(self) -> tuple[HelpLine, ...]:
        return tuple(one for one in self.lines if one not in self.nearest)


def help_for(told: Told) -> Help:
    checked = gettext("We last checked these numbers against our sources on {date}.")
    lines = tuple(_fitting(told))
    far = {one: _how_far(one, told) for one in lines}
    near = (one for one in lines if far[one] < FAR)
    nearest = sorted(near, key=lambda one: far[one])[:NEAREST]
    return Help(
        tuple(help_line(one) for one in lines),
        tuple(help_line(one) for one in lines if one in nearest),
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


def _how_far(one: Organisation, told: Told) -> int:
    """Who knows the law for everybody; those for the grounds in sight; the others.

    What is for an emergency stands on each page already, for who needs it now.
    """
    if one is juridisch_loket:
        return 0
    if one in (alarmnummer, zelfmoordpreventie):
        return FAR
    first = [told.first.rule] if told.first else []
    if one.is_called_for(first):
        return 1
    if one.fits(told.assessment.case):
        return 2
    near = [result.rule for result in told.in_sight]
    return 3 if one.is_called_for(near) else FAR - 1


def help_line(one: Organisation) -> HelpLine:
    return HelpLine(
        dutch(one.name), gettext(one.what), ltr(one.reach), one.tel, one.url
    )
