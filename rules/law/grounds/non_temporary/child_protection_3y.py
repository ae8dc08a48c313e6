"""Three years under a protection order: Vb 3.51(1)(a)(3°); Vc B8/13."""

from rules.language.conditions import Discretion, any_of, not_
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import ind_protection_order, unconfirmed, vv

child_protection_3y = Ground(
    code="child_protection_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on a permit for a child with a protection order"),
    dutch_name="na drie jaar als kind met een kinderbeschermingsmaatregel",
    source=vv("3.24aa(2)(j)"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "protection_order",
            _("You have, or had, a permit because of a child protection order."),
            "3.51(1)(a)(3°)",
        ),
    ),
    requirements=(
        definitions.three_years_on_permit,
        Requirement(
            _("The order still goes on. If it has ended, a specialist must look."),
            any_of(
                not_(facts.measure_facts.includes("ended")),
                Discretion(definitions.IND),
            ),
            unconfirmed(ind_protection_order("Nieuws, 26 augustus 2019")),
            (evidence.court_order,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary_child,
    apply=definitions.apply_for_change,
)
