"""What is proven about the rules, one function for each promise.

A proof yields the cases it looked at; a counter-example is raised as
``FailedProofError``, with a short story of the person for whom it does not hold.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, combinations
from random import Random

from rules.assessment.questions import counted, questions
from rules.engine.compiled.truths import TRUTHS
from rules.engine.law import Law
from rules.engine.standing import state
from rules.language.case import Case
from rules.language.fact import Fact
from rules.language.rule import Standing
from rules.language.truth import Truth
from rules.proofs.everybody.diagram import diagrams
from rules.proofs.samples import Samples, nothing

SEED = 20261123
RANDOM_CASES = 5_000
JOURNEYS = 300

Places = Sequence[int]


class FailedProofError(AssertionError):
    """A promise that does not hold, with the story of one person."""


def story(case: Case, law: Law) -> str:
    """Tell a case in the words of its questions."""
    told = (fact for fact in law.facts if fact.code in case.answers)
    lines = (f"  {f.question} {_answer(case.answers[f.code])}" for f in told)
    return "\n".join((f"On {case.on}, someone answered:", *lines))


def _answer(value: object) -> str:
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "none of these"
    return "I do not know" if value is None else str(value)


def fail(promise: str, case: Case, law: Law) -> FailedProofError:
    """Return the error, to raise, with the story of a person it fails for."""
    return FailedProofError(f"{promise}\n{story(case, law)}")


def every_ground_can_fit(law: Law, on: date) -> Iterator[Case]:
    """For every ground and route there is a person whom it fits, or may fit."""
    samples = Samples(law, on)
    for rule in samples.law.rules:
        witness = samples.witness(rule)
        if witness is None:
            raise FailedProofError(f"{rule.code} can fit nobody.")
        yield witness


def every_ground_can_fail(law: Law, on: date) -> Iterator[Case]:
    """Near every person whom a rule fits is one, a single answer away, it does not."""
    samples = Samples(law, on)
    for rule in samples.law.rules:
        witness = samples.witness(rule)
        near = samples.around(witness) if witness else iter(())
        failing = (c for c in near if _standing(rule.code, c, law) in _NOT)
        case = next(failing, None)
        if case is None:
            raise FailedProofError(f"No single answer rules out {rule.code}.")
        yield case


_NOT = (Standing.DOES_NOT_FIT, Standing.NOT_YET)


def _standing(code: str, case: Case, law: Law) -> Standing:
    now = law.on(case.on)
    place = [rule.code for rule in now.rules].index(code)
    return now.standings(case)[place]


def every_fact_is_used_and_asked(law: Law, on: date) -> Iterator[Case]:
    """Every fact stands in a rule or a caution, and someone is asked for it."""
    samples = Samples(law, on)
    missing = {fact.code for fact in law.facts}
    for case in chain(_witnesses(samples), anybody(samples)):
        yield case
        missing -= {fact.code for fact in questions(case, law)}
        if not missing:
            return
    raise FailedProofError(f"Nobody is asked for {sorted(missing)}.")


def _witnesses(samples: Samples) -> Iterator[Case]:
    """Somebody for each rule, who has that and nothing else."""
    rest = {fact.code: nothing(fact) for fact in samples.law.facts}
    for rule in samples.law.rules:
        witness = samples.witness(rule)
        yield Case({**rest, **(witness.answers if witness else {})}, samples.on)


def anybody(samples: Samples) -> Iterator[Case]:
    """People at random, always the same ones."""
    random = Random(SEED)
    return (samples.someone(random) for _ in range(RANDOM_CASES))


def stays_or_is_ruled_out(before: Standing, after: Standing | None) -> bool:
    """Whether an answer that a rule did not ask for leaves it as it may.

    What is unclear, because its gate is not known, asks for nothing more. What was told
    for another rule can still rule it out, and nothing else.
    """
    ruled_out = before is Standing.UNCLEAR and after is Standing.DOES_NOT_FIT
    return before is after or ruled_out


def asking_less_is_asking_all(law: Law, on: date) -> Iterator[Case]:
    """Answering only what is asked gives every rule the same standing."""
    now = law.on(on)
    for case in _people(law, on):
        asked, all_ = now.standings(counted(case, law)), now.standings(case)
        if not all(map(stays_or_is_ruled_out, asked, all_)):
            raise fail("An answer that was not asked changed an outcome.", case, law)
        yield case


def _people(law: Law, on: date) -> Iterator[Case]:
    """People at random, and everyone one answer away from one whom a ground fits."""
    samples, random = Samples(law, on), Random(SEED)
    yield from anybody(samples)
    for ground in samples.law.grounds:
        witness = samples.witness(ground)
        if witness:
            full = Case({**samples.someone(random).answers, **witness.answers}, on)
            yield from samples.around(full)


def compiled_is_the_definition(law: Law, on: date) -> Iterator[Case]:
    """The compiled form of every rule gives what its definition gives."""
    samples, random, now = Samples(law, on), Random(SEED), law.on(on)
    for _ in range(JOURNEYS):
        case = _partly(samples.someone(random), random)
        for rule, compiled in zip(now.rules, now.states, strict=True):
            if compiled(case.answers.get, on) != state(rule, case, now.bits):
                raise fail(f"{rule.code} differs from its definition.", case, law)
        if _read(now, case) != _defined(now, case):
            raise fail("The whole differs from its definition.", case, law)
        yield case


Whole = tuple[tuple[Standing, ...], tuple[Truth, ...]]


def _read(law: Law, case: Case) -> Whole:
    """How all rules stand, and which cautions are raised, as it was compiled."""
    outcome = law.outcome(case.answers.get, case.on)
    return outcome.standings, tuple(TRUTHS[truth] for truth in outcome.cautions)


def _defined(law: Law, case: Case) -> Whole:
    """The same by the definition."""
    standings = (state(rule, case, law.bits).standing for rule in law.rules)
    return tuple(standings), tuple(one.raised_if.truth(case) for one in law.cautions)


def _partly(case: Case, random: Random) -> Case:
    share = random.random()
    told = {c: value for c, value in case.answers.items() if random.random() < share}
    return Case(told, case.on)


def every_journey_ends(law: Law, on: date) -> Iterator[Case]:
    """Each answer leaves fewer questions; settled rules stay settled; it ends."""
    samples, random = Samples(law, on), Random(SEED)
    for _ in range(JOURNEYS):
        yield _journey(samples, samples.someone(random), law)


def _journey(samples: Samples, person: Case, law: Law) -> Case:
    told: dict[str, object] = {}
    asked, settled = len(law.facts), _settled(Case(told, person.on), samples.law)
    while todo := _still_to_ask(Case(told, person.on), law):
        told = {**told, todo.code: person.answers[todo.code]}
        case = Case(told, person.on)
        now, number = _settled(case, samples.law), len(questions(case, law))
        stays = (stays_or_is_ruled_out(settled[c], now.get(c)) for c in settled)
        if number > asked or not all(stays):
            raise fail("An answer added questions or unsettled a rule.", case, law)
        asked, settled = number, now
    return Case(told, person.on)


def _still_to_ask(case: Case, law: Law) -> Fact | None:
    asked = questions(case, law)
    return next((fact for fact in asked if fact.code not in case.answers), None)


def _settled(case: Case, law: Law) -> dict[str, Standing]:
    """The rules that no further answer can change."""
    pairs = zip(law.rules, law.states, strict=True)
    states = ((rule.code, state(case.answers.get, case.on)) for rule, state in pairs)
    return {code: one.standing for code, one in states if not one.open}


def every_answer_matters(law: Law, on: date) -> Iterator[str]:
    """Every answer that can be chosen changes how a rule or a caution stands."""
    samples = Samples(law, on)
    for fact in samples.law.facts:
        for answer in samples.single_answers(fact):
            if not _changes_something(fact, answer, samples):
                raise FailedProofError(f"{fact.code} = {answer} changes nothing.")
            yield f"{fact.code} = {answer}"


def _changes_something(fact: Fact, answer: object, samples: Samples) -> bool:
    others = [None, frozenset[str](), *samples.single_answers(fact)]
    if not isinstance(answer, frozenset):
        others.remove(frozenset())
    return any(
        len({_outcome_with(fact, one, person, samples) for one in (answer, other)}) > 1
        for person in samples.near(fact)
        for other in others
    )


def _outcome_with(
    fact: Fact, answer: object, person: Case, samples: Samples
) -> tuple[object, ...]:
    told = {**person.answers, fact.code: answer}
    outcome = samples.law.outcome(told.get, person.on)
    return outcome.standings, outcome.cautions


def no_two_grounds_are_the_same(law: Law, on: date) -> Iterator[tuple[str, str]]:
    """For every two grounds there is a person for whom they stand differently."""
    now = law.on(on)
    together: list[Places] = [range(len(now.grounds))]
    for person in _who_may_tell_apart(law, on):
        if not (together := list(_split(together, now.standings(person)))):
            break
    if together:
        one, other = (now.grounds[place] for place in together[0][:2])
        text = f"{one.code} and {other.code} stand the same for everybody."
        raise fail(text, Samples(law, on).witness(one) or Case({}, on), law)
    yield from combinations([ground.code for ground in now.grounds], 2)


def _split(groups: list[Places], standings: Sequence[Standing]) -> Iterator[Places]:
    """The grounds that stand the same for one more person, if they are several."""
    for group in groups:
        for standing in Standing:
            same = [place for place in group if standings[place] is standing]
            if len(same) > 1:
                yield same


def _who_may_tell_apart(law: Law, on: date) -> Iterator[Case]:
    """Those near somebody whom a ground fits; then everybody any rule tells apart."""
    samples = Samples(law, on)
    for ground in samples.law.grounds:
        witness = samples.witness(ground)
        yield from samples.around(witness) if witness else ()
    for diagram in diagrams(law, on):
        yield from (point.case for point in diagram.points)


def every_source_is_dated(law: Law, on: date) -> Iterator[object]:
    """Every source has an act, a provision, an address, and days in their order."""
    for source in law.sources:
        complete = source.act and source.provision and source.url.startswith("https://")
        ends = source.until or date.max
        if not complete or source.read_on > on or ends < source.since:
            raise FailedProofError(f"{source} is not complete.")
        yield source


PROOFS = (
    every_source_is_dated,
    no_two_grounds_are_the_same,
    every_ground_can_fit,
    every_ground_can_fail,
    every_fact_is_used_and_asked,
    every_answer_matters,
    compiled_is_the_definition,
    asking_less_is_asking_all,
    every_journey_ends,
)
