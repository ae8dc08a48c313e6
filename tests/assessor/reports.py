"""Reports of a few people, whom tests about documents share."""

from functools import cache
from random import Random

from assessor.press.press import Press
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from assessor.report.said.changes import change_cards
from assessor.report.said.dates import moments
from assessor.report.told import IN_SIGHT, Told
from rules import Assessment, Case, assess, counted, questions
from tests.anybody import samples
from tests.printing import ready_made
from tests.today import TODAY

ANSWERS: dict[str, object] = {
    "nationality": "other",
    "age": 34,
    "stay": "permit",
    "happened": frozenset({"violence"}),
}
OFFERED = [(edition, code) for edition in Edition for code in edition.languages]
CASES: dict[str, dict[str, object]] = {
    "may fit": ANSWERS,
    "knows nothing": {},
    "no ground": {"nationality": "dutch"},
}
AFTER_THE_BRIEF = "The law, line by line"


def assessed(answers: dict[str, object]) -> Assessment:
    """Return the outcome of somebody who knows nothing but this."""
    case = Case({}, TODAY)
    while asked := [f for f in questions(case) if f.code not in case.answers]:
        code = asked[0].code
        case = Case({**case.answers, code: answers.get(code)}, case.on)
    return assess(counted(case))


def made_by(press: Press, case: str, edition: Edition, language: str) -> bytes:
    made = document(assessed(CASES[case]), edition, language)
    return press.pdf(ready_made(made.html, made.case))


@cache
def many_grounds() -> Assessment:
    """Return somebody for whom more grounds are in sight than there is room for."""
    random = Random(7)
    people = (assess(counted(samples().someone(random))) for _ in range(200))
    return next(one for one in people if len(one.standing(*IN_SIGHT)) > 5)


@cache
def waiting() -> Assessment:
    """Return somebody for whom time does something, and something can change."""
    random = Random(7)
    people = (assess(counted(samples().someone(random))) for _ in range(200))
    told = map(Told, people)
    return next(one.assessment for one in told if moments(one) and change_cards(one))
