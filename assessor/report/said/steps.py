"""What one can do, step by step, and when: this week, this month, later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import islice

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import Letter
from assessor.report.said.findings import missing_answers, takes_help
from assessor.report.said.outcome import to_do
from assessor.report.told import State, Told
from assessor.wording import day, ltr, sentence, weekday
from rules.assessment.assessment import GroundResult
from rules.guidance.applying import to_apply
from rules.guidance.letters import ToAct
from rules.language.rule import ClosedScheme, Standing
from rules.language.spans import Span

MOST = 2  # of one kind: who reads more of them does none


class When(Enum):
    """How soon something is to be done, or happens."""

    WEEK = "week"
    MONTH = "month"
    LATER = "later"


WEEK, MONTH = Span(days=7), Span(months=1)


def how_soon(one: date, today: date) -> When:
    if one <= WEEK.close(today):
        return When.WEEK
    return When.MONTH if one <= MONTH.close(today) else When.LATER


@dataclass(frozen=True)
class Step:
    """Something this person can do; ``more``: it goes with the step before it."""

    text: SafeString | str
    when: When
    more: bool = False


ACT: dict[str, str] = {
    "request": _("Object (bezwaar) no later than {date}: {number} days left."),
    "permit": _("Object (bezwaar) no later than {date}: {number} days left."),
    "objection": _("Appeal to the court no later than {date}: {number} days left."),
    "asylum": _("Appeal to the court no later than {date}: {number} days left."),
    "judge": _("Go to the higher court no later than {date}: {number} days left."),
    "asylum_judge": _(
        "Go to the higher court no later than {date}: {number} days left."
    ),
    "unknown": _("Act on your letter no later than {date}: {number} days left."),
}
"""What to do about each kind of letter."""


def steps(told: Told) -> tuple[Step, ...]:
    return tuple(_steps(told))


def _steps(told: Told) -> Iterator[Step]:
    yield from _about_letter(told)
    for way in told.stronger[:1]:
        text = gettext("Ask a lawyer first about the stronger right: {way}.")
        yield Step(sentence(text, way=gettext(way.rule.name)), When.WEEK)
    if told.state is State.NONE:
        yield from _elsewhere(told)
    elif told.state is State.UNCLEAR:
        yield from _to_make_it_clear(told)
    elif told.first:
        waits = told.state is State.NOT_YET
        yield from (_until_then if waits else _to_apply)(told, told.first)


def _about_letter(told: Told) -> Iterator[Step]:
    """Before anything else: its time is the shortest."""
    if told.to_act:
        yield Step(_act(told.to_act, told.on), When.WEEK)
    elif told.letter:
        yield Step(without_a_term(told.letter), When.WEEK)


def without_a_term(letter: Letter) -> str:
    """What to do about a letter whose last day is over, or not known."""
    if letter.day:
        return gettext("See a lawyer about your letter today.")
    return gettext("Look for the date on your letter today, and count the days.")


def _act(found: ToAct, today: date) -> SafeString:
    last = found.days(today)[-1] if found.is_over(today) else found.act_by(today)
    left = (last - today).days
    if left <= 1:
        text = gettext("Act on your letter today: the last day is {date}.")
        return sentence(text, date=weekday(last))
    text = gettext(ACT[found.letter.code])
    return sentence(text, date=weekday(last), number=ltr(left))


def _to_apply(told: Told, lead: GroundResult) -> Iterator[Step]:
    yield from _find_out(told, lead)
    yield _talk(told)
    yield from _collect(told, lead)
    for number, step in enumerate(to_apply(lead.rule, lead.case)):
        yield Step(gettext(step), When.MONTH, more=number > 0)


def _until_then(told: Told, soonest: GroundResult) -> Iterator[Step]:
    if told.assessment.standing(Standing.UNCLEAR):
        yield _look_for_answers()
    yield _talk(told)
    yield from _what_is_missing(told, soonest)
    yield from _collect(told, soonest)
    if soonest.met_from and to_do(soonest):
        text = gettext(
            "Save this report. Answer the questions again from {date}. We only keep "
            "your answers when you ask for it."
        )
        when = how_soon(soonest.met_from, told.on)
        yield Step(sentence(text, date=day(soonest.met_from)), when)


def _what_is_missing(told: Told, soonest: GroundResult) -> Iterator[Step]:
    missing = to_do(soonest)
    if any(takes_help(finding, told.law) for finding in missing):
        text = gettext("Ask for help before you change anything in your situation.")
        yield Step(text, When.WEEK)
        return
    for finding in missing[:MOST]:
        text = gettext("Work on what is missing: “{what}”")
        what = gettext(finding.requirement.text)
        yield Step(sentence(text, what=what), When.MONTH)


def _to_make_it_clear(told: Told) -> Iterator[Step]:
    yield _look_for_answers()
    yield from _other_way(told)
    yield _see_somebody()
    text = gettext(
        "Save this report. When you know more, answer the questions again. We only "
        "keep your answers when you ask for it."
    )
    yield Step(text, When.LATER)


def _elsewhere(told: Told) -> Iterator[Step]:
    yield Step(gettext("Ask for free legal help."), When.WEEK)
    yield from _other_way(told)
    text = gettext("Talk to a lawyer or a consultant, with this report.")
    yield Step(text, When.MONTH)
    text = gettext(
        "Save this report. When something changes in your life, answer the questions "
        "again. We only keep your answers when you ask for it."
    )
    yield Step(text, When.LATER)


def _other_way(told: Told) -> Iterator[Step]:
    """The first way that is open to somebody whom no ground fits."""
    ways = (one.rule for one in told.assessment.routes if one not in told.stronger)
    is_open = (r for r in ways if not r.warns and not isinstance(r, ClosedScheme))
    for way in islice(is_open, 1):
        text = gettext("Ask a lawyer about this: “{way}”")
        yield Step(sentence(text, way=gettext(way.name)), When.WEEK)


def _find_out(told: Told, lead: GroundResult) -> Iterator[Step]:
    asked = (one for f in lead.findings for one in missing_answers(f, told.law))
    for question in islice(dict.fromkeys(asked), MOST):
        text = gettext("Find out: {question}")
        yield Step(sentence(text, question=question), When.WEEK)


def _look_for_answers() -> Step:
    return Step(gettext("Look for the answers that are still open."), When.WEEK)


def _collect(told: Told, first: GroundResult) -> Iterator[Step]:
    if not any(finding.requirement.evidence for finding in first.findings):
        return
    if told.telling.for_other:
        text = gettext("Collect the papers, if the person you help agrees.")
    else:
        text = gettext("Collect the papers, if that is safe for you.")
    yield Step(text, When.MONTH)


def _talk(told: Told) -> Step:
    if told.assessment.cautions:
        text = gettext(
            "Talk to a lawyer before you apply, first about what is for a specialist."
        )
        return Step(text, When.WEEK)
    return _see_somebody()


def _see_somebody() -> Step:
    text = gettext(
        "Talk to a lawyer or a consultant before you apply, with this report."
    )
    return Step(text, When.WEEK)
