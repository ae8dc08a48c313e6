"""Placed here for a time, Hague Convention of 1996: Vb 3.48(2)(b); Vc B8/11."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

hague_1996_placement = Ground(
    code="hague_1996_placement",
    classification=Classification.TEMPORARY,
    name=_("Child placed in a home here for some time"),
    dutch_name="plaatsing in pleeggezin of instelling, Haags verdrag 1996",
    source=vv("3.24aa(1)(c)"),
    answer=Answer(
        may_fit=_(
            "You can perhaps stay for some time in the home where you are placed."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.placed_here,
        Requirement(
            _("The placement is for some time, not until you are 18."),
            facts.placement.is_one_of("shorter"),
            vc_b("B8/11.1, B8/11.4"),
            (evidence.central_authority,),
        ),
    ),
    requirements=definitions.placement_in_order,
    permit=permits.placement,
    apply=definitions.apply_for_placement,
)
