"""Answers that exclude each other, declared once; they are asked back gently."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from rules.language.case import Case
from rules.language.conditions import Condition, Leaf, View, all_of, any_of
from rules.language.fact import Day, Fact
from rules.language.rule import Contradiction
from rules.language.spans import Span
from rules.language.truth import Truth
from rules.language.wording import _
from rules.law import facts

ASK_BACK = _("These two answers do not go together. Which is right?")

ACT_BEGAN = date(2001, 4, 1)
"""The day on which the Vreemdelingenwet 2000 came into force."""


@dataclass(frozen=True)
class Earlier(Leaf):
    """The day is earlier than a fixed one."""

    than: date

    def holds(self, value: Any, on: date) -> bool:
        return bool(value < self.than)


class _Several(Condition):
    """A check of several facts at once; open as long as one is not known."""

    looks_at: tuple[str, ...]

    def truth(
        self, case: Case, view: View = View.TOLD, unasked: Truth = Truth.UNKNOWN
    ) -> Truth:
        values = [case.answers.get(code) for code in self.looks_at]
        if None in values:
            return Truth.UNKNOWN
        return Truth.of(self.holds(*values, case.on))

    @abstractmethod
    def holds(self, *values_and_day: Any) -> bool:
        """Whether the known answers satisfy it on a day."""


@dataclass(frozen=True)
class More(_Several):
    """The first number is more than the second by this, or by more."""

    looks_at: tuple[str, str]
    by: int = 1

    def holds(self, first: int, second: int, on: date) -> bool:
        return first - second >= self.by


@dataclass(frozen=True)
class BeforeBirth(_Several):
    """The day is before the birth of somebody of this age."""

    looks_at: tuple[str, str]

    def holds(self, day: date, age: int, on: date) -> bool:
        return on >= Span(years=age + 1).end(day)


@dataclass(frozen=True)
class OtherAge(_Several):
    """Somebody of this age now was not of that age on that day."""

    looks_at: tuple[str, str, str]

    def holds(self, day: date, then: int, now: int, on: date) -> bool:
        years = now - then
        if years < 0:
            return False  # said by another
        longest, shortest = Span(years=years + 1), Span(years=max(years - 1, 0))
        too_long_ago = on >= longest.end(day)
        return too_long_ago or (years > 0 and on <= shortest.close(day))


def _two(
    code: str, one: Fact, other: Fact, text: str, holds_if: Condition
) -> Contradiction:
    return Contradiction(code, (one.code, other.code), text, holds_if)


def _younger(
    code: str, other: Fact, years: int, text: str, said: Condition
) -> Contradiction:
    return _two(code, facts.age, other, text, all_of(facts.age.less_than(years), said))


def _grown_up(code: str, other: Fact, said: Condition) -> Contradiction:
    text = _("Somebody of 18 or older is not under 18.")
    return _two(code, facts.age, other, text, all_of(facts.age.at_least(18), said))


def _before_birth() -> Iterator[Contradiction]:
    """No day of a person's own can be before her birth."""
    text = _("With this age, that day is before you were born.")
    for day in (fact for fact in facts.FACTS if isinstance(fact, Day)):
        check = BeforeBirth((day.code, facts.age.code))
        yield _two(f"{day.code}_before_birth", facts.age, day, text, check)


_valid = facts.stay.is_one_of("permit")
_permit_of_the_act = facts.last_permit.is_one_of("family", "humanitarian", "medical")
_act_text = _("The law for this permit began on 1 April 2001.")

CONTRADICTIONS = (
    _two(
        "permit_ended_before_it_began",
        facts.permit_since,
        facts.permit_ended_on,
        _("A permit cannot end before it begins."),
        facts.permit_ended_on.before(facts.permit_since),
    ),
    _two(
        "taken_back_before_it_began",
        facts.permit_since,
        facts.taken_back_to,
        _("A permit cannot be taken away from a day before it began."),
        facts.taken_back_to.before(facts.permit_since),
    ),
    _two(
        "taken_back_after_it_ended",
        facts.permit_ended_on,
        facts.taken_back_to,
        _("A permit that has ended cannot be taken away from a later day."),
        facts.permit_ended_on.before(facts.taken_back_to),
    ),
    _two(
        "valid_and_ended",
        facts.stay,
        facts.permit_ended_on,
        _("A permit that has ended is not valid any more."),
        all_of(_valid, facts.permit_ended_on.reached(days=1)),
    ),
    _two(
        "valid_and_never",
        facts.stay,
        facts.last_permit,
        _("Somebody who has a valid permit has had a permit."),
        all_of(_valid, facts.last_permit.is_one_of("never")),
    ),
    _two(
        "permit_before_the_act",
        facts.last_permit,
        facts.permit_since,
        _act_text,
        all_of(_permit_of_the_act, Earlier(facts.permit_since.code, ACT_BEGAN)),
    ),
    _two(
        "end_before_the_act",
        facts.last_permit,
        facts.permit_ended_on,
        _act_text,
        all_of(_permit_of_the_act, Earlier(facts.permit_ended_on.code, ACT_BEGAN)),
    ),
    _two(
        "permits_began_after_this_one",
        facts.permit_since,
        facts.lawful_since,
        _("The years with permits cannot begin after those with this permit."),
        all_of(_valid, facts.permit_since.before(facts.lawful_since)),
    ),
    _two(
        "apart_before_the_permit",
        facts.permit_since,
        facts.tie_ended_on,
        _("A permit to live with somebody cannot begin after that has ended."),
        all_of(
            facts.last_permit.is_one_of("family"),
            facts.family_role.is_one_of("partner"),
            facts.tie_ended_on.before(facts.permit_since),
        ),
    ),
    _two(
        "delay_ended_before_it_began",
        facts.delay_since,
        facts.delay_ended_on,
        _("A delay cannot end before it begins."),
        facts.delay_ended_on.before(facts.delay_since),
    ),
    _two(
        "delayed_and_ended",
        facts.stay,
        facts.delay_ended_on,
        _("A delay that has ended is not your stay now."),
        all_of(
            facts.stay.is_one_of("article_64"), facts.delay_ended_on.reached(days=1)
        ),
    ),
    *_before_birth(),
    _two(
        "girl_not_born",
        facts.girl_age,
        facts.first_request_on,
        _("With this age, that day is before she was born."),
        all_of(
            facts.children.includes("afghan_girl"),
            BeforeBirth((facts.first_request_on.code, facts.girl_age.code)),
        ),
    ),
    _two(
        "child_older_than_parent",
        facts.age,
        facts.girl_age,
        _("A child is younger than her parent."),
        all_of(
            facts.afghan_role.is_one_of("parent"),
            More((facts.girl_age.code, facts.age.code), by=0),
        ),
    ),
    _two(
        "girl_of_two_ages",
        facts.age,
        facts.girl_age,
        _("If you are the girl, both are your own age."),
        all_of(
            facts.afghan_role.is_one_of("girl"),
            any_of(
                More((facts.girl_age.code, facts.age.code)),
                More((facts.age.code, facts.girl_age.code)),
            ),
        ),
    ),
    _two(
        "more_years_than_age",
        facts.age,
        facts.years_here_as_child,
        _("Nobody can live here for more years than her or his age."),
        More((facts.years_here_as_child.code, facts.age.code)),
    ),
    _two(
        "older_then_than_now",
        facts.age,
        facts.age_at_first_request,
        _("Nobody was older then than now."),
        More((facts.age_at_first_request.code, facts.age.code)),
    ),
    _two(
        "other_age_on_that_day",
        facts.first_request_on,
        facts.age_at_first_request,
        _("With your age now, you had another age on that day."),
        OtherAge(
            (
                facts.first_request_on.code,
                facts.age_at_first_request.code,
                facts.age.code,
            )
        ),
    ),
    _younger(
        "parent_under_65",
        facts.family_role,
        65,
        _("That permit is for a parent of 65 or older."),
        facts.family_role.is_one_of("parent_65"),
    ),
    _grown_up(
        "grown_up_child",
        facts.children,
        facts.children.includes("measure_for_me", "parents_lost_say", "placed"),
    ),
    _grown_up("grown_up_alone", facts.past, facts.past.includes("came_alone")),
)
"""Every two answers that exclude each other."""
