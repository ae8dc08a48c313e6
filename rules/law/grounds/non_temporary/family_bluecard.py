"""Family of an EU Blue Card holder: Vb 3.51(2), (5); Vc B9/8.1."""

from rules.language.conditions import Discretion, all_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.source import Source
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import unconfirmed, vb, vc_b


def _unread(provision: str) -> Source:
    """Changed in 2024 (Stb. 2024, 150) to words that could not be read."""
    return unconfirmed(vb(provision))


family_bluecard = Ground(
    code="family_bluecard",
    classification=Classification.NON_TEMPORARY,
    name=_("Family of someone with an EU Blue Card"),
    dutch_name="gezinslid van een houder van een Europese blauwe kaart",
    source=_unread("3.51(2)"),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("The person you came to live with has a Dutch EU Blue Card."),
            facts.sponsor_right.is_one_of("blue_card"),
            _unread("3.51(2)(a)"),
            (evidence.sponsor_right_proof,),
        ),
    ),
    requirements=(
        Requirement(
            _("You lived in the Netherlands with this permit for the last two years."),
            all_of(definitions.permit_is_valid, facts.permit_since.years_ago(2)),
            _unread("3.51(2)(a)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _("You met the conditions of that permit during those two years."),
            Discretion(definitions.IND),
            vc_b("B9/8.1"),
        ),
        Requirement(
            _(
                "You lived in the EU for five years without a break, as family of "
                "this person."
            ),
            facts.eu_family_since.years_ago(5),
            _unread("3.51(2)(b)"),
            (evidence.eu_residence,),
        ),
        definitions.exam_done,
        definitions.lives_here,
    ),
    permit=permits.after_family,
    apply=definitions.apply_for_change,
)
