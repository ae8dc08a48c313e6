"""No question takes for granted what was not told: "I do not know" is not a yes."""

from functools import cache
from random import Random

import pytest

from rules import Case, questions
from rules.language.conditions import Condition, all_of, any_of, not_
from rules.language.fact import Fact
from rules.language.truth import Truth
from rules.law import facts
from tests.anybody import samples

PEOPLE = 1_500

_hurt = any_of(
    facts.happened.includes("violence", "honour"),
    facts.tie.is_one_of("ended_violence"),
    facts.humanitarian_for.is_one_of("violence"),
)
_used = any_of(
    facts.happened.includes("exploited", "child_work", "witnessed"),
    facts.humanitarian_for.is_one_of("trafficking_unable", "labour"),
)
_had_a_permit = facts.last_permit.is_one_of(
    "family",
    "asylum_family",
    "humanitarian",
    "medical",
    "privileged",
    "eu_document",
    "search",
    "other",
)
_humanitarian = facts.last_permit.is_one_of("humanitarian")
_over = not_(facts.stay.is_one_of("permit"))
_apart = not_(facts.tie.is_one_of("together"))
_with_somebody = any_of(
    not_(facts.tie.is_one_of("nobody")),
    facts.family_role.is_one_of("partner"),
    facts.turkish_worker.is_one_of("business"),
)
_was_dutch = facts.past.includes("was_dutch")
_remigrated = facts.past.includes("remigration")
_afghan_girl = facts.children.includes("afghan_girl")
_order = any_of(
    facts.children.includes("measure_for_me", "measure_for_my_child"),
    facts.humanitarian_for.is_one_of("protection_order"),
)

TAKES_FOR_GRANTED: dict[Fact, Condition] = {
    facts.humanitarian_for: _humanitarian,
    facts.permit_since: _had_a_permit,
    facts.permit_ended_on: all_of(_had_a_permit, _over),
    facts.permit_changes: _had_a_permit,
    facts.trafficking_outcome: _humanitarian,
    facts.return_dangers: _humanitarian,
    facts.delay_before: facts.last_permit.is_one_of("medical"),
    facts.still_cannot_leave: _humanitarian,
    facts.permit_when_exploited: _used,
    facts.about_work: _used,
    facts.trafficking_report: _used,
    facts.trafficking_case: _used,
    facts.cannot_report: _used,
    facts.trafficking_papers: _used,
    facts.wage_claim: _used,
    facts.tie_ended_on: all_of(_apart, _with_somebody),
    facts.together_at_death: facts.tie.is_one_of("died"),
    facts.hurt_when: _hurt,
    facts.threat_now: _hurt,
    facts.honour_harm: _hurt,
    facts.violence_papers: _hurt,
    facts.parent_hurt_you: _hurt,
    facts.family_role: facts.last_permit.is_one_of("family", "asylum_family"),
    facts.with_worker_since: facts.turkish_worker.is_one_of("not_yet"),
    facts.delay_since: any_of(
        facts.stay.is_one_of("article_64"), facts.health.includes("delayed")
    ),
    facts.delay_ended_on: any_of(
        facts.stay.is_one_of("article_64"), facts.health.includes("delayed")
    ),
    facts.child_care: any_of(
        facts.children.includes("dutch_child"),
        facts.family_here.includes("dutch_child"),
    ),
    facts.order_role: _order,
    facts.measure_months: _order,
    facts.measure_facts: _order,
    facts.placement: facts.children.includes("placed"),
    facts.afghan_role: _afghan_girl,
    facts.girl_age: _afghan_girl,
    facts.afghan_facts: _afghan_girl,
    facts.dutch_past: _was_dutch,
    facts.dutch_lost_on: _was_dutch,
    facts.lawful_before_dutch: _was_dutch,
    facts.years_here_as_child: any_of(
        facts.past.includes("lived_here_as_child"),
        facts.children.includes("lived_here"),
    ),
    facts.remigrated_on: _remigrated,
    facts.gave_up_dutch: _remigrated,
    facts.return_steps: facts.past.includes("cannot_leave"),
    facts.dtv_report: facts.past.includes("cannot_leave"),
}
"""For a question whose words suppose something: what must have been told."""


@cache
def asked() -> tuple[tuple[Fact, Case], ...]:
    """Each question of many people, with what they told before it."""
    random = Random(8)
    return tuple(
        (fact, told)
        for _ in range(PEOPLE)
        for fact, told in _one_by_one(samples().someone(random))
    )


def _one_by_one(person: Case) -> list[tuple[Fact, Case]]:
    path = questions(person)
    codes = [fact.code for fact in path]
    return [
        (fact, Case({c: person.answers[c] for c in codes[:place]}, person.on))
        for place, fact in enumerate(path)
    ]


@pytest.mark.parametrize("fact", TAKES_FOR_GRANTED, ids=lambda fact: fact.code)
def test_a_question_is_asked_only_behind_a_told_yes(fact: Fact) -> None:
    supposed = TAKES_FOR_GRANTED[fact]
    people = [told for one, told in asked() if one is fact]

    assert people
    assert all(supposed.truth(told) is Truth.YES for told in people)
