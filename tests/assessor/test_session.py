"""What is kept of a person: a row that nobody can read without her cookie."""

from base64 import b64decode
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.conf import settings
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import override_settings

from assessor.answers.session import SessionStore, seal, unseal
from rules import LAW
from tests.conftest import Person, sent

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


def everything_in_the_database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM django_session")
        return repr(cursor.fetchall())


def cookie(person: Person) -> str:
    return person.client.cookies[settings.SESSION_COOKIE_NAME].value


def test_nothing_of_a_whole_interview_can_be_read_in_the_database(
    person: Person,
) -> None:
    person.answer_all({"nationality": "afghan", "age": 34})
    kept = everything_in_the_database()

    assert person.stored["nationality"] == "afghan"
    assert not [fact.code for fact in LAW.facts if f'"{fact.code}"' in kept]
    assert "afghan" not in kept


def test_the_row_does_not_show_the_cookie(person: Person) -> None:
    person.answer("topics", ["family"])

    assert cookie(person) not in everything_in_the_database()


def test_the_row_is_as_long_after_one_answer_as_after_twenty(person: Person) -> None:
    person.answer("topics", ["family"])
    early = len(Session.objects.get().session_data)
    person.answer_all({})

    assert len(Session.objects.get().session_data) == early


def test_the_same_answers_never_look_the_same() -> None:
    assert seal("a" * 32, {"age": 34}, NOON) != seal("a" * 32, {"age": 34}, NOON)


def test_what_is_sealed_opens_with_its_own_cookie_only() -> None:
    sealed = seal("a" * 32, {"age": 34}, NOON)

    assert unseal("a" * 32, sealed, NOON) == {"age": 34}
    assert unseal("b" * 32, sealed, NOON) is None
    assert unseal("a" * 32, sealed, NOON + timedelta(microseconds=1)) is None


def test_nobody_makes_a_row_live_longer(person: Person) -> None:
    person.answer("topics", ["family"])
    ends = Session.objects.get().expire_date
    kept = person.stored
    Session.objects.update(expire_date=ends + HALF_HOUR)
    later = person.stored
    Session.objects.update(expire_date=ends)

    assert kept == person.stored == {"topics": ["family"]}
    assert later == {}


def tabs(number: int) -> list[SessionStore]:
    """Begin a session, and open it in so many tabs at one instant."""
    first = SessionStore()
    first["answers"] = {"nationality": "other", "age": 34}
    first["withheld"] = ["stay"]
    first.create()
    opened = [SessionStore(first.session_key) for _ in range(number)]
    assert all(len(tab.keys()) == 2 for tab in opened)  # each has read the row
    return opened


@pytest.mark.django_db
def test_two_tabs_at_one_instant_lose_nothing() -> None:
    one, two = tabs(2)
    one["answers"] = {**one["answers"], "age": 35}
    one["withheld"] = ["happened", "stay"]
    two["answers"] = {**two["answers"], "married": True}
    two["withheld"] = []
    two["for_other"] = True
    one.save()
    two.save()

    kept = SessionStore(one.session_key)
    assert kept["answers"] == {"nationality": "other", "age": 35, "married": True}
    assert kept["withheld"] == ["happened"]
    assert kept["for_other"] is True


@pytest.mark.django_db
def test_the_later_of_two_answers_to_one_question_counts() -> None:
    one, two = tabs(2)
    one["answers"] = {**one["answers"], "age": 35}
    two["answers"] = {**two["answers"], "age": 36}
    one.save()
    two.save()
    one["answers"] = {**one["answers"], "nationality": "eu"}
    one.save()

    kept = SessionStore(one.session_key)
    assert kept["answers"] == {"nationality": "eu", "age": 36}


@pytest.mark.django_db
def test_twenty_tabs_lose_nothing() -> None:
    opened = tabs(20)
    for number, tab in enumerate(opened):
        tab["answers"] = {**tab["answers"], f"fact {number}": number}
    for tab in opened:
        tab.save()

    assert len(SessionStore(opened[0].session_key)["answers"]) == 22


@pytest.mark.django_db
def test_a_tab_writes_nothing_over_what_was_deleted() -> None:
    one, two = tabs(2)
    one.delete()
    two["for_other"] = True

    with pytest.raises(UpdateError):
        two.save()
    assert not Session.objects.exists()


@pytest.mark.django_db
def test_to_keep_them_longer_changes_no_answer_of_another_tab() -> None:
    one, two = tabs(2)
    one["answers"] = {**one["answers"], "age": 35}
    one.save()
    two.modified = True
    two.save()

    assert SessionStore(one.session_key)["answers"]["age"] == 35


def test_a_row_that_was_touched_is_empty(person: Person) -> None:
    person.answer("topics", ["family"])
    row = Session.objects.get()
    first, rest = row.session_data[0], row.session_data[1:]
    row.session_data = ("B" if first == "A" else "A") + rest
    row.save()

    response = person.client.get("/c/")
    assert response.status_code == 302
    assert person.stored == {}


def test_a_row_with_rubbish_is_empty(person: Person) -> None:
    person.answer("topics", ["family"])
    Session.objects.update(session_data="not sealed at all")

    assert person.stored == {}


def test_a_new_secret_of_the_server_makes_old_answers_unreadable(
    person: Person,
) -> None:
    person.answer("topics", ["family"])

    with override_settings(SECRET_KEY="another secret of the same server"):  # noqa: S106  # that is the test
        assert person.stored == {}


NEW = "another secret of the same server"


def test_a_change_of_the_secret_ends_no_session(person: Person) -> None:
    """What the one before sealed still opens; the new one seals all that follows."""
    person.answer("topics", ["family"])
    old, tab = settings.SECRET_KEY, open_form(person)
    asked = person.open_question()
    assert asked

    with override_settings(SECRET_KEY=NEW, SECRET_KEY_FALLBACKS=[old]):
        both = person.stored
        person.send(asked.code, {**sent(None), "of": tab})
        assert open_form(person) != tab
    with override_settings(SECRET_KEY=NEW):
        new = person.stored
    with override_settings(SECRET_KEY_FALLBACKS=["a third one, 0123456789abcdefghij"]):
        neither = person.stored

    assert both == {"topics": ["family"]}
    assert set(new) == {"topics", asked.code}
    assert neither == {}


def open_form(person: Person) -> str:
    """Which session a form on a page says that it is of."""
    page = person.client.get("/c/", follow=True).content.decode()
    return page.split('name="of" value="')[1].split('"')[0]


@pytest.mark.django_db
def test_it_ends_half_an_hour_after_the_last_answer() -> None:
    with time_machine.travel(NOON, tick=False):
        session = SessionStore()
        session["answers"] = {}
        session.create()

    assert Session.objects.get().expire_date == NOON + HALF_HOUR


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("minutes", "left"), [(3 * 60 + 29, 30), (3 * 60 + 31, 29), (3 * 60 + 59, 1)]
)
def test_it_ends_four_hours_after_the_first_answer(minutes: int, left: int) -> None:
    later = NOON + timedelta(minutes=minutes)
    with time_machine.travel(NOON, tick=False):
        session = SessionStore()
        session["answers"] = {"age": 34}
        session.create()
    for passed in (*range(25, minutes, 25), minutes):
        with time_machine.travel(NOON + timedelta(minutes=passed), tick=False):
            again = SessionStore(session.session_key)
            again["answers"] = {"age": passed}
            again.save()

    assert Session.objects.get().expire_date == later + timedelta(minutes=left)


def test_the_row_is_locked_with_aes_and_starts_with_its_nonce() -> None:
    first, second = (b64decode(seal("a" * 32, {}, NOON)) for _ in range(2))

    assert first[:12] != second[:12]
    assert len(first) == 12 + 2048 + 16
