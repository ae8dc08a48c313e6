"""Witness of trafficking, special circumstances: Vb 3.51(4); Vc B9/13."""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

trafficking_witness = Ground(
    code="trafficking_witness",
    classification=Classification.NON_TEMPORARY,
    name=_("Witness of human trafficking, with strong reasons to stay"),
    dutch_name="getuige-aangever van mensenhandel, bijzondere omstandigheden",
    source=vv("3.24aa(2)(g)"),
    answer=Answer(
        may_fit=_(
            "You were a witness. If going back is now too dangerous or too hard, you "
            "may be able to stay."
        ),
    ),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(
        definitions.holds_humanitarian_permit(
            "witness",
            _("You have, or had, a permit as a witness of human trafficking."),
            "3.48(1)(c)",
        ),
    ),
    requirements=(
        definitions.danger_of_return,
        Requirement(
            _("Nobody can ask you to leave, because of what the trafficking did."),
            Discretion(
                definitions.IND,
                on=(
                    *definitions.RETURN_AFTER_TRAFFICKING,
                    _("whether your report led to a conviction"),
                ),
            ),
            vc_b("B9/13"),
            (evidence.trafficking_facts, evidence.judgment),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=definitions.apply_for_change,
)
