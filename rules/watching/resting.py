"""What rests on a source: the sentences of the law here, with who says them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from rules.engine.law import Law
from rules.guidance.receipt import ALONE
from rules.language.conditions import Condition
from rules.language.rule import Caution, Ground, Requirement, Rule
from rules.language.source import Source, Statement
from rules.law import often_asked, reading
from rules.law.common_questions import COMMON_QUESTIONS
from rules.law.permits import path
from rules.law.permits.fees import FEES
from rules.law.pitfalls import PITFALLS
from rules.law.sources import fee_rules
from rules.law.terms.letters import LETTERS, MODEL_RULES
from rules.law.terms.terms import TERMS


@dataclass(frozen=True)
class Use:
    """A sentence that rests on a source, who says it, and the facts it asks."""

    source: Source
    by: str
    text: str = ""
    facts: tuple[str, ...] = ()


def uses(law: Law) -> Iterator[Use]:
    """Everything that rests on any source."""
    for rule in law.rules:
        kind = "ground" if isinstance(rule, Ground) else "route"
        yield from _in(rule, f"{kind} {rule.code}")
    for caution in law.cautions:
        yield from _in(caution, f"caution {caution.code}")
    for term in TERMS:
        yield from _in(term, f"term {term.kind}")
    for letter in LETTERS:
        yield from _in(letter, f"letter {letter.code}")
    for pitfall in PITFALLS:
        yield from _in(pitfall, f"pitfall {pitfall.code}")
    said = {"a question people ask": COMMON_QUESTIONS, "the model letter": MODEL_RULES}
    for by, those in {**said, "the way on": path.SAID, "any permit": ALONE}.items():
        yield from _in(tuple(those), by)
    yield from _to_read()
    yield from _fees()


def _to_read() -> Iterator[Use]:
    """What anybody can read, of the newest year of which something is known."""
    asked = tuple(often_asked.statements(date.max))
    yield from _in(asked, "a question people often ask")
    for about, said in reading.by_page(date.max).items():
        yield from _in(said, f"the page about {about}")


def _fees() -> Iterator[Use]:
    for year in sorted({year for amounts in FEES.values() for year in amounts}):
        codes = ", ".join(code for code, amounts in FEES.items() if year in amounts)
        yield Use(fee_rules(year), f"the fees of {year}", codes)


def _in(value: object, by: str) -> Iterator[Use]:
    if isinstance(value, Source):
        yield Use(value, by)
    elif isinstance(value, Requirement):
        yield Use(
            value.source, by, value.text, tuple(dict.fromkeys(value.met_if.codes()))
        )
        yield from _in(value.evidence, by)
    elif isinstance(value, Rule):
        yield Use(value.source, by, value.name, tuple(value.codes()))
        yield from _within(value, by)
    elif isinstance(value, Caution):
        facts = tuple(dict.fromkeys(value.raised_if.codes()))
        yield Use(value.source, by, value.text, facts)
        yield from _in(value.notes, by)
    elif isinstance(value, Statement):
        yield Use(value.source, by, value.text)
    elif isinstance(value, tuple):
        for one in value:
            yield from _in(one, by)
    elif is_dataclass(value) and not isinstance(value, Condition):
        yield from _within(value, by)


def _within(value: Any, by: str) -> Iterator[Use]:
    own = getattr(value, "source", None) if isinstance(value, Rule) else None
    for field in fields(value):
        if (one := getattr(value, field.name)) is not own:
            yield from _in(one, by)
