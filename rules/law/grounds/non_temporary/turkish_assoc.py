"""Turkish nationals, Decision 1/80 article 13: Vb 3.51(8), 3.31b; Vc B9/8.2, B11."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

relationship_over = facts.tie.is_one_of("ended", "ended_violence", "left_behind")

turkish_assoc = Ground(
    code="turkish_assoc",
    classification=Classification.NON_TEMPORARY,
    name=_("Turkish family member of someone with a lasting right to stay"),
    dutch_name="Turkse onderdaan, artikel 13 Besluit 1/80",
    source=vb("3.51(9)"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You are Turkish."),
            facts.nationality.is_one_of("turkish"),
            vb("3.51(9)"),
        ),
        Requirement(
            _(
                "You have, or had, a family permit. Or you got one to look for work "
                "after your relationship ended."
            ),
            any_of(
                facts.last_permit.is_one_of("family"),
                all_of(facts.last_permit.is_one_of("other"), relationship_over),
            ),
            vb("3.51(9), 3.31b"),
            (evidence.permit_card,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You had a family permit for three years, and the other person’s right "
                "is lasting. Or your relationship ended after three years."
            ),
            any_of(
                all_of(
                    facts.last_permit.is_one_of("family"),
                    definitions.held_for(3),
                    definitions.sponsor_is_settled,
                ),
                all_of(
                    facts.last_permit.is_one_of("other"),
                    Discretion(definitions.IND),
                ),
            ),
            vb("3.51(9), 3.31b"),
            (evidence.permit_card, evidence.sponsor_right_proof),
        ),
        Requirement(
            _(
                "You meet the conditions to renew your family permit. Or you have work "
                "for one more year, with enough income, before the other permit ends."
            ),
            Discretion(definitions.IND),
            vb("3.51(9)"),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.turkish,
    apply=(
        _("You ask the IND to change your permit to “humanitair niet-tijdelijk”."),
        _("Ask before your permit ends. Later it is often possible for two years."),
        _("If your relationship ended, ask first for one year to look for work."),
    ),
)
