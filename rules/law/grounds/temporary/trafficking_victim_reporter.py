"""Victim of trafficking who made a report: Vb 3.48(1)(a); Vc B8/3."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

trafficking_victim_reporter = Ground(
    code="trafficking_victim_reporter",
    classification=Classification.TEMPORARY,
    name=_("Victim of human trafficking who made a report"),
    dutch_name="slachtoffer-aangever van mensenhandel",
    source=vb("3.48(1)(a)"),
    answer=Answer(
        fits=_(
            "You told the police what was done to you. You can get a permit while the "
            "case goes on."
        ),
        may_fit=_(
            "You may be able to stay here while the police or the court works on your "
            "case."
        ),
        not_yet=_(
            "If you report what was done to you, you may be able to stay. Talk to a "
            "helper first."
        ),
    ),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
        definitions.does_not_hold("trafficking_case"),
    ),
    gate=(
        Requirement(
            _("You are a victim of human trafficking."),
            definitions.exploited,
            vb("3.48(1)(a)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You made a report to the police and signed it."),
            facts.trafficking_report.is_one_of("signed"),
            vb("3.48(1)(a)"),
            (evidence.signed_report,),
        ),
        Requirement(
            _("The criminal case about it has not ended."),
            definitions.case_has_not_ended,
            vb("3.48(1)(a)"),
            (evidence.case_runs,),
        ),
        definitions.dublin_or_needed,
    ),
    permit=permits.trafficking_report,
    apply=(
        _("You do not fill in a form. The police send your report to the IND."),
        _("The IND tries to decide within 24 hours. Under Dublin it waits first."),
        _("CoMensha can find a safe place and a helper for you."),
    ),
)
