"""Was this clear? One more yes or no, without a token, a cookie or a name."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from html import unescape
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse

from assessor.database import database
from assessor.feedback.pages import SIGNER, signed
from assessor.models import Feedback
from tests.assessor.pages import text
from tests.cluster import PROGRAMS, throw_away
from tests.conftest import Person
from tests.databases import in_place

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
TO_READ = ("guide", "guide_kinds", "guide_goes_wrong", "privacy")
GUIDE, KINDS = "/en/guide/", "/en/guide/kinds-of-stay/"
NOT_ASKED = ("start", "safe_now", "go_on", "help", "deadline", "limits", "delete")
FORM = re.compile(r'(?s)<form method="post" action="/f/".*?</form>')


def asked(page: str) -> str:
    """What the form of a page calls that page."""
    (form,) = FORM.findall(page)
    (name,) = re.findall(r'name="page" value="([^"]+)"', form)
    return unescape(name)


def say(said: str, name: str = "guide", client: Client | None = None) -> Any:
    """Open a page, and answer what it asks."""
    client = client or Client(enforce_csrf_checks=True)
    page = text(client.get(reverse(name)))
    return client.post("/f/", {"page": asked(page), "clear": said})


def rows() -> list[tuple[str, str, int, int]]:
    found = Feedback.objects.order_by("day", "page")
    return [(f"{one.day}", one.page, one.clear, one.unclear) for one in found]


# --- Where it is asked ----------------------------------------------------------------


@pytest.mark.parametrize("name", TO_READ)
def test_a_page_to_read_asks_at_its_end(client: Client, name: str) -> None:
    main = text(client.get(reverse(name))).partition("</main>")[0]

    assert main.count("Was this clear?</strong>") == 1
    assert "<h2" not in main.partition('class="feedback"')[2]
    assert "We count this, and nothing else." in main


def test_the_result_asks_at_its_very_end_and_not_on_paper(person: Person) -> None:
    person.answer_all({})
    main = text(person.client.get("/result/")).partition("</main>")[0]
    after = main.partition('class="feedback"')[2]
    whole = (Path(settings.ROOT) / "static/css/site.css").read_text()
    styles = whole.partition("@layer print {\n  @media")[2]

    assert "We count this, and nothing else." in after
    assert not re.search(r"<h2|<details|<section", after)
    assert re.search(r"\.feedback,[^{]*{\s*display: none", styles)


@pytest.mark.parametrize("name", NOT_ASKED)
def test_beside_questions_help_and_letters_nothing_is_asked(
    client: Client, name: str
) -> None:
    assert not FORM.search(text(client.get(reverse(name), follow=True)))


# --- What is counted ------------------------------------------------------------------


def test_each_yes_and_each_no_is_added_for_its_day_and_page() -> None:
    with time_machine.travel(NOON, tick=False):
        for said in ("yes", "no", "yes"):
            say(said)
        say("no", "guide_kinds")
    with time_machine.travel(NOON + timedelta(days=1), tick=False):
        say("yes")

    assert rows() == [
        ("2026-11-23", GUIDE, 2, 1),
        ("2026-11-23", KINDS, 0, 1),
        ("2026-11-24", GUIDE, 1, 0),
    ]


def test_nothing_but_a_day_a_page_and_two_numbers_is_kept() -> None:
    say("yes")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM assessor_feedback")
        columns = [one[0] for one in cursor.description]

    assert columns == ["day", "page", "clear", "unclear"]


def test_it_needs_no_cookie_and_leaves_none() -> None:
    browser = Client(enforce_csrf_checks=True)
    response = say("yes", client=browser)

    assert response.status_code == 303
    assert not browser.cookies
    assert len(rows()) == 1


def test_it_does_not_look_at_the_answers(
    person: Person, django_assert_num_queries: Any
) -> None:
    person.answer_all({})
    name = asked(text(person.client.get("/result/")))

    with django_assert_num_queries(1):
        person.client.post("/f/", {"page": name, "clear": "no"})
    assert [row[1:] for row in rows()] == [("/result/", 0, 1)]


def test_one_comes_back_to_the_page_which_then_says_thanks() -> None:
    browser = Client()
    response = say("yes", "guide_kinds", browser)
    page = text(browser.get(response["Location"]))

    assert response["Location"] == f"{KINDS}#thanks"
    assert 'id="thanks"' in page


def test_a_page_is_the_same_for_everybody_so_that_it_can_be_kept() -> None:
    first, second = (text(Client().get(KINDS)) for _ in range(2))

    assert first == second
    assert "csrfmiddlewaretoken" not in first


# --- What is refused ------------------------------------------------------------------


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"page": GUIDE, "clear": "yes"}, id="a page without signature"),
        pytest.param({"page": signed(GUIDE)}, id="no answer"),
        pytest.param({"page": signed(GUIDE), "clear": "maybe"}, id="another answer"),
        pytest.param(
            {"page": signed(GUIDE).replace(GUIDE, "/x/"), "clear": "yes"},
            id="another page",
        ),
        pytest.param(
            {"page": SIGNER.sep.join(("//evil.example", "x")), "clear": "yes"},
            id="another site",
        ),
        pytest.param(
            {"page": signed(GUIDE), "clear": "yes", "said": "a" * 2000},
            id="too long",
        ),
        pytest.param(
            {"page": signed(GUIDE), "clear": "yes", "said": "a" * 100_000},
            id="huge",
        ),
    ],
)
def test_what_no_page_of_ours_sends_is_refused_with_a_sentence(
    client: Client, sent: dict[str, str]
) -> None:
    response = client.post("/f/", sent)

    assert response.status_code == 400
    assert "<h1>" in text(response)
    assert rows() == []


def test_who_opens_the_door_itself_gets_a_page(client: Client) -> None:
    response = client.get("/f/")

    assert response.status_code == 405
    assert "<h1>" in text(response)


# --- When the database is away --------------------------------------------------------


@pytest.fixture
def _no_table(db: None) -> None:  # noqa: ARG001  # it is put back after the test
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE assessor_feedback")


@pytest.mark.usefixtures("_no_table")
def test_without_a_database_one_comes_back_and_reads_a_plain_sentence() -> None:
    browser = Client()
    response = say("no", "guide_kinds", browser)
    page = text(browser.get(response["Location"]))

    assert response["Location"] == f"{KINDS}#not-counted"
    assert "We could not count that just now." in page.partition('"not-counted"')[2]


# --- Who reads the numbers ------------------------------------------------------------


def told(*options: str) -> list[str]:
    out = StringIO()
    call_command("feedback", *options, stdout=out)
    return out.getvalue().splitlines()


def test_the_command_adds_up_thirty_days_the_unclear_first() -> None:
    for days, said, name in (
        (0, "yes", "guide"),
        (29, "yes", "guide"),
        (29, "no", "guide_kinds"),
        (30, "no", "guide"),
    ):
        with time_machine.travel(NOON - timedelta(days=days), tick=False):
            say(said, name)
    with time_machine.travel(NOON, tick=False):
        lines, all_lines = told()[-2:], told("--days", "31")[-2:]

    assert [line.split() for line in lines] == [
        ["1", "0", KINDS],
        ["0", "2", GUIDE],
    ]
    assert [line.split() for line in all_lines] == [
        ["1", "2", GUIDE],
        ["1", "0", KINDS],
    ]


def test_before_anybody_said_anything_the_command_says_so() -> None:
    assert told()[0].startswith("Nobody said whether a page was clear since")


# --- The table ------------------------------------------------------------------------


def test_every_model_has_its_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.fixture
def postgresql(django_db_blocker: Any) -> Iterator[None]:
    if not PROGRAMS:
        pytest.skip("There is no PostgreSQL: install the Debian package postgresql.")
    with (
        throw_away() as made,
        in_place(database(made.address, Path()), django_db_blocker),
    ):
        yield


@pytest.mark.usefixtures("postgresql")
def test_it_counts_on_postgresql_too() -> None:
    with time_machine.travel(NOON, tick=False):
        for said in ("yes", "no", "yes"):
            say(said)
        lines = told()

    assert connection.vendor == "postgresql"
    assert rows() == [("2026-11-23", GUIDE, 2, 1)]
    assert lines[-1].split() == ["1", "2", GUIDE]
