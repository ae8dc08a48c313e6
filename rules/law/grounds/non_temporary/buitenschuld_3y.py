"""Three years on the no-fault permit: Vb 3.51(1)(a)(3°); Vc B9/3, B8/4."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

buitenschuld_3y = Ground(
    code="buitenschuld_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on a permit because you cannot leave"),
    dutch_name="na drie jaar buitenschuldvergunning",
    source=vb("3.51(1)(a)(3°)"),
    answer=Answer(
        fits=_(
            "You still cannot leave, and it is not your fault. You can ask for a "
            "permit that lasts longer."
        ),
        may_fit=_("If you still cannot leave, you may get a permit that lasts longer."),
        not_yet=_(
            "If you cannot leave for longer, you may later get a permit that lasts "
            "longer."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "no_fault",
            _("You have, or had, a permit because you could not leave."),
            "3.51(1)(a)(3°)",
        ),
    ),
    requirements=(
        definitions.three_years_on_permit,
        Requirement(
            _("You still cannot leave, and it is still not your fault."),
            facts.still_cannot_leave.yes,
            vc_b("B9/3, B8/4.3"),
            (evidence.dtv_report,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
