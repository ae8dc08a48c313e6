"""What pages tell the programs that read them: translators and screen readers."""

import re

import pytest

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


def test_the_result_marks_terms_and_articles(finished: Person) -> None:
    page = text(finished.client.get("/result/"))

    assert len(re.findall(r'lang="nl" translate="no"', page)) > 10


def test_no_heading_is_hidden_inside_a_control(finished: Person) -> None:
    page = text(finished.client.get("/result/"))
    summaries = re.findall(r"<summary>.*?</summary>", page, re.DOTALL)
    named = re.findall(r'<span class="named">(.*?)</span>', page)
    before = re.findall(r'<h[23] class="unseen">(.*?)</h[23]>\s*<details', page)

    assert not any(re.search(r"<h[1-6]", one) for one in summaries)
    assert named == before != []
