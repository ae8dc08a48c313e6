"""Minor with a family permit for over a year: Vb 3.50(1)–(4); Vc B9/7."""

from rules.language.conditions import all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

minor_family_1y = Ground(
    code="minor_family_1y",
    classification=Classification.NON_TEMPORARY,
    name=_("Child with a permit to live with family, after one year"),
    dutch_name="verblijf na eerder verblijf als minderjarig gezinslid",
    source=vb("3.50(1)"),
    answer=Answer(
        fits=_("You got your permit as a child. Now you can ask for one of your own."),
        may_fit=_(
            "Because you got your permit as a child, you may already be able to get "
            "one of your own."
        ),
        not_yet=_("You got your permit as a child. Later you may get one of your own."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _(
                "You got it as a child under 18, or were under 18 when the entry visa "
                "(mvv) was asked."
            ),
            any_of(
                definitions.came_as_a_child,
                all_of(
                    facts.family_role.is_one_of("other"),
                    not_(definitions.grown_up),
                ),
            ),
            vc_b("B9/7"),
            (evidence.relation,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You had this permit longer than one year, or turned 18 in the first "
                "year."
            ),
            definitions.long_enough_for_a_child,
            vc_b("B9/7"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "The person you came to live with is Dutch, or has a right to stay "
                "that is not temporary."
            ),
            definitions.sponsor_is_settled,
            vb("3.50(1)(a), 3.50(2)"),
            (evidence.sponsor_right_proof,),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
    ),
    permit=permits.child_of_family,
    apply=definitions.apply_for_change,
)
