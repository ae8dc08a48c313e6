"""The cases in ``tests/cases``, as a lawyer writes them."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from rules.assessment import LAW, assess, counted
from rules.case import Case
from rules.language import Standing
from rules.reading import read_case

FOLDER = Path(__file__).parents[1] / "cases"


@dataclass(frozen=True)
class Told:
    """One case: what someone answered, and what the law says about it."""

    file: str
    name: str
    source: str
    on: date
    answers: Mapping[str, object]
    expect: Mapping[str, object]

    def __str__(self) -> str:
        return f"{self.file}: {self.name}"

    @cached_property
    def case(self) -> Case:
        """The case; in a file "unknown" stands for "I do not know"."""
        raw = {c: None if v == "unknown" else v for c, v in self.answers.items()}
        return read_case(raw, self.on, LAW)

    @property
    def not_asked(self) -> set[str]:
        """The answers to questions that this person would not be asked."""
        return set(self.case.answers) - set(counted(self.case).answers)

    @property
    def expected_standing(self) -> object:
        """How the rule that the file is about should stand."""
        return self.expect.get(self.file)

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
        "from": next(iter(own), None),
        "cautions": [caution.code for caution in result.cautions],
        "routes": [r.rule.code for r in result.routes],
    }


def _name(standing: Standing) -> str:
    return standing.name.lower()


def _read(path: Path) -> Iterator[Told]:
    for one in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
        yield Told(path.stem, **one)


CASES = tuple(told for path in sorted(FOLDER.glob("*.toml")) for told in _read(path))
