"""One year on the temporary permit for violence: Vb 3.51(1)(i), (j), (5); Vc B9/11."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vv

_shown_or_weighed = any_of(
    facts.violence_papers.includes("police", "prosecutor", "helper", "shelter"),
    Discretion(
        definitions.IND,
        on=(
            _("what your papers say about the danger here and in your country"),
            _("the advice of the experts of the police, if it is about honour"),
        ),
    ),
)

violence_1y = Ground(
    code="violence_1y",
    classification=Classification.NON_TEMPORARY,
    name=_("One year on a temporary permit because of violence"),
    dutch_name="na één jaar als slachtoffer van huiselijk of eergerelateerd geweld",
    source=vv("3.24aa(2)(e)"),
    answer=Answer(
        fits=_(
            "You are still in danger, here and in your own country. You can ask for a "
            "permit that lasts longer."
        ),
        may_fit=_(
            "After the permit you got because of violence, you may be able to stay for "
            "longer."
        ),
        not_yet=_(
            "After the permit you got because of violence, you may later be able to "
            "stay for longer."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_humanitarian_permit(
            "violence",
            _("You have, or had, a temporary permit because of violence."),
            "3.51(1)(i), (j)",
        ),
    ),
    requirements=(
        Requirement(
            _("You had this permit for at least one year."),
            definitions.held_for(1),
            vb("3.51(1)(i), (j)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "The danger goes on, here and in your own country. Or it is over, but "
                "strong human reasons together tie you to the Netherlands."
            ),
            any_of(
                all_of(
                    facts.threat_now.yes, facts.threat_at_home.yes, _shown_or_weighed
                ),
                all_of(definitions.reasons_to_stay, definitions.weighed_reasons),
            ),
            vc_b("B9/11"),
            (evidence.danger_goes_on, evidence.special_facts),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.non_temporary,
    apply=definitions.apply_for_change,
)
