"""Child whose parents lost their authority: Vb 3.51(4); VV 3.24aa(2)(j); Vc B9/16.2."""

from rules.language.conditions import Discretion, all_of, any_of, not_, told_first
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

parental_authority_ended = Ground(
    code="parental_authority_ended",
    classification=Classification.NON_TEMPORARY,
    name=_("Child whose parents lost their say, by a decision of a judge"),
    dutch_name="minderjarige van wie het gezag van de ouders is beëindigd",
    source=vv("3.24aa(2)(j)"),
    answer=Answer(
        may_fit=_(
            "A guardian now decides about you instead of your parents. You may be able "
            "to grow up here."
        ),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_b("B9/16.2")),
    ),
    gate=(
        Requirement(
            _("A judge ended the say of your parents, and you have a guardian."),
            facts.children.includes("parents_lost_say"),
            vc_b("B9/16.1, B9/16.2(1)"),
            (evidence.court_order, evidence.guardianship),
        ),
    ),
    requirements=(
        Requirement(_("You are under 18."), facts.age.less_than(18), vc_b("B9/16.2")),
        Requirement(
            _("No other permit is open to you than the one for child protection."),
            all_of(
                any_of(
                    not_(facts.stay.is_one_of("permit", "eu_family")),
                    told_first(
                        facts.last_permit.is_one_of("humanitarian"),
                        facts.humanitarian_for.is_one_of("protection_order"),
                    ),
                ),
                Discretion(definitions.IND),
            ),
            vc_b("B9/16.2(2)"),
        ),
        definitions.has_identity,
    ),
    permit=permits.authority_ended,
    apply=(
        _("Your guardian or a lawyer can ask the IND for this permit. It has no fee."),
        _("Add the decision of the judge. You do not need another permit before it."),
        _("The IND can also give it by itself."),
        _(
            "Your parents, brothers and sisters get no permit with it. They can only "
            "rely on family life (article 8)."
        ),
    ),
)
