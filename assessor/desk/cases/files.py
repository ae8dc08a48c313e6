"""What leaves the desk as a file: the case with what was noted, or without anybody."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from assessor.desk.cases.entries import Written
from assessor.desk.cases.opened import OpenCase
from assessor.report.documents.case_file import case_file
from rules import assess, counted

UNKNOWN = "unknown"


def whole_file(case: OpenCase) -> str:
    """All that is here of a case, to be kept where the firm keeps its clients.

    It can be read as the file inside a report can: ``manage.py report`` makes one.
    """
    told = json.loads(case_file(case.told.assessment, case.telling))
    told["desk"] = {
        "number": case.number,
        "as_told": dict(case.sent.content.answers),
        "beside": dict(case.sent.extra),
        "entries": [_entry(one) for one in case.entries],
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def _entry(one: Written) -> dict[str, Any]:
    return {**one.told, "at": one.at.isoformat()}


def anonymous_case(case: OpenCase, opinion: Written) -> str:
    """A case as ``tests/cases`` tells them, with the second opinion; of nobody."""
    return "\n".join(_told(case, opinion)) + "\n"


def _told(case: OpenCase, opinion: Written) -> Iterator[str]:
    of_case = counted(case.case)
    found = assess(of_case)
    agrees = bool(opinion.told["agrees"])
    said = "A consultant agrees." if agrees else "A consultant does not agree:"
    yield f"# {said} What this expects is what the rules say of it now."
    yield from (f"# {line}" for line in opinion.text.splitlines())
    yield ""
    yield "[[case]]"
    yield f"name = {_text('Second opinion of ' + opinion.at.date().isoformat())}"
    yield f"source = {_text('A second opinion; name the provision here')}"
    yield f"on = {case.on.isoformat()}"
    yield ""
    yield "[case.answers]"
    for code, answer in of_case.answers.items():
        yield f"{code} = {_value(answer)}"
    yield ""
    yield "[case.expect]"
    if found.lead:
        yield f"lead = {_text(found.lead.rule.code)}"
    yield f"classification = {_text(found.classification.value)}"


def _value(answer: object) -> str:
    match answer:
        case None:
            return _text(UNKNOWN)
        case bool():
            return str(answer).lower()
        case date():
            return date(answer.year, answer.month, answer.day).isoformat()
        case frozenset():
            return f"[{', '.join(map(_text, sorted(answer)))}]"
        case int():
            return str(answer)
    return _text(answer)


def _text(words: object) -> str:
    """A string of TOML, whose basic ones are those of JSON."""
    return json.dumps(str(words), ensure_ascii=False)
