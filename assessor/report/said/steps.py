"""What one can do now, step by step."""

from collections.abc import Iterator

from django.utils.translation import gettext

from assessor.report.said.findings import not_known, takes_help
from assessor.report.said.outcome import to_do
from assessor.report.told import State, Told
from assessor.wording import day, sentence, weekday
from rules.assessment.assessment import GroundResult
from rules.language.rule import ClosedScheme, Standing


def steps(told: Told) -> tuple[str, ...]:
    return tuple(_steps(told))


def _steps(told: Told) -> Iterator[str]:
    yield from _about_letter(told)
    if told.stronger:
        yield gettext("Read about the stronger right first. It stands at the top.")
    if told.state is State.NONE:
        yield from _elsewhere(told)
    elif told.state is State.UNCLEAR:
        yield from _to_make_it_clear(told)
    elif told.first:
        waits = told.state is State.NOT_YET
        yield from (_until_then if waits else _to_apply)(told, told.first)


def _about_letter(told: Told) -> Iterator[str]:
    """Before anything else: its time is the shortest."""
    if told.to_act:
        text = gettext("Act on your letter first, no later than {date}.")
        yield sentence(text, date=weekday(told.to_act.days(told.on)[-1]))
    elif told.letter and told.letter.day:
        yield gettext("See a lawyer about your letter today.")
    elif told.letter:
        yield gettext("Look for the date on your letter today, and count the days.")


def _to_apply(told: Told, lead: GroundResult) -> Iterator[str]:
    if told.assessment.cautions:
        yield gettext("Read what is for a specialist, below. Talk about that first.")
    if any(not_known(finding) for finding in lead.findings):
        yield _look_for_answers()
    yield _collect(told)
    yield from _other_ways(told)
    yield _talk()
    yield from (gettext(step) for step in lead.rule.apply)


def _until_then(told: Told, soonest: GroundResult) -> Iterator[str]:
    if told.assessment.standing(Standing.UNCLEAR):
        yield _look_for_answers()
    yield from _what_is_missing(told, soonest)
    if soonest.met_from:
        text = gettext(
            "Save this report, and write down this date: {date}. Answer the questions "
            "again then. Your answers of now are deleted."
        )
        yield sentence(text, date=day(soonest.met_from))
    yield _collect(told)
    yield from _other_ways(told)
    yield _talk()


def _what_is_missing(told: Told, soonest: GroundResult) -> Iterator[str]:
    missing = to_do(soonest)
    if any(takes_help(finding, told.law) for finding in missing):
        yield gettext("Ask for help before you change anything in your situation.")
    elif missing:
        yield gettext("Read below what is missing and what you can still do.")


def _to_make_it_clear(told: Told) -> Iterator[str]:
    yield from _other_ways(told)
    yield _look_for_answers()
    yield gettext(
        "Save this report. When you know more, answer the questions again: your "
        "answers of now are deleted."
    )
    yield _talk()


def _elsewhere(told: Told) -> Iterator[str]:
    yield from _other_ways(told)
    yield gettext("Ask for free legal help. You find it at the end.")
    yield _talk()
    yield gettext(
        "Save this report. When something changes in your life, answer the questions "
        "again: your answers of now are deleted."
    )


def _look_for_answers() -> str:
    return gettext("Look for the answers that are still open. They stand below.")


def _collect(told: Told) -> str:
    if told.telling.for_other:
        return gettext(
            "Collect the papers that are listed below, if the person you help agrees."
        )
    return gettext("Collect the papers that are listed below, if that is safe for you.")


def _talk() -> str:
    return gettext(
        "Talk to a lawyer or a consultant before you apply. Take this report with you."
    )


def _other_ways(told: Told) -> Iterator[str]:
    others = [one.rule for one in told.assessment.routes if one not in told.stronger]
    if any(one.warns for one in others):
        yield gettext("Read what is said below about your situation.")
    if any(not isinstance(one, ClosedScheme) and not one.warns for one in others):
        yield gettext("Read about the other ways, below. One of them may be better.")
