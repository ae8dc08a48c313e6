"""The term that a letter began, as a colleague notes it: what, by which day, where."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import Letter
from assessor.citing import Citation, citation
from assessor.report.told import Told
from assessor.wording import day, ltr, sentence, weekday
from rules.guidance.letters import ToAct, to_act
from rules.law.terms import letters
from rules.law.terms.terms import FROM_SENDING, TOO_LATE

OBJECTION = _("Objection (bezwaar) by {date}. Days left: {number}.")
APPEAL = _("Appeal to the court (beroep) by {date}. Days left: {number}.")
HIGHER = _("Higher appeal (hoger beroep) by {date}. Days left: {number}.")
SHORTEST = _("Take the shortest term, of one week: {date}. Days left: {number}.")

SAID = {
    letters.request_refused.code: _("The IND refused an application."),
    letters.permit_ended.code: _(
        "The IND withdrew the permit, or gave a return decision or an entry ban."
    ),
    letters.objection_refused.code: _("The IND dismissed an objection."),
    letters.judge.code: _("A court gave judgment against the client, on a permit."),
    letters.asylum.code: _("The IND decided on asylum or a transfer."),
    letters.asylum_judge.code: _(
        "A court gave judgment against the client, on asylum."
    ),
    letters.not_sure.code: _("There is a refusal; of which kind is not told."),
}
REMEDY = {
    letters.request_refused.code: OBJECTION,
    letters.permit_ended.code: OBJECTION,
    letters.objection_refused.code: APPEAL,
    letters.judge.code: HIGHER,
    letters.asylum.code: APPEAL,
    letters.asylum_judge.code: HIGHER,
    letters.not_sure.code: SHORTEST,
}
LONGER = {
    letters.asylum.code: _("If the term is two weeks: {date}."),
    letters.asylum_judge.code: _("If the term for the appeal was two weeks: {date}."),
    letters.not_sure.code: _("If it is not about asylum, mostly: {date}."),
}


@dataclass(frozen=True)
class TermLine:
    """What began a term and when it ends, each a sentence, and where that stands."""

    lines: tuple[SafeString | str, ...]
    citation: Citation


def of_letter(told: Told) -> tuple[TermLine, ...]:
    """One line, where the client told which letter it is."""
    letter = told.letter
    return () if letter is None else (_line(letter, told.on),)


def _line(letter: Letter, today: date) -> TermLine:
    kind = letters.LETTER[letter.kind]
    if letter.day is None:
        lines = (gettext(SAID[kind.code]), _of_unknown_day())
        return TermLine(lines, citation(FROM_SENDING.source, today))
    found = to_act(kind, letter.day)
    where = TOO_LATE if found.is_over(today) else kind.term.why[0]
    counted = tuple(_counted(found, letter.day, today))
    return TermLine(counted, citation(where.source, today))


def _of_unknown_day() -> str:
    return gettext(
        "Its day is not told: find it today. The term began on the day after sending."
    )


def _counted(found: ToAct, sent: date, today: date) -> Iterator[SafeString | str]:
    yield gettext(SAID[found.letter.code])
    yield sentence(gettext("The letter is of {date}."), date=day(sent))
    yield from _ends(found, today)
    if found.longer and found.longer_runs(today):
        longer = weekday(found.longer.last_day)
        yield sentence(gettext(LONGER[found.letter.code]), date=longer)


def _ends(found: ToAct, today: date) -> Iterator[SafeString]:
    last = found.deadline.last_day
    if found.is_over(today):
        late = gettext(
            "The term ended on {date}. Act at once, and say why that is excusable."
        )
        yield sentence(late, date=weekday(last))
        return
    by, number = weekday(found.act_by(today)), ltr(found.days_left(today))
    yield sentence(gettext(REMEDY[found.letter.code]), date=by, number=number)
    if last != found.act_by(today):
        lawful = gettext("After the weekend or the holiday: {date} at the latest.")
        yield sentence(lawful, date=weekday(last))
