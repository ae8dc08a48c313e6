"""Victim of domestic violence without a permit: Vb 3.48(1)(f); Vc B8/2."""

from rules.language.conditions import any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

domestic_violence_no_permit = Ground(
    code="domestic_violence_no_permit",
    classification=Classification.TEMPORARY,
    name=_("Victim of domestic violence without a residence permit"),
    dutch_name="slachtoffer van huiselijk geweld",
    source=vb("3.48(1)(f)"),
    answer=Answer(
        may_fit=_("After the violence at home, you may get a permit of your own."),
        not_yet=_(
            "After the violence at home, a permit of your own may still become "
            "possible. Get help first."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Your partner or your family hurt you, or really threatened to."),
            definitions.violence_told,
            vc_b("B8/2.1"),
        ),
    ),
    requirements=(
        Requirement(
            _("You were hurt here without a permit, or you are in danger here now."),
            any_of(facts.threat_now.yes, facts.hurt_when.includes("no_permit")),
            vb("3.48(1)(f)"),
        ),
        Requirement(
            _(
                "The relationship ended because of the violence. It does not matter "
                "who ended it. If you are under 18, it does not have to be over."
            ),
            definitions.violence_ended_it,
            vc_b("B8/2.1"),
        ),
        Requirement(
            _("The violence is not about the honour of the family."),
            not_(facts.happened.includes("honour")),
            vc_b("B8/2.1"),
        ),
        Requirement(
            _("Family who live in your own country would be a danger to you there."),
            facts.threat_at_home.yes,
            vc_b("B8/2.1"),
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
