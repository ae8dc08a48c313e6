"""What people ask while they wait for the IND."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.common_questions import CARD_AFTER_ASYLUM
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.sources import awb, vb, vv, vw

how_long = OftenAsked(
    "how_long",
    _("How long does the IND take?"),
    (
        Statement(
            _("It must decide within 90 days after it got your request."), vw("25(1)")
        ),
        Statement(
            _("It can take up to six months more if it must ask others."), vw("25(2)")
        ),
        Statement(
            _("The time stops while it waits for papers that it asked you for."),
            awb("4:15"),
        ),
    ),
)
too_late = OftenAsked(
    "too_late",
    _("The IND is late. What can I do?"),
    (
        Statement(
            _(
                "You can send a notice of default (ingebrekestelling). If there is no "
                "decision two weeks after it, you can go to the court."
            ),
            awb("6:12(2)"),
        ),
        Statement(
            _("The IND does not pay you money for being late with a permit."),
            vw("71b"),
        ),
    ),
)
stay_meanwhile = OftenAsked(
    "stay_meanwhile",
    _("May I stay here while I wait?"),
    (
        Statement(
            _(
                "Mostly yes, after a first request. Not if the IND thinks that you ask "
                "the same again, or that you are a danger."
            ),
            vb("3.1"),
        ),
    ),
)
work_meanwhile = OftenAsked(
    "work_meanwhile",
    _("May I work while I wait?"),
    (
        Statement(
            _("The sticker that you get from the IND says whether you may work."),
            vv("3.3(1)(f), 3.3(4)"),
        ),
        CARD_AFTER_ASYLUM,
        Statement(
            _("Working when it does not allow it can be a reason for a “no”."),
            vw("16(1)(f)"),
        ),
    ),
)
travel_meanwhile = OftenAsked(
    "travel_meanwhile",
    _("May I travel while I wait?"),
    (
        Statement(
            _(
                "Do not leave without a return visa (terugkeervisum): you may not get "
                "back in."
            ),
            vw("2w"),
        ),
        Statement(
            _(
                "It is for one trip in three months, for an urgent reason that you "
                "prove with papers."
            ),
            vw("2x(1)(a), 2y(2)"),
        ),
        Statement(
            _(
                "After a request for asylum there is none for travel to your own "
                "country."
            ),
            vw("2w(3)"),
        ),
    ),
)

WAITING = Group(
    "waiting",
    _("While you wait"),
    (
        *(how_long, too_late),
        *(stay_meanwhile, work_meanwhile, travel_meanwhile),
    ),
)
