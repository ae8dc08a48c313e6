"""Nobody comes in without a password, a second step and a role."""

import re
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import decrypt
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import get_resolver

from assessor.desk.accounts import people
from assessor.desk.accounts.door import OPEN
from assessor.desk.models import Consultant, Role, SignIn
from tests.desk.codes import code, code_of
from tests.desk.people import PASSWORD, signed_in, somebody

pytestmark = pytest.mark.django_db

SIGN_IN, STEP = "/account/in/", "/account/in/step/"
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def send_password(client: Client, name: str, password: str = PASSWORD) -> str:
    """Sign in; return where it leads, or nothing where it does not."""
    told = {"login": name, "password": password}
    return str(client.post(SIGN_IN, told).headers.get("Location", ""))


def test_a_password_alone_opens_nothing(consultant: Consultant) -> None:
    client = Client()

    assert send_password(client, consultant.name) == STEP
    assert client.get("/")["Location"] == SIGN_IN


def test_a_password_and_a_code_open_the_desk(consultant: Consultant) -> None:
    client = Client()
    send_password(client, consultant.name)

    response = client.post(STEP, {"code": code(consultant)})

    assert response["Location"] == "/"
    assert client.get("/").status_code == 200


def test_a_code_opens_once(consultant: Consultant) -> None:
    first, second = Client(), Client()
    told = {"code": code(consultant)}
    for one in (first, second):
        send_password(one, consultant.name)

    assert first.post(STEP, told).status_code == 302
    assert second.post(STEP, told).status_code == 200


@pytest.mark.parametrize("wrong", ["000000", "", "x" * 500, "12345678"])
def test_a_wrong_code_opens_nothing(consultant: Consultant, wrong: str) -> None:
    client = Client()
    send_password(client, consultant.name)

    client.post(STEP, {"code": wrong})

    assert client.get("/")["Location"] == SIGN_IN


def test_a_recovery_code_opens_the_desk_once(consultant: Consultant) -> None:
    client = signed_in(consultant)
    client.post("/account/again/", {"password": PASSWORD})
    client.post("/account/steps/codes/new/")
    page = client.get("/account/steps/codes/").content.decode()
    shown = re.findall(r">(\d{8})<", page)
    again = client.get("/account/steps/codes/").content.decode()

    assert len(shown) == 10
    assert shown[0] not in again
    for expected in (302, 200):
        other = Client()
        send_password(other, consultant.name)
        assert other.post(STEP, {"code": shown[0]}).status_code == expected


def test_who_guesses_passwords_is_stopped(consultant: Consultant) -> None:
    client = Client()
    for _ in range(5):
        send_password(client, consultant.name, "a guess that is long enough")

    assert send_password(client, consultant.name) == ""


def test_nobody_signs_up() -> None:
    names = {str(one) for one in get_resolver().reverse_dict if isinstance(one, str)}

    assert not {name for name in names if "signup" in name or "reset" in name}
    assert not settings.ACCOUNT_SIGNUP_ENABLED


def every_page() -> list[tuple[str, str]]:
    """The name and an address of each page of the desk."""
    told = {"number": "AAAA-2222", "fact": "age", "pk": "1"}
    found = []
    for name, ways in get_resolver().reverse_dict.lists():
        if isinstance(name, str):
            ((path, holes),) = ways[0][0]
            filled = {
                hole: "1" if "colleague" in name else told[hole] for hole in holes
            }
            found.append((name, "/" + path % filled))
    return found


def test_every_page_is_shut_but_for_those_of_signing_in() -> None:
    pages = every_page()

    shut = {n for n, path in pages if SIGN_IN in Client().get(path).get("Location", "")}

    assert len(pages) > 25
    assert {name for name, _ in pages} - shut <= OPEN


def test_every_page_is_shut_while_there_is_no_second_step() -> None:
    one = somebody("Nobody yet", Role.MANAGER)
    Authenticator.objects.all().delete()
    client = signed_in(one)

    for name, path in every_page():
        if name in OPEN or path.startswith("/account/steps/"):
            continue
        assert client.get(path)["Location"] == "/account/steps/", name


def test_a_second_step_is_added_right_after_the_password_and_later_with_it_again(
    consultant: Consultant,
) -> None:
    Authenticator.objects.all().delete()
    client = Client()
    send_password(client, consultant.name)

    page = client.get("/account/steps/app/").content.decode()
    found = re.search(r"<code><bdi dir=\"ltr\">([A-Z2-7]+)<", page)
    assert found
    added = client.post("/account/steps/app/", {"code": code_of(found[1])})

    assert added["Location"] == "/account/steps/codes/"
    shown = client.get("/account/steps/codes/").content.decode()
    assert len(re.findall(r">(\d{8})<", shown)) == 10
    assert client.get("/").status_code == 200
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=6)):
        again = client.get("/account/steps/passkeys/new/")["Location"]
    assert again.startswith("/account/again/")


def test_what_makes_codes_is_sealed_in_the_database(consultant: Consultant) -> None:
    stored = Authenticator.objects.get(user=consultant).data["secret"]

    assert len(stored) > 100
    assert decrypt(stored) not in stored


def test_a_one_time_password_leads_to_a_password_of_her_own() -> None:
    one, password = people.added("Noor", Role.CONSULTANT)
    client = Client()
    send_password(client, "Noor", password)
    change = "/account/password/"

    assert client.get("/")["Location"] == change
    short = {"oldpassword": password, "password1": "short", "password2": "short"}
    asked = client.post(change, short).content.decode()
    assert "This password is too short: at least 14 characters." in asked
    whole = {"oldpassword": password, "password1": PASSWORD, "password2": PASSWORD}
    assert client.post(change, whole).status_code == 302
    assert client.get("/")["Location"] == "/account/steps/"
    one.refresh_from_db()
    assert one.password_until is None
    assert send_password(Client(), "Noor", password) == ""


def test_in_dutch_the_library_speaks_as_the_rest_of_the_desk_does() -> None:
    _, password = people.added("Noor", Role.CONSULTANT)
    client = Client(headers={"accept-language": "nl"})
    refused = client.post(SIGN_IN, {"login": "Noor", "password": "wrong"})
    send_password(client, "Noor", password)
    told = {"oldpassword": "wrong", "password1": PASSWORD, "password2": "other"}
    asked = client.post("/account/password/", told)

    for page in (refused.content.decode(), asked.content.decode()):
        alert = page.partition('role="alert"')[2].partition("</div>")[0]
        said = " ".join(re.findall(r"<li>(?:<a[^>]*>)?([^<]+)", alert))
        assert "wachtwoord" in said
        assert not re.search(r"\b(je|jouw)\b|password", said, re.IGNORECASE)


def test_a_one_time_password_is_over_after_three_days() -> None:
    with time_machine.travel(NOON, tick=False):
        _, password = people.added("Noor", Role.CONSULTANT)
    with time_machine.travel(NOON + timedelta(days=3, minutes=1), tick=False):
        client = Client()
        send_password(client, "Noor", password)
        response = client.get("/", follow=True)

    assert "The time of this one-time password is over" in response.content.decode()


def test_a_sign_in_ends_after_half_an_hour_without_a_step(
    consultant: Consultant,
) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        client = signed_in(consultant)
        for minutes, expected in ((29, 200), (29, 200), (31, 302)):
            clock.shift(timedelta(minutes=minutes))
            assert client.get("/account/").status_code == expected


def test_a_sign_in_ends_after_eight_hours_whatever_is_done(
    consultant: Consultant,
) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        client = signed_in(consultant)
        for _ in range(19):
            clock.shift(timedelta(minutes=25))
            assert client.get("/account/").status_code == 200
        clock.shift(timedelta(minutes=10))
        assert client.get("/account/").status_code == 302


def test_a_sign_in_elsewhere_is_seen_and_ended(consultant: Consultant) -> None:
    here, there = signed_in(consultant), signed_in(consultant)
    firefox = "Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0"
    there.get("/account/", headers={"User-Agent": firefox})
    page = here.get("/account/").content.decode()
    (row,) = re.findall(r'name="row" value="(\w+)"', page)

    here.post("/account/", {"row": row})

    assert "Firefox, Windows" in page
    assert "This browser" in page
    assert there.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_nobody_ends_the_sign_in_of_another(
    client: Client, boss: Client, manager: Consultant
) -> None:
    boss.get("/account/")
    row = SignIn.objects.get(consultant=manager).row

    client.post("/account/", {"row": row})

    assert boss.get("/account/").status_code == 200


def test_the_database_holds_no_cookie(client: Client) -> None:
    client.get("/account/")
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM desk_signin")
        stored = [*cursor.fetchall(), *Session.objects.values_list()]

    assert cookie not in repr(stored)


def test_a_sign_in_gives_another_cookie(consultant: Consultant) -> None:
    client = Client()
    send_password(client, consultant.name)
    before = client.cookies[settings.SESSION_COOKIE_NAME].value

    client.post(STEP, {"code": code(consultant)})

    assert client.cookies[settings.SESSION_COOKIE_NAME].value != before
    old = Client()
    old.cookies[settings.SESSION_COOKIE_NAME] = before
    assert old.get("/").status_code == 302


def test_another_password_ends_the_other_sign_ins(consultant: Consultant) -> None:
    here, there = signed_in(consultant), signed_in(consultant)
    new = "five other words that are long"
    told = {"oldpassword": PASSWORD, "password1": new, "password2": new}

    assert here.post("/account/password/", told).status_code == 302

    assert here.get("/account/").status_code == 200
    assert there.get("/account/").status_code == 302


def test_signing_out_ends_it(client: Client) -> None:
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    client.get("/account/")
    client.post("/account/out/")
    copy = Client()
    copy.cookies[settings.SESSION_COOKIE_NAME] = cookie

    assert copy.get("/account/").status_code == 302


def test_a_role_that_is_taken_away_shuts_the_door_at_once(
    consultant: Consultant, boss: Client
) -> None:
    client = signed_in(consultant)
    assert client.get("/").status_code == 200

    boss.post(f"/colleagues/{consultant.pk}/", {"role": ""})

    assert client.get("/").status_code == 302
    again = signed_in(consultant).get("/")
    assert again.status_code == 403
    assert "You have no role at this desk." in again.content.decode()


def test_the_last_manager_stays_one(boss: Client, manager: Consultant) -> None:
    page = boss.post(f"/colleagues/{manager.pk}/", {"role": ""}).content.decode()

    assert "The last manager has to stay one" in page
    manager.refresh_from_db()
    assert manager.is_manager


def test_a_manager_adds_somebody_and_tells_a_password_once(boss: Client) -> None:
    told = {"name": "  Zed   Zon ", "role": "consultant"}
    page = boss.post("/colleagues/", told).content.decode()
    found = re.search(r">([a-z2-9]{5}(?:-[a-z2-9]{5}){3})<", page)

    assert found
    assert found[1] not in boss.get("/colleagues/").content.decode()
    assert send_password(Client(), "Zed Zon", found[1])
    twice = boss.post("/colleagues/", told).content.decode()
    assert "There is somebody with this name already." in twice


def test_two_managers_who_add_the_same_person_at_once_add_her_once(
    boss: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def after_the_other(one: Consultant) -> str:
        somebody(one.name, Role.CONSULTANT)
        return renewed(one)

    renewed = people.renewed
    monkeypatch.setattr(people, "renewed", after_the_other)

    page = boss.post("/colleagues/", {"name": "Zed", "role": "manager"})

    assert page.status_code == 200
    assert "There is somebody with this name already." in page.content.decode()
    assert "account added" not in boss.get("/log/").content.decode()


def test_a_lost_phone_is_helped_with_a_new_password(
    boss: Client, consultant: Consultant
) -> None:
    boss.post(f"/colleagues/{consultant.pk}/", {"role": "again"})

    assert not Authenticator.objects.filter(user=consultant).exists()
    assert send_password(Client(), consultant.name) == ""


def test_what_managers_do_with_accounts_is_in_the_log(
    boss: Client, consultant: Consultant
) -> None:
    for role in ("manager", "again", ""):
        boss.post(f"/colleagues/{consultant.pk}/", {"role": role})

    page = boss.get("/log/").content.decode()
    assert page.count('<td lang="en">account') == 3


def test_a_first_consultant_is_made_by_one_command() -> None:
    said = StringIO()
    call_command("consultant", "Noor", "--manager", stdout=said)
    found = re.search("[a-z2-9]{5}(-[a-z2-9]{5}){3}", said.getvalue())

    assert found
    assert send_password(Client(), "Noor", found[0])
    with pytest.raises(CommandError, match="--again"):
        call_command("consultant", "noor")
    call_command("consultant", "Noor", "--again", stdout=said)
    assert send_password(Client(), "Noor", found[0]) == ""


def test_a_consultant_to_try_things_with_is_refused_where_people_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = somebody("demo", Role.MANAGER)
    Consultant.objects.update(is_demo=True)
    client = signed_in(one)
    assert client.get("/").status_code == 200

    monkeypatch.setattr(settings, "HTTPS", True)

    assert client.get("/").status_code == 403
    with pytest.raises(CommandError, match="ASSESSOR_HTTPS"):
        call_command("consultant", "demo2", "--demo")


def test_the_sign_in_leads_on_to_the_page_that_was_asked_for(
    consultant: Consultant,
) -> None:
    client = Client()
    asked = "/account/steps/"
    door = client.get(asked)["Location"]
    told = {"login": consultant.name, "password": PASSWORD, "next": asked}

    client.post(SIGN_IN, told)

    assert door == "/account/in/?next=%2Faccount%2Fsteps%2F"
    assert client.post(STEP, {"code": code(consultant)})["Location"] == asked


def test_the_sign_in_leads_to_no_other_site(consultant: Consultant) -> None:
    client = Client()
    told = {"login": consultant.name, "password": PASSWORD, "next": "//evil.example/"}
    client.post(SIGN_IN, told)

    assert client.post(STEP, {"code": code(consultant)})["Location"] == "/"
