"""What one can do about a "no": ``refused(on)``, with the amounts of a day."""

from datetime import date

from rules.language.amounts import Amounts, year_known
from rules.language.reading import Part, Reading
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.legal_aid import YEARS, legal_aid
from rules.law.pitfalls import nothing_new
from rules.law.sources import awb, vw
from rules.law.terms.letters import (
    asylum,
    asylum_judge,
    judge,
    objection_refused,
    permit_ended,
    request_refused,
)
from rules.law.terms.terms import (
    BY_POST,
    COSTS_BACK,
    COURT_FEE,
    FROM_SENDING,
    HIGHER_COURT_FEE,
    IN_24_HOURS,
    NO_WAITING_HERE,
    NOT_IN_24_HOURS,
    OTHER_TERMS,
    SHORT_LETTER,
    TOO_LATE,
    WAITING,
    WHAT_IS_WRONG,
    appeal,
    higher_appeal,
    objection,
    objection_decision,
)

_weeks = ("weeks", objection.length.days // 7)


_object = _("Object, to the IND (bezwaar)")
_appeal = _("Go to the court (beroep)")
_higher = _("Go to the Council of State (hoger beroep)")
ANSWERS = (
    (request_refused, _object),
    (permit_ended, _object),
    (objection_refused, _appeal),
    (judge, _higher),
    (asylum, _appeal),
    (asylum_judge, _higher),
)
"""What one can do about each letter; how long there is says its term."""


def refused(on: date) -> Reading:
    return Reading(title=_("The IND says no: what now?"), lead=_lead, parts=_parts(on))


_lead = Amounts(
    _(
        "A “no” is often not the end. You mostly have {weeks} weeks to act, and you "
        "can begin with a short letter. See a lawyer soon."
    ),
    vw("69(1)"),
    (_weeks,),
)


def _parts(on: date) -> tuple[Part, ...]:
    return (*_before_the_court, *_court, _lawyer(on), *_after)


_before_the_court = (
    Part(
        code="letters",
        title=_("How long do you have?"),
        said=(FROM_SENDING, TOO_LATE),
        more=(OTHER_TERMS, BY_POST),
        more_title=_("About asylum, and about sending it by post"),
    ),
    Part(
        code="objection",
        title=_("First: object (bezwaar)"),
        said=(
            Statement(
                _(
                    "You ask the IND to look at it again. Write which decision it is "
                    "about and why you do not agree, and sign it."
                ),
                awb("6:4, 6:5(1)"),
            ),
            SHORT_LETTER,
            COSTS_BACK,
        ),
        more=(
            Statement(
                _(
                    "The IND mostly lets you tell your story before it decides. You "
                    "can send papers until ten days before that."
                ),
                awb("7:2–7:4"),
            ),
            *objection_decision.why,
        ),
        more_title=_("What happens after you object"),
    ),
    Part(
        code="waiting",
        title=_("May you stay while you wait?"),
        said=WAITING,
    ),
    Part(
        code="measure",
        title=_("If you may not wait: ask a judge (voorlopige voorziening)"),
        said=(IN_24_HOURS,),
        more=(NOT_IN_24_HOURS,),
        more_title=_("When this does not help"),
    ),
)
_court = (
    Part(
        code="appeal",
        title=_("No again: go to the court (beroep)"),
        said=(*appeal.why[:1], *NO_WAITING_HERE),
        more=(*higher_appeal.why[:1], WHAT_IS_WRONG, HIGHER_COURT_FEE[0]),
        more_title=_("After the court: a higher appeal (hoger beroep)"),
    ),
    Part(code="court_fee", title=_("What does a court cost?"), said=COURT_FEE),
)


def _lawyer(on: date) -> Part:
    alone, *more = legal_aid(year_known(YEARS, on))
    return Part(
        code="lawyer",
        title=_("A lawyer, also with little money"),
        said=(
            Statement(
                _(
                    "Also without a right to stay you can get a lawyer whom the State "
                    "pays for a part."
                ),
                vw("10(2)"),
            ),
            alone,
        ),
        more=tuple(more),
        more_title=_("With a partner, a child or more income; and how to pay less"),
    )


_after = (
    Part(
        code="again",
        title=_("Can you ask once more?"),
        more=(Statement(nothing_new.text, nothing_new.source),),
        more_title=_("Mostly only if you have something new"),
    ),
)
