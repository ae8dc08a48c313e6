"""How applying works, from choosing a reason to the answer: ``applying()``."""

from rules.language.amounts import Amounts
from rules.language.reading import Moment, Part, Reading
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.common_questions import (
    child_signs,
    later_requests,
    missing_papers,
    stay_and_travel,
    waiting_for_work,
)
from rules.law.permits import permits
from rules.law.pitfalls import moved
from rules.law.sources import awb, fee_exemption, unconfirmed, vb, vc_b, vv, vw
from rules.law.terms.terms import decision

_DAYS = ("days", decision.length.days)
_MONTHS = ("months", decision.extras[0].span.months)
_pay_in_time, _once_for_both = permits.non_temporary.fee_notes
_clock_stops, _notice, _silence, _no_penalty = decision.notes

_steps = (
    Moment(
        title=_("Choose one reason"),
        said=(
            Statement(
                _(
                    "The IND looks at one reason for each request. Another reason is "
                    "another request."
                ),
                vc_b("B1/3.4.1.1"),
            ),
        ),
    ),
    Moment(
        title=_("Collect your papers"),
        said=(
            Statement(
                _(
                    "They show that you meet what is asked. Send all that you can "
                    "reasonably get."
                ),
                vb("3.102"),
            ),
        ),
    ),
    Moment(
        title=_("Send the form"),
        said=(
            Statement(
                _(
                    "Use the form of the IND for this permit, and send it in the way "
                    "that the form says. For trafficking you ask at the police."
                ),
                vc_b("B1/3.4.1.2"),
            ),
            Statement(
                _(
                    "Do you need an entry visa (mvv) and have none? Then you bring it "
                    "in person."
                ),
                vb("3.99(2)(a)"),
            ),
        ),
    ),
    Moment(title=_("Pay, if there is a fee"), said=(_pay_in_time,)),
    Moment(
        title=_("Photo, fingerprints and a sticker"),
        said=(
            Statement(
                _("The IND takes a photo of your face and your fingerprints."),
                vb("3.102a"),
            ),
            Statement(
                _(
                    "You get a sticker that shows that you wait here. It is valid for "
                    "six months at most. Ask for a new one in time."
                ),
                vc_b("B1/3.4.2"),
            ),
        ),
    ),
    Moment(title=_("Send what is missing"), said=missing_papers.answer[:1]),
    Moment(
        title=_("The IND decides"),
        when=Amounts(_("Within {days} days"), vw("25(1)"), (_DAYS,)),
        said=(
            Statement(_("The time begins when the IND has your request."), vw("25(1)")),
        ),
    ),
    Moment(
        title=_("It may need longer"),
        when=Amounts(_("Up to {months} months more"), vw("25(2)"), (_MONTHS,)),
        said=(
            Statement(
                _(
                    "Only for advice of others, or for an inquiry by them. Then the "
                    "IND tells you."
                ),
                vw("25(2)–(3)"),
            ),
        ),
    ),
    Moment(
        title=_("You get the answer"),
        said=(
            Statement(
                _(
                    "With a “yes” you get your card. A “no” is handed to you, or sent "
                    "to your last known address."
                ),
                vb("3.104(1), 3.104(5)"),
            ),
        ),
    ),
)
_exemptions = (
    Statement(
        _(
            "For family life (article 8 ECHR) you pay nothing if you prove that you "
            "do not have the money, and cannot get it."
        ),
        fee_exemption("3.34a(j)"),
    ),
    Statement(
        _(
            "Most children under 18 pay nothing to live with somebody who has a "
            "temporary humanitarian permit."
        ),
        fee_exemption("3.34a(l)"),
    ),
    Statement(
        _(
            "After trafficking, honour violence or violence at home, family with you "
            "pay nothing to renew."
        ),
        fee_exemption("3.34a(m)"),
    ),
    Statement(
        _("You pay nothing for a first permit that you ask for while locked up."),
        fee_exemption("3.34a(o)"),
    ),
    Statement(
        _("You pay nothing for a permit that the IND gives by itself."), vv("3.34")
    ),
    _once_for_both,
)
_parts = (
    Part(code="steps", title=_("Step by step"), moments=_steps),
    Part(
        code="papers",
        title=_("What do you send?"),
        said=(
            Statement(
                _(
                    "Send a valid passport, or what shows that your country gives you "
                    "none. Some permits do not ask for a passport."
                ),
                vb("3.72, 3.102"),
            ),
            Statement(
                _(
                    "From twelve years on, everybody signs a statement about "
                    "convictions (antecedentenverklaring)."
                ),
                vb("3.77(11)"),
            ),
        ),
        more=(
            Statement(
                _(
                    "The page of each permit names papers. Others that show the same "
                    "can do too."
                ),
                vc_b("B1/8.1"),
            ),
            *child_signs.answer,
        ),
        more_title=_("Other papers; and who signs for a child"),
    ),
    Part(
        code="foreign",
        title=_("Papers from another country"),
        said=(
            Statement(
                _(
                    "They must mostly have an apostille, or be legalised. That is a "
                    "stamp of an authority, which says that a paper is real."
                ),
                vc_b("B1/8.1.1"),
            ),
            Statement(_("The IND can ask for a translation."), awb("4:5(2)")),
            Statement(
                _(
                    "Papers in Dutch, English, French or German mostly need none. For "
                    "others ask a sworn translator (beëdigd vertaler)."
                ),
                unconfirmed(awb("4:5(2)")),
            ),
        ),
    ),
    Part(
        code="fees",
        title=_("What does it cost?"),
        more=_exemptions,
        more_title=_("Who pays nothing, or not twice"),
    ),
    Part(
        code="waiting",
        title=_("May you stay while you wait?"),
        said=stay_and_travel.answer[:1],
    ),
    Part(
        code="working",
        title=_("May you work while you wait?"),
        said=waiting_for_work.answer,
    ),
    Part(
        code="travelling",
        title=_("May you travel while you wait?"),
        said=stay_and_travel.answer[1:2],
        more=stay_and_travel.answer[2:],
        more_title=_("When you can get a return visa"),
    ),
    Part(
        code="late",
        title=_("What if the IND is late?"),
        said=(_notice,),
        more=(_silence, _clock_stops, _no_penalty),
        more_title=_("How its time is counted, and why it pays nothing"),
    ),
    Part(
        code="once",
        title=_("Can you keep something for later?"),
        said=later_requests.answer,
    ),
    Part(
        code="moving",
        title=_("Do you move while you wait?"),
        said=(
            Statement(
                _(
                    "Tell the IND your new address within five days. You do not have "
                    "to if you register at the municipality of your new home."
                ),
                vb("4.37(1)–(2)"),
            ),
        ),
        more=(Statement(moved.text, moved.source),),
        more_title=_("Why it matters"),
    ),
)

applying = Reading(
    title=_("How to ask for a permit"),
    lead=Amounts(
        _(
            "You ask with a form of the IND. It must decide within {days} days, and "
            "can take up to {months} months more."
        ),
        vw("25(1)–(2)"),
        (_DAYS, _MONTHS),
    ),
    parts=_parts,
)
