"""A text that nobody looked at for 400 days is marked, whoever reads the report."""

from datetime import date

import pytest

from assessor.citing import citation
from assessor.report.editions import Edition
from assessor.report.pages.consultant import consultant_paper
from assessor.report.pages.result import result_page
from assessor.report.told import Told
from rules import LAW, assess
from rules.assessment.reading import read_case
from rules.language.source import Confidence
from tests.rules.test_sources import EXCEPTIONS, OF_ITS_TIME, everywhere
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
    lines = {
        Edition.APPLICANT: [
            line for one in result_page(told, "en").grounds for line in one.requirements
        ],
        Edition.CONSULTANT: [
            line for one in consultant_paper(told, "en").grounds for line in one.lines
        ],
    }
    return {line.citation.doubt for line in lines[edition]}


@pytest.mark.parametrize("edition", Edition, ids=lambda edition: edition.value)
def test_an_old_check_is_marked_in_every_edition(edition: Edition) -> None:
    assert MARK in doubts(LATE, edition)
    assert MARK not in doubts(TODAY, edition)


def test_a_report_sends_to_a_specialist_where_a_text_is_unsure_and_nowhere_else() -> (
    None
):
    """What is not sure is listed in tests/rules/test_sources.py, with the reason."""
    sent = {one for one in everywhere() if citation(one, TODAY).doubt}
    unsure = {one for one in everywhere() if one.confidence is not Confidence.CURRENT}
    told_of_then = {place for place, why in EXCEPTIONS.items() if OF_ITS_TIME in why}

    assert unsure <= sent
    assert {(one.act, one.provision) for one in sent - unsure} <= told_of_then
