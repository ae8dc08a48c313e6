"""What is proven for everybody: every rule, with every answer it can tell apart.

The cases of a rule are the answers to all its facts, "I do not know" among them: too
many to look at one by one. Those of whom the same is left are one point of a diagram,
and are looked at together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, pairwise
from random import Random

from rules.assessment.assessment import Assessment, assess
from rules.engine.law import Law
from rules.engine.standing import DEAD, State, state
from rules.language.case import Case
from rules.language.conditions import NOT_ASKED, Apart, Condition, Leaf
from rules.language.fact import Day
from rules.language.rule import Classification, Standing
from rules.proofs.everybody.diagram import Diagram, Point, diagrams
from rules.proofs.everybody.partitions import every_day
from rules.proofs.everybody.reduced import Comparison, unanswered
from rules.proofs.promises import SEED, FailedProofError, anybody, fail
from rules.proofs.samples import Samples

ANY = frozenset(Standing)
NO = frozenset({Standing.DOES_NOT_FIT})
SAME = {standing: frozenset({standing}) for standing in Standing}

WIDER = {
    Standing.DOES_NOT_FIT: NO,
    Standing.UNCLEAR: ANY,
    Standing.NOT_YET: NO | {Standing.NOT_YET},
    Standing.MAY_FIT: ANY - {Standing.UNCLEAR},
    Standing.FITS: frozenset({Standing.FITS}),
}
"""When a rule stands so with "I do not know", how it can stand with an answer.

"No" and "fits" are said only when every answer says so; a gate that is met stays met.
"""

NO_FALSE_NO = WIDER | {
    Standing.FITS: ANY,
    Standing.MAY_FIT: ANY,
    Standing.DOES_NOT_FIT: NO | {Standing.UNCLEAR},
}
"""The same where "I do not know" is an option, which is itself a way to be met.

Who is unsure is asked more. What she tells can rule out what is unclear for somebody
of whom it is not asked any more.
"""


def every_case_has_one_standing(law: Law, on: date) -> Iterator[Case]:
    """Everybody has one standing, in the definition and in the compiled form alike."""
    now = law.on(on)
    for compiled, diagram in zip(now.states, diagrams(law, on), strict=True):
        random = Random(SEED)
        for point in diagram.points:
            for case, same in _people(diagram, point, random):
                if not _alike(compiled(case.answers.get, on), same):
                    raise fail(f"{diagram.rule.code} has two standings.", case, law)
            filled = diagram.filled(point, random)
            whole = compiled(filled.answers.get, on)
            if not _alike(whole, point) and not (
                _stays_unclear(point)
                and whole == DEAD == state(diagram.rule, filled, now.bits)
            ):
                raise fail(f"{diagram.rule.code} has two standings.", filled, law)
            if point.state.standing is not unanswered(point.reduced):
                text = f"{diagram.rule.code} takes what was not asked for known."
                raise fail(text, point.case, law)
            yield point.case


def _people(
    diagram: Diagram, point: Point, random: Random
) -> Iterator[tuple[Case, Point]]:
    """Those who came to a point, and those who go on to the points after it."""
    yield point.case, point
    for answer, way in point.ways:
        yield point.told(answer), way
        yield diagram.told_alike(point, answer, random), way


def _alike(one: State, point: Point) -> bool:
    differ = (one.open ^ point.state.open) & point.hangs_on
    same = one.standing is point.state.standing
    return same and one.alive is point.state.alive and not differ


def _stays_unclear(point: Point) -> bool:
    """Whether nothing more is asked: what another rule asks can still rule it out."""
    return point.state.standing is Standing.UNCLEAR and not point.state.alive


def every_case_has_one_class(law: Law, on: date) -> Iterator[Case]:
    """Everybody has the class of the best ground, lasting first; else of none."""
    now = law.on(on)
    for place, diagram in enumerate(diagrams(law, on)):
        for point in diagram.points:
            if now.standings(point.case)[place] is not point.state.standing:
                text = f"Within the whole law {diagram.rule.code} stands differently."
                raise fail(text, point.case, law)
    everybody = (point.case for one in diagrams(law, on) for point in one.points)
    for case in chain(everybody, anybody(Samples(law, on))):
        result = assess(case, law)
        if result.classification is not _class(result, now.standings(case)):
            raise fail("The class is not that of the best ground.", case, law)
        yield case


def _class(result: Assessment, standings: Sequence[Standing]) -> Classification:
    pairs = zip(standings, result.law.grounds, strict=False)  # routes have no class
    left = [(min(standing, result.most), ground) for standing, ground in pairs]
    best = max((standing for standing, _ in left), default=Standing.DOES_NOT_FIT)
    if best < Standing.MAY_FIT:
        return Classification.NOT_ELIGIBLE
    classes = {ground.classification for standing, ground in left if standing is best}
    lasting = Classification.NON_TEMPORARY
    return lasting if lasting in classes else Classification.TEMPORARY


def what_is_skipped_cannot_matter(law: Law, on: date) -> Iterator[Case]:
    """Where a rule does not need an answer, every answer leads to the same."""
    # Ways next to each other: if each ends as the one before it, all end alike.
    comparison = Comparison(SAME)
    for diagram in diagrams(law, on):
        for point in diagram.points:
            for (answer, way), (_, other) in pairwise(_skipping(point)):
                told = comparison.counterexample(way.reduced, other.reduced)
                if told is not None:
                    text = f"{diagram.rule.code} skips what matters: {_asks(point)}"
                    raise fail(text, point.told(answer, told), law)
            yield point.case


def _skipping(point: Point) -> tuple[tuple[object, Point], ...]:
    """The ways on from a point where the fact can be skipped."""
    skips = any(answer is NOT_ASKED for answer, _ in point.ways)
    return point.ways if skips else ()


def _asks(point: Point) -> str:
    return point.fact.question if point.fact else ""


def a_further_answer_never_unsettles(law: Law, on: date) -> Iterator[Case]:
    """An answer opens no question, revives no rule and moves none that is settled."""
    for diagram in diagrams(law, on):
        for point in diagram.points:
            for answer, way in point.ways:
                if way.open & ~point.open or _moves(point, way):
                    text = f"An answer unsettles {diagram.rule.code}: {_asks(point)}"
                    raise fail(text, point.told(answer), law)
            yield point.case


def _moves(point: Point, way: Point) -> bool:
    if way.state.alive and not point.state.alive:
        return True
    return not point.open and way.state.standing is not point.state.standing


def not_knowing_only_widens(law: Law, on: date) -> Iterator[Case]:
    """What is said with "I do not know" leaves room for what any answer would say."""
    return _only_widens(diagrams(law, on))


def not_knowing_leaves_requirements_open(law: Law, on: date) -> Iterator[Case]:
    """A requirement is met, or not, with "I do not know" only if it is with any answer.

    As the gate of a rule that has nothing else, it is "unclear" when it is not known.
    """
    now = law.on(on)
    alone = {
        one.met_if: replace(rule, scope=(), gate=(one,), requirements=())
        for rule in now.rules
        for one in rule.all_requirements()
    }
    return _only_widens(Diagram(rule, now, on) for rule in alone.values())


def _only_widens(some: Iterable[Diagram]) -> Iterator[Case]:
    comparison = Comparison(WIDER)
    for diagram in some:
        for point in diagram.points:
            ways = dict(point.ways)
            for answer, way in point.ways:
                told = comparison.counterexample(ways[None].reduced, way.reduced)
                if told is not None:
                    raise _ruled_out(answer, diagram, point.told(None, told))
            yield point.case


def being_unsure_only_widens(law: Law, on: date) -> Iterator[Case]:
    """Where "I do not know" is read as an option, that one never says a false no."""
    for diagram in diagrams(law, on):
        for point in diagram.points:
            unsure = point.fact.unknown if point.fact else None
            if unsure is not None:
                _leaves_room(diagram, point, unsure)
                yield point.case


def _leaves_room(diagram: Diagram, point: Point, unsure: object) -> None:
    ways = dict(point.ways)
    for answer, way in point.ways:
        if answer is not None:  # nobody can give that answer here
            only = diagram.partitions.left_out(point.told(answer))
            told = Comparison(NO_FALSE_NO, only).counterexample(
                ways[unsure].reduced, way.reduced
            )
            if told is not None:
                raise _ruled_out(answer, diagram, point.told(unsure, told))


def _ruled_out(answer: object, diagram: Diagram, case: Case) -> FailedProofError:
    text = f"{diagram.rule.code}: not knowing rules out the answer {answer}."
    return fail(text, case, diagram.law)


def each_limit_of_time_turns_once(law: Law, on: date) -> Iterator[object]:
    """Of all days there are, a check holds until one day, or from one day on.

    So it is enough to look at the days on both sides of it.
    """
    rules = law.on(on).rules
    parts = (one.met_if for rule in rules for one in rule.all_requirements())
    for check in dict.fromkeys(leaf for part in parts for leaf in part.leaves()):
        day = law.fact[check.looks_at[0]] if check.looks_at else None
        if isinstance(day, Day):
            if not _turns_once(check, day, on):
                raise FailedProofError(f"{check} turns more than once.")
            yield check


def _turns_once(check: Condition, fact: Day, on: date) -> bool:
    days = every_day(fact, on)
    if isinstance(check, Leaf):
        truths = [check.holds(day, on) for day in days]
        return sum(one is not other for one, other in pairwise(truths)) < 2
    ends = [check.span.end(day) for day in days] if isinstance(check, Apart) else []
    return ends == sorted(ends)


EXHAUSTIVE = (
    each_limit_of_time_turns_once,
    every_case_has_one_standing,
    every_case_has_one_class,
    what_is_skipped_cannot_matter,
    a_further_answer_never_unsettles,
    not_knowing_only_widens,
    not_knowing_leaves_requirements_open,
    being_unsure_only_widens,
)
