"""What keeps a person safe: numbers, time, deleting, answering for somebody else."""

import re
import subprocess
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from assessor.answers.session import SessionStore
from assessor.answers.steps import SLUG
from assessor.help import CHECKED_ON, FREE, ORGANISATIONS, Need
from tests.conftest import Person

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
QUESTION = f"/c/{SLUG['topics']}/"


def text(response: Any) -> str:
    return str(response.content.decode())


def seen(person: Person, minutes: int, url: str = QUESTION) -> str:
    with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
        return text(person.client.get(url))


# --- Help and danger ------------------------------------------------------------------


def test_every_number_is_on_the_help_page(client: Client) -> None:
    page = text(client.get("/h/"))

    assert all(one.reach in page and one.name in page for one in ORGANISATIONS)
    assert page.index("112") < page.index("Veilig Thuis") < page.index("CoMensha")


def test_who_needs_help_reads_nothing_of_where_a_number_was_seen(
    client: Client,
) -> None:
    page = text(client.get("/h/"))

    assert 'href="/h/s/"' in page
    assert "26 November 2026" not in page
    assert "Seen at" not in page
    assert "confirm" not in page


def test_where_and_when_each_number_was_seen_stands_on_a_page_of_its_own(
    client: Client,
) -> None:
    page = text(client.get("/h/s/"))

    assert "26 November 2026" in page
    assert page.count("Seen at") == len([o for o in ORGANISATIONS if o.seen.source])
    assert all(one.name in page and one.reach in page for one in ORGANISATIONS)
    assert 'on a page of <bdi dir="ltr">29 October 2025</bdi>' in page
    assert 'on a page of <bdi dir="ltr">2023</bdi>' in page


def test_a_number_that_no_page_confirms_says_so(client: Client) -> None:
    doubtful = [one for one in ORGANISATIONS if not one.seen.confirmed]

    assert text(client.get("/h/s/")).count("No page of today") == len(doubtful)
    assert [one.name for one in doubtful] == [
        "Juridisch Loket",
        "Dokters van de Wereld",
    ]


def test_each_number_and_each_site_can_be_tapped(client: Client) -> None:
    page = text(client.get("/h/"))

    for one in ORGANISATIONS:
        assert one.tel or one.site, one.name
        assert not one.tel or f'href="tel:{one.tel}"' in page
        assert not one.url or f'href="{one.url}" rel="noreferrer"' in page


def test_each_need_is_one_tap_away_and_who_answers_at_night_stands_first(
    client: Client,
) -> None:
    page = text(client.get("/h/"))

    assert page.index('id="today"') < page.index('href="#today"')
    for need in Need:
        anchor = need.name.lower()
        shown = page.partition(f'id="{anchor}"')[2].partition("</section>")[0]
        helping = [one for one in ORGANISATIONS if need in one.needs]
        order = sorted(helping, key=lambda one: shown.index(one.name))
        assert page.count(f'href="#{anchor}"') == 1
        assert helping
        at_night = [one.answers_at_night for one in order]
        assert at_night == sorted(at_night, reverse=True)
    assert "Veilig Thuis" in page.partition('id="child"')[2]


def test_nobody_is_found_under_no_need_and_each_has_a_day_and_a_source_or_says_none(
    client: Client,
) -> None:
    listed = text(client.get("/h/s/")).split("<dt>")[1:]

    assert [one.name for one in ORGANISATIONS if not (one.needs or one.urgent)] == []
    assert len(listed) == len(ORGANISATIONS)
    for one, part in zip(ORGANISATIONS, listed, strict=True):
        assert one.name in part
        assert "Seen at" in part or "only in guides of others" in part
    assert CHECKED_ON.strftime("%d %B %Y").lstrip("0") in text(client.get("/h/s/"))


def near(person: Person, answers: dict[str, object]) -> str:
    """Whom the help page names first, beside those for today."""
    for code, value in answers.items():
        person.answer(code, value)
    page = text(person.client.get("/h/"))
    return page.partition("For what you told")[2].partition("For one kind")[0]


def test_who_has_no_papers_sees_who_helps_without_them(person: Person) -> None:
    told = near(person, {"topics": [], "nationality": "other", "stay": "none"})

    assert "Stichting LOS" in told
    assert "Dokters van de Wereld" in told
    assert "VluchtelingenWerk" in told
    assert "Juridisch Loket" in told
    assert "CoMensha" not in told


def test_who_has_a_permit_does_not(person: Person) -> None:
    told = near(person, {"topics": [], "nationality": "other", "stay": "permit"})

    assert "Stichting LOS" not in told
    assert "Dokters van de Wereld" not in told
    assert "Juridisch Loket" in told


def test_who_was_hurt_sees_who_helps_with_that_before_she_tells_how(
    person: Person,
) -> None:
    told = near(person, {"topics": ["harm"]})

    assert "CoMensha" in told
    assert "Slachtofferhulp" in told


def test_before_the_first_answer_nobody_is_named_first(client: Client) -> None:
    assert "For what you told" not in text(client.get("/h/"))


def test_a_call_about_ending_ones_life_is_free_day_and_night() -> None:
    (line,) = [one for one in ORGANISATIONS if one.name == "Zelfmoordpreventie"]

    assert (line.number, line.tel, line.cost) == ("113", "113", FREE)
    assert line.hours.startswith("Day and night, also by chat.")
    assert line.is_for_everybody
    assert line.seen.confirmed


def test_the_first_question_of_all_is_whether_the_person_is_safe(
    client: Client,
) -> None:
    assert 'href="/a/">Check my situation' in text(client.get("/"))
    page = text(client.get("/a/"))

    assert 'href="/h/">No, or I am not sure' in page
    assert page.count('href="/c/"') == 2
    assert "<form" not in page.partition("<main")[2].partition("</main>")[0]
    assert not client.cookies


# --- How long answers stay ----------------------------------------------------------


def test_each_page_says_how_long_the_answers_stay() -> None:
    person = Person()
    with time_machine.travel(NOON, tick=False):
        person.answer("topics", ["family"])

    for url in (QUESTION, "/", "/h/", "/w/", "/nowhere/"):
        page = seen(person, 10, url)
        assert "deleted in <time><bdi>20\xa0minutes</bdi></time>, counted" in page
        assert "12:30" not in page  # whoever is abroad has another clock


def test_who_answered_nothing_is_told_of_no_time(client: Client) -> None:
    assert "<time>" not in text(client.get("/"))
    assert "<time>" not in text(client.get(QUESTION))


def test_a_button_keeps_them_longer_and_comes_back() -> None:
    person = Person()
    with time_machine.travel(NOON, tick=False):
        person.answer("topics", ["family"])
    with time_machine.travel(NOON + timedelta(minutes=20), tick=False):
        response = person.client.post("/k/", {"next": QUESTION})

    assert response["Location"] == QUESTION
    assert "<bdi>29\xa0minutes</bdi>" in seen(person, 21)


def test_after_four_hours_they_cannot_be_kept_longer() -> None:
    person = Person()
    for minutes in range(0, 240, 20):
        with time_machine.travel(NOON + timedelta(minutes=minutes), tick=False):
            person.answer("topics", ["family" if minutes % 40 else "child"])

    page = seen(person, 230)
    assert "<bdi>10\xa0minutes</bdi>" in page
    assert "this page opened. We cannot keep them longer." in page
    assert "Keep them longer" not in page


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "", "x:y", "nowhere"]
)
def test_keeping_them_longer_leads_to_no_other_site(person: Person, to: str) -> None:
    person.answer("topics", ["family"])

    response = person.client.post("/k/", {"next": to})
    assert response["Location"] == "/c/"


def test_keeping_nothing_longer_makes_no_session(client: Client) -> None:
    client.post("/k/", {"next": "/"})

    assert "s" not in client.cookies


# --- Deleting -----------------------------------------------------------------------


@pytest.mark.parametrize("url", ["/", QUESTION, "/h/", "/w/", "/a/"])
def test_every_page_can_delete_the_answers(person: Person, url: str) -> None:
    person.answer("topics", ["family"])

    assert "Delete my answers now" in text(person.client.get(url))


def test_the_page_about_deleting_does_not_say_it_was_done_before_it_is(
    person: Person,
) -> None:
    person.answer("topics", ["family"])
    before = text(person.client.get("/d/"))
    after = text(person.client.post("/d/", follow=True))

    assert "Your answers are gone" not in before
    assert "Delete them now" in before
    assert "Your answers are gone" in after


@pytest.mark.parametrize("url", ["/", QUESTION, "/h/", "/w/", "/a/"])
def test_no_page_deletes_the_answers_without_asking(person: Person, url: str) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get(url))
    for link in re.findall(r'href="(/d/[^"]*)"', page):
        person.client.get(link)

    assert 'action="/d/"' not in page
    assert person.stored == {"topics": ["family"]}


@pytest.mark.parametrize(
    ("again", "there"), [("", "/d/"), ("1", "/c/"), ("other", "/b/"), ("x", "/d/")]
)
def test_who_deletes_is_asked_with_two_ways_to_go(
    person: Person, again: str, there: str
) -> None:
    person.answer("topics", ["family"])
    page = text(person.client.get("/d/", {"again": again}))
    form = page.split('action="/d/"')[1].split("</form>")[0]
    sent = dict(re.findall(r'name="(again)" value="(\w*)"', form))
    response = person.client.post("/d/", sent)

    assert "Do you want to delete the answers?" in page
    assert 'href="/c/">No, go on' in page
    assert response["Location"] == there
    assert person.stored == {}
    assert not SessionStore().exists(person.client.session.session_key or "")


def test_who_has_nothing_to_delete_is_told_so(client: Client) -> None:
    page = text(client.get("/d/?again=1"))

    assert "There are no answers to delete" in page
    assert 'action="/d/"' not in page
    assert "s" not in client.cookies


def test_who_comes_to_delete_too_late_is_told_so(person: Person) -> None:
    with time_machine.travel(NOON, tick=False):
        person.answer("topics", ["family"])
    with time_machine.travel(NOON + timedelta(minutes=31), tick=False):
        page = text(person.client.get("/d/?again=1"))

    assert "They were deleted already" in page


# --- For somebody else --------------------------------------------------------------


@pytest.fixture
def helper(person: Person) -> Person:
    person.client.post("/b/")
    return person


FOR_HER_EYES = (
    "Is it safe to do this now?",
    "Does someone at home hurt you",
    "First: are you safe now?",
    "What leaving cannot do",
    "A program that watches",
    "A call stays in the list",
    "You do not have to tell what happened. You may skip each question.",
    "if that is safe for you",
    "Delete it if others use it.",
    "Do not put yourself in danger for a paper.",
    "In danger now? Call <a",
    "Rather on paper?",
)
VIOLENCE: dict[str, object] = {
    "nationality": "other",
    "stay": "none",
    "topics": ["harm"],
    "happened": ["violence"],
    "hurt_when": ["no_permit"],
    "threat_now": True,
    "threat_at_home": True,
    "violence_papers": ["police", "medical"],
}


def everything_seen(person: Person) -> str:
    """Every page from the first to the result, and what can be saved of it."""
    doors = ["/", "/a/", "/b/", "/d/", "/h/", "/m/", "/t/", "/w/", "/nowhere/"]
    doors += ["/en/guide/privacy/", "/en/guide/accessibility/", "/en/guide/who-we-are/"]
    pages = [text(person.client.get(url, follow=True)) for url in doors]
    while (fact := person.open_question()) is not None:
        pages.append(text(person.client.get("/c/", follow=True)))
        pages.append(text(person.client.get(person.url(fact.code))))
        person.answer(fact.code, VIOLENCE.get(fact.code))
    result = text(person.client.get("/result/"))
    of = result.partition('name="of" value="')[2].partition('"')[0]
    person.client.post("/result/papers/", {"care_violence": "unsafe", "of": of})
    results = ["/", "/c/check/", "/result/", "/result/text/"]
    pages += [text(person.client.get(url)) for url in results]
    return " ".join(" ".join(pages).split())  # a line of the text ends anywhere


def test_a_helper_never_sees_what_is_for_the_victim_alone(helper: Person) -> None:
    seen_by_helper = everything_seen(helper)

    assert not [words for words in FOR_HER_EYES if words in seen_by_helper]
    assert "answers are no longer here" not in seen_by_helper


def test_the_person_herself_sees_all_of_that(person: Person) -> None:
    seen_by_her = everything_seen(person)

    assert not [words for words in FOR_HER_EYES if words not in seen_by_her]
    assert "These are the answers about the person you help." not in seen_by_her


@pytest.mark.parametrize("url", ["/c/check/", "/result/", "/result/text/"])
def test_answers_and_result_say_that_they_are_about_another_person(
    helper: Person, url: str
) -> None:
    helper.answer_all(VIOLENCE)
    page = " ".join(text(helper.client.get(url)).split())
    said = "These are the answers about the person you help. “You” means that person."

    assert said in page
    assert "Your answers</h" not in page
    assert "Check your answers" not in page


def test_a_consultant_reads_that_a_helper_answered(helper: Person) -> None:
    helper.answer_all(VIOLENCE)
    made = helper.client.get("/result/document/consultant/en/").content
    command = ["pdftotext", "-l", "1", "-", "-"]
    told = subprocess.run(command, input=made, capture_output=True, check=True).stdout

    assert b"Somebody who helps this person filled this in." in told
    assert b"Who may know about it:" in told


def test_an_error_page_does_not_know_who_reads_it(
    helper: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor.interview.wizard.question_page", None)
    helper.client.raise_request_exception = False
    page = text(helper.client.get(QUESTION))

    assert "Something is wrong on our side" in page
    assert "What leaving cannot do" not in page


def test_a_helper_who_starts_again_is_still_a_helper(helper: Person) -> None:
    helper.answer("topics", ["family"])
    (asks,) = re.findall(r'href="(/d/\?again=\w+)"', text(helper.client.get("/")))
    again = text(helper.client.get(asks)).split('name="again" value="')[1]
    sent = {"again": again.split('"')[0]}
    page = text(helper.client.post("/d/", sent, follow=True))

    assert "You help someone else" in page


def test_that_somebody_helps_is_kept_in_the_session_only(helper: Person) -> None:
    assert dict(helper.client.session.items()) == {"for_other": True}
    assert helper.client.post("/x/").status_code == 405
    helper.client.get("/x/")
    assert dict(helper.client.session.items()) == {}
