"""The one bit outside the seal: whether somebody should look at a case today."""

from datetime import date
from typing import Any

import pytest

from assessor.answers.telling import Letter, Telling
from assessor.urgency import is_for_today
from rules import Case

ON = date(2026, 11, 23)
HARM = frozenset({"harm"})


@pytest.mark.parametrize(
    ("answers", "letter", "today"),
    [
        ({}, None, False),
        ({"nationality": "other", "topics": frozenset({"family"})}, None, False),
        ({"threat_now": True}, None, True),
        ({"threat_now": False}, None, False),
        ({"topics": HARM, "happened": frozenset({"honour"})}, None, True),
        ({"topics": HARM, "happened": frozenset({"exploited"})}, None, False),
        ({"held": True}, None, True),
        ({"held": False}, None, False),
        ({"refusal": True}, None, True),
        ({"refusal": True}, Letter("request"), True),
        ({"refusal": True}, Letter("request", date(2026, 11, 20)), True),
        ({"refusal": True}, Letter("request", date(2026, 1, 5)), False),
        ({"refusal": False}, Letter("request", date(2026, 11, 20)), False),
        ({"permit_ended_on": date(2026, 11, 20)}, None, True),
        ({"permit_ended_on": date(2026, 1, 5)}, None, False),
    ],
    ids=[
        *(
            "nothing told",
            "nothing pressing",
            "danger",
            "no danger",
            "honour",
            "exploited",
        ),
        *("locked up", "not locked up", "a letter", "a letter without a day"),
        *("a term that runs", "a term that is over", "no letter any more"),
        *("a permit that just ended", "a permit that ended long ago"),
    ],
)
def test_a_case_is_for_today_when_something_cannot_wait(
    answers: dict[str, Any], letter: Letter | None, *, today: bool
) -> None:
    assert is_for_today(Case(answers, ON), Telling(letter=letter)) is today
