"""Decision 1/80, article 13: Vb 3.51(9), 3.31b; Vc B9/8.2, B11/2.3."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import decision_1_80, unconfirmed, vb, vc_b

has_family_permit = facts.last_permit.is_one_of("family")
looks_for_work = facts.last_permit.is_one_of("search")

turkish_assoc = Ground(
    code="turkish_assoc",
    classification=Classification.NON_TEMPORARY,
    name=_("Turkish family member of someone with a lasting right to stay"),
    dutch_name="artikel 13 Besluit 1/80, na drie jaar verblijf",
    source=vb("3.51(9)"),
    answer=Answer(
        fits=_(
            "You can already ask for a permit of your own. You do not have to wait "
            "five years."
        ),
        may_fit=_(
            "You may get a permit of your own sooner than others, because of rules for "
            "Turkish families."
        ),
        not_yet=_(
            "You may later get a permit of your own, without a wait of five years."
        ),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        Requirement(
            _("You did not come as a child. Children get the same after one year."),
            any_of(looks_for_work, not_(definitions.came_as_a_child)),
            vb("3.50"),
        ),
    ),
    gate=(
        Requirement(
            _("You are Turkish, or family of a Turkish worker."),
            any_of(looks_for_work, definitions.turkish_or_family),
            vb("3.51(9)"),
            (evidence.turkish_citizenship,),
        ),
        Requirement(
            _(
                "You have a family permit and are together. Or you got a permit to "
                "look for work after your marriage ended."
            ),
            any_of(all_of(has_family_permit, definitions.together), looks_for_work),
            vb("3.51(9), 3.31b"),
            (evidence.permit_card,),
        ),
    ),
    requirements=(
        Requirement(
            _("Article 13 of Decision 1/80 is about you."),
            any_of(
                looks_for_work,
                facts.nationality.is_one_of("turkish"),
                Discretion(
                    definitions.IND,
                    on=(_("whether it is also for family that is not Turkish"),),
                ),
            ),
            unconfirmed(decision_1_80("13")),
        ),
        Requirement(
            _(
                "You had a family permit for three years. Or you have the permit to "
                "look for work, that comes after three years."
            ),
            any_of(all_of(has_family_permit, definitions.held_for(3)), looks_for_work),
            vb("3.51(9), 3.31b"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("The right to stay of the other person is not temporary, or was not."),
            any_of(
                all_of(has_family_permit, definitions.sponsor_is_settled),
                looks_for_work,
            ),
            vb("3.51(9), 3.31b"),
            (evidence.sponsor_right_proof,),
        ),
        Requirement(
            _(
                "You could renew your family permit. Or you have work for one more "
                "year, with enough income, before the permit to look for work ends."
            ),
            any_of(
                all_of(has_family_permit, definitions.could_renew_family_permit),
                all_of(
                    looks_for_work,
                    facts.job_for_a_year.yes,
                    Discretion(
                        definitions.IND,
                        on=(_("whether you earn enough, and for how long"),),
                    ),
                ),
            ),
            vc_b("B9/8.2"),
            (evidence.income_proof,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.turkish,
    apply=(
        _("You ask the IND to change your permit to “humanitair niet-tijdelijk”."),
        _("Ask before your permit ends. Later it is often possible for two years."),
        _("If your marriage ended, ask first for one year to look for work."),
    ),
)
