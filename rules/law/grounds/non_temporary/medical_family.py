"""Family of a person with a lasting permit after treatment: Vb 3.51(4); Vc B9/8.5.

VV 3.24aa(2)(l) names them.
"""

from rules.language.conditions import Discretion, all_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

medical_family = Ground(
    code="medical_family",
    classification=Classification.NON_TEMPORARY,
    name=_("Family of someone with a lasting permit after medical treatment"),
    dutch_name="gezinslid van een houder van een vergunning na medische behandeling",
    source=vv("3.24aa(2)(l)"),
    answer=Answer(
        may_fit=_(
            "You may be able to stay with the person who was treated here, on a permit "
            "meant to last."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _(
                "The person you live with has a lasting permit after medical "
                "treatment, or asks for one now."
            ),
            facts.sponsor_right.is_one_of("medical_lasting"),
            vc_b("B9/8.5"),
            (evidence.sponsor_right_proof,),
        ),
    ),
    requirements=(
        Requirement(
            _("You are together. You met the conditions of your permit, and still do."),
            all_of(facts.tie.is_one_of("together"), Discretion(definitions.IND)),
            vc_b("B9/8.5"),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
