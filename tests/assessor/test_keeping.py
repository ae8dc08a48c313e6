"""To keep the answers and to come back to them: with a code, or in a file."""

import re
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from assessor.clock import by_the_clock
from assessor.firm import the_firm
from assessor.handover import codes, file, kept
from assessor.handover.content import content_now
from assessor.handover.models import Event, Kept, Tries
from assessor.settings import SESSION_COOKIE_NAME
from tests.assessor.canary import CANARY, dump
from tests.assessor.pages import text
from tests.conftest import Person
from tests.firm import SET as FIRM

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
WORDS = "vier Woorden die niemand raadt"


@pytest.fixture(autouse=True)
def _no_tries_before() -> None:
    Tries.objects.all().delete()


def halfway() -> Person:
    person = Person()
    person.answer("topics", ["family"])
    return person


def code_of(person: Person) -> str:
    page = text(person.client.get("/v/c/"))
    groups = re.findall(r"<span>([0-9]{4})</span>", page)
    return "".join(groups)


def kept_with_code(person: Person) -> str:
    response = person.client.post("/v/")
    assert (response.status_code, response["Location"]) == (302, "/v/c/")
    code = code_of(person)
    person.client.post("/v/c/")
    return code


def opened_on_another_device(code: str) -> Person:
    other = Person()
    response = other.client.post("/v/o/", {"code": codes.grouped(code)})
    assert (response.status_code, response["Location"]) == (302, "/v/k/?why=open")
    return other


# --- The choice -----------------------------------------------------------------------


def test_the_page_offers_all_three_and_says_which_is_safest() -> None:
    page = text(halfway().client.get("/v/"))

    assert page.index("Keep nothing") < page.index("With a code")
    assert page.index("With a code") < page.index("In a file")
    assert "the safest choice when somebody watches you" in page
    assert "Whoever finds it can see the answers" in page
    assert "stays on this device until you delete it" in page


@pytest.mark.parametrize("url", ["/c/check/", "/result/"])
def test_check_and_result_lead_to_it(url: str) -> None:
    person = halfway()
    person.answer_all({})

    assert 'href="/v/"' in text(person.client.get(url))


def test_the_first_page_leads_to_what_was_kept() -> None:
    assert 'href="/v/o/"' in text(Client().get("/"))


def test_without_answers_there_is_nothing_to_keep() -> None:
    client = Client()

    assert "There are no answers to keep yet" in text(client.get("/v/"))
    assert "There are no answers to keep yet" in text(client.post("/v/"))
    assert "There are no answers to keep yet" in text(client.post("/v/f/"))
    assert not Kept.objects.exists()


def test_without_a_pepper_only_a_file_is_offered(settings: Any) -> None:
    settings.PEPPER = ""
    person = halfway()
    page, back = (text(person.client.get(url)) for url in ("/v/", "/v/o/"))
    person.client.post("/v/")

    assert "With a code" not in page
    assert 'name="code"' not in back
    assert "In a file" in page
    assert not Kept.objects.exists()


# --- The code -------------------------------------------------------------------------


def test_the_code_is_shown_until_she_says_that_she_has_it_and_never_again() -> None:
    person = halfway()
    person.client.post("/v/")
    first, again = code_of(person), code_of(person)
    person.client.post("/v/c/")
    after = person.client.get("/v/c/", follow=True)

    assert codes.read(first) == first == again
    assert first not in text(after).replace("</span> <span>", "")
    assert after.redirect_chain[-1][0] == "/v/k/"


def test_the_code_stands_from_left_to_right_and_until_when_it_works() -> None:
    with time_machine.travel(NOON, tick=False):
        person = halfway()
        person.client.post("/v/")
        page = text(person.client.get("/v/c/"))

    assert '<p class="code"><bdi dir="ltr" translate="no"><span>' in page
    assert '<bdi dir="ltr">22 January 2027</bdi>' in page


def test_pressed_twice_keeps_once_and_shows_the_same_code() -> None:
    person = halfway()
    person.client.post("/v/")
    first = code_of(person)
    person.client.post("/v/")

    assert Kept.objects.count() == 1
    assert code_of(person) == first


def test_neither_the_code_nor_an_answer_is_in_an_address_or_the_database() -> None:
    person = halfway()
    person.client.post("/v/")
    code, stolen = code_of(person), dump()
    chain = opened_on_another_device(code).client.get("/v/k/", follow=True)

    assert code.encode() not in stolen
    assert codes.grouped(code).encode() not in stolen
    assert b'"family"' not in stolen
    assert not any(code[:4] in url for url, _ in chain.redirect_chain)


def test_on_another_device_the_code_brings_back_all_that_was_told() -> None:
    person = halfway()
    person.answer_all({"nationality": "other", "age": 34})
    told = person.stored
    code = kept_with_code(person)
    other = opened_on_another_device(code)
    page = text(other.client.get("/v/k/?why=open"))

    assert other.stored == told
    assert "Your answers are open again." in page
    assert 'href="/result/"' in page
    assert other.client.get("/result/").status_code == 200


def test_halfway_she_goes_on_where_she_was() -> None:
    person = halfway()
    asked = person.open_question()
    other = opened_on_another_device(kept_with_code(person))

    assert asked
    assert other.url(asked.code) in text(other.client.get("/v/k/"))
    assert other.open_question() == asked


def test_who_helps_comes_back_as_one_who_helps() -> None:
    person = Person()
    person.client.post("/b/")
    person.answer("topics", ["family"])
    other = opened_on_another_device(kept_with_code(person))

    assert other.client.session["for_other"] is True


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Type your code."),
        ("1234 5678", "A code has twenty digits. Here are 8."),
        ("1234 5678 1234 5678 1234 5", "A code has twenty digits. Here are 21."),
        ("my code", "A code has twenty digits. Here are 0."),
    ],
)
def test_what_is_no_code_is_said_and_looked_up_nowhere(typed: str, said: str) -> None:
    response = Client().post("/v/o/", {"code": typed})

    assert said in text(response)
    assert "<title>Error: " in text(response)
    assert not Event.objects.exists()
    assert not Tries.objects.exists()


def test_two_digits_that_changed_places_are_said_and_stand_there_to_mend() -> None:
    code = kept_with_code(halfway())
    at = next(at for at in range(19) if code[at] != code[at + 1])
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    page = text(Client().post("/v/o/", {"code": swapped}))

    assert "One of the digits is not right." in page
    assert f'value="{swapped}"' in page
    assert 'aria-invalid="true"' in page


def answer_to(code: str) -> str:
    page = text(Client().post("/v/o/", {"code": code}))
    return re.sub(r"[A-Za-z0-9]{64}|value=\"[0-9 ]*\"", "", page)


def test_wrong_deleted_and_expired_codes_get_the_very_same_answer() -> None:
    deleted, expired = kept_with_code(halfway()), kept_with_code(halfway())
    opened_on_another_device(deleted).client.post("/v/d/")
    Kept.objects.update(
        created_on=by_the_clock() - timedelta(days=61),
        expires_on=by_the_clock() - timedelta(days=1),
    )
    answers = {answer_to(code) for code in (codes.new(), deleted, expired)}

    assert len(answers) == 1
    assert "This code opens nothing." in answers.pop()
    assert Event.objects.filter(what="wrong code").count() == 3


SHELTER, ELSEWHERE = "203.0.113.7", "198.51.100.7"


def open_from(address: str, code: str) -> Any:
    return Client(REMOTE_ADDR=address).post("/v/o/", {"code": code})


def test_after_a_few_wrong_codes_it_waits_and_the_interview_goes_on() -> None:
    person = halfway()
    code = kept_with_code(person)
    tries = [open_from(SHELTER, codes.new()).status_code for _ in range(6)]
    right, elsewhere = open_from(SHELTER, code), open_from(ELSEWHERE, code)
    told = {"answer": "family"}
    asked = Client(REMOTE_ADDR=SHELTER).post(person.url("topics"), told)

    assert tries == [200] * 5 + [429]
    assert right.status_code == 429
    assert "Nothing is lost: try again in" in text(right)
    assert elsewhere.status_code == asked.status_code == 302


def test_right_codes_are_never_too_many() -> None:
    code = kept_with_code(halfway())
    seen = {open_from(SHELTER, code).status_code for _ in range(8)}

    assert seen == {302}


# --- What is kept, changed and deleted ------------------------------------------------


def test_what_changed_is_kept_only_when_she_says_so() -> None:
    person = halfway()
    code = kept_with_code(person)
    same = text(person.client.get("/v/k/"))
    person.answer("nationality", "other")
    changed = text(person.client.get("/v/k/"))
    before = opened_on_another_device(code).stored
    person.client.post("/v/a/")
    after = opened_on_another_device(code).stored

    assert "Keep these answers too" not in same
    assert "Keep these answers too" in changed
    assert set(before) == {"topics"}
    assert set(after) == {"topics", "nationality"}
    assert Kept.objects.count() == 1


def test_she_can_go_back_to_what_is_kept() -> None:
    person = halfway()
    kept_with_code(person)
    person.answer("nationality", "other")
    person.client.post("/v/k/")

    assert set(person.stored) == {"topics"}


def test_on_two_devices_nothing_is_written_over_unseen() -> None:
    here = halfway()
    code = kept_with_code(here)
    there = opened_on_another_device(code)
    there.answer("nationality", "other")
    there.client.post("/v/a/")
    here.answer("nationality", "eu")
    response = here.client.post("/v/a/")
    asked = text(here.client.get(response["Location"]))
    unchanged = opened_on_another_device(code).stored
    here.client.post("/v/a/", {"over": "1"})

    assert response["Location"] == "/v/k/?why=changed"
    assert "Choose which to keep." in asked
    assert unchanged["nationality"] == "other"
    assert opened_on_another_device(code).stored["nationality"] == "eu"


def test_a_stale_tab_of_other_answers_keeps_nothing() -> None:
    person = halfway()
    person.client.post("/v/", {"of": "0" * 12})
    person.client.post("/v/f/", {"of": "0" * 12, "words": WORDS})

    assert not Kept.objects.exists()


def test_deleting_asks_first_and_then_takes_all_at_once() -> None:
    person = halfway()
    code = kept_with_code(person)
    asked = text(person.client.get("/v/d/"))
    there = Kept.objects.count()
    done = person.client.post("/v/d/", follow=True)

    assert "Delete what is kept?" in asked
    assert there == 1
    assert "It is deleted" in text(done)
    assert not Kept.objects.exists()
    assert kept.open_with(code) is None
    assert person.stored  # those of the visit, until she deletes them


def test_two_who_delete_at_once_both_read_that_it_is_gone() -> None:
    person = halfway()
    other = opened_on_another_device(kept_with_code(person))
    other.client.post("/v/d/")
    done = person.client.post("/v/d/", follow=True)

    assert "It is deleted" in text(done)


def test_a_case_deleted_elsewhere_is_said_in_every_open_tab() -> None:
    person = halfway()
    other = opened_on_another_device(kept_with_code(person))
    other.client.post("/v/d/")

    for response in (
        person.client.get("/v/k/", follow=True),
        person.client.post("/v/a/", follow=True),
    ):
        assert "What you kept is no longer there." in text(response)


def test_she_sees_when_it_was_sent_and_opened(settings: Any) -> None:
    settings.FIRM = the_firm(FIRM)
    person = halfway()
    code = kept_with_code(person)
    opened = kept.open_with(code)
    assert opened
    with time_machine.travel(NOON, tick=False):
        kept.send(opened, opened.content, {}, today=False)
        sent = text(person.client.get("/v/k/"))
        Kept.objects.update(opened_at=NOON + timedelta(days=1))
        seen = text(person.client.get("/v/k/"))
        asked = text(person.client.get("/v/d/"))

    name = "<bdi>De Vries &amp; Yılmaz</bdi>"
    assert f'You sent answers to {name} on <bdi dir="ltr">23 November 2026' in sent
    assert "They did not open them yet." in sent
    assert 'They opened them on <bdi dir="ltr">24 November 2026' in seen
    assert "deleted too, also for the firm" in asked


def test_leaving_forgets_the_code_and_deletes_nothing_that_is_kept() -> None:
    person = halfway()
    code = kept_with_code(person)
    person.client.get("/x/")

    assert person.client.get("/v/k/")["Location"] == "/v/o/"
    assert kept.open_with(code)


def test_with_the_database_gone_while_sealing_nothing_is_half_stored() -> None:
    person = halfway()
    person.client.raise_request_exception = False
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE handover_kept RENAME TO away")
        response = person.client.post("/v/")
        cursor.execute("ALTER TABLE away RENAME TO handover_kept")

    assert response.status_code == 503
    assert "What you answered before is kept" in text(response)
    assert person.stored == {"topics": ["family"]}
    assert not Kept.objects.exists()
    assert kept_with_code(person)


# --- The file -------------------------------------------------------------------------


def saved(person: Person, words: str = WORDS) -> bytes:
    response = person.client.post("/v/f/", {"words": words})
    assert response["Content-Type"] == "application/octet-stream"
    return bytes(response.content)


def open_file(raw: bytes, words: str = WORDS, client: Client | None = None) -> Any:
    upload = SimpleUploadedFile("document.dat", raw)
    told = {"file": upload, "words": words}
    return (client or Client()).post("/v/u/", told)


def test_a_file_brings_back_all_that_was_told_and_nothing_stays_here() -> None:
    person = halfway()
    person.answer_all({"nationality": "other", "age": 34})
    raw = saved(person)
    other = Person()
    response = open_file(raw, client=other.client)
    page = text(other.client.get(response["Location"]))

    assert response["Location"] == "/c/check/?why=open"
    assert "These are the answers that you kept." in page
    assert other.stored == person.stored
    assert not Kept.objects.exists()


def test_the_words_count_whatever_the_phone_makes_of_them() -> None:
    raw = saved(halfway(), "vier woorden die niemand raadt")

    assert open_file(raw, "  Vier woorden  die niemand\u00a0raadt ")["Location"]


def test_the_file_and_its_name_tell_nothing() -> None:
    person = halfway()
    with time_machine.travel(NOON, tick=False):
        person = halfway()
        response = person.client.post("/v/f/", {"words": WORDS})
    much = halfway()
    much.answer_all({"nationality": "other"})

    assert response["Content-Disposition"] == (
        'attachment; filename="document-2026-11-23.dat"'
    )
    assert b"family" not in response.content
    assert len(saved(much)) == len(response.content)
    assert SESSION_COOKIE_NAME not in response.cookies


def test_short_words_are_not_taken() -> None:
    page = text(halfway().client.post("/v/f/", {"words": "kort  woord"}))

    assert "Choose more words: at least 12 letters in all." in page
    assert "kort" not in page


def damaged(raw: bytes) -> bytes:
    return raw[:60] + bytes([raw[60] ^ 1]) + raw[61:]


def other_version(raw: bytes) -> bytes:
    whole = raw[:8] + b"\x00" + raw[9:-32]
    return whole + sha256(whole).digest()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda _: b"%PDF-1.7 not ours", "This is not a file that this site made."),
        (lambda _: b"", "This is not a file that this site made."),
        (lambda raw: raw + bytes(200_000), "This is not a file that this site made."),
        (damaged, "This file is damaged."),
        (lambda raw: raw[:-40], "This file is damaged."),
        (lambda raw: raw[:8], "This file is damaged."),
        (other_version, "Another version of this site made this file."),
    ],
    ids=["not ours", "empty", "too long", "damaged", "cut", "torn", "other version"],
)
def test_a_file_that_cannot_be_opened_is_said_plainly(change: Any, said: str) -> None:
    person = halfway()
    raw = saved(person)
    other = halfway()
    response = open_file(change(raw), client=other.client)

    assert said in text(response)
    assert other.stored == {"topics": ["family"]}


def test_wrong_words_are_said_and_not_repeated() -> None:
    response = open_file(saved(halfway()), f"{CANARY} and more words")

    assert "These words do not open this file." in text(response)
    assert CANARY not in text(response)


def test_without_file_or_words_both_are_asked_for() -> None:
    page = text(Client().post("/v/u/"))

    assert "Choose the file." in page
    assert "Type the words that open the file." in page


def test_of_too_many_letters_one_sentence_is_said() -> None:
    page = text(open_file(saved(halfway()), "x" * 201))

    assert page.count("Ensure this value has at most 200 characters") == 2
    assert "Type the words that open the file." not in page


@pytest.mark.parametrize("told", [{"answers": {"topics": 5}}, {"answers": {"x": "y"}}])
def test_a_file_that_somebody_made_up_breaks_nothing(told: dict[str, Any]) -> None:
    raw = file.seal_file(content_now(told, "en", by_the_clock()), WORDS)
    client = Client()
    response = open_file(raw, client=client)

    assert response.status_code == 302
    assert client.get(response["Location"], follow=True).status_code == 200


@pytest.mark.parametrize("url", ["/v/o/", "/v/", "/t/", "/d/", "/nowhere/"])
def test_no_other_page_takes_a_file(url: str) -> None:
    upload = SimpleUploadedFile("x", b"x")

    assert Client().post(url, {"file": upload}).status_code in {400, 404}


def test_several_files_are_not_taken() -> None:
    two = [SimpleUploadedFile("x", b"x"), SimpleUploadedFile("y", b"y")]

    assert Client().post("/v/u/", {"file": two}).status_code == 400


def test_neither_code_nor_words_nor_answers_come_into_a_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level("DEBUG"):
        person = halfway()
        code = kept_with_code(person)
        opened_on_another_device(code).client.post("/v/a/")
        Client().post("/v/o/", {"code": code[:-1]})
        open_file(saved(person, CANARY), f"{CANARY} wrong")
        person.client.post("/v/d/")
    lines = repr([*Event.objects.values_list("who", "what", "number")])

    for word in (CANARY, code, codes.grouped(code), "family"):
        assert word not in caplog.text
        assert word not in lines
