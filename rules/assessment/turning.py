"""The days on which an outcome turns, when the answers stay as they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from rules.assessment.assessment import Assessment, GroundResult
from rules.assessment.reading import LAST_DAY
from rules.assessment.the_law import LAW
from rules.engine.later import Ages, ages, in_doubt, later, turning_days
from rules.engine.law import Law
from rules.language.case import Case
from rules.language.conditions import AtLeast, Condition, NotPast, Reached
from rules.language.rule import Classification, Ground, Standing

_NOT_ANY_MORE = (Standing.NOT_YET, Standing.DOES_NOT_FIT)


@dataclass(frozen=True)
class Turn:
    """One ground that stands otherwise from a day on."""

    ground: Ground
    before: Standing
    after: Standing

    @property
    def for_better(self) -> bool:
        return self.after > self.before

    @property
    def opens(self) -> bool:
        """Whether it fits or may fit from then on."""
        return self.for_better and self.after >= Standing.MAY_FIT

    @property
    def ends(self) -> bool:
        """Whether from then on it does not fit, or cannot fit any more."""
        return not self.for_better and self.after in _NOT_ANY_MORE


@dataclass(frozen=True)
class TurningDay:
    """A day on which the outcome, or some ground, stands otherwise than the day before.

    ``about``: it hangs on a birthday, of which only the year is known: it can be up to
    a year earlier or later.
    """

    day: date
    about: bool
    before: Classification
    after: Classification
    turns: tuple[Turn, ...]

    @property
    def last_day(self) -> date:
        """The last day before it turns: to act by, where something ends."""
        return self.day - timedelta(days=1)

    def worsens(self, ground: Ground) -> bool:
        """Whether a ground stands worse from this day on."""
        return any(
            turn.ground.code == ground.code and not turn.for_better
            for turn in self.turns
        )


def turning(assessment: Assessment, law: Law = LAW) -> tuple[TurningDay, ...]:
    """Every later day on which something turns, in order.

    Exact, not searched for: an outcome can only turn on a day on which one of its
    checks does, or the law.
    """
    return tuple(_turning(assessment, law))


def _turning(first: Assessment, law: Law) -> Iterator[TurningDay]:
    case, before = first.case, _Outlook(first.grounds, first.classification)
    checks = _turned_by_time(law)
    looked_at = ages(checks)
    days = turning_days(case, checks)
    days |= dict.fromkeys((day for day in law.changes if day > case.on), False)
    for day in sorted(day for day in days if day <= LAST_DAY):
        after = _outlook(first, day, law.on(day), looked_at)
        turns = tuple(_turns(before, after))
        if turns or before.classification is not after.classification:
            about = days[day] or _in_doubt(turns, case, day)
            classes = before.classification, after.classification
            yield TurningDay(day, about, *classes, turns)
        before = after


@dataclass(frozen=True)
class _Outlook:
    """How every ground in force stands on a day, and which class leads."""

    grounds: tuple[GroundResult, ...]
    classification: Classification


def _outlook(first: Assessment, day: date, law: Law, looked_at: Ages) -> _Outlook:
    case, most = first.case, first.most
    if in_doubt(case, day, looked_at):
        return _each_with_its_own_ages(first, day, law, looked_at)
    whole = Assessment(later(case, day, looked_at), law, most)
    return _Outlook(whole.grounds, whole.classification)


def _each_with_its_own_ages(
    first: Assessment, day: date, law: Law, looked_at: Ages
) -> _Outlook:
    """Nobody of twenty, who may be 21 by then, may be under 18."""
    assessed: dict[tuple[object, ...], Assessment] = {}
    found: list[GroundResult] = []
    for place, ground in enumerate(law.grounds):
        own = ages(_asked_by(ground))
        numbers = {code: own.get(code, frozenset()) for code in looked_at}
        case = later(first.case, day, numbers)
        key = tuple(case.answers.get(code) for code in looked_at)
        whole = assessed.setdefault(key, Assessment(case, law, first.most))
        found.append(whole.grounds[place])
    return _Outlook(tuple(found), _leading_class(found, law))


def _leading_class(results: Sequence[GroundResult], law: Law) -> Classification:
    ranked = [results[place] for place in law.by_rank]
    for least in (Standing.FITS, Standing.MAY_FIT):
        for one in ranked:
            if one.standing >= least:
                return one.rule.classification
    return Classification.NOT_ELIGIBLE


def _in_doubt(turns: tuple[Turn, ...], case: Case, day: date) -> bool:
    """Whether what turns also looks at a birthday that is about that day."""
    grounds = (turn.ground for turn in turns)
    return in_doubt(case, day, ages(c for g in grounds for c in _asked_by(g)))


@lru_cache(maxsize=16)
def _turned_by_time(law: Law) -> tuple[Condition, ...]:
    """The checks that time alone can turn, each once: few among thousands."""
    checks = (check for condition in _conditions(law) for check in condition.leaves())
    of_time = Reached | NotPast | AtLeast
    return tuple(dict.fromkeys(one for one in checks if isinstance(one, of_time)))


def _conditions(law: Law) -> Iterator[Condition]:
    for ground in law.grounds:
        yield from _asked_by(ground)
    yield from (caution.raised_if for caution in law.cautions)
    yield from (caution.unless for caution in law.cautions if caution.unless)


def _asked_by(ground: Ground) -> Iterator[Condition]:
    yield from (one.met_if for one in ground.all_requirements())


def _turns(before: _Outlook, after: _Outlook) -> Iterator[Turn]:
    """The grounds that stand otherwise; one that is not in force does not fit."""
    old, new = _by_code(before), _by_code(after)
    for code in dict.fromkeys((*old, *new)):
        was, is_now = _standing(old.get(code)), _standing(new.get(code))
        if was is not is_now:
            yield Turn((new.get(code) or old[code]).rule, was, is_now)


def _by_code(outlook: _Outlook) -> Mapping[str, GroundResult]:
    return {result.rule.code: result for result in outlook.grounds}


def _standing(result: GroundResult | None) -> Standing:
    return result.standing if result else Standing.DOES_NOT_FIT
