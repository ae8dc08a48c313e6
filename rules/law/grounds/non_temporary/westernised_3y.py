"""Three years on the permit for Afghan schoolgirls: Vb 3.51(1)(a)(3°)."""

from rules.language.rule import Answer, Classification, Ground
from rules.language.wording import _
from rules.law import definitions
from rules.law.permits import permits
from rules.law.sources import vb

westernised_3y = Ground(
    code="westernised_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on a permit as an Afghan schoolgirl, or her family"),
    dutch_name="na drie jaar als verwesterde Afghaanse minderjarige vrouw of gezinslid",
    source=vb("3.51(1)(a)(3°)"),
    answer=Answer(
        may_fit=_(
            "You may be able to stay on after the permit for Afghan girls and their "
            "families."
        ),
        not_yet=_(
            "You may later be able to stay on after the permit for Afghan girls and "
            "their families."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "afghan_girl",
            _("You have, or had, a permit as an Afghan schoolgirl or her family."),
            "3.51(1)(a)(3°)",
        ),
    ),
    requirements=(
        definitions.three_years_on_permit,
        definitions.rare_and_weighed,
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
