"""To send answers to the firm: on purpose, in parts, and once."""

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
import time_machine
from django.db import connection, connections
from django.test import Client

from assessor.answers import store
from assessor.clock import by_the_clock
from assessor.database import database
from assessor.firm import the_firm
from assessor.handover import kept, keys, limits, office
from assessor.handover.content import Content, content_now
from assessor.handover.models import Event, FirmWrap, Kept, Tries
from assessor.sending import consent
from assessor.sending.blocks import CODES, blocks, part
from rules import assess, counted
from rules.language.rule import Standing
from tests.assessor.canary import CANARY, dump, seen_from_outside
from tests.assessor.pages import text
from tests.conftest import Person
from tests.databases import in_place
from tests.firm import SET as FIRM
from tests.people import (
    DUTCH,
    HURT_AT_HOME,
    IN_DANGER,
    PEOPLE,
    WIDOW,
    WIDOW_WHO_WAS_HURT,
)

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
BY_TELEPHONE = {"telephone": "06 1234 5678", "safe": ["call"]}
STEPS = ("/s/", "/s/h/", "/s/r/", "/s/c/")


@pytest.fixture(autouse=True)
def _firm(settings: Any) -> None:
    settings.FIRM = the_firm(FIRM)
    Tries.objects.all().delete()


@pytest.fixture
def private(desk: Path) -> keys.PrivateKeys:
    return keys.private_keys(desk)


def told(answers: Mapping[str, object] = WIDOW) -> Person:
    person = Person()
    person.answer_all(answers)
    return person


def post(person: Person, url: str, what: Mapping[str, Any] | None = None) -> Any:
    return person.client.post(url, what or {})


def blocks_of(person: Person) -> list[str]:
    page = text(person.client.get("/s/"))
    return re.findall(r'name="sends" value="(\w+)"', page)


def choose(
    person: Person,
    *left_out: str,
    reach: Mapping[str, Any] = BY_TELEPHONE,
    help_wanted: tuple[str, ...] = ("review",),
) -> Any:
    """Go through the first three steps; return the answer to the third."""
    sends = [one for one in blocks_of(person) if one not in left_out]
    assert post(person, "/s/", {"sends": sends})["Location"] == "/s/h/"
    assert post(person, "/s/h/", {"help": help_wanted})["Location"] == "/s/r/"
    return post(person, "/s/r/", reach)


def press(person: Person) -> Any:
    return post(person, "/s/c/", {"agree": consent.VERSION})


def sent(person: Person, *left_out: str, **chosen: Any) -> kept.Sent:
    """Send it all; return what was sealed for the firm."""
    assert choose(person, *left_out, **chosen)["Location"] == "/s/c/"
    assert press(person).status_code == 302
    opened = kept.open_again(*remembered(person))
    assert opened
    assert opened.sent
    return opened.sent


def remembered(person: Person) -> tuple[str, bytes]:
    noted = person.client.session["kept"]
    return noted["number"], b64decode(noted["key"])


def code_of(person: Person) -> str:
    page = text(person.client.get("/v/c/"))
    return "".join(re.findall(r"<span>([0-9]{4})</span>", page))


# --- Where it begins ------------------------------------------------------------------


def test_the_result_leads_to_it_and_says_who_gets_what() -> None:
    page = text(told().client.get("/result/"))

    assert 'href="/s/"' in page
    assert "Send the answers" in page
    assert "They see your answers only if you send them." in page


@pytest.mark.parametrize("without", ["PEPPER", "OFFICE_KEYS"])
def test_without_a_key_of_the_firm_it_is_not_offered(
    without: str, settings: Any, tmp_path: Path
) -> None:
    setattr(settings, without, "" if without == "PEPPER" else tmp_path)
    person = told()
    page = text(person.client.get("/result/"))

    assert 'href="/s/"' not in page
    assert "They do not see your answers on this site." in page
    for url in STEPS:
        assert person.client.get(url)["Location"] == post(person, url)["Location"]
        assert person.client.get(url)["Location"] == "/result/"


@pytest.mark.parametrize("url", STEPS)
def test_who_has_not_answered_all_is_led_to_the_open_question(url: str) -> None:
    person = Person()
    person.answer("topics", ["family"])
    led = person.client.get("/c/")["Location"]

    assert person.client.get(url)["Location"] == led
    assert post(person, url)["Location"] == led


def test_no_step_is_reached_before_the_one_before_it() -> None:
    person = told()
    first = [person.client.get(url).status_code for url in STEPS]
    person.client.post("/s/", {"sends": blocks_of(person)})
    second = [person.client.get(url).status_code for url in STEPS]
    choose(person)
    last = [person.client.get(url).status_code for url in STEPS]

    assert first == [200, 302, 302, 302]
    assert second == [200, 200, 302, 302]
    assert last == [200] * 4


def test_a_form_of_other_answers_changes_nothing() -> None:
    person = told()
    choose(person)
    before = dict(person.client.session[store.WISHES])
    for url in STEPS:
        of_another = {"of": "0" * 12, "agree": consent.VERSION, **BY_TELEPHONE}
        assert post(person, url, of_another)["Location"] == "/s/?why=other"

    assert "That page belonged to other answers" in text(
        person.client.get("/s/?why=other")
    )
    assert person.client.session[store.WISHES] == before
    assert not Kept.objects.exists()


# --- What is sent ---------------------------------------------------------------------


def test_each_part_of_the_conversation_is_a_block_with_its_answers() -> None:
    person = told(WIDOW_WHO_WAS_HURT)
    page = text(person.client.get("/s/"))

    assert blocks_of(person) == ["now", "happened", "family", "past"]
    assert page.count("checked") == 4
    assert "Your situation now" in page
    assert "I am or was a victim" not in page.partition("See what is in it")[0]
    assert "40" in page


def test_all_that_counts_is_sent_and_nothing_else(private: keys.PrivateKeys) -> None:
    person = told()
    person.answer("topics", ["harm"])
    person.answer_all({})
    stored = set(person.stored)
    content = sent(person).content
    number, _ = remembered(person)

    assert set(content.answers) == set(counted(content.case()).answers)
    assert set(content.answers) < stored
    assert office.look(number, private).content == content


def test_a_block_that_was_left_out_is_sealed_for_nobody_but_her(
    private: keys.PrivateKeys,
) -> None:
    person = told(WIDOW_WHO_WAS_HURT)
    stored = person.stored
    extra = sent(person, "happened").extra
    code, (number, _) = code_of(person), remembered(person)
    got = office.look(number, private).content
    opened = kept.open_with(code)

    assert extra["left_out"] == ["happened"]
    assert {"happened", "threat_now"} & {*stored}
    assert not {"happened", "hurt_when", "threat_now"} & {*got.answers}
    assert "sponsor_right" in got.answers
    assert opened
    assert opened.content.answers == stored


def test_a_letter_and_papers_go_with_their_block() -> None:
    person = told({**WIDOW, "refusal": True})
    person.client.post("/n/", {"kind": "request"})
    person.client.post("/result/papers/", {"of": of(person), "identity": "have"})
    assert person.client.session["papers"] == {"identity": "have"}
    all_of_it = blocks_of(person)
    content = sent(person, "now", "papers").content
    whole = sent(person).content

    assert all_of_it[-1] == "papers"
    assert content.telling.letter is None
    assert content.telling.papers == {}
    assert whole.telling.letter
    assert whole.telling.papers


def of(person: Person) -> str:
    page = text(person.client.get("/s/"))
    found = re.search(r'name="of" value="(\w+)"', page)
    assert found
    return found[1]


def test_she_may_leave_out_all_of_it() -> None:
    person = told()

    assert sent(person, *CODES).content.answers == {}


def test_what_leaving_out_does_is_said_beside_each_block_and_at_the_end() -> None:
    person = told()
    page = text(person.client.get("/s/"))
    choose(person, "now")
    end = text(person.client.get("/s/c/"))

    assert effect_of("past", page) == (
        "Without it, the outcome is the same. They may ask you about it."
    )
    assert effect_of("family", page) == (
        "Without it, they only see that a permit may fit."
    )
    assert effect_of("now", page) == "Without it, they cannot see which permit fits."
    assert "Without it, they cannot see which permit fits." in end
    assert "What you leave out" in end


def effect_of(block: str, page: str) -> str:
    found = re.search(rf'id="{block}-hint">(.*?)</p>', page, re.DOTALL)
    assert found
    return found[1].strip()


def test_where_it_makes_something_urgent_that_is_said() -> None:
    page = text(told(IN_DANGER).client.get("/s/"))

    assert "They do not see then that it is urgent." in effect_of("happened", page)
    assert "urgent" not in effect_of("past", page)


@pytest.mark.parametrize("who", PEOPLE)
def test_leaving_out_never_turns_into_a_no(who: str) -> None:
    """Each block alone: what may still be stays possible."""
    content = of_answers(PEOPLE[who])
    whole = counted(content.case())
    before = standings(content)
    for block in blocks(whole, content.telling):
        after = standings(part(content, whole, [block.code]))

        lost = [code for code in before if after[code] is Standing.DOES_NOT_FIT]
        assert all(before[code] is Standing.DOES_NOT_FIT for code in lost)


def of_answers(answers: Mapping[str, object]) -> Content:
    stored = {
        code: one.isoformat() if isinstance(one, date) else one
        for code, one in answers.items()
    }
    return content_now({"answers": stored}, "en", by_the_clock())


def standings(content: Content) -> dict[str, Standing]:
    found = assess(counted(content.case()))
    return {one.rule.code: one.standing for one in found.grounds}


def test_a_block_that_was_not_there_before_is_asked_about() -> None:
    person = told(DUTCH)
    choose(person)
    person.answer("nationality", "other")
    person.answer_all(WIDOW)

    assert person.client.get("/s/c/")["Location"] == "/s/"
    assert press(person)["Location"] == "/s/"
    assert not Kept.objects.exists()


# --- What help is wanted, and how to be reached ---------------------------------------

REACH = {
    "name": f"Sam {CANARY}",
    "telephone": f"06 1234 5678 {CANARY}",
    "email": f"{CANARY}@example.nl",
    "other": f"through {CANARY}\nat the shelter",
    "when": f"mornings {CANARY}",
    "language": f"Dari {CANARY}",
    "needs": f"a lift {CANARY}",
    "safe": ["call", "text"],
    "interpreter": "1",
    "i_will_call": "1",
}


def test_all_that_was_given_reaches_the_firm_as_the_desk_reads_it() -> None:
    person = told()
    extra = sent(
        person, reach=REACH, help_wanted=("objection", "review", "nonsense")
    ).extra
    consented = extra["consent"]
    typed = {name: one for name, one in REACH.items() if CANARY in one}

    assert extra["help"] == ["review", "objection"]
    assert extra["safe"] == ["call", "text"]
    assert extra["not_safe"] == ["message", "write"]
    assert extra["interpreter"] is extra["i_will_call"] is True
    assert {name: extra[name] for name in typed} == typed
    assert extra["left_out"] == []
    assert "whom" not in extra
    assert consented == {
        "version": consent.VERSION,
        "on": by_the_clock().isoformat(),
    }


def test_the_check_shows_all_of_it_with_a_way_to_change_it() -> None:
    person = told()
    choose(person, "past", reach=REACH)
    page = text(person.client.get("/s/c/"))

    for name in ("name", "telephone", "email", "when", "language", "needs"):
        assert str(REACH[name]) in page
    for line in str(REACH["other"]).splitlines():
        assert f"<bdi>{line}</bdi>" in page
    assert "It is safe to send a text message" in page
    assert "It is safe to leave a message" not in page
    for url in STEPS[:-1]:
        assert f'<a href="{url}">Change' in page


def test_the_fields_come_back_as_they_were_filled_in() -> None:
    person = told()
    choose(person, reach=REACH)
    page = text(person.client.get("/s/r/"))

    assert f'value="{REACH["telephone"]}"' in page
    assert ticked(page) == ["safe-call", "safe-text", "i_will_call", "interpreter"]


def ticked(page: str) -> list[str]:
    return re.findall(r'id="([\w-]+)"[^>]* checked', page)


ENOUGH: list[Any] = [
    pytest.param({"i_will_call": "1"}, id="she calls"),
    pytest.param({"telephone": "061234", "safe": ["call"]}, id="six digits"),
    pytest.param({"telephone": "٠٦١٢٣٤٥٦", "safe": ["text"]}, id="Arabic digits"),
    pytest.param({"telephone": "0612345678", "safe": ["message"]}, id="message"),
    pytest.param({"email": "a@b.nl", "safe": ["write"]}, id="e-mail"),
    pytest.param({"other": "ask at the shelter"}, id="another way"),
    pytest.param(
        {"telephone": "0612345678", "email": "a@b.nl", "safe": "write"},
        id="a number for later, and a safe address",
    ),
    pytest.param(
        {"telephone": "0612345678", "i_will_call": "1"}, id="a number not to use"
    ),
]


@pytest.mark.parametrize("reach", ENOUGH)
def test_one_way_is_enough(reach: Mapping[str, Any]) -> None:
    assert choose(told(), reach=reach)["Location"] == "/s/c/"


NOT_YET: list[Any] = [
    pytest.param({}, "#i_will_call", "Give one way, or choose", id="nothing"),
    pytest.param({"name": "Sam"}, "#i_will_call", "Give one way", id="only a name"),
    pytest.param(
        {"telephone": "06123", "safe": "call"}, "#telephone", "is short", id="5 digits"
    ),
    pytest.param(
        {"telephone": "my sister", "safe": "call"}, "#telephone", "short", id="words"
    ),
    pytest.param(
        {"telephone": "0612345678"}, "#safe-call", "Tick what is safe", id="not safe"
    ),
    pytest.param({"email": "a@b.nl"}, "#safe-call", "Tick what is safe", id="nor this"),
    pytest.param({"safe": "call"}, "#telephone", "Which number is it?", id="no number"),
    pytest.param({"safe": "write"}, "#email", "Which address", id="no address"),
    pytest.param(
        {"email": "a.b.nl", "safe": "write"}, "#email", "not yet a whole", id="no @"
    ),
    pytest.param(
        {"needs": "x" * 1001, "i_will_call": "1"}, "#needs", "at most 1000", id="long"
    ),
    pytest.param(
        {"name": "x" * 201, "i_will_call": "1"}, "#name", "at most 200", id="long name"
    ),
]


@pytest.mark.parametrize(("reach", "at", "said"), NOT_YET)
def test_what_is_missing_is_said_kindly_and_nothing_is_lost(
    reach: Mapping[str, Any], at: str, said: str
) -> None:
    person = told()
    filled = {"when": "on Tuesday", "language": "Dari", "interpreter": "1", **reach}
    page = text(choose(person, reach=filled))

    assert said in page
    assert f'<a href="{at}">' in page
    assert f'id="{at[1:]}"' in page
    assert "<title>Error: Questions</title>" in page
    for name, typed in filled.items():
        assert typed in page or name == "interpreter"
    assert "interpreter" in ticked(page)
    assert person.client.get("/s/c/")["Location"] == "/s/r/"


def test_what_was_typed_is_never_read_as_markup_and_loses_what_nobody_sees() -> None:
    person = told()
    choose(person, reach={"other": "<b>a</b>\x00\x07 b", "name": '"><i>'})
    page = text(person.client.get("/s/c/")) + text(person.client.get("/s/r/"))

    assert "&lt;b&gt;a&lt;/b&gt; b" in page
    assert "<i>" not in page
    assert "\x00" not in page


def test_of_who_helps_it_is_asked_whom_to_reach_and_words_are_hers() -> None:
    person = Person()
    person.client.post("/b/")
    person.answer_all(WIDOW)
    asked = text(person.client.get("/s/"))
    extra = sent(person, reach={**BY_TELEPHONE, "whom": "helper"}).extra
    choose(person, reach={**BY_TELEPHONE, "whom": "helper"})
    reach, end = (text(person.client.get(url)) for url in ("/s/r/", "/s/c/"))

    assert "First ask the person you help: may you send this?" in asked
    assert "Whom should they reach?" in reach
    assert extra["whom"] == "helper"
    assert "Me, who helps" in end
    assert "The person I help knows this and agrees." in end
    assert "somebody who helps filled this in" in end
    assert "I agree, and I want to send" not in end


def test_of_who_answers_for_herself_it_is_not_asked() -> None:
    person = told()
    choose(person)

    assert "Whom should they reach?" not in text(person.client.get("/s/r/"))


# --- What somebody agrees to ----------------------------------------------------------

WORDS_OF = {
    "2026-11-26": "a5f9317463fd2eb8",
}
"""The words of each version, as a hash: whoever changes them makes a new version."""


def test_each_version_of_the_consent_has_its_own_words() -> None:
    words = "\n".join((*consent.WORDS, consent.AGREED, consent.AGREED_FOR_OTHER))

    assert WORDS_OF[consent.VERSION] == sha256(words.encode()).hexdigest()[:16]


@pytest.mark.parametrize("agree", [None, "", "1", "2026-11-25"])
def test_without_the_tick_of_this_version_nothing_is_sent(agree: str | None) -> None:
    person = told()
    choose(person)
    page = text(post(person, "/s/c/", {"agree": agree} if agree is not None else {}))

    assert "Tick the box if you agree." in page
    assert "checked" not in page
    assert not Kept.objects.exists()


def test_the_box_stands_unticked_below_what_it_is_about() -> None:
    with time_machine.travel(NOON, tick=False):
        person = told()
        choose(person)
        page = text(person.client.get("/s/c/"))

    assert "checked" not in page
    assert page.index("You can take it back at any moment") < page.index('id="agree"')
    assert 'until <bdi dir="ltr">22 January 2027</bdi>' in page
    assert "Sending asks nothing of the IND, and stops no term." in page


def test_who_calls_reads_what_to_say_and_not_that_she_is_called() -> None:
    person = told()
    choose(person, reach={"i_will_call": "1"})
    calls = text(person.client.get("/s/c/"))
    choose(person)
    is_called = text(person.client.get("/s/c/"))

    assert "and say the short number that you get" in calls
    assert "reaches you in the way you chose" not in calls
    assert "reaches you in the way you chose" in is_called


# --- Sending --------------------------------------------------------------------------


def test_she_gets_a_code_once_with_the_number_to_say() -> None:
    person = told()
    choose(person)
    done = press(person)
    page = text(person.client.get("/v/c/"))
    code, (number, _) = code_of(person), remembered(person)
    opened = kept.open_with(code)
    post(person, "/v/c/")

    assert done["Location"] == "/v/c/"
    assert "You sent answers to <bdi>De Vries &amp; Yılmaz</bdi> on" in page
    assert f'translate="no">{number}</bdi>' in page
    assert "see when they opened what you sent" in page
    assert opened
    assert opened.number == number
    assert person.client.get("/v/c/")["Location"] == "/v/k/"
    assert store.WISHES not in person.client.session


def test_she_comes_back_and_sees_when_it_was_opened_and_deletes_it(
    private: keys.PrivateKeys,
) -> None:
    person = told()
    sent(person)
    code, (number, _) = code_of(person), remembered(person)
    other = Person()
    other.client.post("/v/o/", {"code": code})
    before = text(other.client.get("/v/k/"))
    office.open_for_office(number, private, "Noor")
    after = text(other.client.get("/v/k/"))
    other.client.post("/v/d/")

    assert "They did not open them yet." in before
    assert number in before
    assert "They opened them on" in after
    assert "Send the answers again" in after
    assert not Kept.objects.exists()
    assert not FirmWrap.objects.exists()
    assert list(Event.objects.values_list("what", flat=True)) == [
        "sent",
        "opened",
        "deleted",
    ]


def test_what_was_kept_before_keeps_its_code_and_gets_the_answers_of_now() -> None:
    person = told()
    post(person, "/v/")
    code = code_of(person)
    post(person, "/v/c/")
    person.answer("age", 41)
    choose(person)
    page = text(person.client.get("/s/c/"))
    done = press(person)
    opened = kept.open_with(code)

    assert "Your code stays the same." in page
    assert done["Location"] == "/v/k/?why=sent"
    assert "It is sent. Your code stays the same." in text(
        person.client.get(done["Location"])
    )
    assert opened
    assert opened.sent
    assert opened.content.answers["age"] == opened.sent.content.answers["age"] == 41
    assert Kept.objects.count() == 1


def test_sent_again_it_takes_the_place_of_the_last(private: keys.PrivateKeys) -> None:
    person = told()
    sent(person, reach=REACH)
    number, _ = remembered(person)
    office.open_for_office(number, private, "Noor")
    again = text(person.client.get("/s/"))
    sent(person, "past")
    got = office.look(number, private)

    assert "What you send now takes their place." in again
    assert "name" not in got.extra
    assert "concerns" not in got.content.answers
    assert Kept.objects.get().opened_at is None
    assert Kept.objects.count() == 1


def test_what_was_kept_elsewhere_meanwhile_is_not_written_over() -> None:
    person = told()
    post(person, "/v/")
    other = Person()
    other.client.post("/v/o/", {"code": code_of(person)})
    choose(person)
    other.answer("age", 50)
    other.client.post("/v/a/")
    done = press(person)
    opened = kept.open_again(*remembered(person))

    assert done["Location"] == "/v/k/?why=changed"
    assert opened
    assert opened.sent is None
    assert opened.content.answers["age"] == 50


def test_a_code_that_was_deleted_meanwhile_makes_place_for_a_new_one() -> None:
    person = told()
    post(person, "/v/")
    old = code_of(person)
    choose(person)
    Kept.objects.all().delete()
    done = press(person)

    assert done["Location"] == "/v/c/"
    assert code_of(person) != old
    assert Kept.objects.count() == 1


@pytest.mark.parametrize("is_kept", [False, True])
def test_two_submits_at_once_make_one_case_and_show_one_code(is_kept: bool) -> None:  # noqa: FBT001
    person = told()
    if is_kept:
        post(person, "/v/")
        post(person, "/v/c/")
    choose(person)
    before = dict(person.client.session.items())
    first = press(person)
    code = code_of(person)
    go_back_to(person, before)  # as the second one found it
    second = press(person)

    assert first["Location"] == second["Location"]
    assert code_of(person) == code
    assert Kept.objects.count() == FirmWrap.objects.count() == 1
    assert Event.objects.filter(what__in=["sent", "changed"]).count() == 1


def go_back_to(person: Person, before: Mapping[str, Any]) -> None:
    session = person.client.session
    for name in tuple(session.keys()):
        del session[name]
    session.update(before)
    session.save()


def test_a_second_submit_that_comes_later_leads_to_the_same_code() -> None:
    person = told()
    choose(person)
    first, second = press(person), press(person)

    assert first["Location"] == "/v/c/"
    assert second["Location"] == "/v/c/"
    assert Kept.objects.count() == 1


# --- What stands outside the seal, and where nothing may stand ------------------------


@pytest.mark.parametrize(
    ("answers", "left_out", "urgent"),
    [
        pytest.param(WIDOW, (), False, id="no"),
        pytest.param(IN_DANGER, (), True, id="danger"),
        pytest.param(IN_DANGER, ("happened",), False, id="danger, left out"),
        pytest.param(IN_DANGER, ("now",), True, id="danger, less else"),
        pytest.param(HURT_AT_HOME, (), False, id="hurt, but not now"),
        pytest.param({**HURT_AT_HOME, "held": True}, (), True, id="detention"),
        pytest.param(
            {**HURT_AT_HOME, "held": True}, ("now",), False, id="detention, left out"
        ),
        pytest.param({**WIDOW, "refusal": True}, (), True, id="a letter"),
    ],
)
def test_only_today_stands_outside_the_seal(
    answers: Mapping[str, object],
    left_out: tuple[str, ...],
    urgent: bool,  # noqa: FBT001
) -> None:
    sent(told(answers), *left_out)

    assert Kept.objects.get().today is urgent


def test_no_field_is_in_the_database_a_log_an_address_or_a_title(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    person = told()
    choose(person, reach=REACH)
    outside = [seen_from_outside(person, person.client.get(url)) for url in STEPS]
    halfway = dump()
    outside.append(seen_from_outside(person, press(person)))
    outside += [
        seen_from_outside(person, person.client.get(url, follow=True))
        for url in ("/v/c/", "/v/k/", "/s/", "/result/")
    ]
    said = "".join(capfd.readouterr()) + caplog.text

    for place in (*outside, said):
        assert CANARY not in place
    for stolen in (halfway, dump()):
        assert CANARY.encode() not in stolen
        assert b"i_will_call" not in stolen
    assert not any("1234" in one for one in outside)


def test_a_mistake_is_in_no_address_title_or_log_either(
    caplog: pytest.LogCaptureFixture,
) -> None:
    person = told()
    wrong = choose(person, reach={**REACH, "email": CANARY})

    assert wrong.status_code == 200
    assert CANARY not in seen_from_outside(person, wrong) + caplog.text
    assert CANARY.encode() not in dump()


@pytest.mark.parametrize("leave", ["/d/", "/x/"])
def test_what_was_filled_in_ends_with_the_visit(leave: str) -> None:
    person = told()
    choose(person, reach=REACH)
    person.client.post(leave) if leave == "/d/" else person.client.get(leave)

    assert store.WISHES not in person.client.session


def test_other_answers_that_are_opened_do_not_get_these_wishes() -> None:
    code, _ = kept.keep(of_answers(WIDOW))
    person = told()
    choose(person, reach=REACH)
    person.client.post("/v/o/", {"code": code})

    assert store.WISHES not in person.client.session


def test_what_is_kept_with_a_code_or_in_a_file_holds_no_wishes() -> None:
    person = told()
    choose(person, reach=REACH)
    sent(person, reach=REACH)
    opened = kept.open_again(*remembered(person))

    assert opened
    assert CANARY not in repr(opened.content.as_json())


# --- When it cannot be sent -----------------------------------------------------------


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    limit = limits.Limit("send", 60, of_one=1, of_all=2)
    monkeypatch.setattr("assessor.sending.sent.SENDING", limit)


@pytest.mark.usefixtures("_few")
def test_above_the_limit_it_is_said_with_the_telephone_number() -> None:
    """The second of a network waits; what she filled in stays, and others can send."""
    with time_machine.travel(NOON + timedelta(minutes=30), tick=False):
        person = told()
        person.client.defaults["REMOTE_ADDR"] = "198.51.100.7"
        sent(person)
        choose(person)
        late = press(person)
        page = text(late)
        still = person.client.session[store.WISHES]["reach"]
        elsewhere = told()
        elsewhere.client.defaults["REMOTE_ADDR"] = "203.0.113.7"
        choose(elsewhere)
        done = press(elsewhere)

    assert late.status_code == 429
    assert "try again in 31 minutes, or call them" in page
    assert 'href="tel:+31201234567"' in page.partition("<h1>")[0]
    assert still["telephone"] == "06 1234 5678"
    assert done["Location"] == "/v/c/"
    assert Kept.objects.count() == 2


@pytest.mark.parametrize("table", ["kept", "firmwrap", "event"])
def test_with_the_database_gone_while_sealing_nothing_is_half_stored(
    table: str,
) -> None:
    person = told()
    stored = person.stored
    choose(person, reach=REACH)
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE handover_{table} RENAME TO away")
        response = press(person)
        cursor.execute(f"ALTER TABLE away RENAME TO handover_{table}")

    assert response.status_code == 503
    assert "It could not be sent just now. Nothing was sent" in text(response)
    assert str(REACH["telephone"]) in text(response)
    assert person.stored == stored
    assert not Kept.objects.exists()
    assert not FirmWrap.objects.exists()
    assert not Event.objects.exists()
    assert press(person)["Location"] == "/v/c/"
    assert Kept.objects.count() == 1


def test_with_the_key_gone_at_the_last_moment_it_is_not_offered_any_more(
    settings: Any, tmp_path: Path
) -> None:
    person = told()
    choose(person)
    settings.OFFICE_KEYS = tmp_path

    assert press(person)["Location"] == "/result/"
    assert not Kept.objects.exists()


@pytest.fixture
def on_disk(tmp_path: Path, django_db_blocker: Any) -> Iterator[Path]:
    """A database in which two can write at one instant."""
    with in_place(database("", tmp_path / "db.sqlite3"), django_db_blocker):
        yield tmp_path


@pytest.mark.usefixtures("on_disk")
def test_two_who_press_at_one_instant_get_one_case_and_one_code() -> None:
    """The same form twice, as from two taps on a slow line."""
    person = told()
    choose(person)
    cookies, database_ = dict(person.client.cookies.items()), connections["default"]
    barrier, led = Barrier(2), list[str]()

    def tap() -> None:
        connections["default"] = database_.copy()
        client = Client()
        client.cookies.update(cookies)
        barrier.wait(30)
        done = client.post("/s/c/", {"agree": consent.VERSION})
        led.append(done["Location"])
        connections["default"].close()

    taps = [Thread(target=tap) for _ in range(2)]
    for one in taps:
        one.start()
    for one in taps:
        one.join()
    code = code_of(person)
    opened = kept.open_with(code)

    assert led == ["/v/c/"] * 2
    assert opened
    assert opened.sent
    assert Kept.objects.count() == FirmWrap.objects.count() == 1
    assert list(Event.objects.values_list("what", flat=True)) == ["sent"]


@pytest.mark.usefixtures("on_disk")
def test_with_the_count_of_tries_gone_nothing_is_sent_and_it_is_said() -> None:
    person = told()
    choose(person)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE handover_tries RENAME TO away")
        response = press(person)
        cursor.execute("ALTER TABLE away RENAME TO handover_tries")

    assert response.status_code == 503
    assert "It could not be sent just now." in text(response)
    assert not Kept.objects.exists()


# --- Words ----------------------------------------------------------------------------


def test_what_helps_is_called_as_the_firm_calls_it() -> None:
    person = told()
    choose(person)
    page = text(person.client.get("/s/h/"))

    assert re.findall(r'name="help" value="(\w+)"', page) == [
        "review",
        "documents",
        "ind",
        "objection",
        "consultation",
    ]
    assert ticked(page) == ["help-review"]


@pytest.mark.parametrize("url", STEPS)
def test_no_title_says_what_the_page_is_about(url: str) -> None:
    person = told()
    choose(person)

    assert "<title>Questions</title>" in text(person.client.get(url))
