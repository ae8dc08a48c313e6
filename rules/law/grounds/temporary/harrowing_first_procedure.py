"""Harrowing circumstances in a first procedure: Vb 3.6ba; Stb. 2019, 143."""

from rules.language.conditions import Discretion
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import dtv_harrowing, stb_2019_143

harrowing_first_procedure = Ground(
    code="harrowing_first_procedure",
    classification=Classification.TEMPORARY,
    name=_("A very hard situation, in your first procedure"),
    dutch_name="schrijnende omstandigheden",
    source=stb_2019_143("Vb 3.6ba(1)"),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You asked for asylum or a permit, and wait for the decision."),
            facts.stay.is_one_of("asylum", "application"),
            stb_2019_143("Vb 3.6ba(1)"),
        ),
        Requirement(
            _("It is your first request in the Netherlands, and not final yet."),
            facts.first_procedure.yes,
            stb_2019_143("Vb 3.6ba(1)"),
        ),
    ),
    requirements=(
        Requirement(
            _("Special facts together make your situation very hard, with proof."),
            Discretion(_("the head of the IND")),
            dtv_harrowing("Schrijnende omstandigheden"),
            (evidence.special_facts,),
        ),
        Requirement(
            _("No other permit fits your situation."),
            Discretion(_("the head of the IND")),
            dtv_harrowing("Schrijnende omstandigheden"),
        ),
    ),
    permit=permits.harrowing,
    apply=(
        _("You cannot ask for this with a form. Only the IND can give it by itself."),
        _("Tell your lawyer now, with proof. It is only possible in a first request."),
        _("It is very rare. EU rules of June 2026 may have changed it: ask a lawyer."),
    ),
)
