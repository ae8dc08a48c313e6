"""From JSON to a case: wherever answers come from, they are read here."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rules.engine.law import Law
from rules.guidance.receipt import version
from rules.language.case import Case
from rules.language.fact import ImpossibleAnswerError
from rules.language.written import quoted
from rules.law import retired

LAST_DAY = date(2100, 12, 31)
"""Later days are a slip of the pen."""
LONGEST = 1024 * 1024
"""Bytes of a file; the longest case there can be has a twentieth of it."""
ENCODING = "utf-8-sig"
"""Windows begins a text with a mark, which is no part of it."""


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
            f"There is no fact {quoted(code)}. `python -m rules facts` lists them all."
        )
    return fact.told(value, on)


@dataclass(frozen=True)
class CaseFile:
    """What a file holds: answers alone, or those of a report with its day and receipt.

    ``version`` is that of the rules the report was made with; ``None`` if not told.
    """

    answers: Mapping[str, object]
    on: object = None
    version: object = None

    def read(self, on: date, law: Law) -> tuple[Case, tuple[str, ...]]:
        """Return the case, and the codes of the answers that cannot be used any more.

        In a file of other rules nothing is a slip of the pen. Elsewhere only what was
        asked once is left out, and ``read_case`` refuses the rest.
        """
        unused = tuple(code for code in self.answers if self._is_past(code, on, law))
        kept = {c: raw for c, raw in self.answers.items() if c not in unused}
        return read_case(kept, on, law), unused

    def is_of_other_rules(self, on: date, law: Law) -> bool:
        return self.version not in (None, version(law.on(on)))

    def _is_past(self, code: str, on: date, law: Law) -> bool:
        raw = self.answers[code]
        if _was_asked_once(code, raw):
            return True
        return self.is_of_other_rules(on, law) and not _can_be_read(code, raw, on, law)


def case_file(raw: Mapping[str, object]) -> CaseFile:
    """What a file holds that was read as JSON."""
    answers, receipt = raw.get("answers"), raw.get("receipt")
    if not isinstance(answers, dict):
        return CaseFile(raw)
    made_with = receipt.get("version") if isinstance(receipt, dict) else None
    return CaseFile(answers, raw.get("on"), made_with)


def not_used(codes: tuple[str, ...]) -> str:
    """The sentence that says which answers could not be used."""
    named = ", ".join(codes)
    return f"Not used, as the questions have changed since: {named}."


def _was_asked_once(code: str, raw: object) -> bool:
    once = retired.ANSWERS.get(code, frozenset())
    told = raw if isinstance(raw, list) else [raw]
    return code in retired.FACTS or any(one in once for one in told if _is_plain(one))


def _is_plain(raw: object) -> bool:
    return isinstance(raw, str | bool)


def _can_be_read(code: str, raw: object, on: date, law: Law) -> bool:
    try:
        _read(code, raw, on, law)
    except ImpossibleAnswerError:
        return False
    return True


def read_json(text: str) -> Mapping[str, object]:
    """Return the answers in a JSON text, or raise ``ImpossibleAnswerError``.

    What is told twice is refused: nobody can know which of the two was meant.
    """
    try:
        answers = json.loads(text, object_pairs_hook=_each_once)
    except ImpossibleAnswerError:
        raise
    except (ValueError, RecursionError) as error:
        raise ImpossibleAnswerError(f"This is not JSON: {error}.") from None
    if not isinstance(answers, dict):
        raise ImpossibleAnswerError('The answers must be like {"age": 34}.')
    return answers


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    told: dict[str, object] = {}
    for name, value in pairs:
        if name in told:
            raise ImpossibleAnswerError(f"{quoted(name)} is there twice: keep one.")
        told[name] = value
    return told
