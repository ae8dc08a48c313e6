"""The yardstick for the whole law: what a programmer would write by hand, generated.

One function with the answers in local variables and plain two-valued Python that stops
at the first "no"; and the same conditions in the Common Expression Language. An
authority's judgement counts as "yes". For people who know everything both must agree
with the rules.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, cast

import cel

from rules.engine.compiled.normal_form import Check, Normal, normal_form
from rules.engine.compiled.rows import limit
from rules.language.conditions import (
    Apart,
    AtLeast,
    Discretion,
    Includes,
    IsOneOf,
    NotPast,
    Reached,
)
from rules.language.rule import Rule

Fitting = Callable[[Mapping[str, Any]], tuple[bool, ...]]


def inlined(rules: Iterable[Rule], on: date) -> Fitting:
    """Return the function that says of every rule whether it fits or may fit."""
    rules = tuple(rules)
    apart = _spans(rules)
    codes = dict.fromkeys(code for rule in rules for code in rule.codes())
    lines = [f"    {code} = get({code!r})" for code in codes]
    parts = [_rule(rule, _Python(on, apart)) for rule in rules]
    text = ["def fitting(a):", "    get = a.get", *lines]
    text.append(f"    return ({', '.join(parts)},)")
    space: dict[str, object] = {
        f"D{day.toordinal()}": day for day in _limits(rules, on)
    }
    space |= {name: leaf.span.end for leaf, name in apart.items()}
    exec("\n".join(text), space)  # noqa: S102  # the text is written above, from our rules
    return cast("Fitting", space["fitting"])


def in_cel(rules: Iterable[Rule], on: date) -> cel.Program:
    """Compile the same conditions to one program that gives a list of booleans."""
    rules = tuple(rules)
    parts = (_rule(rule, _Cel(on, _spans(rules))) for rule in rules)
    return cel.compile(f"[{', '.join(parts)}]")


def for_cel(answers: Mapping[str, Any], rules: Iterable[Rule]) -> dict[str, object]:
    """Prepare answers: days as numbers, and what needs a calendar worked out."""
    told = {code: _for_cel(value) for code, value in answers.items()}
    spans = _spans(tuple(rules)).items()
    return told | {
        name: answers[leaf.last] >= leaf.span.end(answers[leaf.first])
        for leaf, name in spans
    }


def _for_cel(value: object) -> object:
    if isinstance(value, date):
        return value.toordinal()
    return sorted(value) if isinstance(value, frozenset) else value


def _limits(rules: tuple[Rule, ...], on: date) -> set[date]:
    return {
        limit(leaf, on)
        for rule in rules
        for one in rule.all_requirements()
        for leaf in one.met_if.leaves()
        if isinstance(leaf, Reached | NotPast)
    }


def _spans(rules: tuple[Rule, ...]) -> dict[Apart, str]:
    leaves = (
        leaf
        for rule in rules
        for one in rule.all_requirements()
        for leaf in one.met_if.leaves()
    )
    found = dict.fromkeys(leaf for leaf in leaves if isinstance(leaf, Apart))
    return {leaf: f"apart{place}" for place, leaf in enumerate(found)}


class _Python:
    """How Python writes it."""

    both, either, opposite, yes, no = " and ", " or ", "not ", "True", "False"

    def __init__(self, on: date, apart: Mapping[Apart, str]) -> None:
        self.on, self.names = on, apart

    def day(self, day: date) -> str:
        return f"D{day.toordinal()}"

    def apart(self, leaf: Apart) -> str:
        return f"{leaf.last} >= {self.names[leaf]}({leaf.first})"

    def one_of(self, options: Iterable[object]) -> str:
        return f"in {{{', '.join(sorted(map(repr, options)))}}}"


class _Cel(_Python):
    """How the Common Expression Language writes it."""

    both, either, opposite, yes, no = " && ", " || ", "!", "true", "false"

    def day(self, day: date) -> str:
        return str(day.toordinal())

    def apart(self, leaf: Apart) -> str:
        return self.names[leaf]

    def one_of(self, options: Iterable[object]) -> str:
        return f"in [{', '.join(sorted(map(repr, options)))}]"


def _rule(rule: Rule, language: _Python) -> str:
    parts = (
        _text(normal_form(one.met_if), language) for one in rule.all_requirements()
    )
    return f"({language.both.join(parts) or language.yes})"


def _text(node: Normal, language: _Python) -> str:
    if isinstance(node, Check):
        test = _test(node, language)
        return f"{language.opposite}({test})" if node.turned else f"({test})"
    parts = [_text(part, language) for part in node.parts]
    sign = language.both if node.sign == "&" else language.either
    return (
        f"({sign.join(parts) or (language.yes if node.sign == '&' else language.no)})"
    )


def _test(check: Check, language: _Python) -> str:  # noqa: PLR0911  # one for each kind
    leaf = check.leaf
    match leaf:
        case IsOneOf() if leaf.options <= {True, False}:
            (option,) = leaf.options
            return leaf.code if option else f"{language.opposite}{leaf.code}"
        case IsOneOf():
            return f"{leaf.code} {language.one_of(leaf.options)}"
        case Includes():
            tests = (f"{option!r} in {leaf.code}" for option in sorted(leaf.options))
            return language.either.join(tests)
        case AtLeast():
            return f"{leaf.code} >= {leaf.number}"
        case Reached():
            return f"{leaf.code} <= {language.day(limit(leaf, language.on))}"
        case NotPast():
            return f"{leaf.code} >= {language.day(limit(leaf, language.on))}"
        case Apart():
            return language.apart(leaf)
        case Discretion():
            return language.no if check.turned else language.yes
    raise LookupError(type(leaf).__name__)
