"""What cannot wait: danger, detention, a permit that just ended, a time that ends."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.help import ORGANISATIONS
from assessor.report.said.voice import said
from assessor.wording import day, sentence
from rules import Assessment
from rules.assessment.turning import TurningDay
from rules.guidance.permit_facts import GRACE
from rules.language.conditions import any_of
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.language.wording import Voices
from rules.law import facts

SOON = Span(months=3)  # a lawyer needs weeks, and so do papers
OF_ALL, AT_HOME, OF_TRAFFICKING, ADVICE = (
    "Alarmnummer",
    "Veilig Thuis",
    "CoMensha",
    "Juridisch Loket",
)

DANGER = Voices(
    _("You told us that you are in danger. Is it now? Then call 112."),
    _("The client told of danger. Ask first whether it is now. Then call 112."),
)
LOCKED_UP = Voices(
    _("You told us that you are locked up. Ask for a lawyer today."),
    _("The client told of being locked up. See that a lawyer acts today."),
)
LETTER = Voices(
    _("You told us of a letter with a “no”. See a lawyer, and count the days."),
    _("The client told of a letter with a “no”. Ask for its date: a term may run."),
)

in_danger = any_of(
    facts.threat_now.yes,
    facts.happened.includes("honour", "helped_justice"),
    facts.cannot_report.includes("threat"),
)
hurt_at_home = facts.happened.includes("violence", "honour")
exploited = facts.happened.includes("exploited")


@dataclass(frozen=True)
class Call:
    """Whom to turn to today; ``tel`` is empty where we know no number."""

    name: str
    reach: str
    tel: str


@dataclass(frozen=True)
class Urgent:
    """One thing that cannot wait, and what to do about it today."""

    text: SafeString | str
    calls: tuple[Call, ...]
    counts: bool = False
    """Whether the day to act by can be counted, from the date on a letter."""


def urgent(assessment: Assessment, days: Iterable[TurningDay]) -> tuple[Urgent, ...]:
    """Danger first, then detention, then what runs out; nothing where none is so."""
    return (
        *_danger(assessment),
        *_detention(assessment),
        *_refusal(assessment),
        *_lapse(assessment),
        *_running(assessment, days),
    )


def _danger(assessment: Assessment) -> Iterator[Urgent]:
    if in_danger.truth(assessment.case) is not Truth.YES:
        return
    text = said(DANGER)
    yield Urgent(text, tuple(_calls(*_who_protects(assessment))))


def _who_protects(assessment: Assessment) -> Iterator[str]:
    yield OF_ALL
    if hurt_at_home.truth(assessment.case) is Truth.YES:
        yield AT_HOME
    if exploited.truth(assessment.case) is Truth.YES:
        yield OF_TRAFFICKING


def _detention(assessment: Assessment) -> Iterator[Urgent]:
    if facts.held.yes.truth(assessment.case) is Truth.YES:
        text = said(LOCKED_UP)
        yield Urgent(text, tuple(_calls(ADVICE)))


def _refusal(assessment: Assessment) -> Iterator[Urgent]:
    if facts.refusal.yes.truth(assessment.case) is Truth.YES:
        text = said(LETTER)
        yield Urgent(text, tuple(_calls(ADVICE)), counts=True)


def _lapse(assessment: Assessment) -> Iterator[Urgent]:
    """In the weeks in which a renewal is often still taken as in time."""
    end, on = (
        assessment.case.answers.get(facts.permit_ended_on.code),
        assessment.case.on,
    )
    if not isinstance(end, date) or on > GRACE.close(end):
        return
    text = gettext(
        "Your permit ended on {end}. In practice the IND often accepts a request until "
        "{until}. That is not a right. See a lawyer today."
    )
    until = day(GRACE.close(end))
    yield Urgent(sentence(text, end=day(end), until=until), tuple(_calls(ADVICE)))


def _running(assessment: Assessment, days: Iterable[TurningDay]) -> Iterator[Urgent]:
    """When the ground that leads stops fitting soon; never on a guessed birthday."""
    lead, last = assessment.lead, SOON.close(assessment.case.on)
    for one in days:
        ending = [turn.ground.code for turn in one.turns if not turn.for_better]
        if lead is None or one.about or one.day > last or lead.rule.code not in ending:
            continue
        text = gettext(
            "From {date} this no longer fits: {ground}. See a lawyer this week."
        )
        name = gettext(lead.rule.name)
        told = sentence(text, date=day(one.day), ground=name)
        yield Urgent(told, tuple(_calls(ADVICE)))
        return


def _calls(*names: str) -> Iterator[Call]:
    for one in ORGANISATIONS:
        if one.name in names:
            yield Call(one.name, one.reach, one.tel)
