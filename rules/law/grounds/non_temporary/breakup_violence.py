"""Family permit, relationship ended by violence: Vb 3.51(4); Vc B9/8.6, 11, 20.2.

VV 3.24aa(2)(c) names the circumstances of Vb 3.51(4).
"""

from rules.language.conditions import any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

breakup_violence = Ground(
    code="breakup_violence",
    classification=Classification.NON_TEMPORARY,
    name=_("Your relationship ended because of violence"),
    dutch_name="(huwelijks)relatie verbroken wegens huiselijk geweld",
    source=vv("3.24aa(2)(c)"),
    answer=Answer(
        fits=_(
            "You do not have to live with violence for your permit. You can ask for a "
            "permit of your own."
        ),
        may_fit=_(
            "You do not have to live with violence for your permit. You may be able to "
            "get a permit of your own."
        ),
        not_yet=_(
            "You do not have to live with violence for your permit. One of your own "
            "may become possible: get help first."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("There was violence in your family, also by family of your partner."),
            any_of(definitions.violence_told, facts.happened.includes("honour")),
            vc_b("B9/11(e)"),
        ),
    ),
    requirements=(
        Requirement(
            _("The violence ended the relationship. Under 18 this is not needed."),
            definitions.violence_ended_it,
            vc_b("B9/11 Ad e"),
        ),
        definitions.no_five_year_right,
        Requirement(
            _("Recent papers of the police, or of the prosecutor, show the violence."),
            definitions.police_paper,
            vc_b("B9/20.2"),
            (evidence.police_violence,),
        ),
        Requirement(
            _("A doctor, another helper or a shelter also shows it on paper."),
            definitions.care_paper,
            vc_b("B9/20.2"),
            (evidence.care_violence,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=(
        *definitions.apply_for_change,
        _(
            "For one year the IND does not end your permit only because you left "
            "because of violence."
        ),
    ),
)
