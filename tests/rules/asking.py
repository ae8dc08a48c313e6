"""Who is asked what, for tests about one question."""

import pytest

from rules import Case, questions
from tests.today import TODAY

ANSWERS = pytest.mark.parametrize("answer", [True, False, None], ids=str)


def asked(**answers: object) -> list[str]:
    return [fact.code for fact in questions(Case(answers, TODAY))]
