"""The earliest days for a permanent permit, the EU permit and Dutch citizenship.

The days follow from the person's own permits (Vw 21, 45b; RWN 8). A day is only said
when the answers give it; that it is not known is said too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from rules.language.case import Case
from rules.language.conditions import all_of
from rules.language.source import Source, Statement
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import definitions, facts
from rules.law.sources import naturalisation_plan, rwn, unconfirmed, vw

FIVE_YEARS, TEN_YEARS = Span(years=5), Span(years=10)
FIRST_AGE_THAT_COUNTS = 8


@dataclass(frozen=True)
class Milestone:
    """A sentence about a step, and the day in it where one can be said."""

    text: str
    source: Source
    day: date | None = None


@dataclass(frozen=True)
class _Step:
    """What to say of a step: before its day, from it on, and without a day."""

    later: str
    reached: str
    unknown: str
    source: Source


_permanent = _Step(
    _(
        "The earliest day for a permanent permit is {date}. On that day your permit "
        "must not be temporary."
    ),
    _(
        "You have had permits for five years since {date}. You can ask for a permanent "
        "permit as soon as yours is not temporary."
    ),
    _(
        "A permanent permit asks for five years of lawful stay in a row. From your "
        "answers we cannot work out the day."
    ),
    vw("21(1)"),
)
_income = _Step(
    _("From {date} your income no longer counts for a permanent permit."),
    _("Since {date} your income no longer counts for a permanent permit."),
    "",
    vw("21(2)"),
)
_eu = _Step(
    _("The earliest day for the EU long-term permit is {date}."),
    _("You have had the five years for the EU long-term permit since {date}."),
    _(
        "The EU long-term permit asks for five years, and temporary permits do not "
        "count. From your answers we cannot work out the day."
    ),
    vw("45b"),
)
_nationality = _Step(
    _("The earliest day to ask to become Dutch is {date}."),
    _("You have had the five years to ask to become Dutch since {date}."),
    _(
        "To become Dutch you need five years with permits. From your answers we "
        "cannot work out the day."
    ),
    rwn("8(1)"),
)

_other_conditions = Statement(
    _(
        "A permanent permit and the EU permit also ask for income and for the civic "
        "integration exam. A serious crime stands in the way."
    ),
    vw("21(1), 45b"),
)
_moved_away = Statement(
    _("Living outside the Netherlands can break the years. Ask a specialist."),
    vw("21(1)"),
)
_young_years = Statement(
    _("Years before your eighth birthday do not count for a permanent permit."),
    vw("21(2), 21(4)"),
)
_former_dutch = Statement(
    _("Who was Dutch before does not need these five years to become Dutch again."),
    rwn("8(2)"),
)
_dutch_partner = Statement(
    _(
        "With a Dutch partner, three years of living together can be enough to "
        "become Dutch."
    ),
    rwn("8(2), 8(4)"),
)
_stateless = Statement(
    _("Who has no citizenship needs three years, not five, to become Dutch."),
    rwn("8(4)"),
)
_plan = Statement(
    _("There is a plan to ask for ten years. We found no law that says so."),
    naturalisation_plan,
)

SAID = (
    *(_permanent, _income, _eu, _nationality),
    *(_other_conditions, _moved_away, _young_years, _former_dutch),
    *(_dutch_partner, _stateless, _plan),
)
"""All that can be said about the path."""


def path(case: Case) -> Iterator[Milestone]:
    """The steps to a lasting right, in order, with what bears on them."""
    since = _in_a_row_since(case)
    yield _at(_permanent, _after_age_eight(case, since), FIVE_YEARS, case)
    if _after_age_eight(case, since):
        yield _at(_income, since, TEN_YEARS, case)
    yield _at(_eu, _lasting_since(case), FIVE_YEARS, case)
    yield _at(_nationality_step(case), since, FIVE_YEARS, case)
    yield from (Milestone(one.text, one.source) for one in _notes(case))


def _at(step: _Step, since: date | None, span: Span, case: Case) -> Milestone:
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


def _nationality_step(case: Case) -> _Step:
    """That temporary years count for citizenship is not confirmed."""
    temporary = facts.last_permit.is_one_of("humanitarian", "medical")
    if temporary.truth(case) is not Truth.YES:
        return _nationality
    return replace(_nationality, source=unconfirmed(_nationality.source))


def _notes(case: Case) -> Iterator[Statement]:
    yield _other_conditions
    if _moved_abroad.truth(case) is Truth.YES:
        yield _moved_away
    age = case.answers.get(facts.age.code)
    since = _in_a_row_since(case)
    if isinstance(age, int) and since and _may_have_been_under_eight(case, since):
        yield _young_years
    if facts.past.includes("was_dutch").truth(case) is Truth.YES:
        yield _former_dutch
    if _lives_with_dutch_partner.truth(case) is Truth.YES:
        yield _dutch_partner
    if facts.nationality.is_one_of("other").truth(case) is Truth.YES:
        yield _stateless
    yield _plan


_lives_with_dutch_partner = all_of(
    facts.sponsor_right.is_one_of("dutch"),
    facts.family_role.is_one_of("partner"),
    facts.tie.is_one_of("together"),
)
