"""Victim of domestic violence without a permit: Vb 3.48(1)(f); Vc B8/2."""

from rules.language.conditions import any_of, not_
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import ind_violence, vb, vc_b

domestic_violence_no_permit = Ground(
    code="domestic_violence_no_permit",
    classification=Classification.TEMPORARY,
    name=_("Victim of domestic violence without a residence permit"),
    dutch_name="slachtoffer van huiselijk geweld",
    source=vb("3.48(1)(f)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Your partner or your family hurt you, or really threatened to."),
            facts.happened.includes("violence"),
            ind_violence("Voorwaarden"),
        ),
    ),
    requirements=(
        Requirement(
            _("You had no residence permit when the violence or threat began."),
            facts.permit_when_hurt.no,
            vb("3.48(1)(f)"),
        ),
        Requirement(
            _(
                "The relationship ended because of the violence. It does not matter "
                "who ended it. If you are under 18, it does not have to be over."
            ),
            any_of(facts.age.less_than(18), facts.tie.is_one_of("ended_violence")),
            ind_violence("Voorwaarden"),
        ),
        Requirement(
            _("The violence is not about the honour of the family."),
            not_(facts.happened.includes("honour")),
            ind_violence("Voorwaarden"),
        ),
        Requirement(
            _("You would also be in danger in your own country."),
            facts.threat_at_home.yes,
            ind_violence("Voorwaarden"),
            (evidence.family_abroad,),
        ),
        definitions.no_other_permit,
        Requirement(
            _("Recent papers of the police, or of the prosecutor, show the violence."),
            definitions.police_paper,
            vc_b("B8/2.3"),
            (evidence.police_violence,),
        ),
        Requirement(
            _("A doctor, another helper or a shelter also shows it on paper."),
            definitions.care_paper,
            vc_b("B8/2.3"),
            (evidence.care_violence,),
        ),
    ),
    permit=permits.domestic_violence,
    apply=definitions.apply_after_violence,
)
