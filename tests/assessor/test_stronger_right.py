"""A right that is stronger than a humanitarian permit is told first, where it fits."""

from datetime import date

import pytest

from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from assessor.report.pages.result import result_page
from assessor.report.told import Told
from tests.assessor.test_report_content import VIOLENCE, assessed, frozen, result, said
from tests.conftest import Person

MOTHER: dict[str, object] = {
    **VIOLENCE,
    "passport": True,
    "topics": ["harm", "child"],
    "children": ["dutch_child"],
    "child_care": ["together", "authority", "daily", "pays"],
}
NOT_SURE: dict[str, object] = {**MOTHER, "child_care": ["pays"]}
UNDOCUMENTED: dict[str, object] = {
    **MOTHER,
    "passport": False,
    "topics": ["child", "family"],
    "family_here": ["dutch_child"],
}
FIVE_YEARS: dict[str, object] = {
    "stay": "permit",
    "last_permit": "family",
    "permit_since": date(2020, 3, 1),
    "permit_changes": [],
    "tie": "together",
    "family_role": "partner",
    "sponsor_right": "dutch",
    "exam": "passed",
}
MAYBE = "You may be able to stay with your Dutch child."
MAYBE_OF_CLIENT = (
    "The client's answers may fit a stronger right than a humanitarian permit."
)
FIRST = "You can ask to stay with your Dutch child."
OF_CLIENT = "The client's answers fit a stronger right than a humanitarian permit."
RIGHT = "Stay with your Dutch child, under EU law"
ADVICE = "This is often stronger than a humanitarian permit."
BESIDES = "After the violence at home, you may get a permit of your own."


def leads(text: str, first: str, besides: str) -> None:
    """The right comes first, the permit after it, and nothing is said twice."""
    assert text.index(first) < text.index(besides)
    assert text.index(first) < text.index(RIGHT)
    assert text.index(RIGHT) < text.index(ADVICE)
    assert text.count(ADVICE) == 1
    assert text.count(first) == 1


def test_on_the_page_it_leads_and_the_humanitarian_ground_follows(
    person: Person,
) -> None:
    text = said(result(person, MOTHER).partition("<h1>")[2])

    leads(text, FIRST, BESIDES)
    assert f"Ask a lawyer first about the stronger right: {RIGHT}." in text
    assert RIGHT not in text.rpartition("Other ways")[2].partition("Who can help")[0]


@pytest.mark.parametrize(
    ("edition", "first", "besides"),
    [
        (Edition.APPLICANT, FIRST, BESIDES),
        (Edition.CONSULTANT, OF_CLIENT, "The client's answers may fit a temporary"),
    ],
    ids=["applicant", "consultant"],
)
def test_on_paper_too(edition: Edition, first: str, besides: str) -> None:
    leads(said(document(assessed(frozen(MOTHER)), edition, "en").html), first, besides)


def test_and_in_plain_text() -> None:
    html = document(assessed(frozen(MOTHER)), Edition.APPLICANT, "en").html

    leads(" ".join(plain(html).split()), FIRST, BESIDES)


@pytest.mark.parametrize(
    ("edition", "first", "besides"),
    [
        (Edition.APPLICANT, MAYBE, "You may be able to live here with your family."),
        (Edition.CONSULTANT, MAYBE_OF_CLIENT, "may fit a non-temporary"),
    ],
    ids=["applicant", "consultant"],
)
def test_without_a_passport_it_still_leads_but_only_may_fit(
    edition: Edition, first: str, besides: str
) -> None:
    text = said(document(assessed(frozen(UNDOCUMENTED)), edition, "en").html)

    assert text.index(first) < text.index(RIGHT)
    assert text.index(first) < text.index(besides)
    assert FIRST not in text


def test_it_does_not_lead_before_a_ground_that_fits() -> None:
    told = {**UNDOCUMENTED, **FIVE_YEARS}
    page = result_page(Told(assessed(frozen(told))), "en")

    assert page.outcome.state == "fits"
    assert page.stronger == ()


def test_what_only_may_fit_stays_among_the_other_ways() -> None:
    page = result_page(Told(assessed(frozen(NOT_SURE))), "en")

    assert not page.outcome.first
    assert page.stronger == ()
    assert [one.term.name for one in page.routes][:1] == [RIGHT]
