"""The deadline page: two dates, what to do, and nothing that stays behind."""

from base64 import b64decode
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client
from icalendar import Calendar

from rules.guidance.deadlines import deadline
from rules.law.terms.terms import TERMS
from tests.conftest import Person

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)


def sent(kind: str, day: date, **more: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "day": day.day,
        "month": day.month,
        "year": day.year,
        **more,
    }


@pytest.fixture(autouse=True)
def _today() -> Any:
    with time_machine.travel(TODAY, tick=False):
        yield


def page(client: Client, what: dict[str, Any]) -> str:
    response = client.post("/t/", what, follow=True)
    assert response.status_code == 200
    return str(response.content.decode())


def entries(client: Client, what: dict[str, Any]) -> list[Any]:
    """What goes into a calendar; nothing where a page comes instead of a file."""
    response = client.post("/t/", {**what, "calendar": "1"})
    if response["Content-Type"].startswith("text/html"):
        return []
    return list(Calendar.from_ical(response.content).walk("VEVENT"))


def test_it_says_the_day_to_act_by_and_the_last_day(client: Client) -> None:
    seen = page(client, sent("objection", date(2026, 11, 20)))

    assert "18 December 2026" in seen
    assert "days left." in seen


def test_a_last_day_that_moves_is_said_apart_from_the_safe_day(client: Client) -> None:
    moved = deadline("objection", date(2026, 11, 14))
    seen = page(client, sent("objection", date(2026, 11, 14)))

    assert (moved.unrolled, moved.last_day) == (date(2026, 12, 12), date(2026, 12, 14))
    assert "Act no later than" in seen
    assert seen.index("12 December 2026") < seen.index("14 December 2026")


def test_it_says_how_to_post_a_letter_and_whether_one_may_wait_here(
    client: Client,
) -> None:
    seen = page(client, sent("objection", date(2026, 11, 20)))

    assert "arrives no later than one week after" in seen
    assert "Normally you may wait in the Netherlands" in seen


def test_past_the_last_day_she_is_sent_to_a_lawyer_and_nothing_is_lost(
    client: Client,
) -> None:
    seen = page(client, sent("appeal", date(2026, 9, 1)))

    assert seen.index("See a lawyer today") < seen.index("29 September 2026")
    assert "lost" not in seen.lower()


@pytest.mark.parametrize(
    ("start", "told"),
    [
        (date(2026, 10, 27), "Act no later than <bdi"),
        (date(2026, 10, 26), "The last day was <bdi"),
    ],
    ids=["on the last day", "the day after"],
)
def test_nobody_is_told_to_act_on_a_day_that_is_over(
    client: Client, start: date, told: str
) -> None:
    seen = page(client, sent("objection", start))

    assert told in seen
    assert seen.count("Act no later than <bdi") + seen.count("The last day was") == 1


def test_the_counted_day_comes_with_who_can_help(client: Client) -> None:
    assert '<a href="/h/">Who can help you</a>' in page(
        client, sent("objection", date(2026, 9, 1))
    )


def test_each_source_is_there_and_folded(client: Client) -> None:
    seen = page(client, sent("objection", date(2026, 11, 20)))

    assert seen.count('<p class="citation">') >= 9
    card, rest = seen.split("Who can help you")
    assert card.count('<details class="source">') == 1
    assert rest.count('<details class="source">') == rest.count('<p class="citation">')


def test_who_came_from_the_questions_finds_the_way_back(person: Person) -> None:
    way_back = '<a class="back" href="/c/">'

    assert way_back not in page(person.client, sent("appeal", date(2026, 11, 20)))
    person.answer("topics", ["family"])
    assert way_back in page(person.client, sent("appeal", date(2026, 11, 20)))


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.kind)
def test_every_kind_is_offered_and_counted(client: Client, term: Any) -> None:
    day = date(2026, 11, 20)
    found = deadline(term.kind, day)
    seen = page(client, sent(term.kind, day))

    assert f"{found.last_day:%-d %B %Y}" in seen
    days = {one["dtstart"].dt for one in entries(client, sent(term.kind, day))}
    assert (found.last_day in days) is (found.last_day >= TODAY)


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        pytest.param({}, "Choose the kind of letter.", id="nothing"),
        pytest.param({}, "Fill in the day, the month and the year.", id="no day"),
        pytest.param(
            {"kind": "mars", "day": 1, "month": 1, "year": 2026},
            "Choose the kind of letter.",
            id="no such kind",
        ),
        pytest.param(
            {"kind": "appeal", "day": 31, "month": 2, "year": 2026},
            "That day does not exist.",
            id="31 February",
        ),
        pytest.param(
            {"kind": "appeal", "day": 1, "month": 2, "year": 1926},
            "The year must be 2000 or later.",
            id="a century off",
        ),
        pytest.param(
            {"kind": "appeal", "day": 1, "month": 2, "year": 2027},
            "This day is in the future.",
            id="in the future",
        ),
        pytest.param(
            {"kind": "appeal", "day": "x" * 9_000, "month": 2, "year": 2027},
            "Write the day as a number",
            id="letters",
        ),
        pytest.param({"kind": "appeal", "day": 5}, "month too", id="no month"),
        pytest.param({"answer": "?"}, "Choose the kind", id="a field of a question"),
    ],
)
def test_what_cannot_be_gets_a_plain_sentence(
    client: Client, what: dict[str, Any], sentence: str
) -> None:
    seen = page(client, what)

    assert sentence in seen
    assert "<title>Error: Dates</title>" in seen
    assert "Act no later than" not in seen


BOXES = {"day": "11", "month": "11", "year": "2026"}
TOO = {name: f"Fill in the {name} too." for name in BOXES}
SUBSETS = [s for n in range(3) for s in combinations(BOXES, n)]
every_subset = pytest.mark.parametrize("typed", SUBSETS, ids="+".join)


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.kind)
@every_subset
def test_an_empty_box_is_asked_for_whatever_is_counted(
    client: Client, typed: tuple[str, ...], term: Any
) -> None:
    what = {"kind": term.kind, **{name: BOXES[name] for name in typed}}
    seen = page(client, what)

    asked = {name for name, sentence in TOO.items() if sentence in seen}
    assert asked == ({*BOXES} - {*typed} if typed else set())
    assert ("Fill in the day, the month and the year." in seen) is (not typed)
    assert all(f'value="{BOXES[name]}"' in seen for name in typed)
    assert f'value="{term.kind}" aria-describedby' in seen
    assert seen.count(" checked") == 1


@pytest.mark.parametrize("answer", ["?", "!", "-", "yes", ["?", "!"]], ids=str)
def test_a_tick_of_a_question_is_no_day(client: Client, answer: object) -> None:
    seen = page(client, {"kind": "objection", "answer": answer})
    counted = page(client, {**sent("objection", date(2026, 11, 20)), "answer": answer})

    assert "Fill in the day, the month and the year." in seen
    assert "18 December 2026" in counted


def test_two_kinds_at_once_are_none(client: Client) -> None:
    what = {**sent("objection", date(2026, 11, 20)), "kind": ["appeal", "objection"]}

    assert "Choose the kind of letter." in page(client, what)


def test_the_end_of_a_permit_may_lie_ahead(client: Client) -> None:
    seen = page(client, sent("renewal", date(2027, 6, 1)))

    assert "31 May 2027" in seen


def test_nothing_is_kept_here_and_no_date_is_in_an_address(client: Client) -> None:
    ignored = client.get("/t/?kind=objection&day=20&month=11&year=2026")
    what = sent("objection", date(2026, 11, 20))
    response = client.post("/t/", what, follow=True)

    assert not Session.objects.exists()
    assert "December" not in ignored.content.decode()
    assert response.redirect_chain == [("/t/?tried", 307), ("/t/", 303)]
    assert set(client.cookies) == {"t"}


def opened(client: Client) -> str:
    return client.get("/t/").content.decode()


def test_what_was_counted_is_there_when_she_comes_back(client: Client) -> None:
    counted = page(client, sent("objection", date(2026, 11, 20)))
    again = opened(client)

    assert again == counted
    assert "18 December 2026" in again
    assert 'value="20"' in again
    assert "Your browser remembers this day for half an hour" in again
    assert len(entries(client, sent("objection", date(2026, 11, 20)))) == 1


def test_a_second_count_takes_the_place_of_the_first(client: Client) -> None:
    page(client, sent("objection", date(2026, 11, 20)))
    response = client.post("/t/", sent("appeal", date(2026, 11, 19)))

    assert (response.status_code, response["Location"]) == (303, "/t/")
    assert "17 December 2026" in opened(client)


def test_a_mistake_is_told_and_what_was_counted_before_is_still_there(
    client: Client,
) -> None:
    page(client, sent("objection", date(2026, 11, 20)))
    wrong = page(client, {"kind": "appeal", "day": 5})

    assert "Fill in the month too." in wrong
    assert "18 December 2026" in opened(client)


def test_the_cookie_shows_nothing_and_ends_with_the_browser(
    client: Client,
) -> None:
    page(client, sent("objection", date(2026, 11, 20)))
    first = client.cookies["t"]
    other = Client()
    page(other, sent("objection_decision", date(2026, 1, 1)))

    assert (first["path"], first["samesite"]) == ("/", "Lax")
    assert first["httponly"]
    assert not first["max-age"]
    assert not first["expires"]
    assert b"objection" not in b64decode(first.value)
    assert len(first.value) == len(other.cookies["t"].value)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(lambda client: client.get("/x/"), id="left"),
        pytest.param(lambda client: client.post("/d/"), id="deleted"),
    ],
)
def test_who_leaves_takes_it_along(client: Client, end: Any) -> None:
    page(client, sent("objection", date(2026, 11, 20)))
    end(client)

    assert "December" not in opened(client)


def test_it_is_forgotten_after_half_an_hour(client: Client) -> None:
    with time_machine.travel(TODAY, tick=False) as clock:
        page(client, sent("objection", date(2026, 11, 20)))
        clock.shift(timedelta(minutes=29))
        soon = opened(client)
        clock.shift(timedelta(minutes=2))
        late = opened(client)

    assert "18 December 2026" in soon
    assert "December" not in late


@pytest.mark.parametrize("spoilt", ["", "x", "é", "QUJD" * 50, "a" * 4_000])
def test_a_cookie_that_is_not_ours_shows_an_empty_form(
    client: Client, spoilt: str
) -> None:
    client.cookies["t"] = spoilt

    assert "December" not in opened(client)
    assert "18 December 2026" in page(client, sent("objection", date(2026, 11, 20)))


def test_another_site_leaves_no_day_in_the_browser() -> None:
    client = Client(headers={"sec-fetch-site": "cross-site"})
    response = client.post("/t/", sent("objection", date(2026, 11, 20)))

    assert response.status_code == 200
    assert not client.cookies


def test_a_letter_that_is_told_of_later_goes_before_it(person: Person) -> None:
    refused = {"nationality": "other", "refusal": True}
    person.answer_all(refused)
    page(person.client, sent("decision", date(2026, 11, 20)))
    before = opened(person.client)
    session = person.client.session
    session["letter"] = ["objection", "2026-11-16"]
    session.save()

    assert "The IND has until" in before
    assert "14 December 2026" in opened(person.client)


def test_the_calendar_says_nothing_about_anybody(client: Client) -> None:
    what = sent("objection", date(2026, 11, 14))
    response = client.post("/t/", {**what, "calendar": "1"})
    first, second = entries(client, what)

    assert response["Content-Disposition"] == 'attachment; filename="dates.ics"'
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    assert {first["summary"], second["summary"]} == {"Date to remember"}
    assert [first["dtstart"].dt, second["dtstart"].dt] == [
        date(2026, 12, 12),
        date(2026, 12, 14),
    ]
    assert set(first) == {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS", "TRANSP"}
    assert str(first["uid"]).encode() in response.content  # not a second entry


@pytest.mark.parametrize(
    ("on", "line", "left"),
    [
        (date(2026, 12, 12), "The law gives you until", [12, 14]),
        (date(2026, 12, 13), "It is the last day.", [14]),
        (date(2026, 12, 14), "It is the last day.", [14]),
        (date(2026, 12, 15), "The last day was", []),
    ],
    ids=["the safe day", "past it", "the last day", "too late"],
)
def test_a_passed_day_is_told_as_passed_and_not_put_in_a_calendar(
    client: Client, on: date, line: str, left: list[int]
) -> None:
    what = sent("objection", date(2026, 11, 14))
    with time_machine.travel(on, tick=False):
        seen = page(client, what)
        days = [one["dtstart"].dt.day for one in entries(client, what)]

    assert line in seen
    assert ("Act no later than" in seen) is bool(left)
    assert ("Put these days in my calendar" in seen) is bool(left)
    assert ("These days are over." in seen) is (not left)
    assert days == left


@pytest.mark.parametrize(
    ("on", "line"),
    [
        (date(2027, 2, 22), "The IND has until"),
        (date(2027, 2, 23), "The IND had until"),
    ],
    ids=["last day", "passed"],
)
def test_the_day_of_the_ind_passes_too(client: Client, on: date, line: str) -> None:
    assert deadline("decision", date(2026, 11, 24)).last_day == date(2027, 2, 22)
    with time_machine.travel(on, tick=False):
        assert line in page(client, sent("decision", date(2026, 11, 24)))


def test_the_days_of_a_case_can_go_into_a_calendar(person: Person) -> None:
    person.answer_all(
        {
            "nationality": "other",
            "age": 34,
            "stay": "permit",
            "last_permit": "family",
            "permit_since": date(2023, 3, 1),
            "permit_changes": [],
        }
    )
    offered = person.client.get("/result/").content.decode()
    response = person.client.get("/result/dates/")
    days = [one.start for one in Calendar.from_ical(response.content).events]

    assert 'href="/result/dates/"' in offered
    assert date(2028, 3, 1) in days
    assert "permit" not in response.content.decode().lower()


@pytest.mark.parametrize("url", ["/", "/h/"])
def test_it_is_linked_where_people_look(client: Client, url: str) -> None:
    assert 'href="/t/"' in client.get(url).content.decode()
