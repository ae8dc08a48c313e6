"""Trafficking victim, special circumstances: Vb 3.51(1)(k); Vc B9/12, last part."""

from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

trafficking_special = Ground(
    code="trafficking_special",
    classification=Classification.NON_TEMPORARY,
    name=_("Victim of human trafficking, with strong reasons to stay"),
    dutch_name="slachtoffer van mensenhandel, bijzondere individuele omstandigheden",
    source=vv("3.24aa(2)(f)"),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(definitions.held_for_trafficking_case,),
    requirements=(
        Requirement(
            _(
                "For strong reasons that come from the trafficking you cannot go back. "
                "For example revenge, punishment, or no chance of a new life there."
            ),
            Discretion(definitions.IND),
            vc_b("B9/12"),
            (evidence.special_facts,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=definitions.apply_for_change,
)
