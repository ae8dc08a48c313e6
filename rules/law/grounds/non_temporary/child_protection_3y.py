"""One year on the permit for supervision: Vb 3.51(4); VV 3.24aa(2)(j); Vc B9/16.5."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import unconfirmed, vc_b, vv

child_protection_3y = Ground(
    code="child_protection_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("One year on a permit for a child under supervision"),
    dutch_name="na één jaar als minderjarige met een ondertoezichtstelling",
    source=vv("3.24aa(2)(j)"),
    answer=Answer(
        fits=_(
            "A judge put you under supervision here. Now you can ask for a permit that "
            "is meant to last."
        ),
        may_fit=_(
            "A judge put you under supervision here. You may get a permit that is "
            "meant to last."
        ),
        not_yet=_(
            "A judge put you under supervision here. Later you may get a permit that "
            "is meant to last."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "protection_order",
            _("You have, or had, a permit because of a child protection order."),
            "3.48(2)(b)",
        ),
    ),
    requirements=(
        Requirement(
            _("You had this permit for at least one year."),
            definitions.held_for(1),
            vc_b("B9/16.5(1)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "You are under 18 and the order still goes on. If not, a specialist "
                "must look."
            ),
            any_of(
                all_of(
                    facts.age.less_than(18), not_(facts.measure_facts.includes("ended"))
                ),
                Discretion(definitions.IND),
            ),
            unconfirmed(vc_b("B9/16.5")),
            (evidence.court_order,),
        ),
        definitions.help_is_shown,
        definitions.help_stays_here,
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary_child,
    apply=(
        *definitions.apply_for_change,
        _(
            "Parents who decide about the child, and minor brothers and sisters, can "
            "get a family permit with it."
        ),
    ),
)
