"""Witness of trafficking who reported it: Vb 3.48(1)(c); Vc B8/3."""

from rules.language.conditions import not_
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

trafficking_witness_reporter = Ground(
    code="trafficking_witness_reporter",
    classification=Classification.TEMPORARY,
    name=_("Witness of human trafficking who made a report"),
    dutch_name="getuige-aangever van mensenhandel",
    source=vb("3.48(1)(c)"),
    answer=Answer(
        fits=_(
            "You told the police what you saw. You can get a permit for as long as the "
            "case needs you."
        ),
        may_fit=_(
            "You told the police what you saw. You may be able to stay while the case "
            "needs you."
        ),
    ),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
        definitions.does_not_hold("trafficking_case", "witness"),
    ),
    gate=(
        Requirement(
            _("You saw human trafficking and told the police about it."),
            facts.happened.includes("witnessed"),
            vb("3.48(1)(c)"),
            (evidence.signed_report,),
        ),
    ),
    requirements=(
        Requirement(
            _("You are not a victim of it yourself. Victims have stronger rules."),
            not_(definitions.exploited),
            vb("3.48(1)(c)"),
        ),
        Requirement(
            _("The police or the court is still working on the case."),
            facts.trafficking_case.is_one_of("running"),
            vb("3.48(1)(c)"),
            (evidence.case_runs,),
        ),
        Requirement(
            _("The public prosecutor finds that you must be here for the case."),
            definitions.needed_for_the_case,
            vb("3.48(1)(c)"),
            (evidence.prosecutor_statement,),
        ),
    ),
    permit=permits.witness,
    apply=(_("You do not fill in a form. The police send your report to the IND."),),
)
