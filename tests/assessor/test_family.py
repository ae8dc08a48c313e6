"""The IND looks at each member of a family apart: said when somebody was told of."""

from datetime import date

import pytest

from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from tests.assessor.test_report_content import (
    VIOLENCE,
    WAITING,
    assessed,
    frozen,
    result,
    said,
)
from tests.conftest import Person

OWN_LOOK = "The IND looks at each of you apart, above all at each child."
CHILD: dict[str, object] = {
    **VIOLENCE,
    "topics": ["harm", "child"],
    "children": ["dutch_child"],
}
WITH_CHILD_HERE: dict[str, object] = {
    **WAITING,
    "topics": [],
    "tie": "ended",
    "tie_ended_on": date(2026, 10, 1),
    "tied_here": ["child_here"],
}
TOLD = {
    "a child": (CHILD, "I care for a Dutch child under 18 in the Netherlands"),
    "a partner": ({**WAITING, "topics": []}, "We are together"),
    "a child told elsewhere": (
        WITH_CHILD_HERE,
        "I care for a child who was born here, is Dutch or goes to school here",
    ),
}


@pytest.mark.parametrize(("answers", "words"), TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("edition", Edition)
def test_paper_says_it_with_what_is_known(
    answers: dict[str, object], words: str, edition: Edition
) -> None:
    text = said(document(assessed(frozen(answers)), edition, "en").html)
    _, _, after = text.partition(OWN_LOOK)

    assert words in after[:400]
    assert text.count(OWN_LOOK) == 1


@pytest.mark.parametrize(("answers", "words"), TOLD.values(), ids=TOLD)
def test_the_page_says_it_too(
    person: Person, answers: dict[str, object], words: str
) -> None:
    _, _, after = said(result(person, answers)).partition(OWN_LOOK)

    assert words in after[:400]


@pytest.mark.parametrize("edition", Edition)
def test_nobody_else_reads_of_it(edition: Edition) -> None:
    assert OWN_LOOK not in said(
        document(assessed(frozen(VIOLENCE)), edition, "en").html
    )
