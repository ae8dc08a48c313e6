"""Where something of the law is defined: found in the files themselves, by identity.

A requirement that many grounds share is one value, bound to a name in one file. An
import binds it too, so what counts is the file that assigns the name. No list is kept
by hand.
"""

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from rules import law
from rules.language.conditions import Condition
from rules.language.rule import Caution, Requirement, Rule

DEFINED = (Requirement, Condition, Rule, Caution)


@dataclass(frozen=True)
class Place:
    """A file of the law, a name in it, and the note that stands under that name."""

    module: ModuleType
    name: str
    note: str = ""

    @property
    def short(self) -> str:
        """``definitions.sponsor_settled``: the name as other files write it."""
        return f"{self.module.__name__.rpartition('.')[2]}.{self.name}"

    @property
    def is_private(self) -> bool:
        """Whether the name only serves its own file."""
        return self.name.startswith("_")

    @property
    def file(self) -> str:
        return self.module.__name__.replace(".", "/") + ".py"

    @property
    def citation(self) -> str:
        """What the file says it is about; for a ground it is the citation."""
        return inspect.cleandoc(self.module.__doc__ or "").partition("\n\n")[0]


def place_of(value: object) -> Place | None:
    """Where a value got its name, alone or in a row of others; None if nowhere."""
    return _places().get(id(value))


@cache
def _places() -> Mapping[int, Place]:
    """The place of each value by its identity: its own name, else the shortest row."""
    found = [pair for module in _modules() for pair in _bound(module)]
    rows = [(row, where) for row, where in found if isinstance(row, tuple)]
    rows.sort(key=lambda pair: -len(pair[0]))
    places = {id(one): where for row, where in rows for one in row}
    return places | {id(one): where for one, where in reversed(found)}


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(law.__path__, f"{law.__name__}."):
        yield importlib.import_module(found.name)


def _bound(module: ModuleType) -> Iterator[tuple[object, Place]]:
    """What a file gives a name itself, with the note under it."""
    for name, note in _assigned(ast.parse(inspect.getsource(module)).body):
        value = vars(module)[name]
        if isinstance(value, DEFINED) or _is_row(value):
            yield value, Place(module, name, note)


def _is_row(value: object) -> bool:
    row = value if isinstance(value, tuple) else ()
    return bool(row) and all(isinstance(one, DEFINED) for one in row)


def _assigned(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for one, following in zip(body, (*body[1:], ast.Pass()), strict=True):
        for target in _targets(one):
            if isinstance(target, ast.Name):
                yield target.id, _note(following)


def _targets(one: ast.stmt) -> list[ast.expr]:
    if isinstance(one, ast.Assign):
        return one.targets
    return [one.target] if isinstance(one, ast.AnnAssign) else []


def _note(one: ast.stmt) -> str:
    """The string that stands alone under a name, as one line of Markdown."""
    if not isinstance(one, ast.Expr) or not isinstance(one.value, ast.Constant):
        return ""
    return " ".join(str(one.value.value).replace("``", "`").split())
