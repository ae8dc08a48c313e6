"""Trafficking victim who cannot report, after a year: Vb 3.51(1)(h), (5); Vc B9/10."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Answer, Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vb, vc_b, vv

trafficking_no_report = Ground(
    code="trafficking_no_report",
    classification=Classification.NON_TEMPORARY,
    name=_("Victim of human trafficking who cannot report, after one year"),
    dutch_name="slachtoffer van mensenhandel zonder aangifte, na één jaar",
    source=vv("3.24aa(2)(d)"),
    answer=Answer(
        fits=_(
            "You could not report what was done to you. You can still ask for a permit "
            "that lasts longer."
        ),
        may_fit=_(
            "Although you could not report what was done to you, you may be able to "
            "stay for longer."
        ),
        not_yet=_(
            "Although you could not report what was done to you, you may later be able "
            "to stay longer."
        ),
    ),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(
        definitions.holds_humanitarian_permit(
            "trafficking_unable",
            _("You have, or had, a permit as a victim who could not report."),
            "3.51(1)(h)",
        ),
    ),
    requirements=(
        Requirement(
            _("You had this permit for at least one year."),
            definitions.held_for(1),
            vb("3.51(1)(h)"),
            (evidence.permit_card,),
        ),
        Requirement(
            _(
                "The threat or the illness goes on, or you are still too young to "
                "help. A new paper shows it. Or you have other pressing reasons."
            ),
            any_of(
                facts.trafficking_papers.includes("threat", "medical"),
                all_of(
                    facts.age.less_than(18),
                    facts.trafficking_papers.includes("minor"),
                ),
                all_of(
                    facts.return_dangers.includes(
                        "revenge", "punished", "no_new_life", "other"
                    ),
                    Discretion(
                        definitions.IND, on=definitions.RETURN_AFTER_TRAFFICKING
                    ),
                ),
            ),
            vc_b("B9/10"),
            (evidence.cannot_cooperate, evidence.trafficking_facts),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=definitions.apply_for_change,
)
