"""The case inside a consultant's PDF, as data: written, and read back.

Beside the answers it holds how they were told. So the report that is made from the
file is the same as the report that the file comes from.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from assessor.answers.telling import NOTHING_BESIDE, STATES, Having, Telling
from assessor.clock import today
from assessor.report.said.collecting import PAPERS
from rules import LAW, Assessment, Case
from rules.assessment.reading import read_case, read_json
from rules.assessment.showing import assessment as shown
from rules.language.fact import ImpossibleAnswerError

LIKE = '{"withheld": ["age"], "papers": {"identity": "have"}, "for_other": false}'


def case_file(assessment: Assessment, told: Telling = NOTHING_BESIDE) -> str:
    """The answers, how they were told, the outcome and the receipt, as JSON."""
    answers = {c: _plain(a) for c, a in assessment.case.answers.items()}
    whole = {"answers": answers, "told": _told(told), **shown(assessment)}
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True)


def read_case_file(text: str, on: str | None = None) -> tuple[Case, Telling]:
    """Return the case that a file tells: that of a report, or bare answers.

    Raises ``ImpossibleAnswerError`` with a sentence that says what is wrong.
    """
    raw = read_json(text)
    answers = raw.get("answers")
    if not isinstance(answers, dict):
        return read_case(raw, _day(on), LAW), NOTHING_BESIDE
    case = read_case(answers, _day(on or raw.get("on")), LAW)
    return case, _telling(raw.get("told", {}), case)


def _plain(answer: object) -> Any:
    if isinstance(answer, date):
        return answer.isoformat()
    return sorted(answer) if isinstance(answer, frozenset) else answer


def _told(told: Telling) -> dict[str, object]:
    return {
        "withheld": sorted(told.withheld),
        "papers": {code: having.value for code, having in told.papers.items()},
        "for_other": told.for_other,
    }


def _day(text: object) -> date:
    if text is None:
        return today()
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        message = f"The day must be like 2026-11-23, not “{text}”."
        raise ImpossibleAnswerError(message) from None


def _telling(raw: object, case: Case) -> Telling:
    if not isinstance(raw, dict) or raw.keys() - {"withheld", "papers", "for_other"}:
        raise ImpossibleAnswerError(f"What was told must be like {LIKE}.")
    for_other = raw.get("for_other", False)
    if not isinstance(for_other, bool):
        raise ImpossibleAnswerError("for_other must be true or false.")
    return Telling(
        withheld=_withheld(raw.get("withheld", []), case),
        papers=_papers(raw.get("papers", {})),
        for_other=for_other,
    )


def _withheld(raw: object, case: Case) -> frozenset[str]:
    if not isinstance(raw, list) or not all(isinstance(code, str) for code in raw):
        raise ImpossibleAnswerError('withheld must be like ["age"].')
    for code in raw:
        if code not in LAW.fact:
            raise ImpossibleAnswerError(f"There is no fact “{code}” to withhold.")
        if case.answers.get(code) is not None:
            message = f"The fact “{code}” has an answer, so it was not withheld."
            raise ImpossibleAnswerError(message)
    return frozenset(raw)


def _papers(raw: object) -> Mapping[str, Having]:
    if not isinstance(raw, dict):
        raise ImpossibleAnswerError('papers must be like {"identity": "have"}.')
    for code, state in raw.items():
        if code not in PAPERS:
            raise ImpossibleAnswerError(f"There is no paper “{code}”.")
        if not isinstance(state, str) or state not in STATES:
            allowed = ", ".join(STATES)
            message = f"The paper “{code}” must be one of: {allowed}."
            raise ImpossibleAnswerError(message)
    return {code: STATES[state] for code, state in raw.items()}
