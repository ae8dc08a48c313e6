"""Trafficking victim, special circumstances: Vb 3.51(4); Vc B9/12, last part."""

from rules.language.conditions import Discretion, all_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vv

trafficking_special = Ground(
    code="trafficking_special",
    classification=Classification.NON_TEMPORARY,
    name=_("Victim of human trafficking, with strong reasons to stay"),
    dutch_name="slachtoffer van mensenhandel, bijzondere individuele omstandigheden",
    source=vv("3.24aa(2)(f)"),
    answer=Answer(
        may_fit=_(
            "What was done to you may make it too hard to go back. Then you may be "
            "able to stay."
        ),
    ),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(
        Requirement(
            _("You have, or had, a permit as a victim who reported or helped."),
            all_of(
                facts.last_permit.is_one_of("humanitarian"),
                facts.humanitarian_for.is_one_of("trafficking_case", "labour"),
            ),
            vb("3.48(1)(a), (b), (g)"),
            (evidence.permit_card,),
        ),
    ),
    requirements=(
        definitions.danger_of_return,
        Requirement(
            _("The criminal case does not already give you the stronger right."),
            not_(definitions.case_opens_the_way),
            vc_b("B9/12"),
        ),
        Requirement(
            _("Nobody can ask you to leave, because of what the trafficking did."),
            Discretion(definitions.IND, on=definitions.RETURN_AFTER_TRAFFICKING),
            vc_b("B9/12"),
            (evidence.trafficking_facts,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=definitions.apply_for_change,
)
