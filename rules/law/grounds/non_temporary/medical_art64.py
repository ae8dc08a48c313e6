"""Article 64 for a year, then two years of treatment: Vb 3.51(1)(b); Vc B9/9(b).

After a gap between the two the year does not count (Vc B8/9.1.1).
"""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

medical_art64 = Ground(
    code="medical_art64",
    classification=Classification.NON_TEMPORARY,
    name=_("A year of delayed departure and two years of medical treatment"),
    dutch_name="na één jaar artikel 64 en twee jaar medische behandeling",
    source=vb("3.51(1)(b)"),
    answer=Answer(
        may_fit=_(
            "After your years of illness here, you may be able to stay for longer."
        ),
        not_yet=_(
            "The year in which you did not have to leave helps: later you may be able "
            "to stay longer."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have, or had, a permit for medical treatment."),
            facts.last_permit.is_one_of("medical"),
            vb("3.51(1)(b)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "It started right after a full year of delayed departure, without a "
                "gap of even one day."
            ),
            facts.delay_before.yes,
            vc_b("B9/9(b), B8/9.1.1"),
            (evidence.delay_letter,),
        ),
    ),
    requirements=(
        Requirement(
            _("You had this permit for the last two years."),
            definitions.held_for(2),
            vb("3.51(1)(b)"),
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
