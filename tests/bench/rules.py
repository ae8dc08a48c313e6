"""What a case costs, against the same requirements as hand-written booleans."""

from datetime import date
from functools import partial
from random import Random

from rules.assessment import LAW, assess, questions
from rules.case import Case
from rules.law import Law
from rules.samples import Samples
from tests.bench.inlined import BY_HAND, fitting
from tests.bench.rounds import Ratio, interleaved, timed

ON = date(2026, 11, 23)
SAME_LAW = Law(
    LAW.facts,
    tuple(ground for ground in LAW.grounds if ground.code in BY_HAND),
    tuple(route for route in LAW.routes if route.code in BY_HAND),
    LAW.cautions,
    LAW.first_day,
)
"""The rules that are also written by hand, and no others."""
CASES = 300


def people(number: int = CASES) -> tuple[Case, ...]:
    """People at random near the rules, who know everything: the yardstick needs it."""
    samples, random = Samples(SAME_LAW, ON), Random(1)
    return tuple(_knowing(samples.someone(random), samples) for _ in range(number))


def _knowing(case: Case, samples: Samples) -> Case:
    told = case.answers
    missing = {c: samples.values(c)[0] for c, value in told.items() if value is None}
    return Case({**told, **missing}, case.on)


def _by_hand(cases: tuple[Case, ...]) -> None:
    for case in cases:
        fitting(case.answers, ON)


def _assess(cases: tuple[Case, ...]) -> None:
    for case in cases:
        _ = assess(case, SAME_LAW).classification


def _questions(cases: tuple[Case, ...]) -> None:
    for case in cases:
        questions(case, SAME_LAW)


def measure(rounds: int) -> tuple[Ratio, ...]:
    """Time for each case, in multiples of the booleans in the same round."""
    cases = people()
    yardstick = timed(partial(_by_hand, cases))
    return (
        interleaved("assess", timed(partial(_assess, cases)), yardstick, rounds),
        interleaved("questions", timed(partial(_questions, cases)), yardstick, rounds),
    )
