"""Cannot leave, through no fault of her own: Vb 3.48(2)(a); Vc B8/4.1.

The policy names no age: a lone child who was too old for its own rule has this one.
"""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

no_fault_adult = Ground(
    code="no_fault_adult",
    classification=Classification.TEMPORARY,
    name=_("You cannot leave, and it is not your fault"),
    dutch_name="buiten schuld niet kunnen vertrekken",
    source=vb("3.48(2)(a)"),
    answer=Answer(
        fits=_(
            "You cannot leave, and it is not your fault. You can ask for a permit to "
            "stay."
        ),
        may_fit=_(
            "You cannot leave. If that is not your fault, you may be able to stay."
        ),
        not_yet=_(
            "If you do all you can to leave and it stays impossible, you may get a "
            "permit later."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You tried to leave, but you cannot get the papers for it."),
            facts.past.includes("cannot_leave"),
            vc_b("B8/4.1"),
        ),
    ),
    requirements=definitions.no_fault_steps,
    permit=permits.no_fault,
    apply=definitions.apply_no_fault,
)
