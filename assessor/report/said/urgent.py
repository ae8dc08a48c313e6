"""What cannot wait: danger, detention, a permit that just ended, a time that ends."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import tells_of_letter
from assessor.help import (
    Organisation,
    alarmnummer,
    comensha,
    juridisch_loket,
    veilig_thuis,
)
from assessor.report.said.voice import said
from assessor.report.told import Told
from assessor.urgency import in_danger
from assessor.wording import day, sentence
from rules import Case
from rules.guidance.permit_facts import GRACE
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.language.wording import Voices
from rules.law import definitions, facts

SOON = Span(months=3)  # a lawyer needs weeks, and so do papers

DAYS_LEFT = Span(days=7)

LAST_MONTHS = _(
    "The last day on which this fits is {date}: {ground}. See a lawyer this week."
)
LAST_WEEK = _(
    "The last day on which this fits is {date}: {ground}. See a lawyer today."
)
DANGER = Voices(
    _("You told us that you are in danger. Is it now? Then call 112."),
    _("The client told of danger. Ask first whether it is now. Then call 112."),
)
MAYBE_DANGER = Voices(
    _("You told us of violence at home. Are you in danger now? Then call 112."),
    _("The client told of violence at home, and not whether there is danger now. Ask."),
)
LOCKED_UP = Voices(
    _("You told us that you are locked up. Ask for a lawyer today."),
    _("The client told of being locked up. See that a lawyer acts today."),
)
LETTER = Voices(
    _("You told us of a letter with a “no”. See a lawyer, and count the days."),
    _("The client told of a letter with a “no”. Ask for its date: a term may run."),
)
LAPSE = Voices(
    _(
        "Your permit ended on {end}. Until {until} the IND does not hold it against "
        "you that you ask late. See a lawyer today."
    ),
    _(
        "The permit of the client ended on {end}. Until {until} the IND does not hold "
        "a late application against the client. Apply today."
    ),
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


def urgent(told: Told) -> tuple[Urgent, ...]:
    """Danger first, then detention, then what runs out; nothing where none is so."""
    return (*urgent_but_for_dates(told), *_running(told))


def urgent_but_for_dates(told: Told) -> tuple[Urgent, ...]:
    """The same for who reads the days ahead beside it."""
    case = told.assessment.case
    return (*_danger(case), *_detention(case), *_refusal(told), *_lapse(case))


def _danger(case: Case) -> Iterator[Urgent]:
    if in_danger.truth(case) is Truth.YES:
        yield Urgent(said(DANGER), _calls(*_who_protects(case)))
    elif _may_be_in_danger(case):
        yield Urgent(said(MAYBE_DANGER), _calls(alarmnummer, veilig_thuis))


def _may_be_in_danger(case: Case) -> bool:
    """Hurt at home, and asked whether it is dangerous now: "I do not know"."""
    unsure = case.answers.get(facts.threat_now.code, False) is None
    return unsure and definitions.violence_told.truth(case) is Truth.YES


def _who_protects(case: Case) -> Iterator[Organisation]:
    yield alarmnummer
    if hurt_at_home.truth(case) is Truth.YES:
        yield veilig_thuis
    if exploited.truth(case) is Truth.YES:
        yield comensha


def _detention(case: Case) -> Iterator[Urgent]:
    if facts.held.yes.truth(case) is Truth.YES:
        yield Urgent(said(LOCKED_UP), _calls(juridisch_loket))


def _refusal(told: Told) -> Iterator[Urgent]:
    """A letter of which nothing is known yet; else it has a card of its own."""
    if tells_of_letter(told.assessment.case) and told.letter is None:
        yield Urgent(said(LETTER), _calls(juridisch_loket), counts=True)


def _lapse(case: Case) -> Iterator[Urgent]:
    """In the weeks in which a late renewal is not held against anybody (B1/6.1)."""
    end = case.answers.get(facts.permit_ended_on.code)
    if not isinstance(end, date) or case.on > GRACE.close(end):
        return
    told = sentence(said(LAPSE), end=day(end), until=day(GRACE.close(end)))
    yield Urgent(told, _calls(juridisch_loket))


def _running(told: Told) -> Iterator[Urgent]:
    """When the ground that leads stops fitting soon."""
    lead = told.assessment.lead
    last = lead and told.last_day_of(lead, SOON.close(told.on))
    if not lead or not last:
        return
    near = last <= DAYS_LEFT.close(told.on)
    ending = sentence(
        gettext(LAST_WEEK if near else LAST_MONTHS),
        date=day(last),
        ground=gettext(lead.rule.name),
    )
    yield Urgent(ending, _calls(juridisch_loket))


def _calls(*who: Organisation) -> tuple[Call, ...]:
    return tuple(Call(one.name, one.reach, one.tel) for one in who)
