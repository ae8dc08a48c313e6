"""The firm that offers this site: what it does, and who helps for free."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Citation, Cited
from assessor.help import ORGANISATIONS, Need
from assessor.numbers import Number, number
from assessor.permit_words import filled_and_cited
from rules.language.amounts import year_known
from rules.law.legal_aid import YEARS, legal_aid

SERVICES = (
    (
        _("Looking at your chances"),
        _("They look at your situation, and say which permits are possible and why."),
    ),
    (
        _("Papers and arguments"),
        _("They help you to collect what shows your case, and write why you may stay."),
    ),
    (
        _("Contact with the IND"),
        _("They hand in the request and answer what the IND asks."),
    ),
    (
        _("Objection and appeal"),
        _("After a “no” they can object for you, and go to the court for you."),
    ),
)
HOW = (
    _("You call, write, or make an appointment online. Say when it is safe to answer."),
    _("The first consultation is free. You tell what happened, as much as you want."),
    _("You hear what is possible. Ask then what more help costs, and who pays it."),
    _("You decide whether you go on with them. You can also go to somebody else."),
)


@dataclass(frozen=True)
class Service:
    name: str
    what: str


@dataclass(frozen=True)
class FirmPage:
    services: tuple[Service, ...]
    how: tuple[str, ...]
    legal_aid: tuple[Cited, ...]
    citations: tuple[Citation, ...]
    for_free: tuple[Number, ...]


def firm_page(on: date) -> FirmPage:
    aid = tuple(filled_and_cited(one, on) for one in legal_aid(year_known(YEARS, on)))
    return FirmPage(
        services=tuple(
            Service(gettext(name), gettext(what)) for name, what in SERVICES
        ),
        how=tuple(map(gettext, HOW)),
        legal_aid=aid,
        citations=tuple(dict.fromkeys(one.citation for one in aid)),
        for_free=tuple(number(one) for one in ORGANISATIONS if Need.LAW in one.needs),
    )
