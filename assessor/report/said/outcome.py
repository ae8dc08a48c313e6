"""The outcome in one plain sentence, how sure it is, and what to do now."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.telling import NOTHING_BESIDE, Telling
from assessor.citing import Term, kind, term
from assessor.report.said.findings import not_known, takes_help
from assessor.report.said.voice import said
from assessor.wording import day, sentence
from rules import Assessment
from rules.assessment.assessment import Finding, GroundResult
from rules.assessment.nearest import nearest
from rules.language.rule import Classification, ClosedScheme, Standing
from rules.language.truth import Truth
from rules.language.wording import Voices

TEMPORARY = Classification.TEMPORARY
NON_TEMPORARY = Classification.NON_TEMPORARY

FITTING: dict[tuple[Classification, Standing], Voices] = {
    (TEMPORARY, Standing.FITS): Voices(
        _("Your answers fit a temporary humanitarian permit."),
        _("The client's answers fit a temporary humanitarian permit."),
    ),
    (TEMPORARY, Standing.MAY_FIT): Voices(
        _("Your answers may fit a temporary humanitarian permit."),
        _("The client's answers may fit a temporary humanitarian permit."),
    ),
    (NON_TEMPORARY, Standing.FITS): Voices(
        _("Your answers fit a non-temporary humanitarian permit."),
        _("The client's answers fit a non-temporary humanitarian permit."),
    ),
    (NON_TEMPORARY, Standing.MAY_FIT): Voices(
        _("Your answers may fit a non-temporary humanitarian permit."),
        _("The client's answers may fit a non-temporary humanitarian permit."),
    ),
}
NOT_CLEAR = Voices(
    _("With what you know now, we cannot say it yet."),
    _("With what the client knows now, we cannot say it yet."),
)
NO_GROUND = Voices(
    _("Today your answers do not fit a humanitarian permit."),
    _("Today the client's answers do not fit a humanitarian permit."),
)


@dataclass(frozen=True)
class Outcome:
    """``state`` is fits, may-fit, not-yet, unclear or none; ``sentence`` says it."""

    state: str
    classification: str
    sentence: str
    kind: Term | None
    ground: Term | None
    how_sure: tuple[str, ...]
    steps: tuple[str, ...]
    not_meant: tuple[str, ...] = ()


def outcome(assessment: Assessment, told: Telling = NOTHING_BESIDE) -> Outcome:
    if assessment.lead:
        return _fitting(assessment, assessment.lead, told)
    soonest = nearest(assessment)
    if soonest:
        return _not_yet(assessment, soonest, told)
    if assessment.standing(Standing.UNCLEAR):
        return _unclear(assessment)
    return _none(assessment)


def _fitting(assessment: Assessment, lead: GroundResult, told: Telling) -> Outcome:
    return Outcome(
        state=lead.standing.name.lower().replace("_", "-"),
        classification=assessment.classification.value,
        sentence=said(FITTING[assessment.classification, lead.standing]),
        kind=kind(assessment.classification),
        ground=term(lead.rule),
        how_sure=tuple(_how_sure(assessment, lead)),
        steps=tuple(_steps_to_apply(assessment, lead, told)),
    )


def _how_sure(assessment: Assessment, lead: GroundResult) -> Iterator[str]:
    if lead.standing is Standing.FITS:
        yield gettext("As you told it, you meet all that this ground asks for.")
    yield from _weighing(lead)
    if _is_open(assessment, lead):
        yield gettext("Some answers are open. They can still change this.")
    if assessment.contradictions:
        yield gettext(
            "Two of your answers do not go together. Which is right, matters."
        )
    yield from _in_the_way(assessment)
    yield gettext("The IND looks at your papers and decides. This page does not.")


def _is_open(assessment: Assessment, lead: GroundResult) -> bool:
    """Whether an answer that is not known can still change how the lead stands."""
    unknown = set(assessment.cautions) - set(assessment.cautions_told)
    return bool(unknown) or any(not_known(finding) for finding in lead.findings)


def _in_the_way(assessment: Assessment) -> Iterator[str]:
    if any(caution.stands_in_the_way for caution in assessment.cautions_told):
        yield gettext("Something else in your answers can count against it.")


def _weighing(lead: GroundResult) -> Iterator[str]:
    names = (name for finding in lead.findings for name in finding.weighed_by)
    for name in dict.fromkeys(names):
        text = gettext("Part of it is weighed by {authority}.")
        yield sentence(text, authority=gettext(name))


def _steps_to_apply(
    assessment: Assessment, lead: GroundResult, told: Telling
) -> Iterator[str]:
    if assessment.cautions:
        yield gettext("Read what is for a specialist, below. Talk about that first.")
    if any(not_known(finding) for finding in lead.findings):
        yield gettext("Look for the answers that are still open. They stand below.")
    yield _collect(told)
    yield from _other_ways(assessment)
    yield _talk()
    yield from (gettext(step) for step in lead.rule.apply)


def _collect(told: Telling) -> str:
    if told.for_other:
        return gettext(
            "Collect the papers that are listed below, if the person you help agrees."
        )
    return gettext("Collect the papers that are listed below, if that is safe for you.")


def _talk() -> str:
    return gettext(
        "Talk to a lawyer or a consultant before you apply. Take this report with you."
    )


def _not_yet(assessment: Assessment, soonest: GroundResult, told: Telling) -> Outcome:
    return Outcome(
        state="not-yet",
        classification=assessment.classification.value,
        sentence=_when(soonest),
        kind=kind(soonest.rule.classification),
        ground=term(soonest.rule),
        how_sure=tuple(_how_sure_not_yet(assessment)),
        steps=tuple(_steps_until_then(assessment, soonest, told)),
    )


def _when(soonest: GroundResult) -> str:
    """The wait, the thing to do, or both."""
    if soonest.met_from is None:
        return gettext("Not yet. Something is missing that can still change.")
    if _to_do(soonest):
        text = gettext("Not yet. Something is missing, and it takes until {date}.")
    else:
        text = gettext("Not yet. It may fit from {date}.")
    return sentence(text, date=day(soonest.met_from))


def _to_do(result: GroundResult) -> tuple[Finding, ...]:
    """What is missing and does not come with time alone."""
    return tuple(f for f in result.with_truth(Truth.NO) if f.met_from is None)


def _how_sure_not_yet(assessment: Assessment) -> Iterator[str]:
    yield gettext("Today no ground fits. That can change, as you can read below.")
    if assessment.standing(Standing.UNCLEAR):
        yield gettext("For other grounds we miss answers. They may fit already.")
    yield from _in_the_way(assessment)
    yield gettext("The IND looks at your papers and decides. This page does not.")


def _steps_until_then(
    assessment: Assessment, soonest: GroundResult, told: Telling
) -> Iterator[str]:
    if assessment.standing(Standing.UNCLEAR):
        yield gettext("Look for the answers that are still open. They stand below.")
    to_do = _to_do(soonest)
    if any(takes_help(finding, assessment.law) for finding in to_do):
        yield gettext("Ask for help before you change anything in your situation.")
    elif to_do:
        yield gettext("Read below what is missing and what you can still do.")
    if soonest.met_from:
        text = gettext("Keep this date: {date}. Answer the questions again then.")
        yield sentence(text, date=day(soonest.met_from))
    yield _collect(told)
    yield from _other_ways(assessment)
    yield _talk()


def _other_ways(assessment: Assessment) -> Iterator[str]:
    if any(not isinstance(one.rule, ClosedScheme) for one in assessment.routes):
        yield gettext("Read about the other ways, below. One of them may be better.")


def _unclear(assessment: Assessment) -> Outcome:
    return Outcome(
        state="unclear",
        classification=assessment.classification.value,
        sentence=said(NOT_CLEAR),
        kind=None,
        ground=None,
        how_sure=(
            gettext("This is not a no. Some answers are missing."),
            gettext("Below you see which answers would help, and for what."),
        ),
        steps=(
            *_other_ways(assessment),
            gettext("Look for the answers that are still open. They stand below."),
            gettext("Come back when you know more, and change your answers."),
            _talk(),
        ),
    )


def _none(assessment: Assessment) -> Outcome:
    return Outcome(
        state="none",
        classification=assessment.classification.value,
        sentence=said(NO_GROUND),
        kind=None,
        ground=None,
        how_sure=(
            gettext("This is not a decision. Only the IND decides."),
            gettext(
                "Below you read what came nearest, and which other ways there are."
            ),
        ),
        steps=tuple(_steps_elsewhere(assessment)),
        not_meant=tuple(_not_meant()),
    )


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


def _steps_elsewhere(assessment: Assessment) -> Iterator[str]:
    yield from _other_ways(assessment)
    yield gettext("Ask for free legal help. You find it at the end.")
    yield _talk()
    yield gettext("Come back when something changes in your life, or after some time.")
