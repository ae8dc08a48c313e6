"""Family of a child under supervision: Vb 3.13(2); Vc B8/13.9–13.11."""

from dataclasses import replace

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_has_permit = facts.measure_facts.includes("has_permit")


def _unless_permit(asked: Requirement) -> Requirement:
    """What the child has to meet for its permit, which it may have already."""
    return replace(asked, met_if=any_of(_has_permit, asked.met_if))


parent_of_child_under_protection = Ground(
    code="parent_of_child_under_protection",
    classification=Classification.TEMPORARY,
    name=_("Parent, brother or sister of a child under supervision"),
    dutch_name="gezinslid van een minderjarige met een kinderbeschermingsmaatregel",
    source=vb("3.13(2)"),
    answer=Answer(
        fits=_(
            "You can ask for a permit to stay with your child, for as long as your "
            "child may stay."
        ),
        may_fit=_(
            "You may be able to stay with the child in your family that is under "
            "supervision."
        ),
        not_yet=_(
            "You may later be able to stay with the child in your family that is under "
            "supervision."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("A judge placed a child of your family under supervision."),
            facts.children.includes("measure_for_my_child"),
            vc_b("B8/13.9"),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You are its mother or father, and you decide about it. Or you are its "
                "brother or sister under 18, and your parent gets this permit."
            ),
            any_of(
                facts.order_role.is_one_of("parent"),
                all_of(
                    facts.order_role.is_one_of("sibling"),
                    facts.age.less_than(18),
                    Discretion(
                        definitions.IND,
                        on=(_("whether your mother or father gets this permit"),),
                    ),
                ),
            ),
            vc_b("B8/13.9"),
            (evidence.guardianship, evidence.relation),
        ),
        Requirement(
            _("The child has the permit for supervision, or gets it."),
            any_of(
                _has_permit,
                all_of(
                    not_(facts.measure_facts.includes("child_may_stay")),
                    Discretion(definitions.IND),
                ),
            ),
            vc_b("B8/13.9"),
            (evidence.permit_card,),
        ),
        _unless_permit(definitions.order_of_a_year),
        definitions.order_goes_on,
        _unless_permit(definitions.help_is_shown),
        _unless_permit(definitions.help_not_moved),
        _unless_permit(definitions.no_protection_elsewhere),
        definitions.has_identity,
    ),
    permit=permits.protected_child_family,
    apply=(
        _("First somebody asks for the permit of the child, or you ask together."),
        *definitions.apply_with_court_order,
    ),
)
