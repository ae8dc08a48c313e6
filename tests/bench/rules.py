"""What a case costs, against the same requirements as plain short-circuit Python."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from random import Random
from typing import Any

from rules import LAW, Case, assess, questions
from rules.engine.law import Law
from rules.proofs.samples import Samples
from tests.bench.inlined import BY_HAND
from tests.bench.rounds import Ratio, interleaved, timed
from tests.bench.whole import for_cel, in_cel, inlined

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
MANY = 100_000

SIZES = (15, 30, 55)
MEGABYTE = 1024


def people(number: int = CASES, law: Law = SAME_LAW) -> tuple[Case, ...]:
    """People at random near the rules, who know everything: the yardstick needs it."""
    samples, random = Samples(law, ON), Random(1)
    return tuple(_knowing(samples.someone(random), samples) for _ in range(number))


def _knowing(case: Case, samples: Samples) -> Case:
    told = case.answers
    missing = {c: samples.values(c)[0] for c, value in told.items() if value is None}
    return Case({**told, **missing}, case.on)


def _each(work: Callable[[Any], object], cases: tuple[object, ...]) -> None:
    for case in cases:
        work(case)


def _classify(law: Law, case: Case) -> object:
    """Everything is found out here; objects about it are made when looked at."""
    return assess(case, law).classification


def _questions(law: Law, case: Case) -> object:
    return questions(case, law)


def _by_hand(law: Law) -> Callable[[Case], object]:
    fitting = inlined(law.on(ON).rules, ON)
    return lambda case: fitting(case.answers)


def measure(rounds: int) -> tuple[Ratio, ...]:
    """Time for each case, in multiples of the plain booleans in the same round."""
    cases = people(law=LAW)
    yardstick = timed(partial(_each, _by_hand(LAW), cases))
    ours = timed(partial(_each, partial(_classify, LAW), cases))
    asked = timed(partial(_each, partial(_questions, LAW), cases))
    return (
        interleaved("assess, x inlined", ours, yardstick, rounds, "at most 4"),
        _in_one_process(cases, min(rounds, 2)),
        interleaved("CEL, x assess", _cel(cases), ours, rounds, "at least 4"),
        interleaved("questions, x inlined", asked, yardstick, rounds, "at most 12"),
        *(_growth(size, rounds) for size in SIZES),
        Ratio("memory of the rules, MB", (_memory(),), "under 30"),
    )


def _in_one_process(cases: tuple[Case, ...], rounds: int) -> Ratio:
    """The same people over and over: what is kept must not slow down what follows."""
    many = cases * (MANY // len(cases) + 1)
    yardstick = timed(partial(_each, _by_hand(LAW), many[:MANY]))
    ours = timed(partial(_each, partial(_classify, LAW), many[:MANY]))
    name = f"assess, {MANY:,} cases, x inlined"
    return interleaved(name, ours, yardstick, rounds, "at most 4")


def _cel(cases: tuple[Case, ...]) -> Callable[[], float]:
    rules = LAW.on(ON).rules
    prepared = tuple(for_cel(case.answers, rules) for case in cases)
    return timed(partial(_each, in_cel(rules, ON).execute, prepared))


def _growth(size: int, rounds: int) -> Ratio:
    """The questions of the first grounds alone, against those of the first fifteen."""
    small, law = _first(SIZES[0]), _first(size)
    ours, yardstick = (
        timed(partial(_each, partial(_questions, one), people(law=one)))
        for one in (law, small)
    )
    goal = f"grounds x {size / SIZES[0]:.1f}, with facts x {_pairs(law, small):.1f}"
    return interleaved(
        f"questions, {size} grounds, x 15", ours, yardstick, rounds, goal
    )


def _first(size: int) -> Law:
    """So many grounds, and the facts that they and the cautions use."""
    grounds = LAW.grounds[:size]
    codes = {code for ground in grounds for code in ground.codes()}
    codes |= {code for one in LAW.cautions for code in one.raised_if.codes()}
    facts = tuple(fact for fact in LAW.facts if fact.code in codes)
    return Law(facts, grounds, (), LAW.cautions, LAW.first_day)


def _pairs(law: Law, small: Law) -> float:
    big = len(law.facts) * len(law.grounds)
    return big / (len(small.facts) * len(small.grounds))


_LOADED = """
from pathlib import Path
def kilobytes():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
before = kilobytes()
from datetime import date
from rules import LAW, assess, questions
from rules import Case
case = Case({}, date(2026, 11, 23))
assess(case).classification, questions(case)
print(kilobytes() - before)
"""


def _memory() -> float:
    """What a fresh process grows by until the rules are loaded and written out."""
    command = [sys.executable, "-c", _LOADED]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return int(done.stdout) / MEGABYTE
