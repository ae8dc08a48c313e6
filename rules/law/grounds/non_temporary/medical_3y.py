"""Three years on the medical permit: Vb 3.51(1)(a)(2°); Vc B9/9."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

medical_3y = Ground(
    code="medical_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on a permit for medical treatment"),
    dutch_name="na drie jaar verblijf voor medische behandeling",
    source=vb("3.51(1)(a)(2°)"),
    answer=Answer(
        may_fit=_(
            "If you need treatment for longer, you may be able to stay for longer too."
        ),
        not_yet=_(
            "If you go on needing treatment, you may later get a permit that lasts "
            "longer."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have, or had, a permit for medical treatment."),
            facts.last_permit.is_one_of("medical"),
            vb("3.51(1)(a)(2°)"),
            (evidence.permit_card,),
        ),
    ),
    requirements=(
        Requirement(
            _("You had this permit for the last three years."),
            definitions.held_for(3),
            vc_b("B9/9(a)"),
            (evidence.permit_card,),
        ),
        *definitions.treatment_for_another_year,
        definitions.right_after_treatment,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=(*definitions.apply_for_change, *definitions.apply_with_doctors),
)
