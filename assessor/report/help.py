"""Who helps: free numbers, shown when the grounds in sight call for them. Not law."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.report.wording import day, dutch, ltr, sentence
from rules.assessment import Assessment
from rules.language import Standing
from rules.wording import _

CHECKED_ON = date(2026, 11, 23)
"""The day on which the numbers were last compared with our sources."""


@dataclass(frozen=True)
class Organisation:
    """Somebody who helps; ``about`` are words in codes of grounds, none: everybody."""

    name: str
    what: str
    reach: str
    about: tuple[str, ...]


ORGANISATIONS = (
    Organisation(
        "Alarmnummer", _("You are in danger now: police or ambulance."), "112", ()
    ),
    Organisation(
        "Veilig Thuis",
        _("Violence at home or in the family. Free, day and night, without your name."),
        "0800-2000",
        ("violence",),
    ),
    Organisation(
        "CoMensha",
        _("Somebody makes you work or have sex, or profits from you."),
        "033-448 11 86",
        ("trafficking", "exploitation"),
    ),
    Organisation(
        "Centrum Seksueel Geweld",
        _("Sexual violence. Free."),
        "0800-0188",
        ("violence", "trafficking"),
    ),
    Organisation(
        "Zelfmoordpreventie",
        _("You think about ending your life. Free to call."),
        "113 / 0800-0113",
        ("violence", "trafficking", "medical", "illness"),
    ),
    Organisation(
        "Juridisch Loket",
        _("Free advice about the law, and the way to a lawyer."),
        "juridischloket.nl",
        (),
    ),
)


@dataclass(frozen=True)
class HelpLine:
    name: SafeString
    what: str
    reach: SafeString


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
    return HelpLine(dutch(one.name), gettext(one.what), ltr(one.reach))
