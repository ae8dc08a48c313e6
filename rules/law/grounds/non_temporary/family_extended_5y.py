"""Five years on a permit of wider family: Vb 3.51(1)(a)(1°); Vc B9/8.1, B9/8.3."""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

family_extended_5y = Ground(
    code="family_extended_5y",
    classification=Classification.NON_TEMPORARY,
    name=_("Five years on a permit as a parent, adult child or foster child"),
    dutch_name="voortgezet verblijf na vijf jaar verruimde gezinshereniging",
    source=vb("3.51(1)(a)(1°)"),
    answer=Answer(
        may_fit=_(
            "You may be able to stay without depending on the family you came to live "
            "with."
        ),
        not_yet=_(
            "In time you may be able to stay without depending on the family you came "
            "to live with."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("You got it as a parent, as an adult child, or as a foster child."),
            facts.family_role.is_one_of("parent_65", "other"),
            vc_b("B9/8.3"),
            (evidence.relation,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You had this permit for at least five years. A gap because you "
                "renewed too late does not count against you."
            ),
            definitions.years_on_family_permit,
            vc_b("B9/8.1.1"),
            (evidence.permit_card, evidence.registration),
        ),
        definitions.sponsor_settled,
        Requirement(
            _(
                "In those years there was no reason to take the permit away, such as "
                "living apart without telling the IND."
            ),
            definitions.nothing_untold,
            vc_b("B9/8.1(1)"),
        ),
        Requirement(
            _("Your permit was one for wider family (“verruimde gezinshereniging”)."),
            Discretion(
                definitions.IND, on=(_("the rule under which you got your permit"),)
            ),
            vc_b("B9/8.3"),
        ),
        definitions.exam_done,
        definitions.applies_in_time,
        definitions.lives_here,
    ),
    permit=permits.after_family,
    apply=definitions.apply_for_change,
)
