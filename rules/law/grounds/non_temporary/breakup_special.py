"""Break-up, special circumstances: Vb 3.51(4); Vc B9/8.6, B9/11.

VV 3.24aa(2)(c) names the circumstances of Vb 3.51(4).
"""

from rules.language.conditions import any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

breakup_special = Ground(
    code="breakup_special",
    classification=Classification.NON_TEMPORARY,
    name=_("Your relationship ended, and your situation is special"),
    dutch_name="relatie verbroken, bijzondere individuele omstandigheden",
    source=vv("3.24aa(2)(c)"),
    answer=Answer(
        may_fit=_(
            "Your relationship is over, but your situation may be a reason to let you "
            "stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("The relationship your permit depends on is over."),
            definitions.relationship_over,
            vc_b("B9/8.6"),
        ),
        Requirement(
            _(
                "A break-up alone is not enough. There is more, such as children, "
                "violence, or no safe place in your country as a woman."
            ),
            any_of(
                facts.tie.is_one_of("ended_violence", "left_behind"),
                facts.happened.includes("violence", "honour"),
                definitions.reasons_to_stay,
            ),
            vc_b("B9/11"),
        ),
    ),
    requirements=(
        definitions.no_five_year_right,
        Requirement(
            _(
                "Together these reasons are so strong that you can only live in the "
                "Netherlands from now on."
            ),
            definitions.weighed_reasons,
            vc_b("B9/8.6, B9/11"),
            (evidence.special_facts, evidence.ties),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
