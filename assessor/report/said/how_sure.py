"""How sure the outcome is, and what it does not mean."""

from collections.abc import Iterator

from django.utils.translation import gettext

from assessor.report.said.findings import not_known
from assessor.report.said.out_of_sight import something_came_near
from assessor.report.told import State, Told
from assessor.wording import sentence
from rules.assessment.assessment import GroundResult
from rules.language.rule import Standing


def how_sure(told: Told) -> tuple[str, ...]:
    return tuple(_how_sure(told))


def _how_sure(told: Told) -> Iterator[str]:
    if told.state is State.NONE:
        yield gettext("This is not a decision. Only the IND decides.")
        yield _what_is_told(told)
    elif told.state is State.UNCLEAR:
        yield gettext("This is not a no. Some answers are missing.")
        yield gettext("Below you see which answers would help, and for what.")
    elif told.state is State.NOT_YET:
        yield from _not_yet(told)
    elif told.first:
        yield from _fitting(told, told.first)


def _what_is_told(told: Told) -> str:
    """What there is to read below a "no": never more than stands there."""
    near, ways = something_came_near(told), told.assessment.routes
    if near and ways:
        return gettext(
            "Below you read what came nearest, and which other ways there are."
        )
    if near:
        return gettext("Below you read what came nearest.")
    if ways:
        return gettext("Below you read which other ways there are.")
    return gettext("Nothing came near, with what you told. A lawyer may know more.")


def _fitting(told: Told, lead: GroundResult) -> Iterator[str]:
    if lead.standing is Standing.FITS:
        yield gettext("As you told it, you meet all that this ground asks for.")
    yield from _weighing(lead)
    if _is_open(told, lead):
        yield gettext("Some answers are open. They can still change this.")
    if told.assessment.contradictions:
        yield gettext(
            "Two of your answers do not go together. Which is right, matters."
        )
    yield from _in_the_way(told)
    yield gettext("The IND looks at your papers and decides. This page does not.")


def _not_yet(told: Told) -> Iterator[str]:
    if told.assessment.lead:
        yield gettext(
            "Something may fit today already, but it is weighed, and that is less sure "
            "than this day. It stands below."
        )
    else:
        yield gettext("Today no ground fits. That can change, as you can read below.")
    if told.assessment.standing(Standing.UNCLEAR):
        yield gettext("For other grounds we miss answers. They may fit already.")
    yield from _in_the_way(told)
    yield gettext("The IND looks at your papers and decides. This page does not.")


def _is_open(told: Told, lead: GroundResult) -> bool:
    """Whether an answer that is not known can still change how the lead stands."""
    unknown = {*told.assessment.cautions} - {*told.assessment.cautions_told}
    return bool(unknown) or any(not_known(finding) for finding in lead.findings)


def _in_the_way(told: Told) -> Iterator[str]:
    if any(one.stands_in_the_way for one in told.assessment.cautions_told):
        yield gettext("Something else in your answers can count against it.")


def _weighing(lead: GroundResult) -> Iterator[str]:
    names = (name for finding in lead.findings for name in finding.weighed_by)
    for name in dict.fromkeys(names):
        text = gettext("Part of it is weighed by {authority}.")
        yield sentence(text, authority=gettext(name))


def not_meant(told: Told) -> tuple[str, ...]:
    """What "no ground" does not mean; nothing where one is in sight."""
    return tuple(_not_meant()) if told.state is State.NONE else ()


def _not_meant() -> Iterator[str]:
    yield gettext("It does not change anything about your stay or your rights.")
    yield gettext(
        "It does not mean that no permit is possible. We looked at humanitarian "
        "grounds only."
    )
    yield gettext(
        "It does not mean that a lawyer sees it the same way. A lawyer may see "
        "something that we did not ask about."
    )
    yield gettext("It does not have to stay so. Your life and the law can change.")
