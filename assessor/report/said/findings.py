"""One requirement of a ground, as it stands in a case."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.words import in_words
from assessor.citing import Citation, citation
from assessor.report.said.answers import where_to_change
from assessor.report.said.voice import said
from assessor.wording import day, sentence
from rules.assessment.assessment import Finding
from rules.engine.law import Law
from rules.language.conditions import AtLeast, Condition, Includes
from rules.language.fact import Change, Choice, Choices, Fact
from rules.language.truth import Truth
from rules.language.wording import Voices


class Met(StrEnum):
    """How a requirement stands, as pages name its look; what is not met first."""

    NOT_MET = "not-met"
    OPEN = "open"
    WEIGHED = "weighed"
    MET = "met"


STATUS: dict[Met, Voices] = {
    Met.MET: Voices(_("You meet this"), _("Met")),
    Met.NOT_MET: Voices(_("Not met today")),
    Met.OPEN: Voices(_("Still open")),
    Met.WEIGHED: Voices(_("To be weighed")),
}
NOBODY = Voices(
    _("You cannot change this yourself."),
    _("The client cannot change this."),
)
WITH_HELP = Voices(
    _("This may still change. Talk to a lawyer or a helper before you act."),
    _("This may still change. Advise before the client acts."),
)
STILL = Voices(
    _("You can still do this."),
    _("The client can still do this."),
)
AGAINST = Voices(
    _("Your answer speaks against it: {question} {answer}"),
    _("This was told, and speaks against it: {question} {answer}"),
)


@dataclass(frozen=True)
class Missing:
    """A question that was answered with "I do not know" and could settle something.

    ``change``: where to answer it; empty when this site does not ask it.
    """

    question: str
    sentence: str
    change: str


@dataclass(frozen=True)
class RequirementLine:
    """A requirement: ``state`` names its look, ``status`` says the same in words."""

    text: str
    state: Met
    status: str
    takes: tuple[str, ...]
    shown_by: tuple[str, ...]
    missing: tuple[Missing, ...]
    against: tuple[str, ...]
    against_in_short: tuple[str, ...]
    weighed: tuple[str, ...]
    factors: tuple[str, ...]
    citation: Citation

    @property
    def notes(self) -> tuple[str, ...]:
        """What there is to say about it: what it takes, and what is not known."""
        asked = (one.sentence for one in self.missing)
        return (*self.takes, *asked, *self.against, *self.weighed)


def requirement_line(finding: Finding, law: Law) -> RequirementLine:
    state = _state(finding)
    return RequirementLine(
        text=gettext(finding.requirement.text),
        state=state,
        status=said(STATUS[state]),
        takes=tuple(_takes(finding, law)),
        shown_by=tuple(_shown_by(finding)),
        missing=missing(finding, law),
        against=tuple(against(finding, law)),
        against_in_short=tuple(_against_in_short(finding, law)),
        weighed=tuple(_weighed(finding)),
        factors=tuple(_factors(finding)),
        citation=citation(finding.requirement.source, finding.case.on),
    )


def missing(finding: Finding, law: Law) -> tuple[Missing, ...]:
    return tuple(_missing(law.fact[code]) for code in not_known(finding))


def _missing(fact: Fact) -> Missing:
    question = gettext(fact.question)
    return Missing(question, needs_an_answer(question), where_to_change(fact))


def needs_an_answer(question: str) -> SafeString:
    return sentence(gettext("This needs an answer: {question}"), question=question)


def missing_answers(finding: Finding, law: Law) -> tuple[str, ...]:
    """The questions that were answered with "I do not know" and could settle it."""
    return tuple(one.question for one in missing(finding, law))


def not_known(finding: Finding) -> tuple[str, ...]:
    """What was asked and not known; what was never asked is nobody's gap."""
    return tuple(code for code in finding.not_known if code in finding.case.answers)


def _state(finding: Finding) -> Met:
    if finding.truth is Truth.YES:
        return Met.MET
    if finding.truth is Truth.NO:
        return Met.NOT_MET
    only_weighed = finding.weighed_by and not not_known(finding)
    return Met.WEIGHED if only_weighed else Met.OPEN


def _takes(finding: Finding, law: Law) -> Iterator[str]:
    yield from passed(finding)
    if finding.truth is Truth.NO:
        yield _what_it_takes(finding, law)
    elif finding.weighed_by and can_still_be_met(finding):
        yield said(WITH_HELP if takes_help(finding, law) else STILL)


def _shown_by(finding: Finding) -> Iterator[SafeString]:
    """What shows it, and who can give that: of what is not so yet and still can be."""
    if finding.truth is Truth.YES or finding.best is not Truth.YES:
        return
    for one in finding.requirement.evidence:
        text = gettext("This paper shows it: {paper}.")
        yield sentence(text, paper=gettext(one.name))
        if one.note:
            yield escape(gettext(one.note))


def can_still_be_met(finding: Finding) -> bool:
    """Whether the person can still bring what nobody would have to weigh then."""
    return bool(finding.against) and finding.best is Truth.YES


def passed(finding: Finding) -> Iterator[SafeString]:
    """The last day on which it was in time, where that day has passed."""
    if finding.last_day:
        text = gettext("The last day for this was {date}.")
        yield sentence(text, date=day(finding.last_day))


def against(
    finding: Finding, law: Law, besides: Collection[str] = ()
) -> Iterator[SafeString]:
    """What was told and speaks against it: somebody weighs it all the same."""
    for code, check in _checks_against(finding).items():
        if code in besides:
            continue
        fact, value = law.fact[code], finding.case.answers[code]
        text = _speaks_against(check, value)
        told = (day(value),) if isinstance(value, date) else in_words(fact, value)
        for answer in told:
            yield sentence(text, question=gettext(fact.question), answer=answer)


def _against_in_short(finding: Finding, law: Law) -> Iterator[SafeString]:
    """The same without the question, where what was chosen says it alone."""
    for code, check in _checks_against(finding).items():
        fact, value = law.fact[code], finding.case.answers[code]
        if isinstance(fact, Choice | Choices):
            for answer in in_words(fact, value):
                text = _speaks_against(check, value)
                yield sentence(text, question="", answer=answer)
        else:
            others = _checks_against(finding).keys() - {code}
            yield from against(finding, law, besides=others)


def _checks_against(finding: Finding) -> dict[str, Condition]:
    """By fact the first check that what was told did not pass."""
    found: dict[str, Condition] = {}
    for check in finding.against:
        for code in check.looks_at:
            found.setdefault(code, check)
    return {code: check for code, check in found.items() if not _is_an_age(check)}


def _is_an_age(check: Condition) -> bool:
    """Whether it hangs on how old somebody is: no answer that speaks against her."""
    return isinstance(check, AtLeast) and check.grows


def _speaks_against(check: Condition, value: object) -> str:
    """Of many that can be chosen some were, but not what it needs."""
    chosen = value if isinstance(value, frozenset) else frozenset()
    if chosen and isinstance(check, Includes) and chosen.isdisjoint(check.options):
        return gettext("What was told is not enough for it: {question} {answer}")
    return said(AGAINST)


def _factors(finding: Finding) -> Iterator[str]:
    """What it is weighed on, each a phrase; and how it mostly ends, where known."""
    for one in finding.weighed:
        yield from (gettext(factor) for factor in one.on)
        if one.usually:
            yield gettext(one.usually)


def _weighed(finding: Finding) -> Iterator[SafeString]:
    """Who weighs it, and that nobody knows how, or only until it is met."""
    text = gettext("This is weighed by {authority}. Nobody knows the answer before.")
    if can_still_be_met(finding):
        text = gettext("Until then this is weighed by {authority}.")
    for authority in finding.weighed_by:
        yield sentence(text, authority=gettext(authority))


def _what_it_takes(finding: Finding, law: Law) -> str:
    """Say what could still meet it, but never urge what may be dangerous."""
    if finding.met_from:
        return sentence(
            gettext("Time will do it: from {date}."), date=day(finding.met_from)
        )
    if finding.best is Truth.NO:
        return said(NOBODY)
    return said(WITH_HELP if takes_help(finding, law) else STILL)


def takes_help(finding: Finding, law: Law) -> bool:
    """Whether the person should not change it without help."""
    codes = finding.requirement.met_if.codes()
    return any(law.fact[code].change is Change.WITH_HELP for code in codes)
