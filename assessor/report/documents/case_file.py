"""The case inside a consultant's PDF, as data: written, and read back.

Beside the answers it holds how they were told. So the report that is made from the
file is the same as the report that the file comes from.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from assessor.answers.telling import NOTHING_BESIDE, STATES, Having, Letter, Telling
from assessor.clock import by_the_clock
from assessor.report.said.collecting import PAPERS
from rules import LAW, Assessment, Case
from rules.assessment import reading
from rules.assessment.showing import assessment as shown
from rules.guidance.deadlines import EARLIEST, read_start
from rules.language.fact import ImpossibleAnswerError
from rules.language.written import quoted, read_day
from rules.law import retired
from rules.law.terms.letters import LETTER

FIELDS = {"withheld", "papers", "for_other", "letter"}
LETTER_LIKE = '{"kind": "request", "day": "2026-11-05"}, or null'
LIKE = '{"withheld": ["age"], "papers": {"identity": "have"}, "for_other": false}'


def case_file(assessment: Assessment, told: Telling = NOTHING_BESIDE) -> str:
    """The answers, how they were told, the outcome and the receipt, as JSON."""
    answers = {c: _plain(a) for c, a in assessment.case.answers.items()}
    whole = {"answers": answers, "told": _told(told), **shown(assessment)}
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True)


@dataclass(frozen=True)
class ReadFile:
    """A case from a file, how it was told, and a sentence on what could not be used."""

    case: Case
    told: Telling
    not_used: str


def read_case_file(text: str, on: str | None = None) -> ReadFile:
    """Return the case that a file tells: that of a report, or bare answers.

    Raises ``ImpossibleAnswerError`` with a sentence that says what is wrong.
    """
    raw = reading.read_json(text)
    file = reading.case_file(raw)
    day = day_of(file.on if on is None else on)
    case, unused = file.read(day, LAW)
    if file.answers is raw:
        return ReadFile(case, NOTHING_BESIDE, _not_used(unused))
    told = raw.get("told", {})
    past = _past(told, of_other_rules=file.is_of_other_rules(day, LAW))
    return ReadFile(case, _telling(told, case, past), _not_used((*unused, *past)))


def _not_used(codes: tuple[str, ...]) -> str:
    return reading.not_used(tuple(dict.fromkeys(codes))) if codes else ""


def _past(told: object, *, of_other_rules: bool) -> tuple[str, ...]:
    """The questions and papers beside the answers that there are no more."""
    beside = told if isinstance(told, dict) else {}
    lists = (beside.get("withheld"), beside.get("papers"))
    named = (code for one in lists if isinstance(one, list | dict) for code in one)
    return tuple(
        code
        for code in named
        if isinstance(code, str)
        and not (code in LAW.fact or code in PAPERS)
        and (of_other_rules or code in retired.FACTS)
    )


def _plain(answer: object) -> Any:
    if isinstance(answer, date):
        return answer.isoformat()
    return sorted(answer) if isinstance(answer, frozenset) else answer


def _told(told: Telling) -> dict[str, object]:
    return {
        "withheld": sorted(told.withheld & LAW.fact.keys()),
        "papers": {c: having.value for c, having in told.papers.items() if c in PAPERS},
        "for_other": told.for_other,
        "letter": _letter_told(told.letter),
    }


def _letter_told(letter: Letter | None) -> dict[str, str | None] | None:
    if letter is None:
        return None
    day = letter.day.isoformat() if letter.day else None
    return {"kind": letter.kind, "day": day}


def day_of(text: object) -> date:
    """The day a case is looked at on, as it was written; today if it was not."""
    if text is None:
        return by_the_clock()
    try:
        return read_day(text)
    except ValueError:
        message = f"The day must be like 2026-11-23, not {quoted(text)}."
        raise ImpossibleAnswerError(message) from None


def _telling(raw: object, case: Case, past: tuple[str, ...]) -> Telling:
    if not isinstance(raw, dict) or raw.keys() - FIELDS:
        raise ImpossibleAnswerError(f"What was told must be like {LIKE}.")
    for_other = raw.get("for_other", False)
    if not isinstance(for_other, bool):
        raise ImpossibleAnswerError("for_other must be true or false.")
    return Telling(
        withheld=_withheld(raw.get("withheld", []), case, past),
        papers=_papers(raw.get("papers", {}), past),
        for_other=for_other,
        letter=_letter(raw.get("letter"), case.on),
    )


def _letter(raw: object, on: date) -> Letter | None:
    if raw is None:
        return None
    if not isinstance(raw, dict) or raw.keys() != {"kind", "day"}:
        raise ImpossibleAnswerError(f"A letter must be like {LETTER_LIKE}.")
    kind, day = raw["kind"], raw["day"]
    if not isinstance(kind, str) or kind not in LETTER:
        allowed = ", ".join(LETTER)
        raise ImpossibleAnswerError(f"The kind of a letter must be one of: {allowed}.")
    if day is None:
        return Letter(kind)
    sent = read_start(day)
    if not EARLIEST <= sent <= on:
        raise ImpossibleAnswerError(
            f"The day of a letter must be from {EARLIEST} until {on}; {sent} is not."
        )
    return Letter(kind, sent)


def _withheld(raw: object, case: Case, past: tuple[str, ...]) -> frozenset[str]:
    if not isinstance(raw, list) or not all(isinstance(code, str) for code in raw):
        raise ImpossibleAnswerError('withheld must be like ["age"].')
    known = frozenset(raw).difference(past)
    for code in known:
        if code not in LAW.fact:
            raise ImpossibleAnswerError(f"There is no fact {quoted(code)} to withhold.")
        if case.answers.get(code) is not None:
            message = f"The fact “{code}” has an answer, so it was not withheld."
            raise ImpossibleAnswerError(message)
    return known


def _papers(raw: object, past: tuple[str, ...]) -> Mapping[str, Having]:
    if not isinstance(raw, dict):
        raise ImpossibleAnswerError('papers must be like {"identity": "have"}.')
    known = {code: state for code, state in raw.items() if code not in past}
    for code, state in known.items():
        if code not in PAPERS:
            raise ImpossibleAnswerError(f"There is no paper {quoted(code)}.")
        if not isinstance(state, str) or state not in STATES:
            allowed = ", ".join(STATES)
            message = f"The paper “{code}” must be one of: {allowed}."
            raise ImpossibleAnswerError(message)
    return {code: STATES[state] for code, state in known.items()}
