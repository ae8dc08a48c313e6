"""Medical treatment: Vb 3.46; Vc B8/9."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_is_here = not_(facts.stay.is_one_of("abroad"))

medical_treatment = Ground(
    code="medical_treatment",
    classification=Classification.TEMPORARY,
    name=_("Medical treatment in the Netherlands"),
    dutch_name="verblijf voor medische behandeling",
    source=vb("3.46"),
    answer=Answer(
        may_fit=_("You may get a permit to be treated in the Netherlands."),
        not_yet=_(
            "A permit to be treated in the Netherlands may become possible later."
        ),
    ),
    scope=(definitions.not_dutch_or_eu,),
    gate=(
        Requirement(
            _("You need medical treatment in the Netherlands."),
            facts.health.includes("treatment"),
            vb("3.46(1)"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
        definitions.no_medical_permit_yet,
    ),
    requirements=(
        Requirement(
            _("The Netherlands is the best country for your treatment."),
            any_of(
                facts.best_country.includes("special"),
                all_of(
                    _is_here,
                    facts.best_country.includes(
                        "five_years", "long", "lawful", "pregnant", "surinamese"
                    ),
                ),
            ),
            vc_b("B8/9.1.2"),
            (evidence.hospital,),
        ),
        Requirement(
            _("The treatment is needed."),
            Discretion(definitions.BMA),
            vc_b("B8/9.1.4"),
        ),
        Requirement(
            _("The treatment, your insurance and your life are not paid by the State."),
            facts.treatment_paid.yes,
            vc_b("B8/9.1.1, B8/9.1.5"),
            (evidence.insurance, evidence.income_proof),
        ),
        Requirement(
            _(
                "You have a passport. Or it is clear who you are, and you could only "
                "get one by going home, where you cannot get the treatment."
            ),
            any_of(
                facts.passport.yes,
                all_of(_is_here, definitions.passport_only_at_home),
            ),
            vc_b("B8/9.1.1, B8/9.3"),
            (evidence.identity,),
        ),
        Requirement(
            _(
                "You have an entry visa (mvv). Or you are too ill to travel, or get "
                "very ill within six months without treatment."
            ),
            Discretion(definitions.IND),
            vc_b("B1/4.1.1"),
        ),
    ),
    permit=permits.medical,
    apply=(
        _("You ask the IND with a form and the papers of your doctors."),
        *definitions.apply_with_doctors,
    ),
)
