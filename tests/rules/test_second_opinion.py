"""The rules against the same law written by hand as plain booleans."""

from rules.assessment import LAW
from rules.language import Standing
from tests.bench.inlined import fitting
from tests.bench.rules import ON, people


def test_the_rules_agree_with_the_same_law_written_by_hand() -> None:
    law = LAW.on(ON)
    codes = [rule.code for rule in law.rules]

    for case in people(2_000):
        fits = [standing >= Standing.MAY_FIT for standing in law.standings(case)]
        by_hand = fitting(case.answers, ON)
        differing = [c for c, x, y in zip(codes, fits, by_hand, strict=True) if x != y]

        assert differing == [], case.answers
