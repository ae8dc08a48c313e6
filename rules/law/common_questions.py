"""What people ask whatever their ground: ``common_questions(case)``.

What depends on the permit itself is in ``permit_facts``.
"""

from dataclasses import dataclass, replace

from rules.language.amounts import Amounts, Euros
from rules.language.case import Case
from rules.language.conditions import Condition, not_
from rules.language.source import Confidence, Statement
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts
from rules.law.sources import legal_aid_2026, vv, vw
from rules.law.terms.terms import appeal, objection


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
    (*objection.why, *objection.notes[-3:], *appeal.why[:1]),
)
lawyer = CommonQuestion(
    "lawyer",
    _("Do you need a lawyer?"),
    (
        Statement(
            _(
                "You may object yourself. A lawyer, or somebody with a written "
                "authority from you, may also do it for you."
            ),
            vw("70"),
        ),
        Amounts(
            _(
                "With a low income you pay a lawyer only a part. In {year} that is "
                "{part} if you are alone and have at most {income} a year."
            ),
            legal_aid_2026,
            (("year", 2026), ("part", Euros(257)), ("income", Euros(25200))),
        ),
        Amounts(
            _(
                "With a partner or a child it is the same up to {together} a year. "
                "With more income it rises, up to {highest}."
            ),
            legal_aid_2026,
            (("together", Euros(35000)), ("highest", Euros(1084))),
        ),
        Amounts(
            _("Above {alone} a year alone, or {most} together, there is no such help."),
            legal_aid_2026,
            (("alone", Euros(35400)), ("most", Euros(50000))),
        ),
        Amounts(
            _(
                "With a paper of the Juridisch Loket about your problem you pay {less} "
                "less. Its advice is free."
            ),
            replace(legal_aid_2026, confidence=Confidence.SECOND_HAND),
            (("less", Euros(69)),),
        ),
    ),
)

COMMON_QUESTIONS = (waiting_for_work, refused, lawyer)


def common_questions(case: Case) -> tuple[CommonQuestion, ...]:
    """Those that matter in a case."""
    return tuple(one for one in COMMON_QUESTIONS if _matters(one, case))


def _matters(one: CommonQuestion, case: Case) -> bool:
    return one.asked_if is None or one.asked_if.truth(case) is Truth.YES
