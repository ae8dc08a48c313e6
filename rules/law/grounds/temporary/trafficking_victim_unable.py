"""Victim of trafficking who cannot report: Vb 3.48(1)(d); Vc B8/3.1 and B8/3.3."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import disputed, vb, vc_b

_under_threat = facts.cannot_report.includes("threat")
_too_ill = facts.cannot_report.includes("health")
_is_minor = facts.age.less_than(18)

trafficking_victim_unable = Ground(
    code="trafficking_victim_unable",
    classification=Classification.TEMPORARY,
    name=_("Victim of human trafficking who cannot make a report"),
    dutch_name="slachtoffer van mensenhandel dat niet kan of wil meewerken",
    source=vb("3.48(1)(d)"),
    scope=(
        definitions.eu_law_gives_no_right,
        definitions.here_for_temporary_stay,
    ),
    gate=(
        Requirement(
            _("You are a victim of human trafficking."),
            facts.happened.includes("exploited"),
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
            _("You cannot or dare not make a report or help the police."),
            facts.trafficking_report.is_one_of("cannot"),
            vb("3.48(1)(d)"),
        ),
        Requirement(
            _(
                "You have a strong reason: a serious threat here, or your health. "
                "Being under 18 may be a reason too."
            ),
            any_of(
                _under_threat, _too_ill, all_of(_is_minor, Discretion(definitions.IND))
            ),
            disputed(vc_b("B8/3.1")),
        ),
        Requirement(
            _("The police state that you are a victim."),
            any_of(
                facts.trafficking_papers.includes("victim"), Discretion(_("the police"))
            ),
            vc_b("B8/3.3"),
            (evidence.police_victim,),
        ),
        Requirement(
            _(
                "A paper supports your reason: the police state that they threaten "
                "you, or a doctor or psychologist explains your health."
            ),
            any_of(
                all_of(_under_threat, facts.trafficking_papers.includes("threat")),
                all_of(_too_ill, facts.trafficking_papers.includes("medical")),
                Discretion(definitions.IND),
            ),
            vc_b("B8/3.3"),
            (evidence.cannot_cooperate,),
        ),
    ),
    permit=permits.trafficking_unable,
    apply=(
        _("You ask the IND for this permit with a form."),
        _("CoMensha or a lawyer can help you to get the papers safely."),
    ),
)
