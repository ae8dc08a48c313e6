"""The last phase of an illness: Vb 3.48(2)(b), VV 3.24aa(1)(d); Vc B8/12.

The policy speaks of a death within six months to a year and a half. Who is expected to
die sooner is not told "no": the text is read as the longest time (Vc B8/12.1 Ad 2).
"""

from rules.language.conditions import Discretion, not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

terminal_illness = Ground(
    code="terminal_illness",
    classification=Classification.TEMPORARY,
    name=_("You are very ill and will die soon"),
    dutch_name="terminale ziekte",
    source=vv("3.24aa(1)(d)"),
    answer=Answer(
        may_fit=_("You may be able to stay here in the last phase of your life."),
    ),
    scope=(
        definitions.not_dutch_or_eu,
        definitions.in_the_netherlands(vc_b("B8/12.1(1)")),
    ),
    gate=(
        Requirement(
            _("Doctors say that you will die within a year and a half."),
            facts.health.includes("dying"),
            vc_b("B8/12.1 Ad 2"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("Doctors do not try to cure you any more. You only get palliative care."),
            facts.last_phase.includes("no_cure"),
            vc_b("B8/12.1(3)"),
            (evidence.medical_details,),
        ),
        Requirement(
            _("You have no residence permit of another EU country."),
            not_(facts.last_phase.includes("eu_permit")),
            vc_b("B8/12.1"),
        ),
        Requirement(
            _("The doctors of the IND (BMA) find that it is the last phase."),
            Discretion(
                definitions.BMA,
                on=(
                    _("that death is expected in six months to a year and a half"),
                    _("that it is an illness of the body, nearly always cancer"),
                ),
            ),
            vc_b("B8/12.1(2), B8/12.1 Ad 2"),
        ),
        definitions.not_held_already("terminal", vc_b("B8/12.1")),
    ),
    permit=permits.terminal,
    apply=(
        _("You ask the IND with a form and the papers of your doctors."),
        _("Send all papers. When one is missing, the IND does not ask its doctors."),
        _("Your partner and children can ask with you. For a child, its parents can."),
        _("Ask a lawyer about article 64 on the same day."),
    ),
)
