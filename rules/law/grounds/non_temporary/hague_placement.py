"""Placed here until 18 under the Hague Convention of 1996: Vb 3.51(4); Vc B9/15.

VV 3.24aa(2)(i) names it.
"""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vv

hague_placement = Ground(
    code="hague_placement",
    classification=Classification.NON_TEMPORARY,
    name=_("Child placed in a home here until 18"),
    dutch_name="plaatsing tot meerderjarigheid, Haags Kinderbeschermingsverdrag 1996",
    source=vv("3.24aa(2)(i)"),
    answer=Answer(
        may_fit=_(
            "You can perhaps stay in the home where you are placed, until you are 18."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.placed_here,
        Requirement(
            _("You stay until you are 18, and cannot go back to your family."),
            facts.placement.is_one_of("until_18"),
            vc_b("B9/15"),
            (evidence.central_authority,),
        ),
    ),
    requirements=(
        *definitions.placement_in_order,
        Requirement(
            _("You have an entry visa (mvv), or you do not need one."),
            Discretion(definitions.IND),
            vb("3.71"),
        ),
        definitions.has_identity,
    ),
    permit=permits.placed_child,
    apply=definitions.apply_for_placement,
)
