"""What pages tell the programs that read them: translators and screen readers."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from assessor.templatetags.names import named
from tests.assessor.pages import text
from tests.conftest import Person
from tests.people import HURT_AT_HOME

PAGES = ["/", "/h/", "/result/", "/c/check/", "/t/", "/q/", "/changes/"]


@pytest.fixture
def finished(person: Person) -> Person:
    person.answer_all(HURT_AT_HOME)
    return person


@pytest.mark.parametrize("url", PAGES)
def test_a_browser_translates_no_dutch_term_and_no_name(
    finished: Person, url: str
) -> None:
    page = text(finished.client.get(url))
    marked = re.findall(r'<(?!html)[^>]* lang="nl"[^>]*>', page)
    page = re.sub(r"<title>.*?</title>", "", page)
    firm = re.findall(r"<([^>]*)>Pathway Partners", page)

    assert all('translate="no"' in tag for tag in marked)
    assert all('translate="no"' in tag for tag in firm)
    assert page.count("Pathway Partners") == len(firm)


def test_a_name_in_a_sentence_is_not_translated_and_the_rest_is() -> None:
    kept = named("Veilig Thuis & <b>CoMensha</b> help, politieagenten too.")

    assert kept == (
        '<span lang="nl" translate="no">Veilig Thuis</span> &amp; &lt;b&gt;'
        '<span lang="nl" translate="no">CoMensha</span>&lt;/b&gt; help, '
        "politieagenten too."
    )


def test_a_question_keeps_the_names_in_its_sentences(person: Person) -> None:
    told: dict[str, object] = {
        "topics": ["harm"],
        "nationality": "other",
        "stay": "permit",
        "refusal": False,
        "last_permit": "humanitarian",
        "humanitarian_for": "trafficking_case",
    }
    for code, value in told.items():
        person.answer(code, value)
    while (fact := person.open_question()) and "CoMensha" not in fact.hint:
        person.answer(fact.code, None)
    assert fact
    page = text(person.client.get(person.url(fact.code)))

    assert '<span lang="nl" translate="no">CoMensha</span> can tell you.' in page


def test_the_result_marks_terms_and_articles(finished: Person) -> None:
    page = text(finished.client.get("/result/"))

    assert len(re.findall(r'lang="nl" translate="no"', page)) > 10


@pytest.mark.parametrize("name", ["guide_questions", "guide_law", "guide_places"])
def test_no_heading_of_the_guide_is_hidden_inside_a_control(
    client: Client, name: str
) -> None:
    page = text(client.get(reverse(name)))
    summaries = re.findall(r"<summary>.*?</summary>", page, re.DOTALL)

    assert len(summaries) > 3
    assert not any(re.search(r"<h[1-6]", one) for one in summaries)


def test_no_heading_is_hidden_inside_a_control(finished: Person) -> None:
    page = text(finished.client.get("/result/"))
    summaries = re.findall(r"<summary>.*?</summary>", page, re.DOTALL)
    named = re.findall(r'<span class="named">(.*?)</span>', page)
    before = re.findall(r'<h[23] class="unseen">(.*?)</h[23]>\s*<details', page)

    assert not any(re.search(r"<h[1-6]", one) for one in summaries)
    assert named == before != []
