"""What people ask after a break-up, a death, violence or exploitation."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.grounds import (
    breakup_violence,
    domestic_violence_no_permit,
    family_5y,
    honour_violence_no_permit,
    trafficking_reflection_period,
    trafficking_victim_reporter,
    trafficking_victim_unable,
    widow,
)
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.routes.family import no_breakup_under_5y, redirect_chavez
from rules.law.sources import vb, vc_b, vw

break_up = OftenAsked(
    "break_up",
    _("My relationship ended. Do I lose my permit?"),
    (
        Statement(
            _("It can end, from the day on which you no longer live with that person."),
            vc_b("B1/6.3"),
        ),
        Statement(
            _(
                "You can have a right of your own: after five years with the exam, "
                "after violence, or for special reasons."
            ),
            vb("3.51(1)(a)(1°), 3.51(4)"),
        ),
        Statement(
            _("A child here can give you a right to stay too."),
            vc_b("B7/3.8.1, B10/2.5.1"),
        ),
    ),
    (family_5y, breakup_violence, redirect_chavez, no_breakup_under_5y),
)
violent_partner = OftenAsked(
    "violent_partner",
    _("My partner is violent. Do I lose my permit if I leave?"),
    (
        Statement(
            _(
                "Not for that alone: for one year the IND does not end it because you "
                "left."
            ),
            vb("3.90"),
        ),
        Statement(
            _("In that time you can ask for a permit of your own."),
            vb("3.51(4)"),
        ),
        Statement(
            _(
                "Your partner does not decide about it: only the IND gives a permit "
                "or ends one."
            ),
            vw("14(1)"),
        ),
    ),
    (breakup_violence,),
)
press_charges = OftenAsked(
    "press_charges",
    _("Do I have to press charges against my partner or family?"),
    (
        Statement(
            _(
                "No: it is enough that you told the police what happened (melding), "
                "and that they have it on paper."
            ),
            vc_b("B8/2.3, B9/20.2"),
        ),
        Statement(
            _("A second paper is needed, of a doctor, a helper or a shelter."),
            vc_b("B8/2.3, B9/20.2"),
        ),
        Statement(
            _(
                "Who is under 18 does not have to tell the police about their own "
                "parents."
            ),
            vc_b("B8/2.3, B9/20.2"),
        ),
    ),
    (breakup_violence, domestic_violence_no_permit),
)
hurt_without_permit = OftenAsked(
    "hurt_without_permit",
    _("I have no permit, and somebody at home hurts me. Can I get one?"),
    (
        Statement(
            _(
                "Perhaps: there is a permit for who is hurt or threatened at home and "
                "has no permit."
            ),
            vb("3.48(1)(e)–(f)"),
        ),
        Statement(
            _(
                "It asks for danger in your own country too, and for papers that show "
                "what happened."
            ),
            vc_b("B8/2.1, B8/2.3"),
        ),
    ),
    (domestic_violence_no_permit, honour_violence_no_permit),
)
partner_died = OftenAsked(
    "partner_died",
    _("My partner died. May I stay?"),
    (
        Statement(
            _(
                "Mostly yes, if your permit is for living with that person, and he or "
                "she was Dutch or had a lasting right."
            ),
            vb("3.51(1)(c)"),
        ),
        Statement(_("You need no income for it."), vb("3.51(5)")),
        Statement(_("Having no passport is not held against you."), vc_b("B9/8.4")),
    ),
    (widow,),
)
exploited = OftenAsked(
    "exploited",
    _("Somebody exploits me. What can I get?"),
    (
        Statement(
            _(
                "At the slightest sign of trafficking the police must offer you time "
                "to think: three months at most, and 30 days under Dublin."
            ),
            vc_b("B8/3.1"),
        ),
        Statement(
            _(
                "In that time you do not have to leave, and you choose whether you "
                "report it."
            ),
            vw("8(k)"),
        ),
        Statement(
            _("If you report it or help, there is a permit while the case goes on."),
            vb("3.48(1)(a)–(b)"),
        ),
    ),
    (trafficking_reflection_period, trafficking_victim_reporter),
)
must_report = OftenAsked(
    "must_report",
    _("I was exploited and dare not report it. Is there a permit?"),
    (
        Statement(
            _(
                "Yes, for who cannot report because of a serious threat, their "
                "health, or being under 18."
            ),
            vb("3.48(1)(d)"),
        ),
        Statement(
            _(
                "The police must write that there are signs of trafficking. A paper "
                "must support your reason."
            ),
            vc_b("B8/3.1, B8/3.3"),
        ),
    ),
    (trafficking_victim_unable,),
)
police = OftenAsked(
    "police",
    _("I have no permit. Is it safe to go to the police?"),
    (
        Statement(
            _(
                "With trafficking the police must offer you time to think, and while "
                "it lasts you do not have to leave."
            ),
            vc_b("B8/3.1"),
        ),
        Statement(
            _(
                "For other crimes the law makes no exception: officers who suspect "
                "that you have no right to stay may hold you for hours or longer. So "
                "call a lawyer, Veilig Thuis or CoMensha first, or 112 if you are in "
                "danger."
            ),
            vw("50(1)–(4)"),
        ),
    ),
    (trafficking_reflection_period,),
)

HARM = Group(
    "harm",
    _("After a break-up, a death, violence or exploitation"),
    (
        *(break_up, violent_partner, press_charges, hurt_without_permit),
        *(partner_died, exploited, must_report, police),
    ),
)
