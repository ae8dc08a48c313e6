"""Child under supervision by the juvenile court: Vb 3.48(2)(b); policy of 2019."""

from rules import definitions, facts, permits
from rules.language import Classification, Ground, Requirement
from rules.sources import ind_protection_order
from rules.wording import _

child_protection_measure = Ground(
    code="child_protection_measure",
    classification=Classification.TEMPORARY,
    name=_("Child with a child protection order"),
    dutch_name="kind met een kinderbeschermingsmaatregel",
    source=ind_protection_order("News, 26 August 2019"),
    scope=(definitions.not_dutch_or_eu, definitions.in_the_netherlands),
    gate=(
        Requirement(
            _("A judge ordered child protection for you."),
            facts.children.includes("measure_for_me"),
            ind_protection_order("News, 26 August 2019"),
        ),
    ),
    requirements=(
        Requirement(
            _("You are under 18."),
            facts.age.less_than(18),
            ind_protection_order("News, 26 August 2019"),
        ),
        Requirement(
            _("You have no right to stay in the Netherlands."),
            facts.stay.is_one_of("none"),
            ind_protection_order("News, 26 August 2019"),
        ),
        *definitions.protection_order,
    ),
    permit=permits.child_protection,
    apply=definitions.apply_with_court_order,
)
