"""The fast form of a law: its limits and its findings are those of the definition."""

from datetime import date, timedelta

import pytest

from rules import LAW, Case, assess
from rules.engine.compiled.checks import limit
from rules.language.conditions import NotPast, Reached
from rules.language.spans import Span
from rules.proofs.samples import Samples
from tests.rules.tiny import ON, ground, law, must, since, trees

SPANS = (
    Span(years=1),
    Span(years=2, days=-28),
    Span(years=5, days=1),
    Span(months=1),
    Span(months=3),
    Span(days=90),
)
DAYS = (date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1), date(2026, 1, 31), ON)


@pytest.mark.parametrize("span", SPANS, ids=str)
@pytest.mark.parametrize("on", DAYS, ids=str)
def test_a_limit_parts_the_days_as_the_check_does(span: Span, on: date) -> None:
    reached, in_time = Reached("since", span), NotPast("since", span)
    for number in range(-2_200, 60):
        day = on + timedelta(days=number)

        assert (day <= limit(reached, on)) is reached.holds(day, on)
        assert (day >= limit(in_time, on)) is in_time.holds(day, on)


def test_a_finding_has_the_truth_of_its_requirement() -> None:
    samples = Samples(LAW, ON)
    for rule in samples.law.grounds:
        told = samples.witness(rule) or Case({}, ON)
        for result in assess(told).grounds:
            for one in result.findings:
                assert one.truth is one.requirement.met_if.truth(told)


def test_a_law_without_rules_has_an_outcome() -> None:
    assert law().outcome({}.get, ON) == ((), (), (), ())


def test_before_the_first_question_everything_a_rule_uses_is_open() -> None:
    opening = law(ground(must(trees.at_least(3)), must(since.years_ago(1)))).opening
    bits = opening.bits

    everything = bits["garden"] | bits["trees"] | bits["since"]
    assert opening.first_open == {opening.every_rule: everything}
