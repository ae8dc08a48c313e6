"""Family of a child under supervision: Vb 3.48(2)(b); policy of 2019."""

from rules.language.conditions import not_
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import ind_protection_order

parent_of_child_under_protection = Ground(
    code="parent_of_child_under_protection",
    classification=Classification.TEMPORARY,
    name=_("Parent or family of a child with a child protection order"),
    dutch_name="ouder of gezinslid van een kind met een kinderbeschermingsmaatregel",
    source=ind_protection_order("Nieuws, 26 augustus 2019"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("A judge ordered child protection for a child of your family."),
            facts.children.includes("measure_for_my_child"),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
    ),
    requirements=(
        Requirement(
            _("The child has no right to stay in the Netherlands."),
            not_(facts.measure_facts.includes("child_may_stay")),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
        Requirement(
            _("A judge ordered it for at least a year."),
            definitions.ordered_for_a_year,
            ind_protection_order("Nieuws, 26 augustus 2019"),
            (evidence.court_order,),
        ),
        *definitions.protection_order,
        Requirement(
            _("No judge ended your say over the child."),
            not_(facts.measure_facts.includes("no_say")),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
    ),
    permit=permits.protected_child_family,
    apply=definitions.apply_with_court_order,
)
