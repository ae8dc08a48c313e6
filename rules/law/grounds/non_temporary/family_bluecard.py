"""Family of an EU Blue Card holder: Vb 3.51(2), (5)–(6); Vc B9/8.1, B9/8.7."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.source import Source
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b


def two_years_here(source: Source) -> Requirement:
    """How long a request can come after the end of the permit the text leaves open."""
    return Requirement(
        _(
            "You lived in the Netherlands with this permit for the two years right "
            "before you ask."
        ),
        any_of(
            all_of(definitions.permit_is_valid, facts.permit_since.years_ago(2)),
            all_of(
                definitions.full_at_the_end(2),
                definitions.ended_within_two_years,
                Discretion(
                    definitions.IND, on=(_("how soon you asked after your permit"),)
                ),
            ),
        ),
        source,
        (evidence.permit_card,),
    )


met_the_conditions = Requirement(
    _("In those two years you met the conditions to renew that permit."),
    definitions.could_renew_family_permit,
    vc_b("B9/8.7"),
)


def five_years_in_the_eu(source: Source) -> Requirement:
    return Requirement(
        _("You lived in the EU for five years in a row, as family of this person."),
        facts.eu_family_since.years_ago(5),
        source,
        (evidence.eu_residence,),
    )


family_bluecard = Ground(
    code="family_bluecard",
    classification=Classification.NON_TEMPORARY,
    name=_("Family of someone with an EU Blue Card"),
    dutch_name="gezinslid van een houder van een Europese blauwe kaart",
    source=vb("3.51(2)"),
    answer=Answer(
        fits=_(
            "You have lived in the EU long enough. You can ask for a permit of your "
            "own."
        ),
        may_fit=_("Your years in the EU may be enough for a permit of your own."),
        not_yet=_("Your years in the EU may bring you a permit of your own."),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        definitions.holds_family_permit,
        Requirement(
            _("The person you came to live with has a Dutch EU Blue Card."),
            facts.sponsor_right.is_one_of("blue_card"),
            vb("3.51(2)(a)"),
            (evidence.sponsor_right_proof,),
        ),
    ),
    requirements=(
        two_years_here(vb("3.51(2)(a)")),
        met_the_conditions,
        five_years_in_the_eu(vb("3.51(2)(b)")),
        definitions.exam_done,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_blue_card,
    apply=definitions.apply_for_change,
)
