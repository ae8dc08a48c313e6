"""The rules against the same law written by hand as plain booleans."""

from rules.language import Standing
from tests.bench.inlined import BY_HAND, fitting
from tests.bench.rules import ON, SAME_LAW, people


def test_the_rules_agree_with_the_same_law_written_by_hand() -> None:
    law = SAME_LAW.on(ON)
    place = {rule.code: place for place, rule in enumerate(law.rules)}

    for case in people(2_000):
        standings = law.standings(case)
        fits = [standings[place[code]] >= Standing.MAY_FIT for code in BY_HAND]
        by_hand = map(bool, fitting(case.answers, ON))
        differing = [
            c for c, x, y in zip(BY_HAND, fits, by_hand, strict=True) if x != y
        ]

        assert differing == [], case.answers
