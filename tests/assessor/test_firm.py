"""How to reach the firm: at the foot of each page, beside the result, on each paper."""

import re
from html import unescape
from io import BytesIO
from typing import Any

import page as validator
import pikepdf
import pytest
from django.template.loader import render_to_string
from django.test import Client

from assessor.answers.steps import SLUG
from assessor.firm import the_firm
from assessor.press.press import Press
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from tests.assessor.pages import text
from tests.assessor.reports import AFTER_THE_BRIEF, assessed
from tests.conftest import Person
from tests.firm import SET
from tests.people import HURT_AT_HOME, IN_DANGER, PEOPLE
from tests.printing import pages_of, ready_made

CALL = 'href="tel:+31201234567"'
WRITE = 'href="mailto:office@firm.example"'
BOOK = 'href="https://firm.example/book/"'
URLS = ["/", "/a/", "/b/", f"/c/{SLUG['topics']}/", "/d/", "/h/", "/t/", "/no/"]
PAPERS = [
    (Edition.APPLICANT, "en"),
    (Edition.APPLICANT, "nl"),
    (Edition.CONSULTANT, "en"),
    (Edition.CONSULTANT, "nl"),
    (Edition.CONSULTANT, "nl+en"),
]


@pytest.fixture
def firm(settings: Any) -> None:
    settings.FIRM = the_firm(SET)


@pytest.fixture
def result(person: Person, firm: None) -> str:  # noqa: ARG001  # it is set
    person.answer_all(HURT_AT_HOME)
    return text(person.client.get("/result/"))


def card(page: str) -> str:
    """The part of a page that is about the firm."""
    (found,) = re.findall(r'(?s)<section class="card firm".*?</section>', page)
    return unescape(str(found))


def foot(page: str) -> str:
    return unescape(page.partition("<footer")[2])


def shown(page: str) -> str:
    """What is read of a page."""
    return unescape(" ".join(re.sub(r"<[^>]+>", "", page).split()))


@pytest.mark.usefixtures("firm")
@pytest.mark.django_db
@pytest.mark.parametrize("url", URLS)
def test_each_page_says_at_its_foot_how_to_reach_the_firm(
    client: Client, url: str
) -> None:
    at_foot = foot(text(client.get(url)))

    assert all(link in at_foot for link in (CALL, WRITE, BOOK))
    for line in (
        "De Vries & Yılmaz",
        "Kade 12, 1000 AA Amsterdam",
        "Open from Monday to Friday, from 9:00 to 17:30.",
        "Open on Saturday, from 10:00 to 13:00.",
        "KvK 12345678",
    ):
        assert line in shown(at_foot)


@pytest.mark.usefixtures("firm")
@pytest.mark.django_db
@pytest.mark.parametrize("url", URLS)
def test_danger_comes_before_the_firm(client: Client, url: str) -> None:
    page = text(client.get(url))

    assert page.index('class="exit"') < page.index(CALL)
    assert foot(page).index("tel:112") < foot(page).index(CALL)


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize("broken", [400, 500, 503])
def test_a_page_about_trouble_says_it_too(broken: int) -> None:
    page = render_to_string(f"{broken}.html")

    assert CALL in foot(page)


def test_the_result_tells_it_is_free_how_to_be_safe_and_what_to_bring(
    result: str,
) -> None:
    about = card(result)

    assert all(link in about for link in (CALL, WRITE, BOOK))
    assert "Talk to De Vries & Yılmaz" in shown(about)
    for told in ("consultation is free", "nobody else looks at", "Bring the report"):
        assert told in about
    assert result.index('class="outcome') < result.index('class="card firm"')


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize("name", PEOPLE)
def test_every_result_has_it_after_what_cannot_wait(person: Person, name: str) -> None:
    person.answer_all(PEOPLE[name])
    page = text(person.client.get("/result/"))

    assert CALL in card(page)
    assert page.find('class="urgent"') < page.index('class="card firm"')


@pytest.mark.usefixtures("firm")
def test_the_help_page_has_it_after_the_numbers_for_today(client: Client) -> None:
    page = text(client.get("/h/"))

    assert CALL in card(page)
    assert page.index("0800-2000") < page.index('class="card firm"')


@pytest.mark.usefixtures("firm")
def test_nobody_is_told_that_something_is_sent_by_itself(result: str) -> None:
    assert "They see your answers only if you send them." in card(result)


@pytest.mark.usefixtures("firm")
def test_who_helps_is_asked_to_ask_first(person: Person) -> None:
    person.client.post("/b/")
    person.answer_all(IN_DANGER)
    about = card(text(person.client.get("/result/")))

    assert "Ask the person you help first" in about
    assert "nobody else looks at" not in about


@pytest.mark.usefixtures("firm")
@pytest.mark.django_db
def test_in_dutch_the_hours_are_dutch(client: Client) -> None:
    page = text(client.get("/h/", headers={"accept-language": "nl"}))

    assert "Open van maandag tot en met vrijdag, van 9:00 tot 17:30 uur." in shown(page)


@pytest.mark.django_db
def test_a_developer_sees_placeholders_that_cannot_be_called(client: Client) -> None:
    page = text(client.get("/h/"))

    for there in ("name of the firm", "telephone", "e-mail address", "opening hours"):
        assert f"[{there}]" in foot(page)
    assert "mailto:" not in page
    assert 'href=""' not in page


# --- On paper -------------------------------------------------------------------------


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize(("edition", "language"), PAPERS, ids=str)
def test_each_paper_begins_like_a_letter_of_the_firm(
    press: Press, edition: Edition, language: str
) -> None:
    made = document(assessed({**HURT_AT_HOME}), edition, language)
    pdf = press.pdf(ready_made(made.html, made.case))
    first, *_ = pages_of(pdf)

    assert first.split("+31", maxsplit=1)[0].strip().endswith("De Vries & Yılmaz")
    for line in (
        "+31 20 123 45 67",
        "office@firm.example",
        "firm.example/book",
        "Kade 12, 1000 AA Amsterdam",
        "KvK 12345678",
    ):
        assert first.count(line) == 1, line
    assert validator.validate_pdf_bytes(pdf, profile="ua1").is_compliant
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert not any("/Annots" in sheet for sheet in opened.pages), (
            "paper has no link"
        )


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_paper_of_the_person_stays_at_four_pages(
    press: Press, language: str
) -> None:
    made = document(assessed({**HURT_AT_HOME}), Edition.APPLICANT, language)

    assert len(pages_of(press.pdf(ready_made(made.html)))) <= 4


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize("name", PEOPLE)
def test_the_brief_stays_on_one_page(press: Press, name: str) -> None:
    made = document(assessed({**PEOPLE[name]}), Edition.CONSULTANT, "en")
    _, second, *_ = pages_of(press.pdf(ready_made(made.html, made.case)))

    assert AFTER_THE_BRIEF in second


@pytest.mark.usefixtures("firm")
def test_the_plain_text_says_who_it_is_from(person: Person) -> None:
    person.answer_all(HURT_AT_HOME)
    said = person.client.get("/result/text/").content.decode()

    assert said.startswith("De Vries & Yılmaz\n")
    assert "Your first consultation is free." in " ".join(said.split())
