"""Every case in ``tests/cases`` comes out as the law says."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from string import digits

import pytest

from rules import LAW
from rules.language.conditions import Apart, AtLeast, Condition, NotPast, Reached
from rules.language.rule import Rule
from rules.language.truth import Truth
from tests.rules.cases import CASES, EDGES, FOLDER, STORIES, Told

ONE_DAY = timedelta(days=1)
FOR = {"fits", "may_fit"}
AGAINST = {"does_not_fit", "not_yet"}

every_case = pytest.mark.parametrize("told", CASES, ids=str)
every_rule = pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.code)

Number = AtLeast | Reached | NotPast | Apart


def numbers() -> Iterator[tuple[Number, frozenset[str]]]:
    """Every number and date that a condition holds, with the rules it stands in.

    A condition that several rules share is one object, and counts once.
    """
    found: dict[int, tuple[Number, set[str]]] = {}
    for rule in LAW.rules:
        for one in rule.all_requirements():
            for leaf in one.met_if.leaves():
                if isinstance(leaf, Number):
                    found.setdefault(id(leaf), (leaf, set()))[1].add(rule.code)
    for leaf, codes in found.values():
        yield leaf, frozenset(codes)


def at_the_edge(leaf: Number, told: Told) -> bool:
    """Whether a case lies right on one of the two sides of a number or a date."""
    first, *more = (told.case.answers.get(code) for code in leaf.looks_at)
    match leaf, first:
        case AtLeast(), int():
            return first in (leaf.number - 1, leaf.number)
        case Reached(), date():
            return told.on in _around(leaf.span.end(first))
        case NotPast(), date():
            return told.on in _around(leaf.span.close(first) + ONE_DAY)
        case Apart(), date():
            return more[0] in _around(leaf.span.end(first))
    return False


def _around(turn: date) -> tuple[date, date]:
    return turn - ONE_DAY, turn


def name_of(leaf: Condition, codes: frozenset[str]) -> str:
    return f"{leaf} in {', '.join(sorted(codes))}"


@every_case
def test_a_case_comes_out_as_the_law_says(told: Told) -> None:
    assert told.not_asked == set(), "The case answers what would not be asked."

    assert told.found() == told.expect


def test_every_case_tells_where_it_comes_from() -> None:
    sources = {str(told): set(told.source) & set(digits) for told in CASES}

    assert [name for name, numbered in sources.items() if not numbered] == []


def test_every_case_expects_something_of_the_rule_its_file_is_about() -> None:
    assert [str(told) for told in CASES if told.expected_standing is None] == []


def test_no_two_cases_have_the_same_name() -> None:
    names = Counter(str(told) for told in CASES)

    assert [name for name, times in names.items() if times > 1] == []


def test_at_least_twenty_stories_are_told_whole() -> None:
    stories = [told for told in CASES if told.file == STORIES]
    whole = {"lead", "classification", "routes", "cautions"}

    assert len(stories) >= 20
    assert [str(told) for told in stories if whole - set(told.expect)] == []


def test_every_file_is_about_a_rule() -> None:
    assert {told.file for told in CASES} - {STORIES} == {
        rule.code for rule in LAW.rules
    }


def test_every_file_of_variations_stands_beside_the_people_it_varies() -> None:
    people = {path.name for path in FOLDER.glob("*.toml")}

    assert {path.name for path in EDGES.iterdir()} <= people


@every_rule
def test_every_rule_has_a_case_for_it_and_one_against_it(rule: Rule) -> None:
    expected = {told.expected_standing for told in CASES if told.file == rule.code}

    assert expected & FOR
    assert expected & AGAINST


@pytest.mark.parametrize(
    ("leaf", "codes"), [pytest.param(*pair, id=name_of(*pair)) for pair in numbers()]
)
def test_every_number_has_a_case_on_both_sides(
    leaf: Number, codes: frozenset[str]
) -> None:
    near = [told for told in CASES if told.file in codes and at_the_edge(leaf, told)]

    assert {leaf.truth(told.case) for told in near} == {Truth.NO, Truth.YES}
