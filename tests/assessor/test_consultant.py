"""The consultant's edition: a brief on one page, about the client, and the law."""

from collections.abc import Iterator
from random import Random

import pytest
from django.conf import settings

from assessor.interview.telling import Telling
from assessor.report.brief import Gap
from assessor.report.document import document
from assessor.report.edition import Edition, Size
from assessor.report.page import report_page
from assessor.report.pdf import Press
from assessor.report.voice import ABOUT_THE_CLIENT
from rules.assessment import LAW, assess, counted
from rules.samples import Samples
from tests.assessor.test_editions import (
    CASES,
    assessed,
    made_by,
    many_grounds,
    pages_of,
    waiting,
)
from tests.assessor.test_pdf import ON
from tests.conftest import Person
from tests.printing import ready_made

ON_THE_BRIEF = (
    "What the law asks",
    "First questions for the intake",
    "Terms and dates",
    "What the person kept back, or does not know",
    "Language and safe contact",
)
BRIEF, AFTER = "Who may know about it:", "The law, line by line"


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.close()


@pytest.mark.parametrize("case", CASES)
def test_the_consultant_starts_with_a_brief_that_fits_one_page(
    press: Press, case: str
) -> None:
    first, second, *_ = pages_of(made_by(press, case, Edition.CONSULTANT, "en"))

    assert BRIEF in first
    assert AFTER in second
    assert all(title in first for title in ON_THE_BRIEF)
    asked = first.split("First questions for the intake")[1]
    assert all(f"{number}. " in asked for number in range(1, 6))


@pytest.mark.parametrize("size", Size)
def test_the_longest_brief_fits_one_page_too(press: Press, size: Size) -> None:
    samples, random = Samples(LAW, ON), Random(3)
    people = (assess(counted(samples.someone(random))) for _ in range(60))
    made = [document(p, Edition.CONSULTANT, "nl", size=size).html for p in people]
    longest = max(made, key=lambda html: len(html.split('class="part"')[0]))
    first, second, *_ = pages_of(press.pdf(ready_made(longest)))

    assert "Wie hiervan mag weten:" in first
    assert "De wet, regel voor regel" in second


def test_a_consultant_reads_about_the_client_and_who_is_meant_by_you() -> None:
    for result in (*map(assessed, CASES.values()), waiting(), many_grounds()):
        made = document(result, Edition.CONSULTANT, "en").html
        dutch = document(result, Edition.CONSULTANT, "nl").html

        assert "“You” in this document is the client." in made
        assert "our answers" not in made
        assert "You meet this" not in made
        assert "w antwoorden" not in dutch
        assert "U voldoet hieraan" not in dutch


def test_the_applicant_is_still_spoken_to_after_a_consultant() -> None:
    first = document(many_grounds(), Edition.APPLICANT, "en")
    document(many_grounds(), Edition.CONSULTANT, "en")

    assert document(many_grounds(), Edition.APPLICANT, "en") == first
    assert "Your answers" in first.html


def test_what_is_said_to_the_person_can_be_said_about_the_client() -> None:
    sources = " ".join(
        file.read_text()
        for folder in ("assessor/report", "rules")
        for file in (settings.ROOT / folder).glob("*.py")
        if file.name != "voice.py"
    )

    assert [text for text in ABOUT_THE_CLIENT if f'"{text}"' not in sources] == []


def test_a_name_that_is_dutch_already_is_not_said_twice() -> None:
    english, dutch = (
        report_page(many_grounds(), Edition.CONSULTANT, code).grounds[0].kind.whole
        for code in ("en", "nl")
    )

    assert english == (
        "Non-temporary humanitarian "
        '<bdi lang="nl" dir="ltr">(humanitair niet-tijdelijk)</bdi>'
    )
    assert dutch == "Humanitair niet-tijdelijk"


def test_the_consultant_sees_when_the_outcome_turns() -> None:
    html = document(waiting(), Edition.CONSULTANT, "en").html
    page = report_page(waiting(), Edition.CONSULTANT, "en")

    assert 'class="timeline"' in html
    assert html.count("<circle") == len(page.dates) > 0
    assert all(line in html for one in page.dates for line in one.lines)


def test_each_text_that_is_cited_is_listed_once_with_its_address() -> None:
    page = report_page(many_grounds(), Edition.CONSULTANT, "en")
    html = document(many_grounds(), Edition.CONSULTANT, "en").html
    cited = {
        line.citation.address for card in page.grounds for line in card.requirements
    }

    assert cited <= {text.address for text in page.texts}
    assert len(set(page.texts)) == len(page.texts)
    assert html.count('class="address"') == len(page.texts)


def test_what_was_kept_back_comes_before_what_is_not_known() -> None:
    told = Telling(withheld=frozenset({"happened"}))
    knows_nothing = assessed({"nationality": "other"})
    page = report_page(knows_nothing, Edition.CONSULTANT, "en", told=told)
    first, *others = page.brief.not_told.lines

    assert first == Gap(LAW.fact["happened"].question, kept_back=True)
    assert others
    assert not any(gap.kept_back for gap in others)


def test_the_brief_names_what_the_person_kept_back(person: Person) -> None:
    while (fact := person.open_question()) is not None:
        kept_back = bool(fact.section.announcement)
        person.send(fact.code, {"answer": "!" if kept_back else "?"})
    made = person.client.get("/result/document/consultant/en/").content
    first, *rest = pages_of(made)
    gaps = first.split("What the person kept back, or does not know")[1]

    assert BRIEF in first
    assert gaps.index("Kept back: ") < gaps.index("Not answered, besides these:")
    assert any("I would rather not say" in page for page in rest)
