"""In danger for the family's honour, without a permit: Vb 3.48(1)(e); Vc B8/2."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_experts = Discretion(
    _("the experts of the police (LEC EGG)"),
    on=(
        _("whether the danger is real and will last"),
        _("whether it can be averted"),
    ),
)

honour_violence_no_permit = Ground(
    code="honour_violence_no_permit",
    classification=Classification.TEMPORARY,
    name=_("In danger because of family honour, without a residence permit"),
    dutch_name="slachtoffer van (dreigend) eergerelateerd geweld",
    source=vb("3.48(1)(e)"),
    answer=Answer(
        may_fit=_(
            "You are in danger because of the honour of your family. You may be able "
            "to stay here."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You are in danger because of the honour of your family."),
            facts.happened.includes("honour"),
            vb("3.48(1)(e)"),
        ),
    ),
    requirements=(
        # Who is in danger here now threatens to become a victim: when the danger
        # began, and with which permit, is not asked (Vb 3.48(1)(e)).
        Requirement(
            _("You are in danger in the Netherlands."),
            facts.threat_now.yes,
            vc_b("B8/2.1"),
        ),
        Requirement(
            _("You are also in danger in your own country."),
            facts.threat_at_home.yes,
            vc_b("B8/2.1"),
        ),
        Requirement(
            _(
                "The harm is serious enough: death, injury, being locked up, cast "
                "out, forced to marry, or losing your children."
            ),
            facts.honour_harm.includes(
                "life", "body", "cast_out", "children", "forced"
            ),
            vc_b("B8/2.1"),
        ),
        Requirement(
            _(
                "The danger is real and cannot be taken away soon. The experts of the "
                "police confirm it."
            ),
            any_of(
                facts.expert_advice.is_one_of("confirmed"),
                all_of(not_(facts.expert_advice.is_one_of("denied")), _experts),
            ),
            vc_b("B8/2.1, B8/2.3"),
            (evidence.expert_advice,),
        ),
        definitions.no_other_permit,
        Requirement(
            _("You can show which relatives live where in your country."),
            Discretion(
                definitions.IND,
                on=(_("which relatives live in your country, and where"),),
            ),
            vc_b("B8/2.1, B8/2.3"),
            (evidence.family_abroad,),
        ),
    ),
    permit=permits.honour_violence,
    apply=definitions.apply_after_violence,
)
