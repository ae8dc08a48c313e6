"""A text that nobody looked at for 400 days is marked, whoever reads the report."""

from datetime import date

import pytest

from assessor.report.editions import Edition
from assessor.report.pages.consultant import consultant_paper
from assessor.report.pages.result import result_page
from assessor.report.told import Told
from rules import LAW, assess
from rules.assessment.reading import read_case
from tests.today import TODAY

TOLD = {
    "nationality": "other",
    "stay": "permit",
    "last_permit": "family",
    "permit_since": "2015-02-01",
    "family_role": "partner",
    "tie": "together",
    "sponsor_right": "dutch",
    "exam": "passed",
}
MARK = "Not recently verified. A specialist should check it."
LATE = date(2028, 6, 1)


def doubts(on: date, edition: Edition) -> set[str]:
    told = Told(assess(read_case(TOLD, on, LAW)))
    cards = {
        Edition.APPLICANT: result_page(told, "en").grounds,
        Edition.CONSULTANT: consultant_paper(told, "en").grounds,
    }
    return {line.citation.doubt for c in cards[edition] for line in c.requirements}


@pytest.mark.parametrize("edition", Edition, ids=lambda edition: edition.value)
def test_an_old_check_is_marked_in_every_edition(edition: Edition) -> None:
    assert MARK in doubts(LATE, edition)
    assert MARK not in doubts(TODAY, edition)
