"""The earliest days for a permanent permit, the EU permit and Dutch citizenship.

The days follow from the person's own permits (Vw 21, 45b; RWN 8). A day is only said
when the answers give it; that it is not known is said too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rules.language.case import Case
from rules.language.conditions import all_of, not_
from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.law import definitions, facts
from rules.law.permits import path as said
from rules.law.permits.path import FIRST_AGE_THAT_COUNTS, FIVE_YEARS, TEN_YEARS, Step
from rules.law.sources import unconfirmed


@dataclass(frozen=True)
class Milestone:
    """A sentence about a step, and the day in it where one can be said."""

    text: str
    source: Source
    day: date | None = None


def path(case: Case) -> Iterator[Milestone]:
    """The steps to a lasting right, in order, with what bears on them."""
    since = _in_a_row_since(case)
    yield _at(said.permanent, _after_age_eight(case, since), FIVE_YEARS, case)
    if _after_age_eight(case, since) and _ten_years.truth(case) is not Truth.NO:
        yield _at(said.income, since, TEN_YEARS, case)
    yield _at(said.eu, _lasting_since(case), FIVE_YEARS, case)
    yield _at(_nationality_step(case), since, FIVE_YEARS, case)
    yield from (Milestone(one.text, one.source) for one in _notes(case))


def _at(step: Step, since: date | None, span: Span, case: Case) -> Milestone:
    if since is None:
        return Milestone(step.unknown, step.source)
    day = span.end(since)
    text = step.reached if day <= case.on else step.later
    return Milestone(text, step.source, day)


def _in_a_row_since(case: Case) -> date | None:
    """From when permits followed each other up to now, where that is known."""
    valid = definitions.permit_is_valid.truth(case) is Truth.YES
    if not valid or _moved_abroad.truth(case) is Truth.YES:
        return None
    told = (case.answers.get(fact.code) for fact in (_all_permits, _last_permit))
    return min((day for day in told if isinstance(day, date)), default=None)


_all_permits, _last_permit = facts.lawful_since, facts.permit_since
_moved_abroad = facts.permit_changes.includes("moved_abroad")


def _after_age_eight(case: Case, since: date | None) -> date | None:
    """Not known for who may have been under eight then: no birthday is asked."""
    return None if since and _may_have_been_under_eight(case, since) else since


def _may_have_been_under_eight(case: Case, since: date) -> bool:
    age = case.answers.get(facts.age.code)
    if not isinstance(age, int):
        return False
    youngest = age - (case.on.year - since.year) - 1
    return youngest < FIRST_AGE_THAT_COUNTS


def _lasting_since(case: Case) -> date | None:
    """From when the permit was not temporary: a family permit with a settled person."""
    lasting = (
        facts.last_permit.is_one_of("family").truth(case),
        definitions.sponsor_is_settled.truth(case),
    )
    if _in_a_row_since(case) is None or any(one is not Truth.YES for one in lasting):
        return None
    day = case.answers.get(_last_permit.code)
    return day if isinstance(day, date) else None


def _nationality_step(case: Case) -> Step:
    """That temporary years count for citizenship is not confirmed."""
    temporary = facts.last_permit.is_one_of("humanitarian", "medical")
    if temporary.truth(case) is not Truth.YES:
        return said.nationality
    return replace(said.nationality, source=unconfirmed(said.nationality.source))


def _notes(case: Case) -> Iterator[Statement]:
    yield said.other_conditions
    yield said.crimes
    if _may_be_asylum.truth(case) is Truth.YES:
        yield said.income_after_asylum
    if _by_asylum.truth(case) is Truth.YES:
        yield said.asylum_years
    if _free_of_the_other_exam.truth(case) is Truth.YES:
        yield said.no_exemption
    if _moved_abroad.truth(case) is Truth.YES:
        yield said.moved_away
    age = case.answers.get(facts.age.code)
    since = _in_a_row_since(case)
    if isinstance(age, int) and since and _may_have_been_under_eight(case, since):
        yield said.young_years
    if facts.past.includes("was_dutch").truth(case) is Truth.YES:
        yield said.former_dutch
    if _lives_with_dutch_partner.truth(case) is Truth.YES:
        yield said.dutch_partner
    if facts.nationality.is_one_of("other").truth(case) is Truth.YES:
        yield said.stateless
    yield said.plan


_by_asylum = facts.last_permit.is_one_of("asylum_family")
_may_be_asylum = facts.last_permit.is_one_of("asylum_family", "other")
# Stay under article 8(a) or (l), or with the EU permit: Vw 21(2).
_ten_years = not_(
    facts.last_permit.is_one_of("asylum_family", "eu_document", "privileged")
)
_free_of_the_other_exam = facts.tie.is_one_of("ended_violence", "left_behind")
_lives_with_dutch_partner = all_of(
    facts.sponsor_right.is_one_of("dutch"),
    facts.family_role.is_one_of("partner"),
    facts.tie.is_one_of("together"),
)
