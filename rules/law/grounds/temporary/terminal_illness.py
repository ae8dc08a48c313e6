"""Terminal illness: Vb 3.48(2)(b), VV 3.24aa(1)(d); its conditions were not read."""

from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, ind_other, vv

terminal_illness = Ground(
    code="terminal_illness",
    classification=Classification.TEMPORARY,
    name=_("You are very ill and will die soon"),
    dutch_name="terminale ziekte",
    source=vv("3.24aa(1)(d)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Doctors say that you will die soon."),
            facts.health.includes("dying"),
            vv("3.24aa(1)(d)"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("You meet the conditions. We could not read them: ask a specialist."),
            Discretion(definitions.IND),
            disputed(ind_other("Lijst overige verblijfsvergunningen")),
        ),
    ),
    permit=permits.terminal,
    apply=(
        _("Ask a lawyer about this permit, and about article 64, on the same day."),
        _("Your doctor can help you with the papers."),
    ),
)
