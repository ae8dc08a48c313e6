"""The general conditions for a permit (Vw 16), as they bear on each kind of ground.

Each is waived, asked or weighed. Where no text says how one bears, it is weighed if
someone has to look at it, and left out if nothing can be said.
"""

from dataclasses import replace

from rules.language.permit import Demand, GeneralCondition, GeneralConditions
from rules.language.source import Source, Statement
from rules.language.wording import _
from rules.law.sources import (
    unconfirmed,
    vb,
    vc_b,
    vc_c,
    vw,
)


def _waived(text: str, source: Source) -> GeneralCondition:
    return GeneralCondition(text, source, Demand.WAIVED)


def _asked(text: str, source: Source) -> GeneralCondition:
    return GeneralCondition(text, source, Demand.ASKED)


def _weighed(text: str, source: Source, short: str = "") -> GeneralCondition:
    return GeneralCondition(text, source, Demand.WEIGHED, short=short)


# --- The entry visa (mvv) -----------------------------------------------------------

_NO_VISA = _("You do not need an entry visa (mvv).")
_visa_waived_by_act = _waived(_NO_VISA, vw("17(1)(d)"))
_visa_waived_by_decree = _waived(_NO_VISA, vb("3.71(2)(q)"))
_visa_waived_after_delay = _waived(_NO_VISA, vb("3.71(2)(j)"))
_visa_waived_art17 = _waived(_NO_VISA, vb("3.71(2)(g)"))
_visa_waived_on_change = _waived(
    _(
        "You do not need an entry visa (mvv) if you ask in time. You also do not need "
        "it within two years after your permit ended."
    ),
    vc_b("B1/6.1"),
)
_visa_waived_born_here = _waived(
    _(
        "You do not need an entry visa (mvv) if you ask in time. Nor does a child of "
        "twelve or younger who was born here and never left. The parent must be Dutch, "
        "or have had a right to stay all that time."
    ),
    vb("3.71(2)(b), 3.80–3.82"),
)
_visa_waived_art7 = _waived(
    _("You do not need an entry visa (mvv). You have this right already."),
    vc_b("B10/4.1"),
)
_visa_asked = _asked(
    _(
        "You need an entry visa (mvv), unless your country is free of it. You may also "
        "be free of it: if you are too ill to travel, or get very ill within six "
        "months without treatment."
    ),
    vc_b("B1/4.1.1"),
)
_visa_weighed = _weighed(
    _(
        "No text says that you are free of the entry visa (mvv). The IND can let it "
        "go if it would be too hard on you, but not for who was refused asylum."
    ),
    vc_b("B1/4.1.3, B1/4.1.5"),
)
_visa_not_of_own_motion = _weighed(
    _(
        "No text says that you are free of the entry visa (mvv) when you ask for it "
        "yourself. When the IND gives this permit by itself, it is not asked."
    ),
    unconfirmed(vc_b("B1/4.1.5")),
)
_visa_too_ill = _weighed(
    _(
        "You do not need an entry visa (mvv) if your health does not let you travel. "
        "Or if without treatment you get very ill within three to six months."
    ),
    vc_b("B1/4.1.1"),
)
_visa_of_an_ill_family = _weighed(
    _(
        "The IND lets the entry visa (mvv) go for a parent, or for a child who was of "
        "the family before. For others it can, if the illness makes it too hard to go "
        "and get one. For a partner, it must have become known after you became a "
        "couple."
    ),
    vc_b("B1/4.1.4"),
)
_visa_waived_with_patient = _weighed(
    _(
        "Who came here together with the ill person does not need an entry visa "
        "(mvv). Others do, but the IND can let it go if that is too hard."
    ),
    vb("3.71(2)(m)–(n), 3.71(3)"),
)
_visa_not_of_request = _waived(
    _("The IND gives this permit by itself. So no entry visa (mvv) is asked."),
    vc_c("C4/3.6.9.6"),
)
_visa_waived_supervision = _waived(_NO_VISA, vc_b("B8/13.5"))
_visa_waived_its_family = _waived(_NO_VISA, vc_b("B8/13.10"))
_visa_waived_no_authority = _waived(_NO_VISA, vc_b("B9/16.3"))
_visa_let_go_for_girls = _weighed(
    _("The IND can let the entry visa (mvv) go, because it would be too hard on you."),
    vc_b("B8/10.1"),
)
_visa_weighed_article_8 = _weighed(
    _("You do not need an entry visa (mvv) if leaving would break this right."),
    vb("3.71(2)(l)"),
)

_visa_weighed_family = _weighed(
    _(
        "You do not need an entry visa (mvv) if leaving would break this right. If all "
        "else is met, the IND also lets it go for two others. One is the parent of a "
        "child under 18 that is Dutch, may stay here or asks for a family permit. The "
        "other is a child under 18 of the person here, who decides about it, if it was "
        "of the family before."
    ),
    vc_b("B1/4.1.4"),
)

TURKISH_VISA = Statement(
    _(
        "For a Turkish citizen, special facts of your own can make this visa too much "
        "to ask. Tell and prove them when you ask for the permit."
    ),
    vc_b("B1/4.1.2"),
)
"""Said only to who is Turkish, where the visa is not waived."""

# --- The passport -------------------------------------------------------------------

_passport_asked = _asked(
    _("You need a valid passport, or proof that your country cannot give you one."),
    vb("3.72"),
)
_NO_PASSPORT = _(
    "You do not need a passport for this permit. But you must show in another way who "
    "you are and where you are from. Else the IND says no."
)
_passport_waived_trafficking = _waived(_NO_PASSPORT, vc_b("B8/3.1, B1/3.4.2"))
_passport_weighed_labour = _weighed(
    _(
        "Victims of trafficking do not need a passport. The text does not say apart "
        "that this holds for you too, but it counts you among them."
    ),
    unconfirmed(vc_b("B8/3.1")),
)
_passport_waived_girls = _waived(_NO_PASSPORT, vc_b("B8/10.1, B8/10.2, B1/3.4.2"))
_passport_waived_terminal = _waived(_NO_PASSPORT, vc_b("B8/12.1, B1/3.4.2"))
_passport_waived_terminal_family = _waived(_NO_PASSPORT, vc_b("B8/12.4, B1/3.4.2"))
_passport_waived_art17 = _waived(_NO_PASSPORT, vb("3.49(2), 3.102a"))
_passport_waived_family = _waived(_NO_PASSPORT, vc_b("B9/8.1, B1/3.4.2"))
_passport_waived_widow = _waived(_NO_PASSPORT, vc_b("B9/8.4, B1/3.4.2"))
_passport_unsaid_art7 = _weighed(
    _("The policy on this right says nothing of a passport. Show yours if you can."),
    unconfirmed(vc_b("B10/4.5")),
)
_passport_waived_child = _waived(
    _("Having no passport is not on the list of reasons to say no."), vb("3.50(3)")
)
_passport_waived_born = _waived(_NO_PASSPORT, vb("3.51(5), 3.102a"))
_passport_waived_unasked = _waived(
    _("You do not need a passport when the IND gives this permit by itself."),
    vc_b("B1/4.2.3"),
)
_passport_medical = _asked(
    _(
        "You need a valid passport. There is an exception if you can only get a new "
        "one at home, and stopping the treatment is too dangerous."
    ),
    vc_b("B8/9.1.1"),
)

# --- Income and a sponsor -----------------------------------------------------------

_NO_INCOME = _("Your income does not matter for this permit.")
_NO_SPONSOR = _("You do not need anyone to sign as your sponsor.")
_income_waived = _waived(_NO_INCOME, vb("3.48(3)"))
_sponsor_waived = _waived(_NO_SPONSOR, vb("3.48(3)"))
_income_waived_art17 = _waived(_NO_INCOME, vb("3.49(2)"))
_sponsor_waived_art17 = _waived(_NO_SPONSOR, vb("3.49(2)"))
_income_waived_lasting = _waived(_NO_INCOME, vb("3.51(5)"))
_income_waived_child = _waived(_NO_INCOME, vb("3.50(3)"))
_sponsor_waived_lasting = _waived(_NO_SPONSOR, vb("3.51(5)"))
_income_waived_after_delay = _waived(
    _("You do not have to show income, or who pays for the treatment."),
    vb("3.46(4)"),
)
_income_asked_medical = _asked(
    _("You, or the person who pays, must have enough income that will go on."),
    vc_b("B8/9.1.1"),
)
_income_weighed = _weighed(
    _("A low income does not end this by itself, but the IND weighs it."),
    vc_b("B9/14.1"),
)
_income_weighed_family = _weighed(
    _("A low income of your family does not end this by itself. The IND weighs it."),
    vc_b("B7/3.8"),
)
_sponsor_weighed_family = _weighed(
    _("The IND weighs whether your family member must sign as your sponsor."),
    vc_b("B7/3.8"),
)
_income_weighed_turkish = _weighed(
    _(
        "Together, income only matters if you get social assistance (bijstand). "
        "After a marriage, you need work for one more year with enough income."
    ),
    vb("3.51(9)"),
    _("Only at times"),
)
_income_waived_art7 = _waived(_NO_INCOME, vc_b("B10/4.2"))
_sponsor_waived_art7 = _waived(_NO_SPONSOR, vc_b("B10/4.2"))

# --- Help with public money -----------------------------------------------------------

_funds_are_safe = _waived(
    _("Help with public money, such as bijstand, does not harm this permit."),
    vb("3.4(3)"),
)
_funds_can_harm = _weighed(
    _(
        "Help with public money, such as bijstand, can harm this permit. If so, the "
        "card or the letter of the IND says it."
    ),
    vc_b("B1/5.2"),
)

# --- The test for tuberculosis ------------------------------------------------------

_tuberculosis_asked = _asked(
    _(
        "Everyone of twelve or older signs that they will do a test for tuberculosis. "
        "You do it within three months after you get the card. Otherwise the permit "
        "ends. People from some countries do not have to."
    ),
    vc_b("B1/4.5"),
)
_tuberculosis_waived = _waived(
    _("You do not have to do a test for tuberculosis again, if you ask in time."),
    vb("3.81, 3.82"),
)

# --- Civic integration --------------------------------------------------------------

_NO_EXAM = _("You do not have to pass an exam of Dutch for this permit.")
_exam_waived_without_visa = _waived(_NO_EXAM, vw("16(1)(h), 17(1)"))
_exam_waived_on_change = _waived(_NO_EXAM, vb("3.51(6)"))
_exam_waived_child = _waived(
    _("You do not have to pass an exam of Dutch for this permit, as a child."),
    vb("3.80a"),
)
_exam_with_visa = _weighed(
    _("The basic exam of Dutch abroad is only asked of who needs the entry visa."),
    vw("16(1)(h)"),
)
_exam_asked = _asked(
    _(
        "You must pass the civic integration exam (inburgering), unless you are free "
        "of it. Who was hurt by the partner or family is free of it."
    ),
    vb("3.80a"),
)
_exam_abroad_asked = _asked(
    _("You must pass the basic exam of Dutch abroad, unless you are free of it."),
    vc_b("B1/4.7"),
)
_exam_abroad_often_waived = _weighed(
    _(
        "Who lived here at the age at which school is compulsory can be free of the "
        "basic exam of Dutch."
    ),
    vc_b("B1/4.7"),
)
_exam_waived_turkish = _waived(_NO_EXAM, vb("3.51(6), 3.80a(1)"))
_exam_of_former_blue_card = _weighed(
    _("The decree does not ask for an exam of Dutch. The IND may ask for it."),
    unconfirmed(vc_b("B9/8.7")),
)

# --- Earlier stay without permission ------------------------------------------------

_NO_PAST = _("Earlier stay without permission is not held against you.")
_stay_waived_after_delay = _waived(_NO_PAST, vw("17a(1)(a)"))
_stay_waived = _waived(_NO_PAST, vc_b("B1/4.9"))
_stay_waived_on_change = _waived(
    _("Earlier stay without permission plays no role when you change your permit."),
    vw("16a"),
)
_stay_waived_turkish = _waived(_NO_PAST, vb("3.77(10)"))
_stay_weighed = _weighed(
    _(
        "Earlier stay without permission can count against you. This ends when you "
        "lived outside the Netherlands for five years. There are exceptions."
    ),
    vb("3.77(8)–(9)"),
)
_stay_weighed_family = _weighed(
    _(
        "Earlier stay without permission is no reason by itself to say no. But it "
        "weighs against you if you never had a right to stay here."
    ),
    vc_b("B1/4.9, B7/3.8.3"),
)

# --- Crimes -------------------------------------------------------------------------

_crimes_weighed = _weighed(
    _("A punishment for a crime can be a reason to say no. The IND must weigh it."),
    vb("3.77, 3.78"),
)
_crimes_of_trafficking = _weighed(
    _(
        "A punishment for a crime is weighed. What you were made to do by the "
        "traffickers does not count."
    ),
    vc_b("B8/3.1"),
)
_crimes_on_change = _weighed(
    _(
        "A punishment for a crime is weighed with milder rules. The longer you were "
        "here with permits, the heavier it must be."
    ),
    vb("3.51(7), 3.86, 3.87"),
)
_crimes_of_turkish_family = _weighed(
    _(
        "Only a serious danger that is real today can end this right. The IND must "
        "weigh it."
    ),
    vc_b("B10/4.4.1"),
)
_crimes_of_a_child = _weighed(
    _(
        "A punishment for a crime is weighed with milder rules. For a child under 18 "
        "with a Dutch parent who lives here it is no reason to say no."
    ),
    vb("3.50(3)–(4), 3.86, 3.87"),
)
_crimes_not_used = _waived(
    _("Punishments for crimes play no role for this permit."), vc_b("B8/5.1")
)
_statement_asked = _asked(
    _(
        "Everyone of twelve or older signs a paper about crimes. Tell your lawyer "
        "before you sign if there is something to say."
    ),
    vb("3.77(11), 3.86(18)"),
)

# --- The sets: temporary grounds ----------------------------------------------------

_temporary = GeneralConditions(
    visa=_visa_weighed,
    passport=_passport_asked,
    income=_income_waived,
    sponsor=_sponsor_waived,
    public_funds=_funds_are_safe,
    tuberculosis=_tuberculosis_asked,
    integration=_exam_with_visa,
    earlier_stay=_stay_waived,
    crimes=_crimes_weighed,
    statement=_statement_asked,
)
trafficking = replace(
    _temporary,
    visa=_visa_waived_by_act,
    passport=_passport_waived_trafficking,
    integration=_exam_waived_without_visa,
    crimes=_crimes_of_trafficking,
)
trafficking_unable = replace(trafficking, visa=_visa_waived_by_decree)
labour = replace(
    trafficking_unable,
    passport=_passport_weighed_labour,
    crimes=_crimes_weighed,
)
honour_violence = replace(
    _temporary,
    visa=_visa_waived_by_decree,
    integration=_exam_waived_without_visa,
    passport=_passport_asked,
)
domestic_violence = honour_violence
no_fault = replace(
    _temporary,
    visa=_visa_not_of_own_motion,
    passport=_passport_waived_unasked,
)
no_fault_medical = replace(no_fault, visa=_visa_too_ill)
lone_child = no_fault
child_protection = replace(
    _temporary,
    visa=_visa_waived_supervision,
    passport=_passport_asked,
    integration=_exam_waived_without_visa,
)
protected_child_family = replace(
    child_protection,
    visa=_visa_waived_its_family,
    income=_waived(_NO_INCOME, vc_b("B8/13.9")),
    sponsor=_waived(_NO_SPONSOR, vc_b("B8/13.9")),
    public_funds=_funds_can_harm,
)
placement = replace(_temporary, visa=_visa_asked, passport=_passport_asked)
remigration = replace(
    _temporary, passport=_passport_asked, crimes=_crimes_not_used, statement=None
)
afghan_girl = replace(
    _temporary, visa=_visa_let_go_for_girls, passport=_passport_waived_girls
)
afghan_sibling = replace(
    _temporary,
    sponsor=_waived(_NO_SPONSOR, vc_b("B8/10.2")),
    income=None,
    public_funds=_funds_can_harm,
)
other_temporary = _temporary
terminal = replace(_temporary, visa=_visa_too_ill, passport=_passport_waived_terminal)
terminal_family = replace(
    terminal,
    visa=_visa_of_an_ill_family,
    passport=_passport_waived_terminal_family,
    income=_waived(_NO_INCOME, vc_b("B8/12.4")),
    sponsor=None,
    earlier_stay=_stay_waived,
    public_funds=_funds_can_harm,
)
not_read = GeneralConditions(
    visa=_visa_weighed,
    passport=_passport_asked,
    tuberculosis=_tuberculosis_asked,
    crimes=_crimes_weighed,
    statement=_statement_asked,
)
protected_witness = replace(
    not_read,
    visa=_waived(_NO_VISA, vc_b("B8/14.3")),
    public_funds=_funds_are_safe,
)
human_rights = replace(
    _temporary,
    visa=_visa_asked,
    passport=_passport_asked,
    income=_waived(
        _("Your income does not matter: the municipality pays for your living."),
        vc_b("B8/15.3"),
    ),
)
art1f = replace(
    not_read,
    visa=_visa_not_of_request,
    passport=None,
    tuberculosis=None,
    public_funds=_funds_are_safe,
)
harrowing = replace(
    not_read,
    visa=_visa_asked,
    passport=_passport_asked,
    income=_asked(
        _("The usual conditions stay, such as enough income."), vc_b("B11/2.5.1")
    ),
    public_funds=_funds_can_harm,
    earlier_stay=_stay_weighed,
)
art17 = replace(
    _temporary,
    visa=_visa_waived_art17,
    passport=_passport_waived_art17,
    income=_income_waived_art17,
    sponsor=_sponsor_waived_art17,
    earlier_stay=_stay_weighed,
)
medical = replace(
    _temporary,
    visa=_visa_asked,
    passport=_passport_medical,
    income=_income_asked_medical,
    sponsor=None,
    public_funds=_funds_can_harm,
    earlier_stay=_stay_weighed,
)
medical_after_delay = replace(
    medical,
    visa=_visa_waived_after_delay,
    income=_income_waived_after_delay,
    integration=_exam_waived_without_visa,
    earlier_stay=_stay_waived_after_delay,
)
medical_family = replace(
    medical,
    visa=_visa_waived_with_patient,
    passport=_passport_asked,
    income=_asked(
        _(
            "There must be enough income for the family. It is not asked if the "
            "medical permit came right after a year of delayed departure."
        ),
        vc_b("B7/3.5"),
    ),
    earlier_stay=_stay_waived,
)

# --- The sets: non-temporary grounds ------------------------------------------------

change = GeneralConditions(
    visa=_visa_waived_on_change,
    passport=_passport_asked,
    income=_income_waived_lasting,
    sponsor=_sponsor_waived_lasting,
    public_funds=_funds_are_safe,
    tuberculosis=_tuberculosis_waived,
    integration=_exam_waived_on_change,
    earlier_stay=_stay_waived_on_change,
    crimes=_crimes_on_change,
    statement=_statement_asked,
)
after_family = replace(
    change, passport=_passport_waived_family, integration=_exam_asked
)
widow = replace(change, passport=_passport_waived_widow)
after_blue_card = replace(change, integration=_exam_asked)
after_former_blue_card = replace(change, integration=_exam_of_former_blue_card)
after_trafficking = replace(change, visa=_visa_waived_by_act)
turkish = replace(
    change, income=_income_weighed_turkish, integration=_exam_waived_turkish
)
turkish_family = replace(
    change,
    visa=_visa_waived_art7,
    passport=_passport_unsaid_art7,
    income=_income_waived_art7,
    sponsor=_sponsor_waived_art7,
    tuberculosis=None,
    integration=_exam_waived_turkish,
    earlier_stay=_stay_waived_turkish,
    crimes=_crimes_of_turkish_family,
)
child_of_family = replace(
    change,
    passport=_passport_waived_child,
    income=_income_waived_child,
    sponsor=None,
    integration=_exam_waived_child,
    crimes=_crimes_of_a_child,
)
child_born_here = replace(child_of_family, visa=_visa_waived_born_here)
_from_abroad = replace(
    change,
    visa=_visa_asked,
    tuberculosis=_tuberculosis_asked,
    earlier_stay=_stay_waived,
)
born_and_raised = replace(
    _from_abroad,
    passport=_passport_waived_born,
    integration=_exam_abroad_often_waived,
)
former_dutch_ties = replace(_from_abroad, integration=_exam_abroad_asked)
returning_child = replace(_from_abroad, integration=_exam_waived_child)
remigration_return = replace(_from_abroad, integration=_exam_with_visa)
placed_child = returning_child
authority_ended = replace(
    returning_child, visa=_visa_waived_no_authority, passport=_passport_asked
)
private_life = replace(
    _from_abroad,
    visa=_visa_weighed_article_8,
    income=_income_weighed,
    integration=_exam_with_visa,
)
family_life = replace(
    private_life,
    visa=_visa_weighed_family,
    public_funds=_funds_can_harm,
    income=_income_weighed_family,
    sponsor=_sponsor_weighed_family,
    earlier_stay=_stay_weighed_family,
    crimes=_crimes_weighed,
)
