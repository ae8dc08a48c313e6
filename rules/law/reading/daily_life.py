"""What each kind of stay means for study, care, benefits and travel."""

from rules.language.reading import Aspect
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.reading.with_a_permit import LONG_AWAY
from rules.law.sources import (
    awir,
    participation_act,
    student_finance,
    vb,
    vc_b,
    vw,
    wlz,
    zvw,
)

study = Aspect(
    title=_("Study and education"),
    temporary=(
        Statement(
            _(
                "For student finance (studiefinanciering) you count as a Dutch "
                "citizen. The decree does not name the cards for medical treatment and "
                "for waiting for a court."
            ),
            student_finance("3(1)(e)(2°)"),
        ),
    ),
    lasting=(
        Statement(
            _(
                "For student finance (studiefinanciering) you count as a Dutch citizen "
                "if it is your first permit here. Also after a temporary humanitarian "
                "or a medical permit."
            ),
            student_finance("3(1)(e)(2°), 3(1)(e)(5°)–(6°)"),
        ),
        Statement(
            _(
                "Of other permits that came first the decree names only a few, such as "
                "that of the general pardon. Ask DUO."
            ),
            student_finance("3(1)(e)(2°)–(6°)"),
        ),
    ),
    ask=_(
        "We did not read the rules of schools, nor what a study costs. Ask the school, "
        "or DUO (duo.nl)."
    ),
)
health = Aspect(
    title=_("Health care and insurance"),
    both=(
        Statement(
            _(
                "If you live here with a permit, you must take out a health insurance "
                "(zorgverzekering)."
            ),
            zvw("2(1)"),
        ),
        Statement(
            _(
                "Do it within four months. Then it counts from the day on which you "
                "had to have it."
            ),
            zvw("5(5)(a)"),
        ),
    ),
    more=(
        Statement(
            _("An insurer must mostly take you. It asks for a copy of your card."),
            zvw("3(1), 3(4), 4(5)"),
        ),
        Statement(
            _("For long-term care you are then insured by law."), wlz("2.1.1(1)–(2)")
        ),
    ),
    ask=_(
        "We did not read what it costs and what it pays. Ask an insurer, or your "
        "municipality (gemeente)."
    ),
)
benefits = Aspect(
    title=_("Benefits and allowances"),
    both=(
        Statement(
            _(
                "If you do not have enough to live on, you can ask the municipality "
                "for social assistance (bijstand), as a Dutch citizen can."
            ),
            participation_act("11(2)"),
        ),
        Statement(
            _(
                "Such help does not harm a permit whose card says “tijdelijke” or "
                "“niet-tijdelijke humanitaire gronden”."
            ),
            vb("3.4(3)"),
        ),
        Statement(
            _(
                "Such help can harm a card for medical treatment or for family. Then "
                "the card or the letter of the IND says so."
            ),
            vc_b("B1/5.2"),
        ),
    ),
    more=(
        Statement(
            _(
                "For bijstand you cannot be abroad for more than four weeks in a year, "
                "nor for more than four weeks in a row. From the state pension age "
                "(AOW) it is thirteen weeks."
            ),
            participation_act("13(1)(e), 13(4)"),
        ),
        Statement(
            _(
                "You get no allowance (toeslag) while your partner has no right to "
                "stay. For some allowances this is so for anybody of 18 or older who "
                "is registered at your address (BRP)."
            ),
            awir("2(1)(e), 9(2)–(3)"),
        ),
        Statement(
            _(
                "A tenant of yours with a written contract does not count, nor that "
                "household. Close family (first degree, also by marriage) does."
            ),
            awir("2(1)(e)"),
        ),
    ),
    ask=_(
        "We did not read how much you can get. Ask your municipality, or Dienst "
        "Toeslagen."
    ),
)
travel = Aspect(
    title=_("Travel"),
    both=(
        Statement(
            _(
                "You do not have to tell the IND about a journey, as long as you go on "
                "living here."
            ),
            vb("4.37(6)"),
        ),
        *LONG_AWAY,
    ),
    ask=_(
        "We did not read to which countries you can travel with your card. Ask the "
        "IND, or the embassy of that country, before you book."
    ),
)
without_stay = Statement(
    _(
        "Without any right to stay, the law still leaves room for school, for care "
        "that is medically necessary, and for legal aid."
    ),
    vw("10(2)"),
)
"""Said beside the two kinds, to who has neither yet."""
DAILY_LIFE = (study, health, benefits, travel)
