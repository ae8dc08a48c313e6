"""Who decides, to which day the law was applied, and how old its texts are."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext

from assessor.report.told import Told
from assessor.wording import day, ltr, sentence
from rules.language.source import Source


def about(told: Told) -> tuple[str, ...]:
    return tuple(_about(told))


def _about(told: Told) -> Iterator[str]:
    yield gettext("The IND decides. It is the immigration service of the Netherlands.")
    yield gettext("We are not the government. This is not legal advice.")
    on = gettext("We applied the law to {date}. Law and amounts change.")
    yield sentence(on, date=day(told.on))
    yield from _texts_read(tuple(_sources(told)))
    version = ltr(told.assessment.receipt.version)
    yield sentence(gettext("Version of the rules: {version}."), version=version)
    changed = gettext(
        "What changed since an older report stands on this site: {address}"
    )
    yield sentence(changed, address=ltr(reverse("changed")))


def _texts_read(sources: tuple[Source, ...]) -> Iterator[str]:
    dates = [source.read_on for source in sources if source.dated]
    if dates:
        text = gettext("The texts we read are from {oldest} to {newest}.")
        yield sentence(text, oldest=day(min(dates)), newest=day(max(dates)))
    seen = [source.read_on for source in sources if not source.dated]
    if seen:
        text = gettext("Pages without a date were seen on {date}.")
        yield sentence(text, date=day(max(seen)))


def _sources(told: Told) -> Iterator[Source]:
    """All texts that were applied, also where a ground did not fit."""
    for result in (*told.assessment.grounds, *told.assessment.routes):
        yield from (one.source for one in result.rule.all_requirements())
    yield from (caution.source for caution in told.assessment.cautions)
