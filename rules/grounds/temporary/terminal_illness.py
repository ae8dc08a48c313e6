"""Terminal illness: Vb 3.48, on the list of the IND; conditions could not be read."""

from rules import definitions, evidence, facts, permits
from rules.conditions import Discretion
from rules.language import Classification, Ground, Requirement
from rules.sources import (
    ind_other,
)
from rules.wording import _

terminal_illness = Ground(
    code="terminal_illness",
    classification=Classification.TEMPORARY,
    name=_("You are very ill and will die soon"),
    dutch_name="terminale ziekte",
    source=ind_other("List of other residence permits"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("Doctors say that you will die soon."),
            facts.health.includes("dying"),
            ind_other("List of other residence permits"),
            (evidence.medical_proof, evidence.medical_consent),
        ),
    ),
    requirements=(
        Requirement(
            _("You meet the conditions. We could not read them: ask a specialist."),
            Discretion(definitions.IND),
            ind_other("List of other residence permits"),
        ),
    ),
    permit=permits.terminal,
    apply=(
        _("Ask a lawyer about this permit, and about article 64, on the same day."),
        _("Your doctor can help you with the papers."),
    ),
)
