"""The days on which an outcome turns: exact, the day before and the day itself."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest

from rules import LAW, Assessment, Case, assess
from rules.assessment.reading import read_case
from rules.assessment.turning import TurningDay, turning
from rules.engine.later import ages, later, turning_days
from rules.engine.law import Law
from rules.language.conditions import Condition
from rules.language.rule import Classification, Standing
from tests.anybody import samples
from tests.rules.tiny import caution, ground, law, must, since, until
from tests.today import TODAY

ONE_DAY = timedelta(days=1)

AFTER_VIOLENCE = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "humanitarian",
    "humanitarian_for": "violence",
    "permit_since": "2026-03-12",
}
GIRL = {
    "nationality": "afghan",
    "stay": "none",
    "last_permit": "never",
    "topics": ["unsure"],
    "children": ["afghan_girl"],
    "afghan_role": "girl",
    "afghan_facts": [],
}
ENDED = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "family",
    "permit_since": "2018-03-12",
    "permit_ended_on": "2025-03-01",
    "family_role": "partner",
    "tie": "together",
}


def told(answers: Mapping[str, object], on: date = TODAY) -> Case:
    return read_case(answers, on, LAW)


def turns(answers: Mapping[str, object], code: str) -> list[tuple[object, ...]]:
    """When the ground turns, whether that is sure, and from what to what."""
    return [
        (str(one.day), "about" if one.about else "sure", turn.before, turn.after)
        for one in turning(assess(told(answers)))
        for turn in one.turns
        if turn.ground.code == code
    ]


def standing(case: Case, code: str) -> Standing:
    return next(r.standing for r in assess(case).grounds if r.rule.code == code)


def test_a_year_on_the_permit_turns_not_yet_into_may_fit() -> None:
    (first,) = turning(assess(told(AFTER_VIOLENCE)))

    assert (first.day, first.about) == (date(2027, 3, 12), False)
    assert first.before is Classification.NOT_ELIGIBLE
    assert first.after is Classification.NON_TEMPORARY
    (turn,) = first.turns
    assert (turn.before, turn.after) == (Standing.NOT_YET, Standing.MAY_FIT)
    assert turn.for_better


def test_two_years_after_the_end_it_is_too_late() -> None:
    (last,) = turning(assess(told(ENDED)))

    assert last.day == date(2027, 3, 2)
    assert last.after is Classification.NOT_ELIGIBLE
    assert not any(turn.for_better for turn in last.turns)
    for turn in last.turns:
        code, answers = turn.ground.code, told(ENDED).answers
        assert standing(Case(answers, last.day - ONE_DAY), code) is turn.before
        assert standing(Case(answers, last.day), code) is turn.after


def test_a_girl_of_nine_grows_into_the_rule_for_girls_of_ten() -> None:
    girl = {**GIRL, "age": 9, "girl_age": 9, "first_request_on": "2017-01-01"}
    code = "westernised_afghan_girl"

    assert standing(told(girl), code) is Standing.NOT_YET
    assert turns(girl, code) == [
        ("2026-11-24", "about", Standing.NOT_YET, Standing.MAY_FIT),
        ("2035-11-23", "about", Standing.MAY_FIT, Standing.DOES_NOT_FIT),
    ]


def test_what_waits_for_a_date_is_not_sure_while_a_birthday_is_near() -> None:
    girl = {**GIRL, "age": 9, "girl_age": 9, "first_request_on": "2018-12-01"}

    first, _ = turns(girl, "westernised_afghan_girl")

    assert first[:2] == ("2026-12-01", "about")


def test_who_is_a_child_no_more_does_not_become_one_when_another_age_is_near() -> None:
    boy = {
        "nationality": "other",
        "stay": "none",
        "last_permit": "never",
        "age": 16,
        "topics": ["child"],
        "children": ["alone"],
        "age_at_first_request": 13,
        "return_trouble": [],
    }

    assert turns(boy, "no_fault_unaccompanied_minor") == [
        ("2028-11-23", "about", Standing.MAY_FIT, Standing.DOES_NOT_FIT),
    ]


def test_a_girl_who_will_be_too_old_by_then_gets_no_date() -> None:
    girl = {**GIRL, "age": 12, "girl_age": 12, "first_request_on": "2025-12-01"}
    code = "westernised_afghan_girl"
    (result,) = [r for r in assess(told(girl)).grounds if r.rule.code == code]

    assert result.comes_too_late
    assert result.met_from is None
    assert turns(girl, code) == [
        ("2032-11-23", "about", Standing.NOT_YET, Standing.DOES_NOT_FIT),
    ]


def test_an_age_is_met_on_the_last_day_that_its_birthday_can_be() -> None:
    girl = {**GIRL, "age": 9, "girl_age": 9, "first_request_on": "2017-01-01"}
    code = "westernised_afghan_girl"
    (result,) = [r for r in assess(told(girl)).grounds if r.rule.code == code]

    assert result.met_from == date(2027, 11, 23)
    assert not result.comes_too_late


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (TODAY, 9),
        (date(2026, 11, 24), None),
        (date(2027, 11, 22), None),
        (date(2027, 11, 23), 10),
        (date(2027, 11, 24), 10),
        (date(2034, 11, 23), 17),
        (date(2034, 11, 24), None),
        (date(2035, 11, 23), 18),
    ],
    ids=str,
)
def test_an_age_is_known_unless_a_birthday_may_have_been(
    day: date, age: int | None
) -> None:
    looked_at = {"girl_age": frozenset({10, 18})}

    assert (
        later(Case({"girl_age": 9}, TODAY), day, looked_at).answers["girl_age"] == age
    )


def test_a_change_of_the_law_is_a_turning_day() -> None:
    new = date(2027, 1, 1)
    changing = law(
        ground(
            must(since.years_ago(3), until=new - ONE_DAY),
            must(since.years_ago(5), since=new),
        )
    )
    case = Case({"garden": True, "since": date(2023, 6, 1)}, TODAY)

    found = turning(assess(case, changing), changing)

    assert [(one.day, one.turns[0].after) for one in found] == [
        (new, Standing.NOT_YET),
        (date(2028, 6, 1), Standing.FITS),
    ]


def test_a_caution_also_lowers_what_will_be() -> None:
    waiting = law(ground(must(since.years_ago(5))), cautions=(caution,))
    case = Case({"garden": True, "since": date(2022, 6, 1), "trouble": True}, TODAY)

    (one,) = turning(assess(case, waiting), waiting)

    assert one.turns[0].after is Standing.MAY_FIT


def test_a_day_that_was_already_does_not_turn_again() -> None:
    past = law(ground(must(until.within(years=1)), must(since.years_ago(5))))
    answers = {"garden": True, "since": date(2021, 11, 23), "until": date(2025, 11, 22)}

    assert turning(assess(Case(answers, TODAY), past), past) == ()


def people(number: int) -> list[Case]:
    random = Random(23)
    return [samples().someone(random) for _ in range(number)]


def conditions() -> tuple[Condition, ...]:
    rules = (one for rule in LAW.grounds for one in rule.all_requirements())
    return tuple(one.met_if for one in rules)


@cache
def looked_at_by_each(now: Law) -> tuple[Mapping[str, frozenset[int]], ...]:
    """For each ground the ages that it looks at, of every fact that is an age."""
    every = ages(conditions())
    grounds = (ages(one.met_if for one in g.all_requirements()) for g in now.grounds)
    return tuple(
        {code: own.get(code, frozenset()) for code in every} for own in grounds
    )


def on_day(case: Case, day: date) -> tuple[Standing, ...]:
    """How each ground stands then: an age that is not sure is one that it looks at."""
    now, found = LAW.on(day), dict[tuple[object, ...], Assessment]()
    standings: list[Standing] = []
    for place, looked_at in enumerate(looked_at_by_each(now)):
        then = later(case, day, looked_at)
        key = tuple(then.answers.get(code) for code in looked_at)
        whole = found.setdefault(key, Assessment(then, now))
        standings.append(whole.grounds[place].standing)
    return tuple(standings)


@pytest.mark.parametrize("person", people(40), ids=range(40))
def test_nothing_turns_but_on_a_turning_day(person: Case) -> None:
    found = turning(assess(person))
    some_days = sorted(turning_days(person, conditions()))[:12]

    for day in some_days:
        changed = on_day(person, day - ONE_DAY) != on_day(person, day)
        assert changed == any(one.day == day for one in found), day
    for days in range(10, 4_000, 97):
        then = TODAY + timedelta(days=days)
        last: TurningDay | None = next(
            (one for one in reversed(found) if one.day <= then), None
        )
        assert on_day(person, then) == on_day(person, last.day if last else TODAY)
