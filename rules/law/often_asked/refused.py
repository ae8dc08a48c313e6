"""What people ask after a "no", and about a lawyer with little money."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.legal_aid import legal_aid
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.sources import awb, vc_b, vw
from rules.law.terms.terms import FROM_SENDING

refused = OftenAsked(
    "refused",
    _("The IND said no. What can I do?"),
    (
        Statement(_("You mostly have four weeks to object (bezwaar)."), vw("69(1)")),
        Statement(
            _("They start on the day after the letter was sent or handed to you."),
            FROM_SENDING.source,
        ),
        Statement(
            _(
                "A “no” to asylum is different: there you go to the court within one "
                "week or two weeks."
            ),
            vw("69(2)"),
        ),
    ),
)
leave_at_once = OftenAsked(
    "leave_at_once",
    _("Must I leave at once after a “no”?"),
    (
        Statement(
            _(
                "Mostly you get four weeks, and an objection in time lets you wait "
                "here for the answer."
            ),
            vw("62(1), 73(1)"),
        ),
        Statement(
            _(
                "Not so for example without the entry visa (mvv), with danger to "
                "public order, or at a second request."
            ),
            vw("73(2)–(4)"),
        ),
        Statement(
            _(
                "Then let a lawyer ask the court for a temporary measure within 24 "
                "hours, though that does not help everybody."
            ),
            vc_b("B1/7.3"),
        ),
    ),
)
missed = OftenAsked(
    "missed",
    _("I missed the last day. Is it over?"),
    (
        Statement(
            _(
                "Perhaps not: being late can be excused when you had a good reason. "
                "Act as soon as you can, and say why you are late."
            ),
            awb("6:11"),
        ),
    ),
)
again = OftenAsked(
    "again",
    _("Can I ask again after a “no”?"),
    (
        Statement(
            _(
                "Yes, with something new: what nobody could know at the first “no”, "
                "and what can change it."
            ),
            vc_b("B1/3.4.1.1"),
        ),
        Statement(
            _("Without it there is a “no” again, and no right to wait here."),
            vw("73(3)"),
        ),
    ),
)
court_cost = OftenAsked(
    "court_cost",
    _("What do an objection and the court cost?"),
    (
        Statement(_("An objection is free."), awb("7:15(1)")),
        Statement(
            _(
                "In 2026 the court asks € 200, and nothing for asylum or about being "
                "locked up."
            ),
            awb("8:41, 8:82"),
        ),
        Statement(
            _("If you cannot pay it, tell the court before the last day, with proof."),
            awb("8:41(6)"),
        ),
    ),
)


def little_money(year: int) -> OftenAsked:
    """What a lawyer costs with a low income, by the amounts of a year."""
    low_income, *_others = legal_aid(year)
    return OftenAsked(
        "little_money",
        _("What does a lawyer cost if I have little money?"),
        (low_income,),
    )


def after_a_no(year: int) -> Group:
    """All of it, with the amounts of a year."""
    return Group(
        "refused",
        _("After a “no”"),
        (
            *(refused, leave_at_once, missed, again, court_cost),
            little_money(year),
        ),
    )
