"""Letters with a "no", as who got one knows them apart, and what each lets her do.

No rule looks at them: a letter takes no right away and gives none. It begins a term.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rules.language.source import Source, Statement
from rules.language.wording import _
from rules.law.sources import awb, vw
from rules.law.terms.terms import (
    COSTS_BACK,
    COURT_FEE,
    HIGHER_COURT_FEE,
    NO_COURT_FEE,
    NO_HIGHER_COURT_FEE,
    OF_OTHER_JUDGMENTS,
    OTHER_TERMS,
    SHORT_LETTER,
    WHAT_IS_WRONG,
    Term,
    appeal,
    asylum_appeal_one_week,
    asylum_appeal_two_weeks,
    asylum_higher_appeal,
    higher_appeal,
    objection,
)


@dataclass(frozen=True)
class Longer:
    """A longer term that some letters of a kind have; ``text`` names its last day."""

    text: str
    term: Term


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A kind of letter, in the words of who got it; ``term`` is the one that is safe.

    ``model``: a model letter of objection can be the answer to it.
    """

    code: str
    text: str
    hint: str = ""
    term: Term
    longer: Longer | None = None
    told: tuple[Statement, ...]
    model: bool = False

    def sources(self) -> Iterator[Source]:
        yield from (one.source for one in self.told)


_TO_THE_IND = Statement(
    _("Send your objection to the IND, at the address in the letter."),
    awb("6:4, 6:23"),
)
_TO_THE_COURT = Statement(
    _("Send your appeal to the court that is named in the letter."), awb("6:4, 6:23")
)
_TO_THE_COUNCIL = Statement(
    _(
        "Send your higher appeal to the Council of State (Raad van State). The "
        "judgment says how, and whether it is possible."
    ),
    awb("6:23, 6:24"),
)
_SHORT_APPEAL = Statement(
    _(
        "You can begin with a short letter. The court must then give you time to "
        "write why."
    ),
    awb("6:5, 6:6"),
)
_WRONG_PLACE = Statement(
    _("The letter says to whom you can write. Sent to a wrong one it is passed on."),
    awb("6:15, 6:23"),
)
_FREE_OR_FEE = Statement(
    _("An objection is free. A court can ask a fee, but not for asylum."),
    awb("7:15, 8:41"),
)
_SAME_LETTER = Statement(
    _(
        "Is it about another country that must take you? Then ask the judge in the "
        "same letter to let you wait here."
    ),
    vw("69(7)"),
)
_OBJECTION = (_TO_THE_IND, COSTS_BACK, SHORT_LETTER)

request_refused = Letter(
    code="request",
    text=_("It says “no” to my request"),
    hint=_("For a permit, or to renew or change one. Or it was not looked at"),
    term=objection,
    told=_OBJECTION,
    model=True,
)
permit_ended = Letter(
    code="permit",
    text=_("It takes my permit away"),
    hint=_("Or it says that I must leave, or may not come back for some years"),
    term=objection,
    told=_OBJECTION,
    model=True,
)
objection_refused = Letter(
    code="objection",
    text=_("It says “no” to my objection"),
    hint=_("An objection is called “bezwaar”"),
    term=appeal,
    told=(_TO_THE_COURT, COURT_FEE[0], _SHORT_APPEAL),
)
judge = Letter(
    code="judge",
    text=_("A judge said “no”, about a permit"),
    term=higher_appeal,
    told=(_TO_THE_COUNCIL, HIGHER_COURT_FEE[0], WHAT_IS_WRONG, OF_OTHER_JUDGMENTS),
)
asylum = Letter(
    code="asylum",
    text=_("It is about asylum"),
    hint=_("Or about going to another EU country, which decides on my asylum"),
    term=asylum_appeal_one_week,
    longer=Longer(
        _("Does the letter give you two weeks? Then you have until {date}."),
        asylum_appeal_two_weeks,
    ),
    told=(_TO_THE_COURT, NO_COURT_FEE, _SHORT_APPEAL, _SAME_LETTER),
)
asylum_judge = Letter(
    code="asylum_judge",
    text=_("A judge said “no” about asylum"),
    term=asylum_higher_appeal,
    longer=Longer(
        _(
            "Did you have two weeks for the first court? Then you have until {date} "
            "now."
        ),
        higher_appeal,
    ),
    told=(_TO_THE_COUNCIL, NO_HIGHER_COURT_FEE, WHAT_IS_WRONG),
)
not_sure = Letter(
    code="unknown",
    text=_("I do not know"),
    term=asylum_appeal_one_week,
    longer=Longer(
        _("Is it not about asylum? Then you mostly have until {date}."), objection
    ),
    told=(_WRONG_PLACE, _FREE_OR_FEE, OTHER_TERMS),
    model=True,
)

LETTERS = (
    request_refused,
    permit_ended,
    objection_refused,
    judge,
    asylum,
    asylum_judge,
    not_sure,
)

LETTER = {one.code: one for one in LETTERS}

BY_TERM = {
    one.term.kind: replace(one, longer=None)
    for one in (
        request_refused,
        objection_refused,
        judge,
        asylum,
        replace(asylum, term=asylum_appeal_two_weeks),
        asylum_judge,
    )
}
"""What to say of a letter whose term is known: one for each term."""

# --- A model letter: pro forma, so the reasons may follow ---

MODEL_RULES = (
    Statement(
        _(
            "Fill it in by hand and sign it. Your name and address, the day and the "
            "letter that you object to must be in it."
        ),
        awb("6:5(1)"),
    ),
    SHORT_LETTER,
    Statement(
        _(
            "You sign it yourself. Your lawyer, or somebody with a written authority "
            "from you, may do it for you."
        ),
        vw("70"),
    ),
    Statement(
        _(
            "Is the letter about asylum, or from a judge? Then you go to a court, and "
            "this letter is not for it."
        ),
        vw("69(2), 79, 84"),
    ),
)
"""What one has to know who uses the model letter."""
