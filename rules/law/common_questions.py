"""What people ask whatever their ground: ``common_questions(case)``.

What depends on the permit itself is in ``permit_facts``.
"""

from dataclasses import dataclass

from rules.language.amounts import year_known
from rules.language.case import Case
from rules.language.conditions import Condition, Includes, IsOneOf, any_of, not_
from rules.language.source import Statement
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts
from rules.law.legal_aid import YEARS, legal_aid
from rules.law.sources import vb, vc_b, vv, vw
from rules.law.terms.terms import (
    IN_24_HOURS,
    OTHER_TERMS,
    WAITING,
    appeal,
    objection,
)


@dataclass(frozen=True)
class CommonQuestion:
    """A question, its answer, and for whom it matters; ``None``: for everybody.

    ``can_wait``: it is left out where there is little room, such as on paper.
    """

    code: str
    question: str
    answer: tuple[Statement, ...]
    asked_if: Condition | None = None
    can_wait: bool = False


CARD_AFTER_ASYLUM = Statement(
    _(
        "Who asked for asylum before gets a card instead of a sticker: the "
        "“W2-document”."
    ),
    vv("3.3(1)(b), 3.3(1)(e)"),
)
"""Also for others where the minister finds very special circumstances."""

waiting_for_work = CommonQuestion(
    "work_while_waiting",
    _("May you work while you wait?"),
    (
        Statement(
            _("The sticker that you get from the IND says whether you may work."),
            vv("3.3(1)(f), 3.3(4)"),
        ),
        CARD_AFTER_ASYLUM,
    ),
    not_(facts.stay.is_one_of("permit", "abroad")),
)
refused = CommonQuestion(
    "refused",
    _("What if the IND says no?"),
    (*objection.why, OTHER_TERMS, *WAITING, IN_24_HOURS, *appeal.why[:1]),
)

MEMBERS_TOLD: tuple[IsOneOf | Includes, ...] = (
    facts.tie.is_one_of("together"),
    Includes("family_here", facts.family_here.known(facts.family_here.option_codes)),
    Includes(
        "children",
        facts.children.known(
            (
                "dutch_child",
                "measure_for_my_child",
                "eu_child",
                "asylum_child",
                "afghan_girl",
            )
        ),
    ),
    Includes("tied_here", facts.tied_here.known(("child_here", "no_school"))),
    Includes("return_steps", facts.return_steps.known(("family",))),
)
"""What tells of a partner, a child or other family of hers."""

each_member = CommonQuestion(
    "each_member",
    _("Does this count for your children and family too?"),
    (
        Statement(
            _(
                "The IND looks at each of you apart, above all at each child. Fill "
                "this in again for each. A child can have a right that you do not have."
            ),
            vc_b("B1/3.4.1.1"),
        ),
    ),
    any_of(facts.topics.includes("child", "family"), *MEMBERS_TOLD),
)

child_signs = CommonQuestion(
    "child_signs",
    _("Can a child sign its own request?"),
    (
        Statement(
            _("A child of twelve or older can sign. Its own signature is enough then."),
            vc_b("B1/3.4.1.2"),
        ),
        Statement(
            _(
                "For a younger child the parent with authority or the guardian signs. "
                "Show that within three months. Else the IND does not look at it."
            ),
            vc_b("B1/3.4.1.2–3.4.1.3"),
        ),
    ),
    any_of(facts.age.less_than(18), facts.topics.includes("child")),
    can_wait=True,
)

without_passport = CommonQuestion(
    "without_passport",
    _("What if you have no passport?"),
    (
        Statement(
            _(
                "Show that you did all you could: all papers that your country asks, "
                "and help of family there. Show also why it failed."
            ),
            vc_b("B1/4.2.3"),
        ),
        Statement(
            _(
                "The IND can let it go if you cannot be asked now to turn to your own "
                "authorities. Or if its embassies are closed and there is war, or if "
                "it first wants a Dutch permit. Or if it was lost, with a police "
                "report, and that country gives no new one."
            ),
            vc_b("B1/4.2.3"),
        ),
        Statement(
            _(
                "Not enough is: having to travel home, the army, a tax debt, a high "
                "fee, or treatment here."
            ),
            vc_b("B1/4.2.3"),
        ),
        Statement(
            _(
                "Show in another way who you are. A paper with a photo weighs more. "
                "If that stays unclear, the answer is no."
            ),
            vc_b("B1/3.4.2, B1/4.2.3"),
        ),
    ),
    facts.passport.no,
    can_wait=True,
)
blank_passport = CommonQuestion(
    "blank_passport",
    _("Is your passport good enough?"),
    (
        Statement(
            _(
                "The IND may doubt a passport that you did not ask for in person, or "
                "that has no signature. Then your country must confirm that it is "
                "yours, or you sign it before its authorities."
            ),
            vc_b("B1/4.2.5"),
        ),
    ),
    facts.passport.yes,
    can_wait=True,
)

missing_papers = CommonQuestion(
    "missing_papers",
    _("What if a paper is missing?"),
    (
        Statement(
            _(
                "The IND gives you two weeks to send it, and four for a passport. Ask "
                "for more if you cannot help it."
            ),
            vc_b("B1/3.4.1.3"),
        ),
        Statement(
            _(
                "After that it does not look at your request. If you have no other "
                "right to stay, you must then leave."
            ),
            vw("27(2)(a)"),
        ),
    ),
    can_wait=True,
)
by_itself = CommonQuestion(
    "by_itself",
    _("Does the IND also look at other reasons?"),
    (
        Statement(
            _("It looks at one reason for each request. Another is another request."),
            vc_b("B1/3.4.1.1"),
        ),
        Statement(
            _(
                "Did it refuse family or private life, treatment, or a permit because "
                "you cannot leave? Then it looks by itself at those, and at "
                "trafficking. It does that once, and not with a heavy ban."
            ),
            vc_b("B1/3.4.1.1"),
        ),
        Statement(
            _(
                "After a first “no” to asylum it can look at family or private life "
                "and at trafficking. If you asked for asylum more than six months "
                "after you came, only at trafficking."
            ),
            vb("3.6a(1), 3.6a(3)"),
        ),
        Statement(
            _(
                "It does not look at them if your request for asylum was inadmissible, "
                "closed, or is for another EU country."
            ),
            vb("3.6a(2)"),
        ),
    ),
    not_(facts.stay.is_one_of("abroad")),
    can_wait=True,
)
stay_and_travel = CommonQuestion(
    "stay_and_travel",
    _("May you stay and travel while you wait?"),
    (
        Statement(
            _(
                "After a first request you may mostly wait here for the answer. Not if "
                "the IND sees only an old request again, or a danger."
            ),
            vb("3.1"),
        ),
        Statement(
            _(
                "Do not leave without a return visa (terugkeervisum). Without it you "
                "may not get back in. After a request for asylum there is none for "
                "your own country."
            ),
            vw("2w"),
        ),
        Statement(
            _(
                "It is for one trip in three months, and only for an urgent reason "
                "that you prove. You mostly get none if you need an entry visa (mvv) "
                "and have none."
            ),
            vw("2x(1), 2y(2)"),
        ),
    ),
    facts.stay.is_one_of("application", "asylum", "none"),
    can_wait=True,
)
before_a_transfer = CommonQuestion(
    "before_a_transfer",
    _("What can you count on until the transfer?"),
    (
        Statement(
            _(
                "If the IND did not take up your asylum request, your stay is lawful "
                "until the transfer. But you have no right to the usual reception."
            ),
            vw("8(m), 44a"),
        ),
    ),
    facts.stay.is_one_of("dublin"),
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

later_requests = CommonQuestion(
    "later_requests",
    _("Can you keep something for a later request?"),
    (
        Statement(
            _(
                "Better not: tell everything in the first request. A lawyer is paid "
                "less for a second one, or for a reason that the IND looked at before."
            ),
            vb("3.101a, 3.101b"),
        ),
    ),
    can_wait=True,
)

_WHATEVER_THE_YEAR = (
    waiting_for_work,
    stay_and_travel,
    before_a_transfer,
    each_member,
    child_signs,
    without_passport,
    blank_passport,
    missing_papers,
    by_itself,
    later_requests,
    refused,
)
COMMON_QUESTIONS = (*_WHATEVER_THE_YEAR, *map(lawyer, YEARS))
"""Every answer that is given, those with amounts for each year that is known."""


def common_questions(case: Case) -> tuple[CommonQuestion, ...]:
    """Those that matter in a case, with the amounts of its day."""
    now = lawyer(year_known(YEARS, case.on))
    return tuple(one for one in (*_WHATEVER_THE_YEAR, now) if _matters(one, case))


def _matters(one: CommonQuestion, case: Case) -> bool:
    return one.asked_if is None or one.asked_if.truth(case) is Truth.YES
