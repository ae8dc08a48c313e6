"""The partner or parent has died: Vb 3.51(1)(c), (8); Vc B9/8.4."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

widow = Ground(
    code="widow",
    classification=Classification.NON_TEMPORARY,
    name=_("Your partner or family member has died"),
    dutch_name="verblijf na overlijden van de referent",
    source=vb("3.51(1)(c)"),
    answer=Answer(
        fits=_(
            "The person you came to live with has died. You can ask for a permit of "
            "your own and stay."
        ),
        may_fit=_(
            "The person you came to live with has died. You may be able to stay, with "
            "a permit of your own."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("The person you came to live with has died."),
            facts.tie.is_one_of("died"),
            vb("3.51(1)(c)"),
            (evidence.death_certificate,),
        ),
    ),
    requirements=(
        Requirement(
            _("You were still together when he or she died."),
            any_of(
                facts.together_at_death.is_one_of("together"),
                all_of(
                    facts.together_at_death.is_one_of("apart"),
                    Discretion(
                        definitions.IND, on=(_("why you lived apart, and how long"),)
                    ),
                ),
            ),
            vb("3.51(1)(c)"),
            (evidence.relation,),
        ),
        definitions.sponsor_settled,
        Requirement(
            _("You did not come here as a parent of 65 or older, alone, to a child."),
            not_(facts.family_role.is_one_of("parent_65")),
            vc_b("B9/8.4"),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
    ),
    permit=permits.widow,
    apply=definitions.apply_for_change,
)
