"""Family of a Turkish worker, of any citizenship: Decision 1/80, 7; Vc B10/4."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b

stayed_here = all_of(
    not_(facts.permit_changes.includes("moved_abroad")),
    not_(facts.stay.is_one_of("abroad")),
)

turkish_art7 = Ground(
    code="turkish_art7",
    classification=Classification.NON_TEMPORARY,
    name=_("Family of a Turkish worker"),
    dutch_name="(ex-)gezinslid van een Turkse werknemer, artikel 7 Besluit 1/80",
    source=vc_b("B10/4.2"),
    answer=Answer(
        fits=_(
            "You already have a right of your own to stay. You keep it, also if you "
            "part from your family."
        ),
        may_fit=_(
            "Through a Turkish family member who works or worked here, you may have a "
            "right of your own to stay."
        ),
        not_yet=_(
            "Through a Turkish family member who works or worked here, you may later "
            "have a right of your own to stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _(
                "The person you came to live with is or was a Turkish citizen, and "
                "works or worked here."
            ),
            facts.turkish_worker.is_one_of("three", "not_yet", "training", "business"),
            vc_b("B10/4.2"),
            (evidence.turkish_citizenship,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "You lived together for three years while that person worked. Or you "
                "are the child, and finished a vocational training here."
            ),
            definitions.lived_with_a_turkish_worker,
            vc_b("B10/4.2"),
            (evidence.work_of_sponsor, evidence.lived_together),
        ),
        Requirement(
            _(
                "You are or were the husband, wife or registered partner, or a child "
                "under 21. Other family counts if that person pays for its living."
            ),
            definitions.is_family_of_that_worker,
            vc_b("B10/4.1"),
            (evidence.relation,),
        ),
        Requirement(
            _(
                "You were not away for six months in a row. There are exceptions, "
                "such as illness, study, or five years with this right."
            ),
            any_of(
                stayed_here,
                Discretion(
                    definitions.IND,
                    on=(
                        _("how long you were away, and why"),
                        _("whether you had this right for five years before"),
                    ),
                ),
            ),
            vc_b("B10/4.4.1"),
            (evidence.registration,),
        ),
    ),
    permit=permits.turkish_family,
    apply=(
        _("This right exists by law. You ask the IND for a card that shows it."),
        _("You keep it when you part, and when the other person stops working."),
        _("Ask a lawyer who knows this Turkish right to help you."),
    ),
)
