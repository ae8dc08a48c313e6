"""The two editions on paper: for the applicant, and for whoever starts an intake."""

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import pairwise
from random import Random

import page as validator
import pikepdf
import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.test import Client

from assessor.interview.telling import Telling
from assessor.report.brief import Gap
from assessor.report.change import change_cards
from assessor.report.dates import APART, LINE, TODAY, days_ahead, moments
from assessor.report.document import document
from assessor.report.edition import Edition, Size
from assessor.report.page import SHOWN, report_page
from assessor.report.pdf import Press
from assessor.report.plain import plain
from assessor.report.voice import ABOUT_THE_CLIENT
from rules.assessment import LAW, Assessment, assess, counted, questions
from rules.case import Case
from rules.changes import WAYS, Way
from rules.lengths import usual
from rules.samples import Samples
from tests.assessor.test_pdf import ANSWERS, ON
from tests.conftest import Person

OFFERED = [(edition, code) for edition in Edition for code in edition.languages]
CASES: dict[str, dict[str, object]] = {
    "may fit": ANSWERS,
    "knows nothing": {},
    "no ground": {"nationality": "dutch"},
}
LONGEST = 3
ON_THE_BRIEF = (
    "What the law asks",
    "First questions for the intake",
    "Terms and dates",
    "What the person kept back, or does not know",
    "Language and safe contact",
)
BRIEF, AFTER = "Who may know about it:", "The law, line by line"


def assessed(answers: dict[str, object]) -> Assessment:
    """Return the outcome of somebody who knows nothing but this."""
    case = Case({}, ON)
    while asked := [f for f in questions(case) if f.code not in case.answers]:
        code = asked[0].code
        case = Case({**case.answers, code: answers.get(code)}, case.on)
    return assess(counted(case))


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.close()


def made_by(press: Press, case: str, edition: Edition, language: str) -> bytes:
    made = document(assessed(CASES[case]), edition, language)
    return press.pdf(made.html, made.case)


def pages_of(made: bytes) -> list[str]:
    command = ["pdftotext", "-layout", "-", "-"]
    text = subprocess.run(command, input=made, capture_output=True, check=True).stdout
    return re.sub(" +", " ", text.decode()).split("\f")[:-1]


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
        pages = pages_of(press.pdf(html))
        assert len(pages) <= 4
        assert all(len(page.split()) > 40 for page in pages)


def test_other_grounds_than_the_best_three_are_named_only() -> None:
    page = report_page(many_grounds(), Edition.APPLICANT, "en")
    named = [card.term for card in page.grounds if not card.opened]
    html = document(many_grounds(), Edition.APPLICANT, "en").html

    assert len(page.other_grounds) == 3
    assert [*(card.term for card in page.other_grounds), *page.further_grounds] == named
    assert all(f"<li>{term.name}</li>" in html for term in page.further_grounds)


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
    first, second, *_ = pages_of(press.pdf(longest))

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
    made = press.pdf(document(result, Edition.APPLICANT, language).html)
    report = validator.validate_pdf_bytes(made, profile="ua1")

    assert report.is_compliant, report.failures


def test_each_day_stands_on_a_line_and_in_a_list() -> None:
    page = report_page(waiting(), Edition.APPLICANT, "en")
    html = render_to_string("report/_dates.html", {"page": page})

    assert len(page.dates) == html.count("<circle") == html.count("<li>")
    assert html.count("<title>") == 1
    assert all(one.day in html for one in page.dates)
    places = [one.x for one in page.dates]
    assert all(b - a >= APART for a, b in pairwise([TODAY, *places]))
    assert places[-1] <= LINE


def test_what_can_change_says_who_can_do_it() -> None:
    (card, *_) = report_page(waiting(), Edition.APPLICANT, "en").changes
    ways = {part.way for parts in card.sets for part in parts}

    assert ways <= {str(text) for text in WAYS.values()}
    assert WAYS[Way.NOBODY] not in ways


@cache
def usual_people() -> tuple[Assessment, ...]:
    """Return for each ground somebody whom it fits, and who has nothing else."""
    samples = Samples(LAW, ON)
    people = (usual(ground, samples) for ground in samples.law.grounds)
    return tuple(assess(counted(person)) for person in people)


@cache
def many_grounds() -> Assessment:
    """Return somebody for whom more grounds are in sight than there is room for."""
    samples, random = Samples(LAW, ON), Random(7)
    people = (assess(counted(samples.someone(random))) for _ in range(200))
    return next(one for one in people if len(one.standing(*SHOWN)) > 5)


@cache
def waiting() -> Assessment:
    """Return somebody for whom time does something, and something can change."""
    samples, random = Samples(LAW, ON), Random(7)
    people = (assess(counted(samples.someone(random))) for _ in range(200))
    return next(
        one for one in people if moments(days_ahead(one), ON) and change_cards(one)
    )


def is_tag(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem"


@pytest.mark.parametrize("edition", Edition)
def test_all_pages_are_letter_where_that_is_the_paper(
    press: Press, edition: Edition
) -> None:
    made = document(many_grounds(), edition, "en", size=Size.LETTER)
    with pikepdf.open(BytesIO(press.pdf(made.html, made.case))) as file:
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


def test_names_that_stand_beside_each_other_are_whole(press: Press) -> None:
    page = report_page(waiting(), Edition.CONSULTANT, "nl")
    made = document(waiting(), Edition.CONSULTANT, "nl")
    command = ["pdftotext", "-raw", "-", "-"]
    text = subprocess.run(
        command, input=press.pdf(made.html, made.case), capture_output=True, check=True
    ).stdout
    said = " ".join(text.decode().split())

    assert page.other_situations
    assert [one.name for one in page.other_situations if one.name not in said] == []
