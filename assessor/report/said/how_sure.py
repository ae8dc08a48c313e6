"""How sure the answer is, the one thing it hangs on, and what a "no" does not mean."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from django.utils.translation import gettext

from assessor.report.said.findings import (
    can_still_be_met,
    missing,
    needs_an_answer,
)
from assessor.report.said.out_of_sight import ruled_out, unclear
from assessor.report.said.outcome import to_do
from assessor.report.told import State, Told
from assessor.wording import sentence
from rules.assessment import assessment as found
from rules.assessment.assessment import (
    Finding,
    GroundResult,
    RouteResult,
    RuleResult,
)
from rules.language.rule import Caution, Standing

MOST_WORDS = 22
"""Of a requirement on the first screen: a longer one is read below."""


@dataclass(frozen=True)
class Sure:
    """How sure it is, in one sentence, and what it hangs on most.

    ``change``: where to give the answer that is missing.
    """

    sentence: SafeString | str
    hangs_on: SafeString | str
    change: str = ""


def how_sure(told: Told, way: RouteResult | None) -> Sure:
    """Of what is told first: a way that leads, the first ground, or that none fits."""
    if way:
        return _of_way(told, way)
    if told.first:
        waits = told.state is State.NOT_YET
        return _later(told, told.first) if waits else _now(told, told.first)
    return _not_clear(told) if told.state is State.UNCLEAR else _of_none(told)


def _of_way(told: Told, way: RouteResult) -> Sure:
    if way.rule.answer.alone:
        return Sure(gettext("That is so if your answers are right."), "")
    return _now(told, way)


def _now(told: Told, result: RuleResult) -> Sure:
    """How sure is what fits, or may fit: most telling first."""
    lowered = result.standing is not Standing.FITS
    why = (
        *(_at_odds(told) if lowered else ()),
        *_in_the_way(told),
        *_against(result.findings),
        *_open(told, result.findings),
        *_weighed(result.findings),
        *_perhaps_in_the_way(told),
    )
    return next(iter(why), _not_known(result) if lowered else _surely(result))


def _not_known(result: RuleResult) -> Sure:
    return Sure(gettext("It is not sure: not everything is known yet."), _then(result))


def _surely(result: RuleResult) -> Sure:
    text = gettext("As you told it, you meet all that is asked.")
    if isinstance(result, RouteResult):
        text = gettext("As you told it, this way is open to you.")
    return Sure(text, _then(result))


def _then(result: RuleResult) -> str:
    """Of another way, its own law asks more than we do."""
    if isinstance(result, RouteResult):
        return gettext("Whether you get it depends on more than we asked.")
    return _your_papers()


def _later(told: Told, soonest: GroundResult) -> Sure:
    needed, also = to_do(soonest), _also_possible(told)
    in_the_way = any(c.stands_in_the_way for c in told.assessment.cautions_told)
    if needed:
        text = gettext("It is not sure: what is missing must come first.")
        return Sure(also or text, _missing(needed[0]))
    text = gettext("Only time is missing, as you told it.")
    if in_the_way:
        text = gettext("Something else in your answers can count against it.")
    return Sure(text, also or _your_papers())


def _also_possible(told: Told) -> str:
    """That something stands beside a day that is told first."""
    if not told.assessment.lead:
        return ""
    return gettext("Something may be possible today already, but that is less sure.")


def _not_clear(told: Told) -> Sure:
    text = gettext("This is not a no: some answers are missing.")
    for one in unclear(told):
        return Sure(text, needs_an_answer(one.question), one.change)
    return Sure(text, "")


def _of_none(told: Told) -> Sure:
    text = gettext("Something that is needed is not so today.")
    for one in ruled_out(told):
        nearest = gettext("What came nearest needs this: “{requirement}”")
        return Sure(text, sentence(nearest, requirement=one.reason))
    text = gettext("Nothing came near, with what you told.")
    return Sure(text, gettext("A lawyer may know more."))


# --- What it can hang on --------------------------------------------------------------


def _at_odds(told: Told) -> Iterator[Sure]:
    for one in told.assessment.contradictions:
        text = gettext("It is not sure: two of your answers do not go together.")
        yield Sure(text, gettext(one.text))


def _in_the_way(told: Told) -> Iterator[Sure]:
    for one in told.assessment.cautions_told:
        if one.stands_in_the_way:
            text = gettext("It is not sure: something you told can count against it.")
            yield Sure(text, gettext(one.text))


def _perhaps_in_the_way(told: Told) -> Iterator[Sure]:
    """What was asked of a caution and is not known."""
    known = told.assessment.cautions_told
    for one in told.assessment.cautions:
        if one not in known:
            yield Sure(_answer_is_missing(), _asked(told, one))


def _asked(told: Told, caution: Caution) -> SafeString | str:
    codes = caution.raised_if.codes()
    return needs_an_answer(gettext(told.law.fact[next(iter(codes))].question))


def _open(told: Told, findings: Iterable[Finding]) -> Iterator[Sure]:
    for finding in findings:
        for one in missing(finding, told.law):
            yield Sure(_answer_is_missing(), one.sentence, one.change)


def _against(findings: Iterable[Finding]) -> Iterator[Sure]:
    against = [one for one in findings if one.state is found.State.WEIGHED_AGAINST]
    for finding in against:
        if can_still_be_met(finding):
            text = gettext(
                "It is not sure: something is missing that you can still get."
            )
            yield Sure(text, _missing(finding))
        else:
            text = gettext("It is not sure: one of your answers speaks against it.")
            yield Sure(text, _hangs_on(finding))


def _weighed(findings: Iterable[Finding]) -> Iterator[Sure]:
    """What somebody decides, first what is known of how."""
    weighed = [one for one in findings if one.state is found.State.WEIGHED]
    told_on_what = (one for one in weighed if any(w.on for w in one.weighed))
    for finding in (*told_on_what, *weighed):
        text = gettext("It is not sure: {authority} must still decide on it.")
        for by in finding.weighed_by:
            yield Sure(sentence(text, authority=gettext(by)), _hangs_on(finding))


def _hangs_on(finding: Finding) -> SafeString | str:
    """The requirement, unless it is so long that it would push the rest away."""
    if len(finding.requirement.text.split()) > MOST_WORDS:
        return ""
    text = gettext("It depends most on this: “{requirement}”")
    return sentence(text, requirement=gettext(finding.requirement.text))


def _missing(finding: Finding) -> SafeString:
    text = gettext("Still missing: “{requirement}”")
    return sentence(text, requirement=gettext(finding.requirement.text))


def _answer_is_missing() -> str:
    return gettext("It is not sure yet: an answer is missing.")


def _your_papers() -> str:
    return gettext("Now it depends on your papers.")


# --- What a "no" does not mean --------------------------------------------------------


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
