"""What is proven about how long the interview is, and about where it stops."""

from collections.abc import Iterator
from datetime import date
from random import Random

from rules.assessment.questions import MOST_QUESTIONS, counted, questions
from rules.engine.law import Law
from rules.language.case import Case
from rules.language.fact import Fact
from rules.language.rule import Rule
from rules.proofs.promises import (
    SEED,
    FailedProofError,
    stays_or_is_ruled_out,
    story,
)
from rules.proofs.samples import Samples, nothing

USUALLY = 16  # four grounds ask so many, on average it is 12
"""At most so many for somebody whom one ground fits, and who has nothing else."""
CLIMBS, STEPS = 12, 300


def a_usual_journey_is_short(law: Law, on: date) -> Iterator[Case]:
    """One person for each ground, who has that and nothing else, is asked little."""
    samples = Samples(law, on)
    for ground in samples.law.grounds:
        person = usual(ground, samples)
        if len(person.answers) > USUALLY:
            raise _too_long(person, law, f"{ground.code}: USUALLY {USUALLY}")
        yield person


def usual(ground: Rule, samples: Samples) -> Case:
    """All that is asked of somebody whom a ground fits, and who has nothing else."""
    witness = samples.witness(ground)
    known = witness.answers if witness else {}
    told: dict[str, object] = {}
    while fact := _next(told, samples):
        told[fact.code] = known.get(fact.code, nothing(fact))
    return Case(told, samples.on)


def _next(told: dict[str, object], samples: Samples) -> Fact | None:
    asked = questions(Case(told, samples.on), samples.law)
    return next((fact for fact in asked if fact.code not in told), None)


def no_journey_is_long(law: Law, on: date) -> Iterator[Case]:
    """Whoever chooses what leads to most questions is asked no more than the most.

    The longest way is looked for by climbing from people at random: an answer changes
    when the way gets no shorter. What is then left out stays open: every rule stands
    as when all were asked, or its standing is not settled.
    """
    samples, random = Samples(law, on), Random(SEED)
    for _ in range(CLIMBS):
        *_, case = _climb(samples, random)
        if len(questions(case, law)) > MOST_QUESTIONS:
            raise _too_long(case, law, f"at most {MOST_QUESTIONS}")
        _same_or_open(case, law)
        yield case


def _climb(samples: Samples, random: Random) -> Iterator[Case]:
    case = samples.someone(random)
    longest = len(counted(case, samples.law).answers)
    yield case
    for _ in range(STEPS if samples.law.facts else 0):
        fact = random.choice(samples.law.facts)
        other = {**case.answers, fact.code: samples.answer(fact, random)}
        tried = Case(other, case.on)
        length = len(counted(tried, samples.law).answers)
        if length >= longest:
            case, longest = tried, length
            yield case


def _same_or_open(case: Case, law: Law) -> None:
    now = law.on(case.on)
    asked = {f.code: case.answers[f.code] for f in questions(case, law)}
    get = asked.get
    states = [state(get, case.on) for state in now.states]
    pairs = zip(states, now.standings(case), strict=True)
    if any(
        not one.open and not stays_or_is_ruled_out(one.standing, full)
        for one, full in pairs
    ):
        raise FailedProofError(f"Stopping early settled a rule.\n{story(case, law)}")


def _too_long(case: Case, law: Law, where: str) -> FailedProofError:
    number = len(questions(case, law))
    told = f"{number} questions are too many ({where}).\n{story(case, law)}"
    return FailedProofError(told)


LENGTHS = (a_usual_journey_is_short, no_journey_is_long)
