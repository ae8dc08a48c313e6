"""Waiting for a ruling on Dutch nationality: Vb 3.49; Vc B8/8."""

from rules.language.conditions import Discretion
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

art17_rwn_waiting = Ground(
    code="art17_rwn_waiting",
    classification=Classification.TEMPORARY,
    name=_("Waiting for a judge who decides whether you are Dutch"),
    dutch_name="in afwachting van verzoek artikel 17 RWN",
    source=vb("3.49"),
    answer=Answer(
        may_fit=_(
            "You may be able to wait here until the judge decides whether you are "
            "Dutch."
        ),
    ),
    scope=(definitions.here_for_temporary_stay,),
    gate=(
        Requirement(
            _("You asked the court in The Hague to decide that you are Dutch."),
            facts.past.includes("asked_court"),
            vb("3.49(1)"),
            (evidence.court_request,),
        ),
    ),
    requirements=(
        Requirement(
            _("Your request to the court is not clearly without a chance."),
            Discretion(definitions.IND),
            vb("3.49(1)"),
        ),
        Requirement(
            _("The IND decided that you do not have to leave meanwhile."),
            Discretion(definitions.IND),
            vc_b("B8/8.1"),
        ),
        Requirement(
            _("You did not move your home out of the Netherlands."),
            Discretion(definitions.IND),
            vc_b("B8/8.1"),
            (evidence.registration,),
        ),
    ),
    permit=permits.art17,
    apply=(
        _("You ask the IND for this permit with a form, with a copy of your request."),
    ),
)
