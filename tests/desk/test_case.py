"""A case at the desk: opened, worked on, printed, and let go."""

import io
import json
import re
import subprocess
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from assessor.desk.cases import entries, wishes
from assessor.desk.models import Consultant, Entry, Handling, Role, Status
from assessor.handover import kept, office
from assessor.handover.log import verify
from assessor.handover.models import Event, Kept
from assessor.report.documents.case_file import read_case_file
from assessor.sending import forms, parcel
from assessor.sending.draft import Draft
from assessor.sending.help_page import help_wanted
from rules import LAW
from rules.assessment.reading import read_case
from tests.desk.people import (
    AT_ODDS,
    LETTER,
    REACH,
    REFUSED,
    WAITING,
    WIDOW,
    sent,
    signed_in,
    somebody,
)

pytestmark = pytest.mark.django_db

NOTE = "Wants to bring her sister"
CONSULTANT, BOTH = "consultant", "both"
SENT_ANEW = "Sent anew since you last opened it"


def page(client: Client, number: str, query: str = "") -> str:
    response = client.get(f"/case/{number}/{query}")
    assert response.status_code == 200
    return str(response.content.decode())


def events(number: str) -> list[str]:
    return list(Event.objects.filter(number=number).values_list("what", flat=True))


def print_of(client: Client, *numbers: str, **told: str) -> Any:
    wanted = {"edition": CONSULTANT, "language": "en", **told}
    return client.post("/print/", {"number": list(numbers), **wanted})


def pages_of(response: Any) -> int:
    with pikepdf.open(io.BytesIO(response.content)) as made:
        return len(made.pages)


def text_of(response: Any, folder: Path) -> str:
    file = folder / "a.pdf"
    file.write_bytes(response.content)
    tool = ["pdftotext", "-layout", str(file), "-"]
    found = subprocess.run(tool, capture_output=True, text=True, check=True).stdout
    return " ".join(found.split())


# Opening


def test_opening_is_noted_and_the_person_sees_it(client: Client) -> None:
    opened = sent(WIDOW)

    page(client, opened.number)

    assert events(opened.number) == ["sent", "opened"]
    again = kept.open_again(opened.number, opened.key)
    assert again is not None
    assert again.opened_at is not None
    assert Handling.objects.get(case=opened.number).status == Status.OPENED


def test_the_consultants_report_is_on_the_screen(client: Client) -> None:
    found = page(client, sent(WIDOW).number)

    for one in (
        "fit a non-temporary humanitarian permit.",
        "Running terms and dangers",
        "First questions for the intake",
        "The law, line by line",
        "Where to read the law",
    ):
        assert one in found


def test_what_is_not_safe_stands_before_how_to_reach_her(client: Client) -> None:
    found = page(client, sent(WIDOW, extra=REACH).number)

    assert found.index("Not safe:") < found.index("06 12345678")
    assert "Leave a message · Send a text message" in found
    assert found.index("Not safe:") < found.index("Running terms and dangers")
    assert "A first consultation, free" in found
    assert "What happened · Which papers there are." in found
    assert "Agreed on 2026-11-26 to the words of version 2026-11-26." in found


def test_the_desk_knows_by_name_all_that_the_pages_of_sending_send() -> None:
    of_page = {*forms.ReachForm().fields}
    beside_it = parcel.beside(Draft())

    assert of_page | beside_it.keys() <= wishes.KNOWN
    assert [*forms.WAYS] == [*wishes.WAYS]
    assert {forms.PERSON, forms.HELPER} == wishes.WHO.keys()
    assert help_wanted().keys() == wishes.HELP_WANTED.keys()


def test_who_calls_herself_is_waited_for(client: Client) -> None:
    found = page(client, sent(WIDOW, extra={"i_will_call": True}).number)

    assert "The person calls you" in found
    assert "gave no way to be reached" not in found


def test_what_the_desk_does_not_know_is_shown_as_it_came(client: Client) -> None:
    found = page(client, sent(WIDOW, extra={"pet": "a <b>dog</b>"}).number)

    assert "a &lt;b&gt;dog&lt;/b&gt;" in found


def test_without_a_way_to_reach_her_it_says_to_wait(client: Client) -> None:
    assert "gave no way to be reached" in page(client, sent(WIDOW).number)


def test_answers_that_do_not_go_together_come_first(client: Client) -> None:
    found = page(client, sent(AT_ODDS).number)

    assert found.index("Answers that do not go together") < found.index("The client<")


def test_the_term_of_a_letter_is_told(client: Client) -> None:
    assert "Objection (bezwaar) by" in page(client, sent(REFUSED, letter=LETTER).number)


def test_the_page_is_in_dutch_too(client: Client) -> None:
    client.post("/l/", {"language": "nl", "next": "/"})

    assert '<html lang="nl"' in page(client, sent(WIDOW).number)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_address_of_the_guide_leads_to_the_public_site(
    client: Client, language: str
) -> None:
    client.post("/l/", {"language": language, "next": "/"})
    with override(language):
        at_the_site = reverse("guide", urlconf="assessor.urls")
    found = page(client, sent(WIDOW).number)

    response = client.get(at_the_site)

    assert f">{at_the_site}<" in found
    assert response["Location"] == f"http://localhost:8000{at_the_site}"


# Working on it


def test_a_note_is_kept_sealed_with_a_name_and_cannot_be_changed(
    client: Client,
) -> None:
    number = sent(WIDOW).number
    client.post(f"/case/{number}/note/", {"text": NOTE})
    client.post(f"/case/{number}/note/", {"text": "  "})

    assert NOTE in page(client, number)
    assert Entry.objects.count() == 1
    assert NOTE.encode() not in bytes(Entry.objects.get().sealed)
    assert events(number)[1:] == ["noted", "opened"]


def test_what_was_written_while_the_sign_in_ended_comes_back(
    consultant: Consultant,
) -> None:
    number = sent(WIDOW).number
    noon = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
    with time_machine.travel(noon, tick=False) as clock:
        client = signed_in(consultant)
        clock.shift(timedelta(minutes=31))
        response = client.post(f"/case/{number}/note/", {"text": f"{NOTE} <b>"})

    assert response.status_code == 403
    assert f"{NOTE} &lt;b&gt;</textarea>" in response.content.decode()
    assert not Entry.objects.exists()


def test_a_case_is_mine_a_colleagues_or_nobodys(
    client: Client, consultant: Consultant
) -> None:
    other, gone = somebody("Zed", Role.CONSULTANT), somebody("Gone", "")
    number = sent(WIDOW).number

    for one, expected in (
        (consultant.pk, consultant),
        (other.pk, other),
        (gone.pk, None),
        ("x", None),
    ):
        client.post(f"/case/{number}/mine/", {"consultant": one})
        assert Handling.objects.get(case=number).consultant == expected


def test_a_status_is_given_and_no_other_word(client: Client) -> None:
    number = sent(WIDOW).number
    for one in ("appointment", "eaten"):
        client.post(f"/case/{number}/status/", {"status": one})

    assert Handling.objects.get(case=number).status == Status.APPOINTMENT
    assert events(number)[-1] == "status"


def test_the_law_of_another_day_shows_what_turns(client: Client) -> None:
    number = sent(WAITING).number
    then = date.today() + timedelta(days=600)  # noqa: DTZ011  # any day will do

    assert "comes out otherwise" not in page(client, number)
    found = page(client, number, f"?on={then}")

    assert "comes out otherwise" in found
    assert "Back to today" in found


@pytest.mark.parametrize("day", ["1900-01-01", "x", "2026-13-01", "9999-01-01"])
def test_a_day_without_a_law_is_said_and_today_is_shown(
    client: Client, day: str
) -> None:
    found = page(client, sent(WIDOW).number, f"?on={day}")

    assert "The law is not known here for that day." in found
    assert "Back to today" not in found


def test_a_corrected_answer_stands_beside_her_own_and_counts(client: Client) -> None:
    number = sent(WIDOW).number
    told = {"answer": "work", "reason": "Saw the register of deaths"}

    client.post(f"/case/{number}/answer/sponsor_right/", told)
    found = page(client, number)

    assert "Corrected by Noor on" in found
    assert "Saw the register of deaths" in found
    assert "The person said:" in found
    assert "comes out otherwise" in found
    assert "&lt;" not in found
    assert events(number)[-2:] == ["corrected", "opened"]


def test_a_correction_needs_a_reason_and_an_answer(client: Client) -> None:
    number = sent(WIDOW).number
    address = f"/case/{number}/answer/sponsor_right/"

    without = client.post(address, {"answer": "dutch"}).content.decode()
    empty = client.post(address, {"reason": "x"}).content.decode()

    assert "Write why" in without
    assert 'role="alert"' in empty
    assert not Entry.objects.exists()


def test_each_kind_of_answer_can_be_corrected(client: Client) -> None:
    number = sent(WIDOW).number
    day = {"day": "1", "month": "2", "year": "2020"}
    for fact, told in (
        ("permit_since", day),
        ("age", {"number": "41"}),
        ("concerns", {"answer": ["-"]}),
        ("refusal", {"answer": "no"}),
    ):
        address = f"/case/{number}/answer/{fact}/"
        assert "I would rather not say" not in client.get(address).content.decode()
        response = client.post(address, {**told, "reason": "heard"})
        assert response.status_code == 302, fact

    assert "1 February 2020" in page(client, number)


def test_the_letter_is_corrected_as_it_was_seen(client: Client) -> None:
    number = sent(REFUSED, letter=LETTER).number
    address = f"/case/{number}/answer/letter/"
    seen = date.fromisoformat(LETTER[1]) - timedelta(days=3)
    day = {"day": seen.day, "month": seen.month, "year": seen.year}

    assert "Write why" in client.post(address, {"kind": "request"}).content.decode()
    told = {"kind": "objection", **day, "reason": "It is on the table"}
    response = client.post(address, told)
    found = page(client, number)

    assert response.status_code == 302
    assert "Appeal to the court (beroep) by" in found
    assert "Objection (bezwaar) by" not in found
    assert "It is on the table" in found
    assert "Corrected by Noor on" in found


def test_a_kind_of_letter_that_is_no_more_is_not_answered(client: Client) -> None:
    number = sent(REFUSED, letter=LETTER).number
    told = {"fact": entries.LETTER, "value": ["telegram", "2026-01-02"]}
    private = office.private_keys()
    entries.write(number, private, "Noor", entries.CORRECTION, "It is here", **told)

    found = page(client, number)

    assert "It is here" in found
    assert "Not answered" in found
    assert "Objection (bezwaar) by" not in found
    assert client.get(f"/case/{number}/answer/letter/").status_code == 200


def test_a_yes_without_a_letter_asks_for_it(client: Client) -> None:
    number = sent(REFUSED).number

    assert f"/case/{number}/answer/letter/" in page(client, number)


def test_what_was_not_asked_and_counts_now_can_be_filled_in(client: Client) -> None:
    number = sent({"nationality": "other", "stay": "permit"}).number

    found = page(client, number)

    assert "Questions that count now, and were not asked" in found
    assert f"/case/{number}/answer/last_permit/" in found


def test_a_second_opinion_becomes_a_case_of_nobody(client: Client) -> None:
    number = sent(WIDOW, extra=REACH).number
    told = {"agrees": "no", "text": "The permit was not renewed in time"}
    client.post(f"/case/{number}/opinion/", told)

    made = client.get(f"/case/{number}/opinion/file/").content.decode()
    (case,) = tomllib.loads(made)["case"]

    assert "Does not agree" in page(client, number)
    assert "# The permit was not renewed in time" in made
    for secret in (number, "Noor", "Sam", "06 12345678"):
        assert secret not in made
    assert read_case(case["answers"], case["on"], LAW).answers["age"] == 40
    assert case["expect"]["lead"] == "widow"


def test_half_a_second_opinion_is_none(client: Client) -> None:
    number = sent(WIDOW).number
    for told in ({"agrees": "no"}, {"text": "why"}, {"agrees": "x", "text": "why"}):
        client.post(f"/case/{number}/opinion/", told)

    assert not Entry.objects.exists()


def test_the_days_go_into_a_calendar_without_a_name(client: Client) -> None:
    number = sent(WAITING).number

    made = client.get(f"/case/{number}/dates/").content.decode()

    assert "BEGIN:VEVENT" in made
    assert number not in made
    assert events(number)[-1] == "exported"


# Printing


def test_a_case_is_printed_and_marked(client: Client) -> None:
    number = sent(WIDOW).number

    response = print_of(client, number)

    assert response["Content-Type"] == "application/pdf"
    assert number not in response["Content-Disposition"]
    assert Handling.objects.get(case=number).status == Status.PRINTED
    assert events(number) == ["sent", "printed"]


def test_the_consultants_paper_bears_the_number_and_how_to_reach_her(
    client: Client, tmp_path: Path
) -> None:
    number = sent(WIDOW, extra=REACH).number

    ours = text_of(print_of(client, number), tmp_path)
    hers = text_of(print_of(client, number, edition="applicant"), tmp_path)

    for one in (
        number,
        "Not safe: Leave a message · Send a text message",
        "Ask for Sam",
    ):
        assert one in ours
        assert one not in hers


def test_an_appointment_stays_one_when_it_is_printed(client: Client) -> None:
    number = sent(WIDOW).number
    Handling.objects.create(case_id=number, status=Status.APPOINTMENT)

    print_of(client, number)

    assert Handling.objects.get(case=number).status == Status.APPOINTMENT


@pytest.mark.parametrize("language", ["nl", "en", "nl+en"])
def test_both_editions_are_one_file_in_each_language(
    client: Client, language: str
) -> None:
    number = sent(WIDOW).number
    one = pages_of(print_of(client, number, language=language))

    both = pages_of(print_of(client, number, edition=BOTH, language=language))

    assert both >= one + 2


def test_each_of_a_stack_begins_on_a_sheet_of_its_own(client: Client) -> None:
    first, second = sent(WIDOW).number, sent(WAITING).number
    alone = [pages_of(print_of(client, number)) for number in (first, second)]

    stack = pages_of(print_of(client, first, second))

    assert stack == sum(n + n % 2 for n in alone)
    assert events(second)[-1] == "printed"


def test_nothing_chosen_and_too_much_is_said(client: Client) -> None:
    many = [sent(WIDOW).number] * 11

    assert "why=none" in print_of(client)["Location"]
    assert "why=many" in print_of(client, *many)["Location"]
    assert "why=none" in print_of(client, many[0], edition="x")["Location"]
    assert not Event.objects.filter(what="printed").exists()


# Letting go


def test_an_accepted_client_leaves_with_two_files_and_nothing_stays(
    client: Client,
) -> None:
    opened = sent(WIDOW, extra=REACH)
    number = opened.number
    client.post(f"/case/{number}/note/", {"text": NOTE})

    pdf = client.get(f"/case/{number}/pdf/").content
    file = client.get(f"/case/{number}/file/").content.decode()
    refused = client.post(f"/case/{number}/accept/", {})
    done = client.post(f"/case/{number}/accept/", {"saved": "yes"})

    assert pdf.startswith(b"%PDF")
    assert read_case_file(file).case.answers["age"] == 40
    assert NOTE in file
    assert json.loads(file)["desk"]["beside"]["name"] == "Ask for Sam"
    assert "Tick that both files are saved first" in refused.content.decode()
    assert "why=accepted" in done["Location"]
    assert not Kept.objects.exists()
    assert not Entry.objects.exists()
    assert not Handling.objects.exists()
    assert kept.open_again(number, opened.key) is None
    assert events(number)[-3:] == ["exported", "exported", "accepted"]


def test_a_case_is_deleted_only_after_a_second_look(client: Client) -> None:
    number = sent(WIDOW).number

    assert (
        "gone at once and for good"
        in client.get(f"/case/{number}/remove/").content.decode()
    )
    assert Kept.objects.exists()
    client.post(f"/case/{number}/remove/")
    assert not Kept.objects.exists()


GONE = "This case is not here any more"


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("note/", {"text": NOTE}),
        ("mine/", {"consultant": "1"}),
        ("status/", {"status": "closed"}),
        ("opinion/", {"agrees": "no", "text": NOTE}),
        ("answer/age/", {"number": "3", "reason": NOTE}),
        ("accept/", {"saved": "yes"}),
        ("remove/", {}),
    ],
)
def test_what_the_person_deleted_meanwhile_is_said_to_be_gone(
    client: Client, way: str, told: dict[str, str]
) -> None:
    opened = sent(WIDOW)
    page(client, opened.number)
    kept.delete(opened)

    response = client.post(f"/case/{opened.number}/{way}", told)

    assert response.status_code == 404
    assert GONE in response.content.decode()
    assert not Entry.objects.exists()
    assert not Handling.objects.exists()


@pytest.mark.parametrize("way", ["", "dates/", "file/", "pdf/", "opinion/file/"])
def test_a_number_that_is_guessed_shows_nothing(client: Client, way: str) -> None:
    response = client.get(f"/case/AAAA-2222/{way}")

    assert response.status_code == 404
    assert GONE in response.content.decode()


def test_a_case_that_is_kept_and_was_not_sent_is_not_here(client: Client) -> None:
    from assessor.clock import by_the_clock  # noqa: PLC0415
    from assessor.handover.content import content_now  # noqa: PLC0415

    _, opened = kept.keep(content_now({"answers": WIDOW}, "en", by_the_clock()))

    assert client.get(f"/case/{opened.number}/").status_code == 404
    assert opened.number not in client.get("/").content.decode()


def test_what_is_sent_anew_is_marked_and_its_notes_stay(client: Client) -> None:
    opened = sent(WIDOW)
    page(client, opened.number)
    client.post(f"/case/{opened.number}/note/", {"text": NOTE})
    kept.send(opened, opened.content, {"name": "Sam"}, today=True)

    queue = client.get("/").content.decode()

    assert "Sent anew" in queue
    assert NOTE in page(client, opened.number)


def test_a_case_that_was_sent_again_says_so_when_it_is_opened_and_only_then(
    client: Client,
) -> None:
    opened = sent(WIDOW)
    first = page(client, opened.number)
    kept.send(opened, opened.content, {}, today=False)

    again, once_more = (page(client, opened.number) for _ in range(2))

    assert SENT_ANEW in again
    assert SENT_ANEW not in first + once_more


# Who may


VIEWS = {
    "": 200,
    "case/{number}/": 200,
    "case/{number}/answer/age/": 200,
    "case/{number}/dates/": 200,
    "case/{number}/file/": 200,
    "case/{number}/pdf/": 200,
    "case/{number}/opinion/file/": 302,
    "case/{number}/accept/": 200,
    "case/{number}/remove/": 200,
    "begin/": 200,
    "changes/": 302,
    "en/guide/": 302,
    "account/": 200,
}
ONLY_MANAGERS = {"colleagues/": 200, "log/": 200}


@pytest.mark.parametrize("way", [*VIEWS, *ONLY_MANAGERS])
@pytest.mark.parametrize("role", ["", "consultant", "manager", "nobody"])
def test_each_role_sees_what_is_for_it(role: str, way: str) -> None:
    number = sent(WIDOW).number
    client = Client() if role == "nobody" else signed_in(somebody("Kim", role))

    status = client.get("/" + way.format(number=number)).status_code

    shut = {"nobody": 302, "": 403}
    for_all, for_managers = VIEWS.get(way), ONLY_MANAGERS.get(way)
    mine = for_managers if role == "manager" else 403
    assert status == shut.get(role, for_all or mine)
    if role in shut:
        assert events(number) == ["sent"]


@pytest.mark.parametrize("role", ["", "nobody"])
@pytest.mark.parametrize(
    "way", "note mine status opinion answer/age accept remove".split()
)
def test_who_may_not_come_in_changes_nothing(role: str, way: str) -> None:
    number = sent(WIDOW).number
    client = Client() if role == "nobody" else signed_in(somebody("Kim", role))
    told = {"text": "x", "status": "closed", "agrees": "no", "saved": "yes"}

    response = client.post(f"/case/{number}/{way}/", told)

    assert response.status_code in {302, 403}
    assert Kept.objects.filter(number=number).exists()
    assert events(number) == ["sent"]


def test_the_log_holds_after_all_of_it(client: Client) -> None:
    number = sent(WIDOW).number
    page(client, number)
    client.post(f"/case/{number}/note/", {"text": NOTE})
    office.erase(number, "Noor")

    assert verify().holds
    assert not re.search(NOTE, repr(list(Event.objects.values())))
