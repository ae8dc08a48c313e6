"""Three years on another temporary humanitarian permit: Vb 3.51(1)(a)(3°)."""

from rules.language.conditions import all_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

other_temp_3y = Ground(
    code="other_temp_3y",
    classification=Classification.NON_TEMPORARY,
    name=_("Three years on another temporary humanitarian permit"),
    dutch_name="na drie jaar verblijf op tijdelijke humanitaire gronden",
    source=vb("3.51(1)(a)(3°)"),
    answer=Answer(
        may_fit=_(
            "It is rare, but after this permit you may get one that is meant to last."
        ),
        not_yet=_("It is rare, but later you may get a permit that is meant to last."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You have, or had, another temporary humanitarian permit."),
            all_of(
                facts.last_permit.is_one_of("humanitarian"),
                facts.humanitarian_for.is_one_of("terminal", "article_1f", "other"),
            ),
            vb("3.51(1)(a)(3°)"),
            (evidence.permit_card,),
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
