"""Family of a former EU Blue Card holder: Vb 3.51(3), (5); Vc B9/8.7."""

from rules.language.conditions import Discretion, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.grounds.non_temporary.family_bluecard import (
    five_years_in_the_eu,
    met_the_conditions,
    two_years_here,
)
from rules.law.permits import permits
from rules.law.sources import unconfirmed, vb, vc_b

family_bluecard_former = Ground(
    code="family_bluecard_former",
    classification=Classification.NON_TEMPORARY,
    name=_("Family of someone who had an EU Blue Card before"),
    dutch_name="gezinslid van een voormalig houder van een Europese blauwe kaart",
    source=vb("3.51(3)"),
    answer=Answer(
        fits=_(
            "You can ask for a permit of your own: you have lived in the EU long "
            "enough."
        ),
        may_fit=_(
            "You may have lived in the EU long enough to get a permit of your own."
        ),
        not_yet=_("With your years in the EU, a permit of your own comes nearer."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("That person has an EU long-term permit as a former Blue Card holder."),
            facts.sponsor_right.is_one_of("former_blue_card"),
            vb("3.51(3)(a)"),
            (evidence.sponsor_right_proof,),
        ),
    ),
    requirements=(
        two_years_here(vb("3.51(3)(a)")),
        met_the_conditions,
        five_years_in_the_eu(vb("3.51(3)(b)")),
        # The decree does not ask it of them, the policy can be read as if it did.
        Requirement(
            _(
                "If the IND asks for the civic integration exam: you passed it, or do "
                "not have to do it."
            ),
            any_of(definitions.exam_is_done, Discretion(definitions.IND)),
            unconfirmed(vc_b("B9/8.7")),
            (evidence.exam_proof,),
        ),
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_former_blue_card,
    apply=definitions.apply_for_change,
)
