"""The papers to collect: four states, ticked, kept with the answers, shown again."""

import logging
import re
from functools import partial
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import Client

from assessor.answers.telling import NOTHING_BESIDE, Having, Telling
from assessor.press.press import Press
from assessor.report.documents.plain import plain
from assessor.report.documents.writing import document, written
from assessor.report.editions import Edition
from assessor.report.pages.brief import Brief
from assessor.report.pages.consultant import consultant_paper
from assessor.report.pages.result import ResultPage, result_page
from assessor.report.said.collecting import PAPERS
from assessor.report.told import Told
from tests.assessor.canary import dump
from tests.assessor.reports import AFTER_THE_BRIEF, assessed
from tests.conftest import Person
from tests.printing import pages_of

pytestmark = pytest.mark.django_db

ANSWERS: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "last_permit": "never",
    "age": 30,
    "topics": ["harm"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "threat_at_home": True,
    "tie": "ended_violence",
}
CASE = {c: frozenset(a) if isinstance(a, list) else a for c, a in ANSWERS.items()}
DOOR, BACK = "/result/papers/", "/result/?why={}#papers"
NOT_SAFE = Having.NOT_SAFE.value


@pytest.fixture
def reader(person: Person) -> Person:
    """Somebody who reads her result."""
    person.answer_all(ANSWERS)
    return person


def result(reader: Person, why: str = "") -> str:
    return str(reader.client.get("/result/", {"why": why}).content.decode())


def of(reader: Person) -> str:
    (found,) = re.findall(r'name="of" value="([^"]+)"', result(reader))
    return str(found)


def tick(reader: Person, **papers: str) -> Any:
    return reader.client.post(DOOR, {"of": of(reader), **papers})


def ticked(page: str) -> dict[str, str]:
    return dict(re.findall(r'name="(\w+)" value="(\w+)" checked', page))


def names(page: str) -> set[str]:
    return set(re.findall(r'type="radio" id="[\w-]+" name="(\w+)"', page))


def told(papers: dict[str, Having]) -> Told:
    return Told(assessed(CASE), Telling(papers=papers))


def page_for(papers: dict[str, Having]) -> ResultPage:
    return result_page(told(papers), "en")


def brief_for(papers: dict[str, Having]) -> Brief:
    return consultant_paper(told(papers), "en").brief


# --- On the page ---------------------------------------------------------------------


def test_each_paper_of_the_leading_ground_has_four_states_and_none_is_ticked(
    reader: Person,
) -> None:
    page = result(reader)
    (leading, *_) = page_for({}).grounds

    assert page.count('type="radio"') == 4 * len(leading.evidence) > 0
    assert names(page) == {one.code for one in leading.evidence} <= PAPERS
    assert ticked(page) == {}


def test_a_paper_that_was_told_of_is_ticked_in_the_list_and_no_state_is_chosen() -> (
    None
):
    had = Told(assessed(CASE | {"violence_papers": frozenset({"police"})}))
    corrected = Told(
        had.assessment, Telling(papers={"police_violence": Having.CAN_GET})
    )
    (first, *_) = result_page(had, "en").grounds
    (again, *_) = result_page(corrected, "en").grounds

    assert [one.code for one in first.evidence if one.is_had] == ["police_violence"]
    assert not [one for one in first.evidence if one.having]
    assert not [one for one in again.evidence if one.is_had]


def test_four_papers_are_in_view_and_all_that_is_not_safe() -> None:
    (first, *_) = page_for({}).grounds
    *_, last = first.evidence
    (unsafe, *_) = page_for({last.code: Having.NOT_SAFE}).grounds

    assert first.papers_in_view == first.evidence[:4]
    assert first.papers_in_view + first.more_papers == first.evidence
    assert last.code in [one.code for one in unsafe.papers_in_view]


def test_what_is_ticked_stands_there_again_and_another_tick_leaves_it(
    reader: Person,
) -> None:
    first, second = sorted(names(result(reader)))[:2]
    answer = tick(reader, **{first: "have"})
    tick(reader, **{second: NOT_SAFE})
    page = result(reader, "kept")

    assert answer["Location"] == BACK.format("kept")
    assert "Your list is kept with your answers" in page
    assert ticked(page) == {first: "have", second: NOT_SAFE}
    assert "Do not put yourself in danger for a paper." in page


def test_the_ticks_change_no_answer_and_no_outcome(reader: Person) -> None:
    before = dict(reader.stored), result(reader).partition('id="papers"')[0]
    tick(reader, **dict.fromkeys(names(result(reader)), NOT_SAFE))

    assert (
        dict(reader.stored),
        result(reader).partition('id="papers"')[0],
    ) == before


def test_what_else_is_accepted_says_where_it_stands() -> None:
    page = page_for({})
    known = [one.instead for one in page.grounds[0].evidence if one.instead]

    assert known
    assert all(one.citation.provision for one in known)
    html = render_to_string(
        "report/web/_papers.html", {"ground": page.grounds[0], **REST}
    )
    assert html.count("Also accepted:") == len(known)


REST = {"of": "", "notice": "", "csrf_token": "x"}


def test_what_one_has_needs_nothing_else() -> None:
    page = page_for(dict.fromkeys(PAPERS, Having.HAVE))
    html = render_to_string(
        "report/web/_papers.html", {"ground": page.grounds[0], **REST}
    )

    assert "Also accepted:" not in html


# --- What is not ours ----------------------------------------------------------------


@pytest.mark.parametrize(
    "what",
    [
        pytest.param({"identity": "perhaps"}, id="no state"),
        pytest.param({"identity": ""}, id="an empty state"),
        pytest.param({"identity": ["have", "can"]}, id="two states for one paper"),
        pytest.param({"kanarie": "have"}, id="no paper"),
        pytest.param({"identity": "have", "answers": "x"}, id="one field too many"),
        pytest.param({"identity": "have\0"}, id="a NUL byte"),
    ],
)
def test_what_is_not_ours_brings_a_sentence_and_loses_nothing(
    reader: Person, what: dict[str, Any]
) -> None:
    first = min(names(result(reader)))
    tick(reader, **{first: "can"})
    answer = tick(reader, **what)
    page = reader.client.get(str(answer["Location"])).content.decode()

    assert answer["Location"] == BACK.format("unread")
    assert "Your list is as it was before." in page
    assert ticked(page) == {first: "can"}
    assert reader.client.session["papers"] == {first: "can"}


def test_a_list_left_open_from_other_answers_is_not_taken(reader: Person) -> None:
    answer = reader.client.post(DOOR, {"of": "0" * 12, "identity": "have"})
    page = reader.client.get(str(answer["Location"])).content.decode()

    assert "That page belonged to other answers" in page
    assert "papers" not in reader.client.session


def test_without_answers_there_is_no_list_to_keep(client: Client) -> None:
    answer = client.post(DOOR, {"identity": "have"})

    assert answer["Location"] == f"{Person(client).url('topics')}?why=late"
    assert "s" not in client.cookies


def test_without_the_token_of_the_page_no_list_is_taken(reader: Person) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = reader.client.cookies

    assert strict.post(DOOR, {"of": of(reader)}).status_code == 403
    assert strict.get(DOOR).status_code == 405


# --- What is kept --------------------------------------------------------------------


def test_the_list_is_sealed_with_the_answers_and_deleted_with_them(
    reader: Person, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = tick(reader, **dict.fromkeys(names(result(reader)), NOT_SAFE))
    outside = repr([answer.headers, reader.client.cookies.output(), caplog.text])

    assert b"unsafe" not in dump()
    assert "unsafe" not in outside.replace("unsafe-", "")
    assert not [code for code in PAPERS if f"{code}=" in outside]
    reader.client.post("/d/")
    assert "papers" not in reader.client.session


# --- On paper ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "“I cannot get it safely”"), ("nl", "“Dat kan ik niet veilig krijgen”")],
)
def test_her_own_words_stand_in_every_edition(language: str, words: str) -> None:
    case = assessed(CASE)
    papers = Telling(papers=dict.fromkeys(PAPERS, Having.NOT_SAFE))
    for edition in Edition:
        said = document(case, edition, language, told=papers).html
        silent = document(case, edition, language, told=NOTHING_BESIDE).html

        assert words in said
        assert words in " ".join(plain(said).split())
        assert words not in silent


def test_the_consultant_sees_first_what_is_not_safe_and_no_gap_that_is_filled() -> None:
    open_gaps = [one.code for one in brief_for({}).gaps.lines]
    papers = {open_gaps[0]: Having.HAVE, open_gaps[-1]: Having.NOT_SAFE}
    gaps = [one.code for one in brief_for(papers).gaps.lines]

    assert gaps[0] == open_gaps[-1]
    assert open_gaps[0] not in gaps


@pytest.mark.parametrize("language", Edition.CONSULTANT.languages)
def test_the_brief_says_what_else_is_accepted_and_still_fits_one_page(
    press: Press, language: str
) -> None:
    case = assessed(CASE).case
    told = Telling(papers=dict.fromkeys(PAPERS, Having.NOT_SAFE))
    made = press.pdf(partial(written, case, Edition.CONSULTANT, language, told=told))
    first, second, *_ = pages_of(made)

    said = " ".join(first.split())
    assert "Also accepted:" in said or "Ook goed:" in said
    assert AFTER_THE_BRIEF in second or "De wet, regel voor regel" in second
