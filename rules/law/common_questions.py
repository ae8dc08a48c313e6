"""What people ask whatever their ground: ``common_questions(case)``.

What depends on the permit itself is in ``permit_facts``.
"""

from dataclasses import dataclass

from rules.language.amounts import year_known
from rules.language.case import Case
from rules.language.conditions import Condition, not_
from rules.language.source import Statement
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts
from rules.law.legal_aid import YEARS, legal_aid
from rules.law.sources import unconfirmed, vv, vw
from rules.law.terms.terms import (
    IN_24_HOURS,
    OTHER_TERMS,
    WAITING,
    appeal,
    objection,
)


@dataclass(frozen=True)
class CommonQuestion:
    """A question, its answer, and for whom it matters; ``None``: for everybody."""

    code: str
    question: str
    answer: tuple[Statement, ...]
    asked_if: Condition | None = None


waiting_for_work = CommonQuestion(
    "work_while_waiting",
    _("May you work while you wait?"),
    (
        Statement(
            _("The sticker that you get from the IND says whether you may work."),
            vv("3.3, 3.8"),
        ),
    ),
    not_(facts.stay.is_one_of("permit", "abroad")),
)
refused = CommonQuestion(
    "refused",
    _("What if the IND says no?"),
    (*objection.why, OTHER_TERMS, *WAITING, IN_24_HOURS, *appeal.why[:1]),
)

each_member = CommonQuestion(
    "each_member",
    _("Does this count for your children and family too?"),
    (
        Statement(
            _(
                "Each of you needs an own look, above all each child. Fill "
                "this in again for each. A child can have a right that you do not have."
            ),
            unconfirmed(vw("24")),
        ),
    ),
    facts.topics.includes("child", "family"),
)


def lawyer(year: int) -> CommonQuestion:
    """The answer with the amounts of a year in the table."""
    return CommonQuestion(
        "lawyer", _("Do you need a lawyer?"), (_nobody_must, *legal_aid(year))
    )


_nobody_must = Statement(
    _(
        "You may object yourself. A lawyer, or somebody with a written authority from "
        "you, may also do it for you."
    ),
    vw("70"),
)

COMMON_QUESTIONS = (waiting_for_work, each_member, refused, *map(lawyer, YEARS))
"""Every answer that is given, those with amounts for each year that is known."""


def common_questions(case: Case) -> tuple[CommonQuestion, ...]:
    """Those that matter in a case, with the amounts of its day."""
    now = lawyer(year_known(YEARS, case.on))
    today = (waiting_for_work, each_member, refused, now)
    return tuple(one for one in today if _matters(one, case))


def _matters(one: CommonQuestion, case: Case) -> bool:
    return one.asked_if is None or one.asked_if.truth(case) is Truth.YES
