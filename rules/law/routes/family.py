"""Other ways with or through family: EU law, children, being left behind."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Requirement, Route
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.sources import vb, vc_b, vc_c, vw

EU_CHECK_FEE = _(
    "The IND checks this right for 85 euros, and for 46 euros for a child. These are "
    "the amounts of 2026."
)

_depends_on_you = any_of(
    all_of(
        facts.child_care.includes("together"),
        facts.child_care.includes("authority"),
        facts.child_care.includes("pays"),
        facts.child_care.includes("daily"),
    ),
    all_of(
        facts.child_care.includes("together", "authority", "pays", "daily", "blocked"),
        Discretion(
            definitions.IND,
            on=(
                _("who cares for the child every day, and where it lives"),
                _("the role of the other parent"),
                _("the age, health and development of the child"),
                _("what it would do to the child to be parted from you"),
            ),
        ),
    ),
)
"""Assumed where all goes together (Vc B10/2.5.1.3.1), and else weighed."""

redirect_chavez = Route(
    code="redirect_chavez",
    name=_("Stay with your Dutch child, under EU law"),
    dutch_name="verblijf bij Nederlands kind (Chavez-Vilchez)",
    source=vc_b("B10/2.5.1"),
    answer=Answer(
        fits=_("You can ask to stay with your Dutch child. You may work then."),
        may_fit=_("You may be able to stay with your Dutch child. You may work then."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You care for a Dutch child under 18."),
            definitions.dutch_child,
            vc_b("B10/2.5.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("The child depends on you so much that it would have to leave the EU."),
            _depends_on_you,
            vc_b("B10/2.5.1.3"),
        ),
        Requirement(
            _("You can show who you are: with a passport, or in any other way."),
            any_of(
                facts.passport.yes,
                Discretion(
                    definitions.IND,
                    on=(_("all your papers and what you tell, together"),),
                ),
            ),
            vc_b("B10/2.5.1.1"),
            (evidence.identity,),
        ),
    ),
    advice=(
        _("This is often stronger than a humanitarian permit. You may work."),
        _(
            "A step-parent, foster parent or other carer who is like a parent can have "
            "it too. So can your other children under 18 who need you."
        ),
        _(
            "That the other parent could care for the child is no reason by itself to "
            "say no."
        ),
        _("You ask the IND for it with its own form."),
        EU_CHECK_FEE,
    ),
    stronger=True,
)

redirect_eu_child = Route(
    code="redirect_eu_child",
    name=_("Stay with a child of another EU country, or of a worker from there"),
    dutch_name="verzorgende ouder van een minderjarige Unieburger of schoolgaand kind",
    source=vc_b("B10/2.3, B10/2.4.1"),
    answer=Answer(
        may_fit=_(
            "You may be able to stay with the child that you care for, under the law "
            "of the EU."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _(
                "You care for a child under 18 from another EU country. Or for a child "
                "at school here, whose parent from the EU works or worked here."
            ),
            facts.children.includes("eu_child", "eu_worker_child"),
            vc_b("B10/2.3, B10/2.4.1"),
            (evidence.relation,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "Its parent from the EU did real work here while the child lived here. "
                "Else there must be enough income for the child, and insurance for all "
                "costs of illness."
            ),
            any_of(
                all_of(
                    facts.children.includes("eu_worker_child"),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("how much that parent worked here"),
                            _("whether the child lived here at that time"),
                        ),
                    ),
                ),
                all_of(
                    facts.children.includes("eu_child"),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("the income that is there for the child, also of others"),
                            _("the health insurance of the child"),
                        ),
                    ),
                ),
            ),
            vc_b("B10/2.2.1.4, B10/2.3, B10/2.4.1"),
            (evidence.income_proof, evidence.insurance),
        ),
    ),
    advice=(
        _("EU law may give you a right to stay with the child. Ask a lawyer."),
        _(
            "For a child of a worker, at school here, no income is asked. You may stay "
            "until it is 18, or longer if it needs you to finish its education."
        ),
        EU_CHECK_FEE,
    ),
)

redirect_nareis = Route(
    code="redirect_nareis",
    name=_("Family of a child with an asylum permit"),
    dutch_name="nareis",
    source=vw("29c, 29d"),
    answer=Answer(
        may_fit=_("You may be able to live here with your child who has asylum."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("Your child has an asylum permit."),
            facts.children.includes("asylum_child"),
            vw("29c(1), 29d(1)"),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "For a refugee: you ask within three months after the decision. With "
                "subsidiary protection there is a wait of two years."
            ),
            any_of(
                all_of(
                    facts.asylum_kind.is_one_of("refugee"),
                    any_of(
                        facts.asylum_since.within(months=3),
                        facts.asylum_asked.is_one_of("in_time"),
                        all_of(
                            facts.asylum_asked.is_one_of("kept"),
                            Discretion(
                                definitions.IND,
                                on=(
                                    _("what kept you from asking in time"),
                                    _("how late it is, and what you did"),
                                ),
                            ),
                        ),
                    ),
                ),
                all_of(
                    facts.asylum_kind.is_one_of("subsidiary"),
                    Discretion(
                        definitions.IND,
                        on=(
                            _("whether the two years since the decision are over"),
                            _("whether the wait breaks your family life"),
                        ),
                        usually=_(
                            "Before that the IND says no, unless it would break the "
                            "right to family life."
                        ),
                    ),
                ),
            ),
            vc_c("C5/1.1.1, C5/1.2"),
        ),
        Requirement(
            _(
                "The child was under 18 when it asked for asylum, and came without a "
                "grown-up who cared for it. You were its family then. With subsidiary "
                "protection, or if you ask again, it may have to be under 18 still."
            ),
            Discretion(
                definitions.IND,
                on=(
                    _("with whom your child came, and who cares for it here"),
                    _("papers on who you are and that it is your child"),
                    _("its age now, with subsidiary protection or if you ask again"),
                ),
            ),
            vc_c("C5/1.1.2, C5/1.1.4"),
            (evidence.relation, evidence.identity),
        ),
    ),
    advice=(
        _("Talk to a lawyer or VluchtelingenWerk at once."),
        _(
            "For a refugee, ask for a visa (mvv) for each of you within three months. "
            "That keeps the right safe."
        ),
        _(
            "A child who came alone needs no income and no housing for it. Others with "
            "subsidiary protection do."
        ),
        _("Brothers and sisters under 18 ask together with a parent."),
    ),
)

redirect_art8_family = Route(
    code="redirect_art8_family",
    name=_("Family life with your child"),
    dutch_name="gezinsleven, artikel 8 EVRM",
    source=vc_b("B7/3.8.1"),
    answer=Answer(
        may_fit=_("You may be able to live here with your child."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You care for a Dutch child under 18."),
            facts.children.includes("dutch_child"),
            vc_b("B7/3.8.1"),
        ),
    ),
    requirements=(
        # Else the ground for family life says the same and more.
        Requirement(
            _("You did not tell of other close family here."),
            not_(definitions.family_told),
            vc_b("B7/3.8.1"),
        ),
        Requirement(
            _("You do not already have a valid permit to live with your family."),
            not_(definitions.holds_permit_with_family),
            vc_b("B7/3.8, B7/4"),
        ),
        Requirement(
            _("Leaving would break the right to family life."),
            Discretion(
                definitions.IND,
                on=(
                    _("how close your tie with the child is in daily life"),
                    _("who cares for the child, and what it needs"),
                ),
            ),
            vc_b("B7/3.8.2, B7/3.8.3"),
        ),
    ),
    advice=(
        _("If it is granted, your card will say “family member”."),
        _("With a Dutch child, look at EU law first."),
    ),
)

_stay_may_have_ended = any_of(
    not_(definitions.permit_is_valid), facts.permit_changes.includes("moved_abroad")
)
"""Who is here with a valid permit, and did not move, has nothing to be excused for."""

redirect_abandonment = Route(
    code="redirect_abandonment",
    name=_("You were left behind in another country"),
    dutch_name="achterlating",
    source=vc_b("B1/6.2.1"),
    answer=Answer(
        may_fit=_("You were left behind, but your right to stay here may not be lost."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You had a Dutch permit, and were left behind in another country."),
            all_of(
                not_(facts.last_permit.is_one_of("never")),
                _stay_may_have_ended,
                facts.tie.is_one_of("left_behind"),
            ),
            vc_b("B1/6.2.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("You told the Dutch authorities as soon as you could."),
            Discretion(
                definitions.IND,
                on=(
                    _("how soon you turned to a Dutch authority"),
                    _("what made that difficult"),
                ),
            ),
            vc_b("B1/6.1, B1/6.2.1(e)"),
        ),
    ),
    advice=(
        _(
            "Then your stay here may not count as ended, and asking late can be "
            "excused."
        ),
        _("Go to a Dutch embassy. The centre LKHA helps people who were left behind."),
    ),
)

_bond_is_over = any_of(
    facts.tie.is_one_of("died", "ended", "ended_violence", "left_behind"),
    facts.happened.includes("violence", "honour"),
)
_was_a_child = all_of(
    facts.family_role.is_one_of("child"), facts.permit_since.reached(years=1, days=1)
)

redirect_asylum_family = Route(
    code="redirect_asylum_family",
    name=_("Keep your asylum permit after death or violence"),
    dutch_name="behoud van de verblijfsvergunning asiel (nareis)",
    source=vb("3.106"),
    answer=Answer(
        fits=_(
            "You can keep your asylum permit, also without the person you got it "
            "through."
        ),
        may_fit=_(
            "You may be able to keep your asylum permit, also without the person you "
            "got it through."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _(
                "You have an asylum permit because of your family, and you are not "
                "together any more, or there is violence."
            ),
            all_of(
                definitions.permit_is_valid,
                facts.last_permit.is_one_of("asylum_family"),
                _bond_is_over,
            ),
            vb("3.106(1)"),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "He or she died, or there was violence at home or for honour, or you "
                "were in danger of it. Or you came as a child and had the permit for "
                "more than a year."
            ),
            any_of(
                facts.tie.is_one_of("died", "ended_violence"),
                facts.happened.includes("violence", "honour"),
                _was_a_child,
            ),
            vb("3.106"),
        ),
    ),
    advice=(
        _(
            "You keep your permit: that you are apart is no reason for the IND to end "
            "it."
        ),
        _("An asylum permit is stronger than a humanitarian permit. Do not change it."),
        _(
            "Does the IND write that it wants to end it? You have six weeks to answer. "
            "See an asylum lawyer at once."
        ),
        _(
            "It is other if that person loses asylum, or if you have your own reasons "
            "to fear your country. Tell the lawyer."
        ),
    ),
    stronger=True,
)

redirect_dv_dependent_permit = Route(
    code="redirect_dv_dependent_permit",
    name=_("Violence while your permit depends on your partner"),
    dutch_name="voortgezet verblijf na huiselijk geweld",
    source=vc_b("B9/8.6, B9/11"),
    answer=Answer(
        fits=_(
            "You do not have to stay with somebody violent for your permit. You can "
            "ask for one of your own."
        ),
        may_fit=_(
            "You do not have to stay with somebody violent for your permit. You may "
            "get one of your own."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have, or had, a family permit, and there was violence."),
            all_of(
                facts.last_permit.is_one_of("family"),
                facts.happened.includes("violence", "honour"),
            ),
            vc_b("B9/8.6, B9/11"),
        ),
    ),
    requirements=(
        definitions.applies_in_time,
        # Once it is over, the grounds of their own say the same and more.
        Requirement(
            _("You did not tell that the relationship is over."),
            not_(definitions.relationship_over),
            vc_b("B9/11 Ad e"),
        ),
    ),
    advice=(
        _("You do not have to stay with a violent partner for your permit."),
        _(
            "For one year the IND does not end your permit only because you left "
            "because of violence."
        ),
        _("You can ask for a permit of your own, without the temporary one first."),
        _("Veilig Thuis can help you today: 0800-2000, free, day and night."),
    ),
)

redirect_eu_retained = Route(
    code="redirect_eu_retained",
    name=_("Keep your EU right after death or break-up"),
    dutch_name="behoud van verblijfsrecht, artikel 8.15 Vb",
    source=vb("8.15(2)–(4)"),
    answer=Answer(
        may_fit=_(
            "You are not together any more, but you may be able to keep your EU right "
            "to stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _(
                "You have or had an EU document as family, and you are not together "
                "any more."
            ),
            all_of(
                any_of(
                    facts.stay.is_one_of("eu_family"),
                    facts.last_permit.is_one_of("eu_document"),
                ),
                facts.tie.is_one_of("died", "ended", "ended_violence"),
            ),
            vb("8.15"),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "He or she died, or you were married or registered as partners. Or it "
                "is about a child that goes to school here, and who cares for it."
            ),
            any_of(
                facts.tie.is_one_of("died"),
                facts.marriage.is_one_of("three", "shorter"),
                facts.children.includes("eu_worker_child"),
            ),
            vb("8.15(2)–(4)"),
        ),
        Requirement(
            _(
                "After a death you lived here a year. After a divorce you were "
                "married three years, one of them here. Violence, custody of a child "
                "or its education here can also count."
            ),
            Discretion(
                definitions.IND,
                on=(
                    _("how long you were married, and how long you lived here"),
                    _("violence, and who has custody of the children or sees them"),
                    _(
                        "a child that finishes its education here, after the EU "
                        "citizen died or left"
                    ),
                ),
            ),
            vb("8.15(2)–(4)"),
        ),
        Requirement(
            _(
                "You, or the family you live with, work or have enough income and "
                "full health insurance. It is not asked after five years as EU family. "
                "Nor for a child in education here and its parent."
            ),
            Discretion(
                definitions.IND,
                on=(
                    _("your work, also with fewer hours or a lower wage"),
                    _("your other income, and your health insurance"),
                    _("the work or income of the family here that you belong to"),
                    _("whether you lived here as EU family for five years"),
                    _("whether it is about the education of a child here"),
                ),
            ),
            vb("8.15(2)–(6), 8.17"),
            (evidence.income_proof, evidence.insurance),
        ),
    ),
    advice=(
        _(
            "Then you keep your right to stay under EU law. Tell the IND, with a "
            "lawyer."
        ),
    ),
)

no_breakup_under_5y = Route(
    code="no_breakup_under_5y",
    name=_("After a break-up, without another reason to stay"),
    dutch_name="verbroken relatie binnen vijf jaar",
    source=vb("3.51(1)(a)(1°)"),
    answer=Answer(
        fits=_(
            "Your permit can end now that you are apart. Ask a lawyer first about "
            "other ways to stay."
        ),
        may_fit=_(
            "Your permit may end now that you are apart. Ask a lawyer first about "
            "other ways to stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have a family permit, and you are apart from that person."),
            all_of(
                definitions.permit_is_valid,
                facts.last_permit.is_one_of("family"),
                facts.tie.is_one_of("ended"),
            ),
            vb("3.51(1)(a)(1°)"),
        ),
        Requirement(
            _("You did not come as a child. Children have a right of their own."),
            not_(definitions.came_as_a_child),
            vb("3.50"),
        ),
    ),
    requirements=(
        Requirement(
            _("You do not have the right after five years."),
            not_(
                all_of(
                    definitions.years_on_family_permit, definitions.relationship_lasted
                )
            ),
            vb("3.51(1)(a)(1°)"),
        ),
        Requirement(
            _("You do not have the stronger right of family of a Turkish worker."),
            not_(definitions.right_of_turkish_family),
            vc_b("B10/4.2"),
        ),
        Requirement(
            _("You told of no violence. After violence other rules help you."),
            not_(facts.happened.includes("violence", "honour")),
            vc_b("B9/8.6"),
        ),
        Requirement(
            _("You told of nothing that can be a special reason to stay."),
            not_(definitions.reasons_to_stay),
            vc_b("B9/8.6, B9/11"),
        ),
    ),
    advice=(
        _(
            "The break-up alone gives no right to stay. The IND may end your permit, "
            "also from the day that you parted."
        ),
        _("Tell the IND within four weeks that you live apart. First ask a lawyer."),
        _(
            "If the IND ends it, you have two years from the day after that letter to "
            "ask for another permit."
        ),
        _("Work, study, a new partner or your child can be another way to stay."),
    ),
    warns=True,
)
