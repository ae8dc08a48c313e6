"""What to do and what happens: this week, this month, later."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.report.said.dates import Moment
from assessor.report.said.steps import Step, When, how_soon
from assessor.report.told import Told

TITLES: dict[When, str] = {
    When.WEEK: _("This week"),
    When.MONTH: _("This month"),
    When.LATER: _("Later"),
}
SHOWN = 2  # days that are further away; the rest is folded


@dataclass(frozen=True)
class Stretch:
    """A time ahead: first what to do in it, then its days."""

    title: str
    steps: tuple[SafeString | str, ...]
    days: tuple[Moment, ...]


@dataclass(frozen=True)
class Plan:
    """``further`` are the days for which there is no room."""

    stretches: tuple[Stretch, ...]
    further: tuple[Moment, ...]


def plan(told: Told, steps: tuple[Step, ...], days: tuple[Moment, ...]) -> Plan:
    later = tuple(_at(When.LATER, told, days))
    return Plan(tuple(_stretches(told, steps, days)), later[SHOWN:])


def _stretches(
    told: Told, steps: tuple[Step, ...], days: tuple[Moment, ...]
) -> Iterator[Stretch]:
    for when, title in TITLES.items():
        to_do = tuple(one.text for one in steps if one.when is when and not one.more)
        turning = tuple(_at(when, told, days))
        if when is When.LATER:
            turning = turning[:SHOWN]
        if to_do or turning:
            yield Stretch(gettext(title), to_do, turning)


def _at(when: When, told: Told, days: tuple[Moment, ...]) -> Iterator[Moment]:
    return (one for one in days if how_soon(one.on, told.on) is when)
