"""What a question that people often ask is made of."""

from dataclasses import dataclass

from rules.language.rule import Rule
from rules.language.source import Statement


@dataclass(frozen=True)
class OftenAsked:
    """A question as people ask it, and the same short answer for everybody.

    ``see``: the rules to read on in, where the answer turns on one of them.
    """

    code: str
    question: str
    answer: tuple[Statement, ...]
    see: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Group:
    """Questions about one thing."""

    code: str
    name: str
    questions: tuple[OftenAsked, ...]
