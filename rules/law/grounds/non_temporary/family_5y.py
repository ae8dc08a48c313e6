"""Five years on a family permit: Vb 3.51(1)(a)(1°), (5)–(8), 3.80a; Vc B9/8.1, 8.2."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

family_5y = Ground(
    code="family_5y",
    classification=Classification.NON_TEMPORARY,
    name=_("Five years on a permit as partner or family"),
    dutch_name="voortgezet verblijf na vijf jaar als familie- of gezinslid",
    source=vb("3.51(1)(a)(1°)"),
    answer=Answer(
        fits=_(
            "You can ask for a permit of your own. It no longer depends on your "
            "partner or family."
        ),
        may_fit=_(
            "You may be able to get a permit that no longer depends on your partner or "
            "family."
        ),
        not_yet=_(
            "You are on the way to a permit of your own, one that does not depend on "
            "your partner or family."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(definitions.holds_family_permit,),
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
        Requirement(
            _(
                "You came as a partner or as a child. As a partner, your relationship "
                "lasted those five years."
            ),
            definitions.relationship_lasted,
            vc_b("B9/8.2"),
            (evidence.relation,),
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
        definitions.exam_done,
        definitions.applies_in_time,
        definitions.lives_here,
    ),
    permit=permits.after_family,
    apply=definitions.apply_for_change,
)
