"""The one writer: from conditions to lines of Python, for every function there is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from rules.engine.compiled.checks import Checks
from rules.engine.compiled.normal_form import Check, Combined, Normal
from rules.engine.compiled.rows import truth
from rules.engine.compiled.truths import NO, UNKNOWN, YES
from rules.language.conditions import Discretion, Includes, View

Get = Callable[..., Any]
"""``answers.get``"""

LOCAL, IN_LIST = "x{}", "x[{}]"
"""How a function calls the truth of the check in a place."""


class Writer:
    """The lines of one function in the making."""

    def __init__(self, checks: Checks, check: str) -> None:
        self.checks, self._check = checks, check
        self.lines: list[str] = []
        self._names: dict[Normal, str] = {}

    def write(self, line: str, *, about: str = "") -> None:
        self.lines.append(f"    {line}  # {about}" if about else f"    {line}")

    def function(self, head: str) -> str:
        return "\n".join((f"def {head}:", *self.lines))

    def text(self, node: Normal) -> str:
        """The expression for a condition; what has a name is not worked out again."""
        if node in self._names:
            return self._names[node]
        if isinstance(node, Check):
            return self.check(node)
        return f"({self._joined(node)})"

    def _joined(self, node: Combined) -> str:
        neutral = str(YES if node.sign == "&" else NO)
        return f" {node.sign} ".join(map(self.text, node.parts)) or neutral

    def possible(self, node: Normal) -> str:
        """The expression that is true when a condition is not NO.

        Only for that, Python's own words will do: they stop early, and cost less.
        """
        if node in self._names or isinstance(node, Check):
            return self.text(node)
        word, neutral = (" and ", YES) if node.sign == "&" else (" or ", NO)
        return f"({word.join(map(self.possible, node.parts)) or neutral})"

    def check(self, check: Check) -> str:
        if isinstance(check.leaf, Discretion):
            return str(UNKNOWN)
        return self._check.format(self.checks.places[check])

    def let(
        self, name: str, node: Normal, *, about: str = "", unless: str = ""
    ) -> None:
        """Give the truth of a condition a name; ``unless``: what it is before that."""
        if isinstance(node, Combined) and node not in self._names:
            text = self._joined(node)  # as it is, without the brackets of a part
        else:
            text = self.text(node)
        before = f"{unless} else " if unless else ""
        self.write(f"{name} = {before}{text}", about=about)
        self._names[node] = name

    def named(self, node: Normal) -> str:
        """Return the name of a condition's truth; write it when it is new.

        A condition that several rules have, or a part of it, is worked out once:
        *common subexpression elimination*.
        """
        if isinstance(node, Combined) and node not in self._names:
            for part in node.parts:
                self.named(part)
            self.let(f"c{len(self._names)}", node)
        return self.text(node)

    def tell(self, code: str) -> None:
        """Write the truths of all checks of one fact: a row, for its answer ``v``."""
        checks = self.checks
        self.write(f"v = get({code!r})")
        if some := checks.of_option.get(code):
            _, other = checks.tables[code]
            self.write(f"{self._list(some)}, = rows_of_{code}.get(v, {other})")
        if some := checks.of_several.get(code):
            self._row(some, f"({', '.join(map(_included, some))},)")
        if some := checks.of_step.get(code):
            self.write(f"limits, rows = steps[{code!r}]")
            self._row(some, "rows[bisect(limits, v)]")

    def _row(self, checks: Sequence[Check], row: str) -> None:
        unknown = (UNKNOWN,) * len(checks)
        self.write(f"{self._list(checks)}, = {unknown} if v is None else {row}")

    def _list(self, checks: Sequence[Check], between: str = ", ") -> str:
        return between.join(map(self.check, checks))

    def tell_apart(self, first: str, last: str, *, in_turn: bool) -> None:
        """Write the truths of all checks of two days.

        ``in_turn``: where one of them was not asked yet, they stay open.
        """
        checks = self.checks.of_two_days[first, last]
        absent = ", not_asked" if in_turn else ""
        known = "elif not_asked is not v and not_asked is not w" if in_turn else "else"
        self.write(f"v, w = get({first!r}{absent}), get({last!r}{absent})")
        self.write(
            f"if v is None or w is None: {self._list(checks, ' = ')} = {UNKNOWN}"
        )
        self.write(f"{known}:")
        self.write("    between = w - v")
        for check in checks:
            self.write(f"    {self.check(check)} = {self._long_enough(check)}")

    def _long_enough(self, check: Check) -> str:
        """Count the days; only near the limit does the calendar have to be asked."""
        n = self.checks.places[check]
        return _either(
            check, f"between >= most{n} or between >= least{n} and w >= end{n}(v)"
        )


def _included(check: Check) -> str:
    assert isinstance(check.leaf, Includes)  # noqa: S101  # sorted so
    if check.view is View.BEST:
        return str(truth(check, holds=True))
    options = sorted(check.leaf.options)
    return _either(check, " or ".join(f"{option!r} in v" for option in options))


def _either(check: Check, test: str) -> str:
    return f"{truth(check, holds=True)} if {test} else {truth(check, holds=False)}"


def compiled(
    functions: Iterable[str], values: Mapping[str, object], name: str
) -> Mapping[str, Any]:
    """Compile some functions; return what they are called in, with all of them."""
    space = dict(values)
    for text in functions:  # one by one: all at once would take ten megabytes more
        exec(compile(text, f"<{name}>", "exec"), space)  # noqa: S102  # nosec  # our own rules
    return space
