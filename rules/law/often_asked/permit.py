"""What people ask of the permit itself: length, work, family, what comes after."""

from rules.language.source import Statement
from rules.language.wording import _
from rules.law.grounds import medical_treatment
from rules.law.often_asked.question import Group, OftenAsked
from rules.law.routes.family import redirect_abandonment
from rules.law.routes.protection import redirect_asylum
from rules.law.routes.stronger import redirect_nationality, redirect_permanent
from rules.law.sources import vb, vc_b, vw

kinds = OftenAsked(
    "kinds",
    _("What is the difference between temporary and non-temporary stay?"),
    (
        Statement(
            _(
                "Temporary stay is for a reason that is meant to pass, and mostly "
                "lasts one year at most."
            ),
            vb("3.5(2)(j), 3.58(1)(q)"),
        ),
        Statement(
            _(
                "Non-temporary stay is for a reason that lasts, and gives up to five "
                "years."
            ),
            vb("3.5(4), 3.58(1)(s)"),
        ),
        Statement(
            _(
                "For a permanent permit, your permit must not be temporary on the day "
                "you ask for it."
            ),
            vw("21(1)(f)"),
        ),
    ),
)
work = OftenAsked(
    "work",
    _("May I work with a humanitarian permit?"),
    (
        Statement(
            _(
                "With a non-temporary one you may do any work. Your employer needs no "
                "work permit for you."
            ),
            vc_b("B9/18"),
        ),
        Statement(
            _(
                "With a temporary one it differs: read your card, because with a "
                "permit for medical treatment you may not work."
            ),
            vc_b("B8/9.2"),
        ),
    ),
    (medical_treatment,),
)
length = OftenAsked(
    "length",
    _("How long is the permit valid?"),
    (
        Statement(
            _("A non-temporary permit is valid for five years at most."),
            vb("3.58(1)(s)"),
        ),
        Statement(
            _(
                "A temporary one is mostly valid for one year at most. With some it "
                "is longer or shorter, and some cannot be renewed."
            ),
            vb("3.58(1)–(3)"),
        ),
    ),
)
family = OftenAsked(
    "family",
    _("Can my family come and live with me?"),
    (
        Statement(
            _(
                "With a non-temporary permit they can ask for it, mostly from when "
                "you are 21 and after one year of lawful stay."
            ),
            vb("3.15(1), 3.15(3)"),
        ),
        Statement(
            _("You then need enough income, and they mostly need an entry visa."),
            vb("3.18, 3.22"),
        ),
        Statement(
            _(
                "With a temporary humanitarian permit they can too, if the other "
                "conditions are met, but not to a child who came alone."
            ),
            vc_b("B7/2.2"),
        ),
    ),
)
permanent = OftenAsked(
    "permanent",
    _("Can I stay for good later, or become Dutch?"),
    (
        Statement(
            _(
                "After five years of lawful stay in a row you may be able to get a "
                "permanent permit or become Dutch."
            ),
            vw("20, 21"),
        ),
        Statement(
            _(
                "Your permit must not be temporary then, and there are other "
                "conditions, such as an exam."
            ),
            vw("21(1)(f)–(g)"),
        ),
    ),
    (redirect_permanent, redirect_nationality),
)
asylum = OftenAsked(
    "asylum",
    _("Is this the same as asylum?"),
    (
        Statement(
            _(
                "No: fear of what will happen to you in your own country belongs in a "
                "request for asylum."
            ),
            vw("28, 29, 29a"),
        ),
        Statement(
            _(
                "A humanitarian permit is for other reasons, such as violence here, "
                "trafficking, or a child at risk."
            ),
            vb("3.48, 3.51"),
        ),
    ),
    (redirect_asylum,),
)
income = OftenAsked(
    "income",
    _("Do I need an income or a sponsor?"),
    (
        Statement(
            _("For most humanitarian permits you do not."), vb("3.48(3), 3.51(5)")
        ),
        Statement(
            _("For medical treatment you must show that it is paid."),
            vc_b("B8/9.1.1, B8/9.1.5"),
        ),
        Statement(
            _(
                "For family life a low income does not end it by itself, but the IND "
                "weighs it."
            ),
            vc_b("B7/3.8"),
        ),
    ),
)
public_money = OftenAsked(
    "public_money",
    _("Do benefits harm my permit?"),
    (
        Statement(
            _("They do not harm a temporary or non-temporary humanitarian permit."),
            vb("3.4(3)"),
        ),
        Statement(
            _(
                "They can harm a permit for medical treatment or as family: the IND "
                "writes that on the card or in the letter."
            ),
            vc_b("B1/5.2"),
        ),
    ),
)
abroad = OftenAsked(
    "abroad",
    _("How long may I be abroad with a permit?"),
    (
        Statement(
            _(
                "After more than six months in a row the IND thinks that you moved, "
                "and it can end your permit."
            ),
            vc_b("B1/6.2.1"),
        ),
        Statement(
            _(
                "It thinks so too when you are away more than four months in a row, "
                "for the third year."
            ),
            vc_b("B1/6.2.1"),
        ),
        Statement(
            _(
                "There are exceptions, for example if somebody left you behind there "
                "and you told the Dutch authorities as soon as you could."
            ),
            vc_b("B1/6.2.1(e)"),
        ),
    ),
    (redirect_abandonment,),
)

PERMIT = Group(
    "permit",
    _("The permit and what it gives"),
    (
        *(kinds, work, length, family, permanent),
        *(asylum, income, public_money, abroad),
    ),
)
