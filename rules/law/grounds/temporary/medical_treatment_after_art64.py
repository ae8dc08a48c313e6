"""Treatment after one year of delayed departure: Vb 3.46(4); Vc B8/9.1.1."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, ind_medical, ind_medical_earlier, vb, vc_b

_BMA = Discretion(_("the doctors of the IND (BMA)"))

medical_treatment_after_art64 = Ground(
    code="medical_treatment_after_art64",
    classification=Classification.TEMPORARY,
    name=_("Medical treatment, after one year of delayed departure"),
    dutch_name="medische behandeling na één jaar artikel 64",
    source=vb("3.46(4)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Your departure is or was delayed because of your health."),
            any_of(
                facts.stay.is_one_of("article_64"), facts.health.includes("delayed")
            ),
            vb("3.46(4)"),
            (evidence.delay_letter,),
        ),
    ),
    requirements=(
        Requirement(
            _(
                "Your departure was delayed for one full year without a break. You "
                "can ask from 28 days before that year ends."
            ),
            any_of(
                all_of(
                    facts.stay.is_one_of("article_64"),
                    facts.delay_since.reached(years=1, days=-28),
                ),
                all_of(
                    not_(facts.stay.is_one_of("article_64")),
                    facts.delay_ended_on.years_after(facts.delay_since, 1),
                ),
            ),
            vc_b("B8/9.1.1"),
            (evidence.delay_letter,),
        ),
        Requirement(
            _(
                "You ask for the permit no later than 28 days after that year. Later "
                "is only possible if you could not help it."
            ),
            any_of(
                facts.delay_since.within(years=1, days=28), Discretion(definitions.IND)
            ),
            vc_b("B8/9.1.1"),
        ),
        Requirement(
            _("Your treatment in the Netherlands goes on."),
            facts.treatment_goes_on.yes,
            vc_b("B8/9.1.2"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
        Requirement(
            _("You cannot really get this treatment in your own country."),
            _BMA,
            disputed(ind_medical("Voorwaarden")),
        ),
        Requirement(
            _("Without the treatment a medical emergency follows."),
            _BMA,
            ind_medical("Voorwaarden"),
        ),
        Requirement(
            _("You tried to make sure of care in your own country."),
            facts.asked_for_care.yes,
            ind_medical_earlier("Voorwaarden"),
            (evidence.care_efforts,),
        ),
        Requirement(
            _(
                "You have a passport. Or it is clear who you are, and you could only "
                "get one by going home, where you cannot get the treatment."
            ),
            any_of(facts.passport.yes, Discretion(definitions.IND)),
            ind_medical("Voorwaarden"),
            (evidence.identity,),
        ),
    ),
    permit=permits.medical_after_delay,
    apply=(
        _("Make an appointment with the IND in time. Late is seldom excused."),
        _("Ask your doctors for the form and sign the consent."),
        _("The IND asks its own doctors (BMA) for advice."),
    ),
)
