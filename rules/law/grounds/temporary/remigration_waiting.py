"""Waiting for remigration: Vb 3.48(2)(b); VV 3.24aa(1)(a); Vc B8/5.

The money had to be asked for before 2025 (Remigratiewet 2b(1)(a)), so who is a child
today does not grow into it.
"""

from rules.language.conditions import Discretion, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

remigration_waiting = Ground(
    code="remigration_waiting",
    classification=Classification.TEMPORARY,
    name=_("Waiting to leave under the Remigration Act"),
    dutch_name="in afwachting van remigratie",
    source=vv("3.24aa(1)(a)"),
    answer=Answer(
        may_fit=_(
            "You may be able to wait here until you leave with the money of the "
            "Remigration Act."
        ),
    ),
    scope=(definitions.not_dutch_or_eu, definitions.here_for_temporary_stay),
    gate=(
        Requirement(
            _("You will leave with money of the Remigration Act."),
            facts.past.includes("remigration"),
            vc_b("B8/5.1"),
            (evidence.remigration,),
        ),
    ),
    requirements=(
        Requirement(
            _("You are an adult."), facts.age.at_least_today(18), vc_b("B8/5.1")
        ),
        Requirement(
            _("You gave up your Dutch citizenship for it, and wait here."),
            facts.gave_up_dutch.yes,
            vc_b("B8/5.1"),
            (evidence.dutch_past,),
        ),
        Requirement(
            _("The SVB says that you will get the money."),
            Discretion(definitions.SVB),
            vc_b("B8/5.3"),
            (evidence.remigration,),
        ),
        Requirement(
            _("You have a valid passport."),
            any_of(
                facts.passport.yes,
                Discretion(definitions.IND, on=(_("how else you show your age"),)),
            ),
            vc_b("B8/5.3"),
            (evidence.identity,),
        ),
    ),
    permit=permits.remigration,
    apply=(
        _("You ask the IND for this permit with a form."),
        _("The SVB can tell how long it will take."),
    ),
)
