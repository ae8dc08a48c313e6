"""The firm as a page shows it: in the language of now, with links where one can tap."""

from dataclasses import dataclass
from urllib.parse import quote

from django.conf import settings
from django.utils.dates import WEEKDAYS
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.firm import Firm, Hours
from assessor.wording import dutch, ltr, sentence


@dataclass(frozen=True)
class Reach:
    """Words to read; ``url`` is where they lead, unless nothing is there yet."""

    text: SafeString
    url: str = ""


@dataclass(frozen=True)
class Contact:
    """What was not set is a placeholder between brackets, and no link."""

    name: SafeString
    plain_name: str
    telephone: Reach
    email: Reach
    booking: Reach
    address: SafeString
    hours: tuple[SafeString, ...]
    registration: SafeString


def contact() -> Contact:
    firm: Firm = settings.FIRM
    return Contact(
        name=_placeholder(name := firm.name or _("[name of the firm]")),
        plain_name=name,
        telephone=_reach(firm.telephone, f"tel:{firm.dialled}", _("[telephone]")),
        email=_reach(
            firm.email,
            f"mailto:{quote(firm.email, safe='@')}",
            _("[e-mail address]"),
        ),
        booking=_reach(
            firm.booking.removeprefix("https://").removesuffix("/"),
            firm.booking,
            _("[address to book on]"),
        ),
        address=_dutch(firm.address, _("[street and place]")),
        hours=tuple(map(_open, firm.opening)) or (_placeholder(_("[opening hours]")),),
        registration=_dutch(firm.registration, _("[registration]")),
    )


def _reach(text: str, url: str, placeholder: str) -> Reach:
    return Reach(ltr(text), url) if text else Reach(_placeholder(placeholder))


def _dutch(text: str, placeholder: str) -> SafeString:
    return dutch(text) if text else _placeholder(placeholder)


def _placeholder(text: str) -> SafeString:
    return format_html("<bdi>{}</bdi>", text)


def _open(hours: Hours) -> SafeString:
    days = {"first": WEEKDAYS[hours.first], "last": WEEKDAYS[hours.last]}
    times = {"opens": ltr(hours.opens), "closes": ltr(hours.closes)}
    if hours.first == hours.last:
        text = _("Open on {first}, from {opens} to {closes}.")
        return sentence(text, first=days["first"], **times)
    text = _("Open from {first} to {last}, from {opens} to {closes}.")
    return sentence(text, **days, **times)
