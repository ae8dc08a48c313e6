"""The outcome in one plain sentence to a consultant."""

from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.citing import Term, kind, term
from assessor.report.told import State, Told
from assessor.wording import day, sentence
from rules.assessment.assessment import Finding, GroundResult
from rules.language.rule import Classification, Standing
from rules.language.truth import Truth

TEMPORARY = Classification.TEMPORARY
NON_TEMPORARY = Classification.NON_TEMPORARY

FITTING = {
    (TEMPORARY, Standing.FITS): _(
        "The client's answers fit a temporary humanitarian permit."
    ),
    (TEMPORARY, Standing.MAY_FIT): _(
        "The client's answers may fit a temporary humanitarian permit."
    ),
    (NON_TEMPORARY, Standing.FITS): _(
        "The client's answers fit a non-temporary humanitarian permit."
    ),
    (NON_TEMPORARY, Standing.MAY_FIT): _(
        "The client's answers may fit a non-temporary humanitarian permit."
    ),
}
NOT_CLEAR = _("With what the client knows now, we cannot say it yet.")
NO_PERMIT = _(
    "The client is Dutch or a citizen of the EU or Switzerland, and may need no permit."
)
NO_GROUND = _("Today the client's answers do not fit a humanitarian permit.")
STRONGER = _("The client's answers fit a stronger right than a humanitarian permit.")
MAYBE_STRONGER = _(
    "The client's answers may fit a stronger right than a humanitarian permit."
)


@dataclass(frozen=True)
class Outcome:
    """The state and its kind; ``sentence`` says it to a consultant.

    ``first`` is said before it, where another right leads. ``needs_none``: it is about
    somebody who needs no permit, and so about no ground. The person reads what it
    means for her: ``answer.py``.
    """

    state: State
    classification: str
    first: str
    sentence: str
    needs_none: bool
    kind: Term | None
    ground: Term | None


def outcome(told: Told) -> Outcome:
    first, ways = told.first, told.assessment.routes
    needs_none = not first and any(way.rule.answer.alone for way in ways)
    return Outcome(
        state=told.state,
        classification=told.assessment.classification.value,
        first=_stronger(told),
        sentence=_of_ground(first)
        if first
        else _of_none(told.state, needs_none=needs_none),
        needs_none=needs_none,
        kind=kind(first.rule.classification) if first else None,
        ground=term(first.rule) if first else None,
    )


def _stronger(told: Told) -> str:
    if not told.stronger:
        return ""
    fits = any(one.standing is Standing.FITS for one in told.stronger)
    return gettext(STRONGER if fits else MAYBE_STRONGER)


def _of_ground(first: GroundResult) -> str:
    if first.standing is Standing.NOT_YET:
        return _when(first)
    return gettext(FITTING[first.rule.classification, first.standing])


def _of_none(state: State, *, needs_none: bool) -> str:
    if needs_none:
        return gettext(NO_PERMIT)
    return gettext(NOT_CLEAR if state is State.UNCLEAR else NO_GROUND)


def _when(soonest: GroundResult) -> str:
    """The wait, the thing to do, or both."""
    if soonest.met_from is None:
        return gettext("Not yet. Something is missing that can still change.")
    if to_do(soonest):
        text = gettext("Not yet. Something is missing, and it takes until {date}.")
    else:
        text = gettext("Not yet. It may fit from {date}.")
    return sentence(text, date=day(soonest.met_from))


def to_do(result: GroundResult) -> tuple[Finding, ...]:
    """What is missing and does not come with time alone."""
    return tuple(f for f in result.with_truth(Truth.NO) if f.met_from is None)
