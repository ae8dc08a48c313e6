"""Child under supervision by the juvenile court: Vb 3.48(2)(b); policy of 2019.

That a child whose parents lost their say is given the lasting permit at once follows
from VV 3.24aa(2)(j), 3.34a(q) and 3.34c(1); its conditions could not be read.
"""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import ind_protection_order, vv

child_protection_measure = Ground(
    code="child_protection_measure",
    classification=Classification.TEMPORARY,
    name=_("Child with a child protection order"),
    dutch_name="kind met een kinderbeschermingsmaatregel",
    source=vv("3.24aa(1)(f)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("A judge ordered child protection for you."),
            facts.children.includes("measure_for_me", "parents_lost_say"),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
    ),
    requirements=(
        Requirement(
            _("You are under 18."),
            facts.age.less_than(18),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
        Requirement(
            _("You have no right to stay in the Netherlands."),
            any_of(
                facts.stay.is_one_of("none"),
                all_of(facts.stay.is_one_of("dublin"), Discretion(definitions.IND)),
            ),
            ind_protection_order("Nieuws, 26 augustus 2019"),
        ),
        Requirement(
            _("It is for a year or longer, or a judge ended the say of your parents."),
            any_of(
                definitions.ordered_for_a_year,
                facts.children.includes("parents_lost_say"),
            ),
            ind_protection_order("Nieuws, 26 augustus 2019"),
            (evidence.court_order,),
        ),
        *definitions.protection_order,
    ),
    permit=permits.child_protection,
    apply=(
        *definitions.apply_with_court_order,
        _(
            "If a judge ended the say of your parents, ask a lawyer about the "
            "non-temporary permit at once. It has no fee."
        ),
    ),
)
