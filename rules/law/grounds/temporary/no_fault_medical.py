"""Can never travel for medical reasons: Vb 3.48(2)(a); Vc B8/4.1."""

from rules.language.conditions import Discretion, all_of, any_of, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_never_travels = facts.health.includes("never_travel")

no_fault_medical = Ground(
    code="no_fault_medical",
    classification=Classification.TEMPORARY,
    name=_("You can never travel, for medical reasons"),
    dutch_name="om medische redenen blijvend niet kunnen vertrekken",
    source=vb("3.48(2)(a)"),
    answer=Answer(
        may_fit=_(
            "Your illness may make it impossible to leave. Then you may be able to "
            "stay."
        ),
        not_yet=_(
            "If your illness keeps you from leaving, whatever you do, you may later be "
            "able to stay."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _(
                "Doctors say that you can never travel again. Or you are ill, and you "
                "cannot get the papers to leave."
            ),
            any_of(
                _never_travels,
                all_of(
                    facts.health.includes("emergency", "treatment"),
                    facts.past.includes("cannot_leave"),
                ),
            ),
            vc_b("B8/4.1"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("You have no residence permit, and no EU right or protection to stay."),
            not_(facts.stay.is_one_of("permit", "ukraine", "eu_family", "dublin")),
            vc_b("B8/4.1"),
        ),
        Requirement(
            _(
                "You did all you could to get travel papers, also with DT&V. If you "
                "can never travel, this is not asked."
            ),
            any_of(_never_travels, facts.return_steps.includes("return_service")),
            vc_b("B8/4.1"),
            (evidence.mediation_request,),
        ),
        Requirement(
            _(
                "The doctors of the IND say that you can never travel. Or nobody can "
                "arrange the care that must be ready when you arrive."
            ),
            any_of(
                all_of(
                    _never_travels,
                    Discretion(
                        definitions.BMA,
                        on=(_("whether you can ever travel again"),),
                    ),
                ),
                all_of(
                    facts.return_steps.includes("handover"),
                    Discretion(
                        definitions.DTV,
                        on=(_("what you and the authorities did to arrange it"),),
                    ),
                ),
            ),
            vc_b("B8/4.1, B8/4.3"),
        ),
    ),
    permit=permits.no_fault_medical,
    apply=(
        _("Ask your doctors for the form and sign the consent."),
        *definitions.apply_with_doctors,
        _("If you need papers to travel, ask DT&V for help too."),
    ),
)
