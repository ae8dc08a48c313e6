"""The receipt of an assessment: which rules were applied, and how fresh they are."""

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from hashlib import sha256

from rules.engine.law import Law
from rules.language.source import Source
from rules.law.common_questions import COMMON_QUESTIONS
from rules.law.permits import path
from rules.law.permits.fees import (
    A_CHILD_PAYS_TOO,
    FEES,
    NOTHING_IN_DETENTION,
    fee_sources,
)
from rules.law.permits.general_conditions import TURKISH_VISA
from rules.law.pitfalls import PITFALLS
from rules.law.terms.letters import LETTERS, MODEL_RULES
from rules.law.terms.terms import TERMS

ALONE = (NOTHING_IN_DETENTION, A_CHILD_PAYS_TOO, TURKISH_VISA)
"""What belongs to no permit, but is told with some in some cases."""
VERIFIED_FOR_DAYS = 400
"""After this many days a text counts as not recently verified."""


@dataclass(frozen=True)
class Receipt:
    """The same answers, version and day give the same result for ever."""

    version: str
    on: date
    oldest: date
    newest: date


def receipt(law: Law, on: date) -> Receipt:
    """The receipt of this law on a day; it claims no text that was read later."""
    read = [one.read_on for one in cited(law) if one.read_on <= on]
    return Receipt(version(law), on, min(read), max(read))


@lru_cache(maxsize=64)
def cited(law: Law) -> tuple[Source, ...]:
    """Every source of the law, and of what is told with it.

    That is: the fees, the terms, the path to a lasting right, the pitfalls and what
    people ask.
    """
    terms = (source for term in (*TERMS, *LETTERS) for source in term.sources())
    said = (one.source for one in (*ALONE, *path.SAID, *PITFALLS, *MODEL_RULES))
    asked = (said.source for one in COMMON_QUESTIONS for said in one.answer)
    told = (*fee_sources(), *terms, *said, *asked)
    return tuple(dict.fromkeys((*law.sources, *told)))


@lru_cache(maxsize=8)
def version(law: Law) -> str:
    """A short hash of all that the rules say, and of what is told with them."""
    rules = (*law.grounds, *law.routes, *law.cautions, *law.contradictions)
    told = (*ALONE, *TERMS, *path.SAID, *PITFALLS, *COMMON_QUESTIONS)
    letters = (*LETTERS, *MODEL_RULES)
    fees = (*FEES.items(), *fee_sources())
    everything = (law.facts, rules, told, letters, fees)
    return sha256(_canonical(everything).encode()).hexdigest()[:12]


def not_recently_verified(source: Source, on: date) -> bool:
    return (on - (source.still_on or source.read_on)).days > VERIFIED_FOR_DAYS


def _canonical(value: object) -> str:
    """A text that is the same in every process, whatever the order of a set."""
    if isinstance(value, frozenset):
        return "{" + ",".join(sorted(_canonical(one) for one in value)) + "}"
    if isinstance(value, tuple):
        return "(" + ",".join(_canonical(one) for one in value) + ")"
    if isinstance(value, Enum):
        return str(value)
    if is_dataclass(value):
        inside = (_canonical(getattr(value, field.name)) for field in fields(value))
        return f"{type(value).__name__}({','.join(inside)})"
    return repr(value)
