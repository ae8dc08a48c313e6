"""Victim of trafficking who cannot report: Vb 3.48(1)(d); Vc B8/3.1 and B8/3.3."""

from rules.language.conditions import all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b

_under_threat = facts.cannot_report.includes("threat")
_too_ill = facts.cannot_report.includes("health")
_is_minor = facts.age.less_than(18)

trafficking_victim_unable = Ground(
    code="trafficking_victim_unable",
    classification=Classification.TEMPORARY,
    name=_("Victim of human trafficking who cannot make a report"),
    dutch_name="slachtoffer van mensenhandel dat niet kan of wil meewerken",
    source=vb("3.48(1)(d)"),
    answer=Answer(
        fits=_(
            "You do not have to report what was done to you. You can ask for a permit "
            "without it."
        ),
        may_fit=_("You may be able to stay without a report to the police."),
        not_yet=_(
            "Without a report, too, you may get a permit, once the papers are there."
        ),
    ),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
        definitions.does_not_hold("trafficking_case", "trafficking_unable"),
    ),
    gate=(
        Requirement(
            _("You are a victim of human trafficking."),
            definitions.exploited,
            vb("3.48(1)(d)"),
        ),
    ),
    requirements=(
        Requirement(
            _("You had no residence permit when you became a victim."),
            facts.permit_when_exploited.no,
            vb("3.48(1)(d)"),
        ),
        Requirement(
            _("You cannot, or do not want to, make a report or help the police."),
            facts.trafficking_report.is_one_of("cannot"),
            vb("3.48(1)(d)"),
        ),
        Requirement(
            _("A serious threat, your health, or being under 18 is the reason."),
            any_of(_under_threat, _too_ill, _is_minor),
            vc_b("B8/3.1"),
        ),
        Requirement(
            _("The police state that there are signs of human trafficking."),
            facts.trafficking_papers.includes("victim"),
            vc_b("B8/3.3"),
            (evidence.police_victim,),
        ),
        Requirement(
            _(
                "A paper supports your reason. The police write about the threats or "
                "your age, or a doctor or psychologist about your health."
            ),
            any_of(
                all_of(_under_threat, facts.trafficking_papers.includes("threat")),
                all_of(_too_ill, facts.trafficking_papers.includes("medical")),
                all_of(_is_minor, facts.trafficking_papers.includes("minor")),
            ),
            vc_b("B8/3.3"),
            (evidence.cannot_cooperate,),
        ),
    ),
    permit=permits.trafficking_unable,
    apply=(
        _("You ask for this permit at the police. A lawyer can do it with you."),
        _("CoMensha or a lawyer can help you to get the papers safely."),
    ),
)
