"""Who helps, as a page shows them: a name, a number to tap, hours and cost."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from assessor.help import Organisation


@dataclass(frozen=True)
class Number:
    """An organisation as it stands on the page: ``notes`` on hours and cost."""

    name: str
    what: str
    number: str
    tel: str
    site: str
    url: str
    notes: tuple[str, ...]


def number(one: Organisation) -> Number:
    notes = tuple(_(text) for text in (one.hours, one.cost) if text)
    return Number(one.name, _(one.what), one.number, one.tel, one.site, one.url, notes)
