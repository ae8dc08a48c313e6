"""Questions and answers: the questions first, each answer with its source and day."""

import gzip
import re
from html import unescape

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from assessor.guide.addresses import url
from assessor.guide.questions_page import READ_ON, questions_page
from assessor.permit_words import filled
from rules.language.amounts import Amounts
from rules.law.often_asked import OftenAsked, often_asked
from tests.assessor.pages import text
from tests.today import TODAY

pytestmark = pytest.mark.django_db

PAGE, OPEN = "guide_questions", "guide_questions_open"
MOST_BYTES = 30 * 1024
MOST = 3
END = re.compile(r"(?<=[.?!])[”’]?\s+")
A_DAY = re.compile(r'(?:Text of|seen on) <bdi dir="ltr">\d+ [A-Z][a-z]+ 20\d\d</bdi>')
QUESTIONS = [one for group in often_asked(TODAY) for one in group.questions]


def plain(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", "", page)).split())


@pytest.fixture
def page(client: Client) -> str:
    return text(client.get(reverse(PAGE)))


def part(page: str, code: str) -> str:
    """One question with its answer."""
    return page.partition(f'id="q-{code}"')[2].partition("</details>")[0]


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda one: one.code)
def test_a_question_has_an_anchor_an_answer_its_sources_and_their_day(
    page: str, asked: OftenAsked
) -> None:
    found = part(page, asked.code)

    assert asked.question in plain(found)
    for said in asked.answer:
        shown = filled(said) if isinstance(said, Amounts) else said.text
        assert plain(str(shown)) in plain(found)
        assert f"{said.source.act}, {said.source.provision}" in plain(found)
    assert len(A_DAY.findall(found)) == len({one.source for one in asked.answer})
    assert all(url(rule) in found for rule in asked.see)


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES])
def test_no_answer_has_more_than_three_sentences_in_any_language(language: str) -> None:
    with override(language):
        answers = {
            one.code: " ".join(map(str, one.answer))
            for group in questions_page(TODAY).groups
            for one in group.questions
        }

    assert len(answers) == len(QUESTIONS)
    assert [
        one for one, said in answers.items() if len(END.split(plain(said))) > MOST
    ] == []


def test_a_phone_shows_the_questions_first_and_another_page_all_answers(
    client: Client, page: str
) -> None:
    opened = text(client.get(reverse(OPEN)))

    assert page.count('<details class="question"') == len(QUESTIONS)
    assert '<details class="question" id="q-work" open' not in page
    assert opened.count(" open>") == len(QUESTIONS)
    assert reverse(OPEN) in page
    assert reverse(PAGE) in opened


def test_what_it_costs_is_printed_with_its_year(page: str) -> None:
    assert "In 2026 a non-temporary permit costs € 254" in plain(part(page, "cost"))
    assert "€ 1,337 for treatment" in plain(part(page, "cost"))


def test_each_page_to_read_on_in_belongs_to_a_question_and_is_there(
    client: Client,
) -> None:
    assert set(READ_ON) <= {one.code for one in QUESTIONS}
    ways = {
        way.url
        for group in questions_page(TODAY).groups
        for one in group.questions
        for way in one.ways
    }
    assert {client.get(address).status_code for address in ways} == {200}


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("name", [PAGE, OPEN])
def test_it_is_light_and_sets_no_cookie(
    client: Client, name: str, language: str
) -> None:
    response = client.get(reverse(name), headers={"accept-language": language})

    assert len(gzip.compress(response.content)) <= MOST_BYTES
    assert not response.cookies


def test_the_list_leads_to_it(client: Client) -> None:
    assert f'href="{reverse(PAGE)}"' in text(client.get(reverse("guide")))
