"""Anything that can be sent to the site: answers, rubbish, wrong methods and doors."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from rules import LAW
from rules.language.fact import Choice, Choices, Day, Fact, YesNo

FORM = "application/x-www-form-urlencoded"

# By their names: Hypothesis writes down what it draws from, at every step of a story.
FACTS = st.sampled_from([fact.code for fact in LAW.facts]).map(
    lambda code: LAW.fact[code]
)
DOORS = st.sampled_from(
    "/ /a/ /b/ /c/ /c/check/ /d/ /h/ /k/ /l/ /m/ /n/ /result/ /result/text/ "
    "/result/dates/ /result/papers/ /result/document/judge/xx/ /t/ /today/ /w/ "
    "/nowhere/ /c/0000/ /c/0000 /v/ /v/a/ /v/c/ /v/d/ /v/f/ /v/k/ /v/o/ /v/u/ "
    "/s/ /s/h/ /s/r/ /s/c/".split()
)
TAKE_A_FORM = st.sampled_from(
    "/b/ /c/check/ /k/ /l/ /n/ /result/papers/ /t/ /v/o/ /v/u/ /v/f/ /s/ /s/h/ "
    "/s/r/ /s/c/".split()
)
PAPERS = {"police_violence": "unsafe", "care_violence": "have", "identity": "can"}
LETTERS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["request", "asylum", "unknown", "mars", ""])},
    optional={
        "day": st.sampled_from(["5", "31", "x"]),
        "month": st.sampled_from(["2", "11", "13"]),
        "year": st.sampled_from(["2026", "1926", "26"]),
        "answer": st.sampled_from(["?", "yes"]),
    },
)
METHODS = st.sampled_from("put patch delete head options trace".split())
BODIES = {
    "nothing": b"",
    "no option": b"answer=mars",
    "no text": b"answer=%ff%fe%00",
    "long": b"answer=" + b"x" * 50_000,
    "longer": b"answer=" + b"x" * 200_000,
    "longest": b"answer=" + b"x" * 2_000_000,
    "many fields": b"&".join(b"answer=yes" for _ in range(300)),
    "fields of formtools": b"interview-current_step=check&wizard_goto_step=check",
    "no day": b"day=31&month=2&year=2021",
    "no year": b"day=1&month=1&year=99999999999999999999",
    "below zero": b"number=-1",
    "Arabic digits": "number=١٢".encode(),
    "from right to left": "answer=\u202eyes".encode(),
}
RUBBISH = st.sampled_from(list(BODIES)).map(lambda name: BODIES[name])
KINDS = st.sampled_from(
    [FORM, "multipart/form-data; boundary=x", "application/json", "text/\udcff", ""]
)
FOREIGN = {"wizard_goto_step": "check", "interview-current_step": "0000", "next": "//x"}


def answers_to(fact: Fact) -> st.SearchStrategy[Any]:
    """What may be answered, also what is not possible."""
    if isinstance(fact, YesNo):
        return st.sampled_from([True, False, None])
    if isinstance(fact, Choice):
        return st.sampled_from([*fact.option_codes, None])
    if isinstance(fact, Choices):
        some = st.lists(st.sampled_from(fact.option_codes), unique=True, max_size=3)
        return st.none() | some
    if isinstance(fact, Day):
        return st.none() | st.dates(date(1890, 1, 1), date(2040, 1, 1))
    return st.none() | st.integers(0, 130)


def as_kept(fact: Fact, answer: object) -> object:
    """What the session holds of an answer."""
    if isinstance(fact, Choices) and isinstance(answer, list):
        return [code for code in fact.option_codes if code in answer]
    return answer.isoformat() if isinstance(answer, date) else answer
