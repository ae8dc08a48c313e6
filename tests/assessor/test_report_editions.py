"""The two editions on paper: for the applicant, and for whoever starts an intake."""

from functools import cache
from io import BytesIO
from itertools import pairwise

import page as validator
import pikepdf
import pytest
from django.template.loader import render_to_string
from django.test import Client

from assessor.press.press import Press
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document
from assessor.report.editions import Edition, Size
from assessor.report.pages.applicant import applicant_paper
from assessor.report.pages.result import result_page
from assessor.report.said.dates import APART, LINE, TODAY
from assessor.report.told import Told
from rules import Assessment, assess, counted
from rules.assessment.changes import WAYS, Way
from rules.proofs.lengths import usual
from tests.anybody import samples
from tests.assessor.reports import (
    ANSWERS,
    OFFERED,
    made_by,
    many_grounds,
    waiting,
)
from tests.conftest import Person
from tests.printing import pages_of, ready_made

LONGEST = 3


@pytest.mark.parametrize(
    ("edition", "language"), OFFERED, ids=[f"{e.value}-{code}" for e, code in OFFERED]
)
def test_every_edition_passes_every_rule_of_pdf_ua_in_its_language(
    press: Press, edition: Edition, language: str
) -> None:
    made = made_by(press, "may fit", edition, language)
    report = validator.validate_pdf_bytes(made, profile="ua1")

    assert report.is_compliant, report.failures
    with pikepdf.open(BytesIO(made)) as file:
        assert file.Root.Lang == language.split("+", maxsplit=1)[0]


@pytest.mark.parametrize("language", Edition.APPLICANT.languages)
def test_whoever_one_ground_fits_gets_at_most_four_pages(
    press: Press, language: str
) -> None:
    made = {document(p, Edition.APPLICANT, language).html for p in usual_people()}

    # To print one takes a second: the longest speak for all.
    for html in sorted(made, key=lambda one: len(plain(one)))[-LONGEST:]:
        pages = pages_of(press.pdf(ready_made(html)))
        assert len(pages) <= 4
        assert all(len(page.split()) > 40 for page in pages)


def test_other_grounds_than_the_best_three_are_named_only() -> None:
    grounds = result_page(Told(many_grounds()), "en").grounds
    page = applicant_paper(Told(many_grounds()), "en")
    named = [card.term for card in grounds if not card.opened]
    html = document(many_grounds(), Edition.APPLICANT, "en").html

    assert len(page.other_grounds) == 3
    assert [*(card.term for card in page.other_grounds), *page.further_grounds] == named
    assert all(f"<li>{term.name}</li>" in html for term in page.further_grounds)


def test_what_is_in_dutch_is_said_in_dutch_and_nothing_else_is(press: Press) -> None:
    said = made_by(press, "may fit", Edition.APPLICANT, "en")
    with pikepdf.open(BytesIO(said)) as file:
        tags = [t for t in file.objects if is_tag(t)]
        spoken = {str(tag.Lang) for tag in tags if "/Lang" in tag}
        kinds = {str(tag.S) for tag in tags if "/Lang" in tag}

    assert spoken == {"nl"}
    assert kinds == {"/Span"}
    assert not {"/Art", "/BlockQuote", "/Part"} & {str(tag.S) for tag in tags}


def test_a_dutch_report_has_no_part_in_another_language(press: Press) -> None:
    said = made_by(press, "may fit", Edition.APPLICANT, "nl")
    with pikepdf.open(BytesIO(said)) as file:
        assert not [t for t in file.objects if is_tag(t) and "/Lang" in t]


@pytest.mark.parametrize("language", Edition.APPLICANT.languages)
def test_what_would_change_it_and_when_passes_pdf_ua_too(
    press: Press, language: str
) -> None:
    result = waiting()
    made = press.pdf(ready_made(document(result, Edition.APPLICANT, language).html))
    report = validator.validate_pdf_bytes(made, profile="ua1")

    assert report.is_compliant, report.failures


def test_each_day_stands_on_a_line_and_in_a_list() -> None:
    page = applicant_paper(Told(waiting()), "en")
    html = render_to_string("report/shared/_dates.html", {"page": page})

    assert len(page.dates) == html.count("<circle") == html.count("<li>")
    assert html.count("<title>") == 1
    assert all(one.day in html for one in page.dates)
    places = [one.x for one in page.dates]
    assert all(b - a >= APART for a, b in pairwise([TODAY, *places]))
    assert places[-1] <= LINE


def test_each_day_stands_once_on_the_paper_of_the_applicant() -> None:
    page = applicant_paper(Told(waiting()), "en")
    html = document(waiting(), Edition.APPLICANT, "en").html
    ahead = [day for stretch in page.plan.stretches for day in stretch.days]

    assert (*ahead, *page.plan.further) == page.dates
    assert html.count('<li class="day">') == len(page.dates)


def test_what_can_change_says_who_can_do_it() -> None:
    (card, *_) = applicant_paper(Told(waiting()), "en").changes
    ways = {part.way for parts in card.sets for part in parts}

    assert ways <= {text.to_you for text in WAYS.values()}
    assert WAYS[Way.NOBODY].to_you not in ways


@cache
def usual_people() -> tuple[Assessment, ...]:
    """Return for each ground somebody whom it fits, and who has nothing else."""
    people = (usual(ground, samples()) for ground in samples().law.grounds)
    return tuple(assess(counted(person)) for person in people)


def is_tag(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem"


@pytest.mark.parametrize("edition", Edition)
def test_all_pages_are_letter_where_that_is_the_paper(
    press: Press, edition: Edition
) -> None:
    made = document(many_grounds(), edition, "en", size=Size.LETTER)
    with pikepdf.open(BytesIO(press.pdf(ready_made(made.html, made.case)))) as file:
        sizes = {tuple(map(float, sheet.MediaBox)) for sheet in file.pages}

    assert sizes == {(0, 0, 612, 792)}


@pytest.mark.parametrize(
    ("asked", "height"), [("letter", 792), ("a4", 842), ("x", 842)]
)
def test_the_result_is_offered_for_letter_paper(
    person: Person, asked: str, height: int
) -> None:
    person.answer_all(ANSWERS)
    address = "/result/document/?size="

    assert f'{address}letter"' in person.client.get("/result/").content.decode()
    made = person.client.get(f"{address}{asked}").content
    with pikepdf.open(BytesIO(made)) as file:
        assert round(float(file.pages[0].MediaBox[3])) == height


def test_the_result_offers_the_consultants_edition(person: Person) -> None:
    person.answer_all(ANSWERS)
    page = person.client.get("/result/").content.decode()
    address = "/result/document/consultant/nl/"

    assert address in page
    made = person.client.get(address)
    assert made["Content-Type"] == "application/pdf"
    with pikepdf.open(BytesIO(made.content)) as file:
        assert file.Root.Lang == "nl"
        assert "case.json" in file.attachments


@pytest.mark.parametrize("wanted", ["consultant/fr", "judge/en", "consultant/x%00"])
def test_an_edition_that_is_not_offered_leads_to_those_that_are(
    person: Person, wanted: str
) -> None:
    person.answer_all(ANSWERS)
    kept = dict(person.stored)
    response = person.client.get(f"/result/document/{wanted}/")
    page = response.content.decode()

    assert response.status_code == 404
    assert "For a consultant or lawyer, in Dutch" in page
    for edition, code in OFFERED:
        assert f'href="/result/document/{edition.value}/{code}/"' in page
    assert 'href="/result/"' in page
    assert "Your answers are still here." in page
    assert person.stored == kept


@pytest.mark.django_db
def test_who_gave_no_answers_is_promised_none(client: Client) -> None:
    page = client.get("/result/document/judge/en/").content.decode()

    assert "We do not have that document" in page
    assert "still here" not in page


@pytest.mark.parametrize(
    "url",
    [
        "/result/",
        "/result/text/",
        "/result/dates/",
        "/result/document/",
        "/result/document/consultant/nl/",
    ],
)
def test_a_result_whose_answers_are_gone_says_so_and_how_to_go_on(
    person: Person, url: str
) -> None:
    person.answer_all(ANSWERS)
    person.client.session.flush()
    response = person.client.get(url, follow=True)

    assert response.status_code == 200
    assert "Your answers are no longer here." in response.content.decode()
    assert "You can start again." in response.content.decode()
