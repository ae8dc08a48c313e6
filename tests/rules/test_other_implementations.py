"""The rules against the same law as plain booleans: by hand, generated, and as CEL."""

from rules import LAW
from rules.language.rule import Standing
from tests.bench.inlined import BY_HAND, fitting
from tests.bench.rules import ON, SAME_LAW, people
from tests.bench.whole import for_cel, in_cel, inlined


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


def test_the_yardsticks_of_the_whole_law_agree_with_the_rules() -> None:
    law = LAW.on(ON)
    by_hand, program = inlined(law.rules, ON), in_cel(law.rules, ON)

    for case in people(300, LAW):
        fits = [one >= Standing.MAY_FIT for one in law.standings(case)]

        assert list(by_hand(case.answers)) == fits, case.answers
        assert program.execute(for_cel(case.answers, law.rules)) == fits, case.answers
