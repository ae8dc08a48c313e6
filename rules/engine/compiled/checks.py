"""The checks of the law as text: each distinct check of a fact is made only once.

A truth is four bits, chosen so that "and" of two truths is ``&`` and "or" is ``|``.
"Not" is written into the checks themselves, so it costs nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import Any, Literal, cast

from rules.language.conditions import (
    OPPOSITE,
    AllOf,
    AnyOf,
    Apart,
    AtLeast,
    Condition,
    Discretion,
    Includes,
    IsOneOf,
    Leaf,
    Not,
    NotPast,
    Reached,
    View,
)
from rules.language.rule import Rule
from rules.language.spans import Span

POSSIBLE, CERTAIN = 1, 2
"""It is not NO; it is YES."""
SAFE, REACHABLE = 4, 8
"""The same when all that was not asked yet fails, or holds: not NO; YES."""

NO, YES = 0, POSSIBLE | CERTAIN | SAFE | REACHABLE
UNKNOWN = POSSIBLE | SAFE
OPEN = POSSIBLE | REACHABLE
"""Not asked yet."""

Get = Callable[..., Any]
"""``answers.get``"""


@dataclass(frozen=True)
class Check:
    """A leaf in one view, straight or ``turned`` into its opposite."""

    leaf: Leaf | Apart | Discretion
    view: View
    turned: bool


@dataclass(frozen=True)
class Combined:
    """Parts that are joined by "and" or by "or"."""

    sign: Literal["&", "|"]
    parts: tuple["Plain", ...]


Plain = Check | Combined
"""A condition without "not"."""


def plain(node: Condition, view: View = View.TOLD, *, turned: bool = False) -> Plain:
    """Move every "not" down into the checks."""
    match node:
        case Not():
            return plain(node.children[0], OPPOSITE[view], turned=not turned)
        case AllOf() | AnyOf():
            parts = tuple(plain(part, view, turned=turned) for part in node.children)
            both = isinstance(node, AllOf) is not turned
            return Combined("&" if both else "|", parts)
        case Leaf() | Apart() | Discretion():
            return Check(node, view if _turns(node, view) else View.TOLD, turned)
    raise _no_flat_form(node)


def _turns(leaf: Condition, view: View) -> bool:
    """Whether a leaf looks different in this view than as it was told."""
    match leaf:
        case IsOneOf():
            return bool(leaf.movable) and view is not View.TOLD
        case Includes():
            return leaf.can_grow and view is View.BEST
        case AtLeast():
            return leaf.grows and view is View.BEST
        case Reached():
            return view is View.BEST
        case NotPast():
            return view is View.WORST
    return False


def checks_in(node: Plain) -> Iterator[Check]:
    if isinstance(node, Combined):
        for part in node.parts:
            yield from checks_in(part)
    else:
        yield node


def conditions(rules: Iterable[Rule]) -> Iterator[Plain]:
    """Every condition of some rules, as it is told and as it can become."""
    for rule in rules:
        for one in rule.all_requirements():
            yield plain(one.met_if)
        for one in rule.requirements:
            yield plain(one.met_if, View.BEST)


def _no_flat_form(leaf: Condition) -> LookupError:
    kind = type(leaf).__name__
    return LookupError(
        f"There is no flat form for {kind}: add one in rules/engine/compiled."
    )


Name = Callable[[int], str]
"""How a function calls the check in a place: ``x3``, or ``x[3]``."""


@dataclass
class Checks:
    """Every distinct check, with a place; and the text that finds out its truth."""

    places: dict[Check, int] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, conditions: Iterable[Plain]) -> "Checks":
        found = dict.fromkeys(c for one in conditions for c in checks_in(one))
        asking = (c for c in found if not isinstance(c.leaf, Discretion))
        return cls({check: place for place, check in enumerate(asking)})

    @cached_property
    def about(self) -> dict[str, tuple[Check, ...]]:
        """The checks of each fact alone; those of two days are not among them."""
        found: defaultdict[str, list[Check]] = defaultdict(list)
        for check in self.places:
            if isinstance(check.leaf, Leaf):
                found[check.leaf.code].append(check)
        return {code: tuple(checks) for code, checks in found.items()}

    @cached_property
    def of_two_days(self) -> tuple[Check, ...]:
        return tuple(check for check in self.places if isinstance(check.leaf, Apart))

    @cached_property
    def limits(self) -> tuple[Reached | NotPast, ...]:
        """The checks that compare a day with today."""
        leaves = (check.leaf for check in self.places)
        found = (leaf for leaf in leaves if isinstance(leaf, Reached | NotPast))
        return tuple(dict.fromkeys(found))

    def days(self) -> Callable[[date], tuple[date, ...]]:
        """Return a function: the day, for each limit, that decides it on a day."""
        limits = self.limits
        return lru_cache(maxsize=64)(lambda on: tuple(limit(x, on) for x in limits))

    def text(self, node: Plain, name: Name) -> str:
        """The expression for a condition."""
        if isinstance(node, Check):
            return self.one(node, name)
        parts = [self.text(part, name) for part in node.parts]
        neutral = str(YES if node.sign == "&" else NO)
        return f"({f' {node.sign} '.join(parts) or neutral})"

    def one(self, check: Check, name: Name) -> str:
        if isinstance(check.leaf, Discretion):
            return str(UNKNOWN)
        return name(self.places[check])

    def told(self, code: str, name: Name) -> Iterator[str]:
        """Write the checks of one fact from its answer ``v``."""
        checks = self.about.get(code, ())
        if checks:
            yield "if v is None:"
            yield f"    {self._names(checks, name, ' = ')} = {UNKNOWN}"
            yield "else:"
        options = [check for check in checks if isinstance(check.leaf, IsOneOf)]
        if options:
            yield f"    {self._looked_up(options, name)}"
        for check in checks:
            if check not in options:
                test = _turned(check, self._test(check))
                yield f"    {self.one(check, name)} = {test}"

    def _names(self, checks: Sequence[Check], name: Name, between: str) -> str:
        return between.join(self.one(check, name) for check in checks)

    def _looked_up(self, checks: Sequence[Check], name: Name) -> str:
        """Write the checks of one option at once: a table has their truths."""
        table = {value: _truths(checks, value) for value in _options(checks)}
        found = (
            f"{self._value(table)}.get(v, {self._value(_truths(checks, NO_OPTION))})"
        )
        return f"{self._names(checks, name, ', ')}, = {found}"

    def _test(self, check: Check) -> str:
        """Whether a known answer ``v`` passes, as text."""
        match check.leaf:
            case Includes():
                chosen = (f"{option!r} in v" for option in sorted(check.leaf.options))
                return "True" if check.view is View.BEST else " or ".join(chosen)
            case AtLeast():
                reached = f"v >= {check.leaf.number}"
                return "True" if check.view is View.BEST else reached
            case Reached():
                latest = f"v <= days[{self.limits.index(check.leaf)}]"
                return "True" if check.view is View.BEST else latest
            case NotPast():
                earliest = f"v >= days[{self.limits.index(check.leaf)}]"
                return "False" if check.view is View.WORST else earliest
        raise _no_flat_form(check.leaf)

    def apart(self, check: Check, name: Name, default: str) -> Iterator[str]:
        """Write the check of two days; ``default`` stands for a day not asked yet."""
        leaf = check.leaf
        assert isinstance(leaf, Apart)  # noqa: S101  # they are kept apart above
        yield f"v, w = get({leaf.first!r}{default}), get({leaf.last!r}{default})"
        yield f"if v is None or w is None: {self.one(check, name)} = {UNKNOWN}"
        if default:
            yield "elif v is not_asked or w is not_asked:"
            yield f"    {self.one(check, name)} = {OPEN}"
        test = self._apart_test(leaf.span)
        yield f"else: {self.one(check, name)} = {_turned(check, test)}"

    def _apart_test(self, span: Span) -> str:
        """Count the days; only near the limit does the calendar have to be asked."""
        end, low, high = (self._value(x) for x in (span.end, *_about(span)))
        return f"w - v >= {high} or w - v >= {low} and w >= {end}(v)"

    def _value(self, value: object) -> str:
        name = f"value{len(self.values)}"
        self.values[name] = value
        return name


def _turned(check: Check, test: str) -> str:
    holds, fails = (NO, YES) if check.turned else (YES, NO)
    return f"{holds} if {test} else {fails}"


def _holding(leaf: IsOneOf, view: View) -> frozenset[object]:
    """The answers with which it holds, or still can."""
    match view:
        case View.BEST:
            return leaf.options | leaf.movable
        case View.WORST:
            return leaf.options - leaf.movable
    return leaf.options


NO_OPTION = object()
"""Stands for every answer that no check asks for."""


def _options(checks: Sequence[Check]) -> frozenset[object]:
    """All answers that some of these checks ask for."""
    views = (_holding(cast("IsOneOf", check.leaf), check.view) for check in checks)
    return frozenset().union(*views)


def _truths(checks: Sequence[Check], value: object) -> tuple[int, ...]:
    """What each check of an option makes of a known answer."""
    return tuple(
        NO if (value in _holding(cast("IsOneOf", c.leaf), c.view)) is c.turned else YES
        for c in checks
    )


ONE_DAY = timedelta(days=1)
SLACK = timedelta(days=5)
"""More than a month or a leap day can add to or take from a length of time."""


def _about(span: Span) -> tuple[timedelta, timedelta]:
    """The least and the most that a calendar length can be, with room to spare."""
    days = round((span.years * 12 + span.months) * 30.436875) + span.days
    return timedelta(days) - SLACK, timedelta(days) + SLACK


def limit(leaf: Reached | NotPast, on: date) -> date:
    """The day that decides a check: the latest that has reached it, or that is in time.

    Calendar lengths never cross: of two days, the earlier one's time ends no later.
    """
    span = leaf.span
    day = Span(-span.years, -span.months, -span.days).close(on) + SLACK
    if isinstance(leaf, Reached):
        while span.end(day) > on:
            day -= ONE_DAY
        return day
    while span.close(day - ONE_DAY) >= on:
        day -= ONE_DAY
    return day
