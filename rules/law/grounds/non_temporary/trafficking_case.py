"""Trafficking victim after the case or three years: Vb 3.51(1)(k); Vc B9/12."""

from rules.language.conditions import Discretion, all_of, any_of
from rules.language.rule import Classification, Ground, Requirement
from rules.language.wording import _
from rules.law import definitions, evidence, facts
from rules.law.permits import permits
from rules.law.sources import vc_b, vv

three_years = definitions.held_for(3)

trafficking_case = Ground(
    code="trafficking_case",
    classification=Classification.NON_TEMPORARY,
    name=_("Victim of human trafficking, after the criminal case or three years"),
    dutch_name="na verblijf als slachtoffer(-aangever) van mensenhandel",
    source=vv("3.24aa(2)(f)"),
    scope=(definitions.eu_law_gives_no_right,),
    gate=(definitions.held_for_trafficking_case,),
    requirements=(
        Requirement(
            _(
                "Someone was convicted and that is final. Or you had your permit for "
                "three years, while the case goes on or on the day the court judged. "
                "If the case was stopped after three years, the IND weighs it."
            ),
            any_of(
                facts.trafficking_outcome.is_one_of("convicted"),
                all_of(
                    three_years,
                    any_of(
                        facts.trafficking_outcome.is_one_of("running"),
                        all_of(
                            facts.trafficking_outcome.is_one_of("no_conviction"),
                            facts.judgment_on.years_after(facts.permit_since, 3),
                        ),
                        all_of(
                            facts.trafficking_outcome.is_one_of("dropped"),
                            Discretion(definitions.IND),
                        ),
                    ),
                ),
            ),
            vc_b("B9/12"),
            (evidence.judgment, evidence.case_runs),
        ),
        definitions.applies_in_time,
        definitions.lives_here,
        definitions.has_identity,
    ),
    permit=permits.after_trafficking,
    apply=definitions.apply_for_change,
)
