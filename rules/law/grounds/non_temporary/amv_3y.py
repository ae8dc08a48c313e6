"""Three years on the permit for lone children: Vb 3.51(1)(a)(3°); Vc B8/6.2."""

from rules.language.rule import Answer, Classification, Ground
from rules.language.wording import _
from rules.law import definitions
from rules.law.permits import permits
from rules.law.sources import vb

amv_3y = Ground(
    code="amv_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on a permit for children who came alone"),
    dutch_name="na drie jaar vergunning als alleenstaande minderjarige vreemdeling",
    source=vb("3.51(1)(a)(3°)"),
    answer=Answer(
        fits=_(
            "You came here alone as a child. Now you can ask for a permit that is "
            "meant to last."
        ),
        may_fit=_(
            "You came here alone as a child, and you may get a permit that is meant to "
            "last."
        ),
        not_yet=_(
            "You came here alone as a child. Later you may get a permit that is meant "
            "to last."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "alone_as_child",
            _("You have, or had, a permit for children who came here alone."),
            "3.51(1)(a)(3°)",
        ),
    ),
    requirements=(
        definitions.three_years_on_permit,
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
