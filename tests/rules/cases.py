"""The cases in ``tests/cases``, as people tell them, and in ``edges`` the variations.

``edges/widow.toml`` names somebody of ``widow.toml`` and gives one other answer: it was
made of the questions and keeps their edges, for machines rather than for readers.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from rules import LAW, Case, assess, counted
from rules.assessment.reading import read_case
from rules.language.rule import Standing

FOLDER = Path(__file__).parents[1] / "cases"
EDGES = FOLDER / "edges"
STORIES = "stories"
"""The file that is about whole people, and so about no rule of its own."""


@dataclass(frozen=True)
class Told:
    """One case: what someone answered, and what the law says about it."""

    file: str
    name: str
    source: str
    on: date
    answers: Mapping[str, object]
    expect: Mapping[str, object]
    varies: bool = False
    """Made from another case: what is not asked any more falls away, as it should."""

    def __str__(self) -> str:
        return f"{self.file}: {self.name}"

    @cached_property
    def case(self) -> Case:
        """The case; in a file "unknown" stands for "I do not know"."""
        raw = {c: None if v == "unknown" else v for c, v in self.answers.items()}
        case = read_case(raw, self.on, LAW)
        return counted(case) if self.varies else case

    @property
    def not_asked(self) -> set[str]:
        """The answers to questions that this person would not be asked."""
        return set(self.case.answers) - set(counted(self.case).answers)

    @property
    def expected_standing(self) -> object:
        """How the rule that the file is about should stand; of a story, what leads."""
        return self.expect.get("lead" if self.file == STORIES else self.file)

    def found(self) -> Mapping[str, object]:
        """What the rules say about all that the case expects."""
        everything = _outcome(self.case, self.file)
        return {key: everything.get(key, "no such rule") for key in self.expect}


def _outcome(case: Case, file: str) -> Mapping[str, object]:
    result = assess(case)
    routes = zip(result.law.rules, result.law.standings(case), strict=True)
    own = [r.met_from for r in result.grounds if r.rule.code == file]
    return {
        **{rule.code: _name(standing) for rule, standing in routes},
        **{r.rule.code: _name(r.standing) for r in result.grounds},
        "classification": result.classification.value,
        "lead": result.lead.rule.code if result.lead else "none",
        "from": next(iter(own), None),
        "cautions": [caution.code for caution in result.cautions],
        "routes": [r.rule.code for r in result.routes],
        "told_first": [r.rule.code for r in result.stronger],
    }


def _name(standing: Standing) -> str:
    return standing.name.lower()


def _read(path: Path) -> Iterator[Told]:
    cases: dict[str, dict[str, Any]] = {}
    for one in (*_listed(path), *_listed(EDGES / path.name)):
        cases[one["name"]] = one
        if "like" in one:
            yield from _varied(path.stem, one, cases[one["like"]])
        else:
            yield Told(path.stem, **one)


def _listed(path: Path) -> list[dict[str, Any]]:
    """What a file says; nothing where nothing was varied."""
    if not path.exists():
        return []
    said: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    return said


def _varied(file: str, one: dict[str, Any], base: dict[str, Any]) -> Iterator[Told]:
    """A case for each of the answers that differ from those of an earlier case."""
    answers = base["answers"] | one.get("answers", {})
    for code, values in one["each"].items():
        for value in values:
            yield Told(
                file,
                f"{one['name']}: {value}",
                one["source"],
                one.get("on", base["on"]),
                answers | {code: value},
                one["expect"],
                varies=True,
            )


CASES = tuple(told for path in sorted(FOLDER.glob("*.toml")) for told in _read(path))
