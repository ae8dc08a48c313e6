"""From JSON to a case: wherever answers come from, they are read here."""

import json
from collections.abc import Mapping
from datetime import date

from rules.engine.law import Law
from rules.language.case import Case
from rules.language.fact import ImpossibleAnswerError

LAST_DAY = date(2100, 12, 31)
"""Later days are a slip of the pen."""


def read_case(raw: Mapping[str, object], on: date, law: Law) -> Case:
    """Return the case that ``{"fact_code": value}`` tells.

    Raises ``ImpossibleAnswerError`` for an unknown fact or an impossible value, and for
    a day before the law here is known; the message names it and what is allowed.
    """
    if on < law.first_day:
        raise ImpossibleAnswerError(
            f"The law is known here from {law.first_day}; {on} is before that."
        )
    if on > LAST_DAY:
        raise ImpossibleAnswerError(
            f"{on} is too far ahead; choose {LAST_DAY} or earlier."
        )
    return Case({code: _read(code, raw[code], on, law) for code in raw}, on)


def _read(code: str, value: object, on: date, law: Law) -> object:
    fact = law.fact.get(code)
    if fact is None:
        raise ImpossibleAnswerError(
            f"There is no fact “{code}”. `python -m rules facts` lists them all."
        )
    return fact.told(value, on)


def read_json(text: str) -> Mapping[str, object]:
    """Return the answers in a JSON text, or raise ``ImpossibleAnswerError``."""
    try:
        answers = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImpossibleAnswerError(f"This is not JSON: {error}.") from None
    if not isinstance(answers, dict):
        raise ImpossibleAnswerError('The answers must be like {"age": 34}.')
    return answers
