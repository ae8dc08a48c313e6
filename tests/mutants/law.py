"""Every mutant of the law: one rule, caution or amount with one mistake in it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from rules import LAW
from rules.language.conditions import Condition, Not
from rules.language.rule import Caution, Requirement, Rule
from rules.language.source import Source
from rules.law.permits.fees import FEES
from tests.mutants.conditions import mistakes

ONE_DAY = timedelta(days=1)
PARTS = ("scope", "gate", "requirements")
R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, eq=False)
class Mutant:
    """A law with one mistake, and the rules in which it stands.

    ``was`` and ``now``: the one condition that differs, if it is one.
    """

    name: str
    kind: str
    rules: Mapping[str, Rule] = field(default_factory=dict)
    cautions: Mapping[str, Caution] = field(default_factory=dict)
    fee: tuple[str, Mapping[int, int]] | None = None
    was: Condition | None = None
    now: Condition | None = None


def mutants() -> Iterator[Mutant]:
    """All of them, each with a name of its own."""
    seen = Counter[str]()
    for one in _all():
        seen[one.name] += 1
        again = f" ({seen[one.name]})" if seen[one.name] > 1 else ""
        yield replace(one, name=one.name + again)


def _all() -> Iterator[Mutant]:
    yield from _conditions()
    for rule in LAW.rules:
        yield from _dropped(rule)
        yield from _moved(rule)
    yield from _in_force()
    yield from _cautions()
    yield from _fees()


def _conditions() -> Iterator[Mutant]:
    """Mistakes in a condition; what several rules share is one mutant."""
    users: dict[Condition, list[Rule]] = {}
    for rule in LAW.rules:
        for was in dict.fromkeys(one.met_if for one in rule.all_requirements()):
            users.setdefault(was, []).append(rule)
    for was, rules in users.items():
        for kind, what, now in mistakes(was):
            changed = {rule.code: _rewritten(rule, was, now) for rule in rules}
            name = f"{rules[0].code}: {what}"
            yield Mutant(name, kind, changed, was=was, now=now)


def _rewritten(rule: R, was: Condition, now: Condition) -> R:
    def rewrite(one: Requirement) -> Requirement:
        return replace(one, met_if=now) if one.met_if == was else one

    return _mapped(rule, rewrite)


def _mapped(rule: R, change: Any) -> R:
    parts: dict[str, Any] = {
        name: tuple(map(change, getattr(rule, name))) for name in PARTS
    }
    return replace(rule, **parts)


def _dropped(rule: Rule) -> Iterator[Mutant]:
    """A whole requirement forgotten."""
    for name in PARTS:
        part = getattr(rule, name)
        for place, one in enumerate(part):
            rest: dict[str, Any] = {name: (*part[:place], *part[place + 1 :])}
            fewer = replace(rule, **rest)
            what = f"{rule.code}: without “{one.text}”"
            yield Mutant(what, "requirement dropped", {rule.code: fewer})


def _moved(rule: Rule) -> Iterator[Mutant]:
    """A requirement that stands in the gate and should not, or the other way round."""
    for out_of, into in (("gate", "requirements"), ("requirements", "gate")):
        part = getattr(rule, out_of)
        for place, one in enumerate(part):
            parts: dict[str, Any] = {
                out_of: (*part[:place], *part[place + 1 :]),
                into: (*getattr(rule, into), one),
            }
            what = f"{rule.code}: “{one.text}” is in {into}"
            moved = {rule.code: replace(rule, **parts)}
            yield Mutant(what, "requirement moved", moved)


def _in_force() -> Iterator[Mutant]:
    """A text that comes into force, or ends, a day too early or too late."""
    for source in LAW.sources:
        for name in ("since", "until"):
            day: date | None = getattr(source, name)
            if day is None or not LAW.first_day < day:
                continue  # before the first day the law is known here, it is no matter
            for step in (-ONE_DAY, ONE_DAY):
                moved: dict[str, Any] = {name: day + step}
                other = replace(source, **moved)
                changed = dict(_with_source(source, other))
                what = f"{source.act} {source.provision} {name} {day + step}"
                yield Mutant(what, "in force", changed)


def _with_source(was: Source, now: Source) -> Iterator[tuple[str, Rule]]:
    def cite(one: Requirement) -> Requirement:
        return replace(one, source=now) if one.source == was else one

    for rule in LAW.rules:
        changed = _mapped(rule, cite)
        if rule.source == was:
            changed = replace(changed, source=now)
        if changed != rule:
            yield rule.code, changed


def _cautions() -> Iterator[Mutant]:
    for one in LAW.cautions:
        for kind, what, now in _and_not(one.raised_if):
            changed = {one.code: replace(one, raised_if=now)}
            yield Mutant(f"{one.code}: {what}", kind, cautions=changed)


def _and_not(condition: Condition) -> Iterator[tuple[str, str, Condition]]:
    yield from mistakes(condition)
    if not any(kind == "negated" for kind, _, _ in mistakes(condition)):
        yield "negated", "not", Not((condition,))


def _fees() -> Iterator[Mutant]:
    """An amount that is a euro off, or that is of the year before or after."""
    for code, years in FEES.items():
        for year, euros in years.items():
            for wrong in (euros - 1, euros + 1):
                name = f"{code}: € {wrong} in {year}"
                yield Mutant(name, "fee", fee=(code, {**years, year: wrong}))
        for step in (-1, 1):
            moved = {year + step: euros for year, euros in years.items()}
            yield Mutant(f"{code}: {step:+} year", "fee", fee=(code, moved))
