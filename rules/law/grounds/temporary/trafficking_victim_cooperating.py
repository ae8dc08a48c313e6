"""Victim of trafficking who helps in another way: Vb 3.48(1)(b); Vc B8/3."""

from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb

trafficking_victim_cooperating = Ground(
    code="trafficking_victim_cooperating",
    classification=Classification.TEMPORARY,
    name=_("Victim of human trafficking who helps the police in another way"),
    dutch_name="slachtoffer van mensenhandel dat op andere wijze meewerkt",
    source=vb("3.48(1)(b)"),
    answer=Answer(
        fits=_(
            "You help the police in your own way. You can get a permit while the case "
            "goes on."
        ),
        may_fit=_(
            "You may be able to stay if you help the police in another way than with a "
            "report."
        ),
        not_yet=_(
            "You may be able to stay later if you help the police without a report. "
            "Talk to a helper first."
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
            vb("3.48(1)(b)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You help the police or the court in another way than with a report."),
            facts.trafficking_report.is_one_of("helping"),
            vb("3.48(1)(b)"),
            (evidence.cooperation,),
        ),
        Requirement(
            _("The criminal case about it has not ended."),
            definitions.case_has_not_ended,
            vb("3.48(1)(b)"),
            (evidence.case_runs,),
        ),
        definitions.dublin_or_needed,
    ),
    permit=permits.trafficking_report,
    apply=(
        _("You do not fill in a form. The police tell the IND that you help."),
        _("CoMensha can find a safe place and a helper for you."),
    ),
)
