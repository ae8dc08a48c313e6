"""What a permit gives: label on the card, length, renewal, work, fee, next step."""

from dataclasses import replace

from rules.language.permit import Permit
from rules.language.source import Statement
from rules.language.wording import _
from rules.law.permits import family, general_conditions, years
from rules.law.sources import (
    fee_exemption,
    rwn,
    unconfirmed,
    vb,
    vc_b,
    vc_c,
    vv,
    vw,
)

# The act says "Our Minister", for whom the IND decides.
_by_ind = Statement(_("The IND decides and gives you the card."), vw("9(1), 14(1)"))

# --- Work ---------------------------------------------------------------------------


def _free_work(paragraph: str) -> Statement:
    """The note "arbeid vrij toegestaan" on the card, as the policy puts it."""
    said = _("You may work. Your employer does not need a work permit for you.")
    return Statement(said, vc_b(paragraph), short=_("Any work"))


_check_card = Statement(
    _("You can probably work. Read the text on your card to be sure."),
    unconfirmed(vv("3.1(5)")),
    short=_("Probably: read your card"),
)
_no_work = Statement(_("You may not work."), vc_b("B8/9.2"), short=_("Not allowed"))

# --- Length and renewal -------------------------------------------------------------

_A_YEAR = _("One year")
_A_YEAR_AT_MOST = _("One year at most")
_FIVE_YEARS = _("Five years")
_AS_PATIENT = _("As long as the ill person")
_one_year_at_most = Statement(
    _("One year at most."), vb("3.58(1)(q)"), short=_A_YEAR_AT_MOST
)


def _one_year(provision: str) -> Statement:
    return Statement(_("One year."), vc_b(provision), short=_A_YEAR)


_with_treatment = Statement(
    _(
        "As long as the treatment, one year at most. It can be five years if the IND’s "
        "doctors wrote, three years running, that it is not there in your country. Or "
        "five years running that they cannot know it."
    ),
    vc_b("B8/9.2"),
    short=_A_YEAR_AT_MOST,
)
_renewed_with_treatment = Statement(
    _("It can be renewed, one year at a time, while the treatment goes on."),
    vb("3.58(1)(p)"),
)
_renewed_by_the_year = Statement(
    _("It can be renewed, one year at most each time."), vb("3.58(1)(q)")
)

# --- Fees ---------------------------------------------------------------------------

_unpaid = Statement(
    _(
        "Pay in time. Otherwise the IND does not look at what you ask. If you have no "
        "other right to stay, you must then leave."
    ),
    vw("24(2), 27(2)(a)"),
)
_once_for_both = Statement(
    _(
        "You do not pay for a renewal if you ask for a change at the same time. That "
        "does not hold a year or more before your permit ends."
    ),
    vv("3.34d"),
)
_to_pay_on_change = (_unpaid, _once_for_both)
_too_poor_family = Statement(
    _(
        "You pay nothing if you prove that you do not have the money, and cannot get "
        "it. Show also that family and others cannot help."
    ),
    fee_exemption("3.34a(j)"),
)
_too_poor_private = Statement(
    _(
        "The rule about not being able to pay is written for family life. Whether it "
        "also helps here is not clear. A lawyer can try."
    ),
    unconfirmed(fee_exemption("3.34a(j)")),
)
_less_on_supervision = Statement(
    _("You pay the lower amount after a permit because of supervision."),
    vv("3.34c(2)"),
)
_free_without_parents = Statement(
    _("You pay nothing, because a judge ended the say of your parents."),
    vv("3.34a(q), 3.34c(1)"),
)
_free_of_own_motion = Statement(
    _(
        "You pay nothing when the IND gives it by itself. When a family asks, each "
        "member pays, also a child."
    ),
    vv("3.34"),
)
_child_free = Statement(_("A child under 18 pays nothing."), vv("3.34a(l)"))
_minor_sibling_free = Statement(
    _("A brother or sister under 18 pays nothing."), vv("3.34a(l)")
)

# --- What comes after ---------------------------------------------------------------

_after_five_years = Statement(
    _(
        "After five years of lawful stay in a row you may be able to get a permanent "
        "permit or become Dutch. There are other conditions too, such as an exam."
    ),
    vw("20, 21"),
)
_after_three_years = Statement(
    _(
        "After three years on this permit you can ask for a non-temporary humanitarian "
        "permit."
    ),
    vb("3.51(1)(a)(3°)"),
)


# --- Temporary permits --------------------------------------------------------------

other_temporary = Permit(
    label="tijdelijke humanitaire gronden",
    label_source=vb("3.4(1)(q)"),
    issuer=_by_ind,
    length=_one_year_at_most,
    renewal=_renewed_by_the_year,
    work=_check_card,
    fee="temporary",
    renewal_fee="temporary",
    conditions=general_conditions.other_temporary,
    family=family.with_children,
    years=years.temporary,
    next_step=_after_three_years,
)
_for_a_year = other_temporary

trafficking_report = replace(
    _for_a_year,
    renewal=Statement(
        _(
            "It can be renewed as long as the criminal case goes on. When the case "
            "stops, the IND ends the permit from that day."
        ),
        vc_b("B8/3.2, B1/6.3"),
    ),
    conditions=general_conditions.trafficking,
    family=family.of_trafficking,
    next_step=Statement(
        _(
            "You can ask for a non-temporary humanitarian permit as soon as the "
            "prosecutor takes someone to court. Or after three years, while the case "
            "goes on."
        ),
        vc_b("B9/12"),
    ),
)
witness = replace(
    trafficking_report,
    renewal=Statement(
        _("It can be renewed as long as the prosecutor needs you."), vc_b("B8/3.2")
    ),
    next_step=Statement(
        _(
            "After it, only special reasons that come straight from the trafficking "
            "can give you a non-temporary humanitarian permit."
        ),
        vc_b("B9/13"),
    ),
)
trafficking_unable = replace(
    trafficking_report,
    renewal_fee="",
    renewal=Statement(
        _(
            "It is not renewed. Ask for the next permit before the year ends, or make "
            "a report after all."
        ),
        vc_b("B8/3.2"),
    ),
    conditions=general_conditions.trafficking_unable,
    family=family.of_unable,
    next_step=Statement(
        _(
            "After one year you can ask for a non-temporary humanitarian permit. The "
            "threat or the illness must go on, or you are still under 18, or you "
            "have other strong reasons."
        ),
        vc_b("B9/10"),
    ),
)
labour = replace(
    trafficking_report,
    renewal=Statement(
        _(
            "It can be renewed as long as the criminal case goes on, or after that "
            "your claim for wages."
        ),
        unconfirmed(vb("3.48(1)(g)")),
    ),
    conditions=general_conditions.labour,
    family=family.of_labour,
)
honour_violence = replace(
    _for_a_year,
    renewal_fee="",
    renewal=Statement(
        _("It is not renewed. Ask for the next permit before the year ends."),
        vc_b("B8/2.2"),
    ),
    conditions=general_conditions.honour_violence,
    family=family.of_unable,
    next_step=Statement(
        _(
            "After one year you can ask for a non-temporary humanitarian permit. The "
            "danger must go on here and in your country, or you need other strong "
            "reasons."
        ),
        vc_b("B9/11"),
    ),
)
domestic_violence = replace(
    honour_violence, conditions=general_conditions.domestic_violence
)
no_fault = replace(
    _for_a_year,
    length=_one_year("B8/4.2"),
    renewal=Statement(
        _(
            "It can be renewed, one year at a time. It is not when DT&V writes that "
            "you can go back after all."
        ),
        vc_b("B8/4.4"),
    ),
    work=_free_work("B8/4.2"),
    fee="no_fault",
    renewal_fee="no_fault",
    fee_notes=(_unpaid, _free_of_own_motion),
    conditions=general_conditions.no_fault,
    family=family.by_exception,
    next_step=Statement(
        _(
            "After three years on this permit you can ask for a non-temporary "
            "humanitarian permit, if you still cannot leave."
        ),
        vb("3.51(1)(a)(3°)"),
    ),
)
no_fault_medical = replace(no_fault, conditions=general_conditions.no_fault_medical)
lone_child = replace(
    _for_a_year,
    length=Statement(_("Five years."), vc_b("B8/6.4"), short=_FIVE_YEARS),
    renewal=Statement(_("Ask for the next permit before it ends."), vb("3.80")),
    work=_free_work("B8/6.4"),
    conditions=general_conditions.lone_child,
    family=family.of_lone_child,
)
child_protection = replace(
    _for_a_year,
    length=Statement(
        _("One year at most, and never longer than the supervision."),
        vc_b("B8/13.6"),
        short=_A_YEAR_AT_MOST,
    ),
    renewal=Statement(
        _(
            "It can be renewed when the judge extends the supervision, also for less "
            "than a year. Show again which help the child needs."
        ),
        vc_b("B8/13.7"),
    ),
    work=_free_work("B8/13.6"),
    conditions=general_conditions.child_protection,
    family=family.of_protected_child,
    next_step=Statement(
        _(
            "After one year on this permit, a child can ask for a non-temporary "
            "humanitarian permit."
        ),
        vc_b("B9/16.5"),
    ),
)
protected_child_family = replace(
    child_protection,
    label="verblijf als familie- of gezinslid bij (hoofdpersoon)",
    label_source=vc_b("B8/13.11"),
    length=Statement(
        _("As long as the permit of the child."),
        vc_b("B8/13.11"),
        short=_("As long as the child"),
    ),
    renewal=Statement(
        _("It can be renewed while the child keeps its permit."), vc_b("B8/13.11")
    ),
    work=_free_work("B8/13.11"),
    fee="family",
    renewal_fee="family",
    fee_notes=(_unpaid, _minor_sibling_free),
    conditions=general_conditions.protected_child_family,
    family=family.of_patient,
    next_step=Statement(
        _(
            "When the child gets the non-temporary permit, you can get a family permit "
            "with it again."
        ),
        vc_b("B9/16.6"),
    ),
)
placement = replace(
    _for_a_year,
    length=_one_year("B8/11.2"),
    renewal=Statement(
        _("It can be renewed while you live in that home."), vc_b("B8/11.3")
    ),
    work=_free_work("B8/11.2"),
    conditions=general_conditions.placement,
    next_step=Statement(
        _("If you stay until you are 18, there is a non-temporary permit."),
        vc_b("B9/15"),
    ),
)
afghan_girl = replace(
    _for_a_year,
    length=_one_year("B8/10.4"),
    renewal=Statement(
        _("It can be renewed while the situation in Afghanistan is the same."),
        vc_b("B8/10.3"),
    ),
    work=_free_work("B8/10.4"),
    conditions=general_conditions.afghan_girl,
    family=family.of_afghan_girl,
)
afghan_sibling = replace(
    afghan_girl,
    label="verblijf als familie- of gezinslid",
    label_source=vc_b("B8/10.4"),
    conditions=general_conditions.afghan_sibling,
    family=family.of_patient,
    next_step=Statement(
        _("What comes after it follows from the permit of the girl."),
        vb("3.5"),
    ),
)
terminal = replace(
    _for_a_year,
    length=_one_year("B8/12.2"),
    renewal=Statement(
        _("The law allows one more year each time. The policy does not say when."),
        unconfirmed(vb("3.58(1)(q)")),
    ),
    work=_free_work("B8/12.2"),
    conditions=general_conditions.terminal,
    family=family.of_terminal,
    next_step=Statement(
        _("No permit after it is named. Your family can have a permit with you."),
        vc_b("B8/12.4"),
    ),
    lasting_path=False,
)
terminal_family = replace(
    terminal,
    label="verblijf als familie- of gezinslid",
    label_source=vc_b("B8/12.4"),
    length=Statement(
        _("As long as the permit of the ill person."),
        vb("3.58(1)(a)"),
        short=_AS_PATIENT,
    ),
    renewal=Statement(
        _(
            "It is not renewed after the death. The IND does not end your permit in "
            "the first twelve weeks after it."
        ),
        vc_b("B8/12.4"),
    ),
    work=_free_work("B8/12.4"),
    fee="family",
    renewal_fee="family",
    child_fee="temporary",
    fee_notes=(_unpaid, _child_free),
    conditions=general_conditions.terminal_family,
    family=family.of_patient,
    next_step=Statement(
        _(
            "Your right ends with the death. Ask a lawyer before that which permit of "
            "your own is possible."
        ),
        vc_b("B8/12.4"),
    ),
)
harrowing = replace(
    other_temporary,
    label="verblijf conform artikel 3.6ba Vb",
    label_source=vc_b("B11/3.1"),
    length=Statement(
        _(
            "Five years at most. One year at most if the IND writes that it is "
            "temporary."
        ),
        vc_b("B11/3.3"),
        short=_("Five years at most"),
    ),
    renewal=Statement(
        _("It can be renewed, each time for as long as before at most."),
        vc_b("B11/3.3"),
    ),
    work=_free_work("B11/3.2"),
    renewal_fee="non_temporary_renewal",
    conditions=general_conditions.harrowing,
    family=family.of_lasting,
    years=years.unless_written,
    next_step=_after_five_years,
)
threatened = replace(
    _for_a_year,
    renewal=Statement(
        _("It is not renewed. Ask for the next permit before the year ends."),
        vc_b("B8/14.4"),
    ),
    work=_free_work("B8/14.4"),
    fee="protected_witness",
    renewal_fee="",
    conditions=general_conditions.protected_witness,
    family=family.of_protected,
    next_step=Statement(
        _(
            "After six months you can ask for a non-temporary humanitarian permit, if "
            "you are still in the programme."
        ),
        vc_b("B8/14.4, B9/17"),
    ),
)
human_rights = replace(
    threatened,
    renewal=Statement(_("It is not renewed."), vc_b("B8/15.4")),
    work=_free_work("B8/15.4"),
    fee="temporary",
    conditions=general_conditions.human_rights,
    next_step=Statement(
        _(
            "It ends when you leave the programme. Ask a lawyer well before the end "
            "what else is possible, such as asylum."
        ),
        vc_b("B8/15.4"),
    ),
    lasting_path=False,
)
art1f = replace(
    _for_a_year,
    length=Statement(_("One year at most."), vc_c("C4/3.6.9.6"), short=_A_YEAR_AT_MOST),
    renewal=Statement(
        _("It can be renewed, one year at most each time."), vc_c("C4/3.6.9.6")
    ),
    conditions=general_conditions.art1f,
    family=family.of_patient,
    next_step=Statement(
        _("Article 1F stays in the way of the non-temporary permit."),
        vb("3.77(1)(a), 3.86"),
    ),
    lasting_path=False,
)
remigration = replace(
    _for_a_year,
    length=Statement(
        _("Six months at most, or until you leave."),
        vc_b("B8/5.4"),
        short=_("Six months at most"),
    ),
    renewal=Statement(
        _("Only when it is not your fault that you cannot leave yet."), vc_b("B8/5.2")
    ),
    work=_free_work("B8/5.4"),
    conditions=general_conditions.remigration,
    next_step=Statement(
        _("You leave, with the money that the Remigration Act gives."), vc_b("B8/5.1")
    ),
    lasting_path=False,
)
reflection_period = Permit(
    label="bedenktijd (geen vergunning)",
    label_source=vc_b("B8/3.1"),
    issuer=Statement(
        _("The police or the military police at the border (KMar) offer it to you."),
        vc_b("B8/3.1"),
    ),
    length=Statement(
        _("Three months at most. Under Dublin, 30 days."),
        vc_b("B8/3.1"),
        short=_("Three months at most"),
    ),
    renewal=Statement(
        _("It cannot be renewed, and you can get it once."), vc_b("B8/3.1")
    ),
    work=Statement(
        _("The sticker in your paper says whether you may work. Ask CoMensha."),
        unconfirmed(vv("3.6")),
        short=_("Read your sticker"),
    ),
    fee="temporary",
    years=years.none,
    next_step=Statement(
        _(
            "If you report or help, or if you cannot for a strong reason, you can get "
            "a permit. You do not have to decide alone."
        ),
        vc_b("B8/3.1"),
    ),
    lasting_path=False,
)
art17 = replace(
    _for_a_year,
    label="het afwachten van een verzoek op grond van artikel 17 RWN",
    label_source=vb("3.4(1)(r)"),
    length=_one_year("B8/8.4"),
    renewal=Statement(
        _(
            "It can be renewed while the court has not decided, and while you wait for "
            "the Supreme Court (cassatie)."
        ),
        vc_b("B8/8.2"),
    ),
    work=_free_work("B8/8.4"),
    fee="nationality_request",
    renewal_fee="nationality_request",
    fee_notes=(_unpaid,),
    conditions=general_conditions.art17,
    family=family.of_patient,
    next_step=Statement(
        _("If the court says that you are Dutch, you need no permit."),
        rwn("17, 19"),
    ),
)

# --- Permits for medical treatment --------------------------------------------------

medical = replace(
    _for_a_year,
    label="medische behandeling",
    label_source=vb("3.4(1)(p)"),
    length=_with_treatment,
    renewal=_renewed_with_treatment,
    work=_no_work,
    fee="medical",
    renewal_fee="medical_renewal",
    fee_notes=(_unpaid,),
    conditions=general_conditions.medical,
    family=family.of_patient,
    next_step=Statement(
        _(
            "After three years on this permit you can ask for a non-temporary "
            "humanitarian permit. You must need treatment for at least one more year."
        ),
        vb("3.51(1)(a)(2°)"),
    ),
)
medical_after_delay = replace(
    medical,
    fee="medical_after_year",
    renewal_fee="medical_after_year",
    fee_notes=(),
    conditions=general_conditions.medical_after_delay,
    next_step=Statement(
        _(
            "After two years on this permit you can ask for a non-temporary "
            "humanitarian permit. After a gap it takes three. You must need treatment "
            "for at least one more year."
        ),
        vc_b("B8/9.1.1, B9/9"),
    ),
)
medical_family = replace(
    medical,
    label="verblijf als familie- of gezinslid",
    label_source=vb("3.4(1)(a)"),
    length=Statement(
        _("As long as the permit of the ill person."),
        vb("3.58(1)(a)"),
        short=_AS_PATIENT,
    ),
    renewal=Statement(
        _("It can be renewed while the ill person keeps the permit."),
        vb("3.58(1)(a)"),
    ),
    work=Statement(
        _("You may not work, as the person with the medical permit may not."),
        vc_b("B7/4, B8/9.2"),
        short=_("Not allowed"),
    ),
    fee="family",
    renewal_fee="family",
    child_fee="family_child",
    conditions=general_conditions.medical_family,
    family=family.by_exception,
    next_step=Statement(
        _(
            "When the ill person asks for a lasting permit after the treatment, you "
            "can ask for one too: at the same time, or later."
        ),
        vc_b("B9/8.5"),
    ),
)

# --- Non-temporary permits ----------------------------------------------------------

non_temporary = Permit(
    label="niet-tijdelijke humanitaire gronden",
    label_source=vb("3.4(1)(s)"),
    issuer=_by_ind,
    length=Statement(
        _("Usually five years."), vc_b("B9/18"), short=_("Usually five years")
    ),
    renewal=Statement(
        _("It can be renewed for five years, also when your situation changed."),
        vc_b("B9/19"),
    ),
    work=_free_work("B9/18"),
    fee="non_temporary",
    renewal_fee="non_temporary_renewal",
    fee_notes=_to_pay_on_change,
    conditions=general_conditions.change,
    family=family.of_lasting,
    years=years.lasting,
    next_step=_after_five_years,
)
non_temporary_child = replace(
    non_temporary,
    fee="non_temporary_child",
    fee_notes=(*_to_pay_on_change, _less_on_supervision),
)
authority_ended = replace(
    non_temporary,
    fee="authority_ended",
    fee_notes=(_free_without_parents,),
    conditions=general_conditions.authority_ended,
)
after_family = replace(non_temporary, conditions=general_conditions.after_family)
widow = replace(non_temporary, conditions=general_conditions.widow)
after_blue_card = replace(non_temporary, conditions=general_conditions.after_blue_card)
after_former_blue_card = replace(
    non_temporary, conditions=general_conditions.after_former_blue_card
)
after_trafficking = replace(
    non_temporary, conditions=general_conditions.after_trafficking
)
turkish = replace(
    non_temporary,
    fee="turkish",
    renewal_fee="turkish",
    child_fee="turkish_child",
    fee_notes=_to_pay_on_change,
    conditions=general_conditions.turkish,
)
turkish_family = replace(
    turkish,
    label_source=vc_b("B10/4.3"),
    length=Statement(_("Five years."), vc_b("B10/4.3"), short=_FIVE_YEARS),
    work=_free_work("B10/4.3"),
    conditions=general_conditions.turkish_family,
)
child_of_family = replace(non_temporary, conditions=general_conditions.child_of_family)
child_born_here = replace(non_temporary, conditions=general_conditions.child_born_here)
born_and_raised = replace(
    non_temporary,
    fee_notes=(_unpaid,),
    conditions=general_conditions.born_and_raised,
)
former_dutch_ties = replace(
    born_and_raised, conditions=general_conditions.former_dutch_ties
)
returning_child = replace(
    born_and_raised, conditions=general_conditions.returning_child
)
placed_child = replace(born_and_raised, conditions=general_conditions.placed_child)
remigration_return = replace(
    born_and_raised,
    fee="remigration_return",
    renewal_fee="remigration_return",
    child_fee="remigration_return_child",
    fee_notes=(_unpaid,),
    conditions=general_conditions.remigration_return,
)
private_life = replace(
    non_temporary,
    fee_notes=(_unpaid, _too_poor_private),
    conditions=general_conditions.private_life,
)
family_life = replace(
    non_temporary,
    label="verblijf als familie- of gezinslid",
    label_source=vc_b("B7/4"),
    length=Statement(
        _("As long as the permit of your family member, at most five years."),
        vc_b("B7/4"),
        short=_("Five years at most"),
    ),
    renewal=Statement(
        _("It can be renewed while the family life goes on."), vc_b("B7/4")
    ),
    work=Statement(
        _(
            "You may do any work if your family member is Dutch, or has highly skilled "
            "work or an own business. Else it is mostly as with your family member."
        ),
        vc_b("B7/4"),
        short=_("Mostly as your family member"),
    ),
    fee="family",
    renewal_fee="",
    child_fee="family_child",
    fee_notes=(_unpaid, _too_poor_family),
    conditions=general_conditions.family_life,
    family=family.of_family,
    years=years.as_family,
    next_step=Statement(
        _(
            "Your card says that you stay with your family member. After five years on "
            "it you can ask for a non-temporary humanitarian permit, a child after one."
        ),
        vb("3.50(1), 3.51(1)(a)(1°)"),
    ),
)
