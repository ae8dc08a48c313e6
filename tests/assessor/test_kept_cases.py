"""A case that is kept opens with its code, and what was sent with the firm's key."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import time_machine
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from django.conf import settings
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from assessor.handover import codes, envelope, erasing, kept, keys, log, office
from assessor.handover.content import Content, UnreadableError, content_now, read
from assessor.handover.models import Event, FirmWrap, Kept
from assessor.handover.retention import purge
from tests.assessor.canary import CANARY, dump
from tests.office import make_pair

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ON = date(2026, 11, 23)
TOLD: dict[str, Any] = {
    "answers": {"nationality": "other", "topics": ["harm"], "age": 34},
    "withheld": ["stay"],
    "papers": {"identity": "have"},
    "letter": ["request", "2026-11-05"],
    "for_other": True,
}
EXTRA = {"help": ["review"], "name": CANARY}


@pytest.fixture
def content() -> Content:
    return content_now(TOLD, "nl", ON)


@pytest.fixture
def private(desk: Path) -> keys.PrivateKeys:
    return keys.private_keys(desk)


def opened_with(code: str) -> kept.Opened:
    opened = kept.open_with(code)
    assert opened
    return opened


# Codes


def test_a_code_is_twenty_digits_in_five_groups() -> None:
    assert [len(one) for one in codes.grouped(codes.new()).split()] == [4] * 5


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(lambda code: code, id="in one go"),
        pytest.param(codes.grouped, id="in groups"),
        pytest.param(lambda code: f" {codes.grouped(code)}\u200f\n", id="with marks"),
        pytest.param(lambda c: codes.grouped(c).replace(" ", " – "), id="dashes"),
        pytest.param(
            lambda code: "".join(chr(ord("٠") + int(one)) for one in code), id="Arabic"
        ),
        pytest.param(
            lambda code: "".join(chr(ord("۰") + int(one)) for one in code), id="Persian"
        ),
    ],
)
def test_a_code_is_read_however_it_is_written(written: Callable[[str], str]) -> None:
    code = codes.new()

    assert codes.read(written(code)) == code


def test_a_slip_is_found_before_anything_is_looked_up() -> None:
    """Each wrong digit, each two neighbours that changed places, each length."""
    for code in (codes.new() for _ in range(20)):
        for at in range(20):
            other = str((int(code[at]) + 1) % 10)
            assert codes.read(code[:at] + other + code[at + 1 :]) is None
        for at in range(19):
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            assert swapped == code or codes.read(swapped) is None
        assert codes.read(code[:-1]) is codes.read(f"{code}0") is None
    assert codes.read("") is codes.read("twenty digits") is codes.read("²" * 20) is None


# Keeping


def test_what_was_kept_opens_with_its_code(content: Content) -> None:
    code, stored = kept.keep(content)
    opened = opened_with(code)

    assert opened == stored
    assert opened.content == content
    assert opened.content.telling.for_other
    assert opened.content.case().answers == {
        "nationality": "other",
        "topics": frozenset({"harm"}),
        "age": 34,
    }


def test_no_other_code_opens_it(content: Content) -> None:
    kept.keep(content)

    assert kept.open_with(codes.new()) is None


def test_many_codes_at_one_instant_are_all_made() -> None:
    """Two that were made at once in one process failed, or waited for ever."""
    made = list[envelope.CodeKey]()
    code, pepper = codes.new(), "a pepper"

    def make() -> None:
        made.append(envelope.of_code(code, pepper))

    makers = [Thread(target=make, daemon=True) for _ in range(6)]
    for one in makers:
        one.start()
    for one in makers:
        one.join(60)

    assert made == [envelope.of_code(code, pepper)] * 6


def test_what_is_remembered_opens_it_again(content: Content) -> None:
    _, stored = kept.keep(content)

    assert kept.open_again(stored.number, stored.key) == stored
    assert kept.open_again(stored.number, bytes(32)) is None
    assert kept.open_again("2222-2222", stored.key) is None


def test_the_row_is_as_long_for_much_as_for_little(content: Content) -> None:
    kept.keep(content)
    kept.keep(content_now({}, "nl", ON))
    lengths = {len(row.sealed) for row in Kept.objects.all()}

    assert lengths == {4096 + 12 + 16}


def test_one_sealed_text_never_stands_for_another(content: Content) -> None:
    one, other = kept.keep(content), kept.keep(content)
    row = Kept.objects.get(number=one[1].number)
    Kept.objects.filter(number=other[1].number).update(sealed=row.sealed, wrap=row.wrap)

    assert kept.open_with(other[0]) is None
    assert kept.open_with(one[0])


@pytest.mark.parametrize("column", ["sealed", "wrap"])
def test_what_was_touched_does_not_open(content: Content, column: str) -> None:
    code, stored = kept.keep(content)
    row = Kept.objects.get(number=stored.number)
    touched = bytearray(getattr(row, column))
    touched[20] ^= 1
    Kept.objects.update(**{column: bytes(touched)})

    assert kept.open_with(code) is None


def test_it_opens_on_its_last_day_and_not_on_the_next(content: Content) -> None:
    with time_machine.travel(NOON, tick=False):
        code, stored = kept.keep(content)
    with time_machine.travel(NOON + timedelta(days=60), tick=False):
        last = kept.open_with(code)
    with time_machine.travel(NOON + timedelta(days=61), tick=False):
        after = kept.open_with(code)

    assert stored.expires_on == date(2027, 1, 22)
    assert last
    assert after is None


@pytest.mark.parametrize("days", [-1, 91])
def test_the_database_itself_keeps_nothing_longer(content: Content, days: int) -> None:
    kept.keep(content)
    row = Kept.objects.get()
    row.expires_on = row.created_on + timedelta(days=days)

    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()
    row.expires_on = row.created_on + timedelta(days=min(max(days, 0), 90))
    row.save()


def test_a_new_version_takes_the_place_of_the_last(content: Content) -> None:
    code, first = kept.keep(content)
    second = kept.replace(first, content.without("age"))

    assert second.revision == first.revision + 1
    assert "age" not in opened_with(code).content.answers


def test_of_two_tabs_the_second_writes_over_nothing(content: Content) -> None:
    code, opened = kept.keep(content)
    kept.replace(opened, content.without("age"))

    with pytest.raises(kept.ChangedMeanwhileError):
        kept.replace(opened, content.without("topics"))
    assert set(opened_with(code).content.answers) == {"nationality", "topics"}


def test_nothing_is_written_over_what_was_deleted(content: Content) -> None:
    code, opened = kept.keep(content)
    kept.delete(opened)
    kept.delete(opened)

    with pytest.raises(kept.GoneError):
        kept.replace(opened, content)
    with pytest.raises(kept.GoneError):
        kept.send(opened, content, EXTRA, today=False)
    assert kept.open_with(code) is None
    assert not Kept.objects.exists()


def test_what_is_not_content_is_not_read(content: Content) -> None:
    good = content.as_json()
    wrong: tuple[tuple[str, object], ...] = (
        ("answers", []),
        ("answers", {"age": {"more": 1}}),
        ("answers", {"topics": [1]}),
        ("answers", {str(number): 1 for number in range(1001)}),
        ("papers", {"identity": ["have"]}),
        ("withheld", "age"),
        ("letter", ["request"]),
        ("letter", ["request", "soon"]),
        ("for_other", "yes"),
        ("on", "soon"),
        ("on", None),
        ("rules", 1),
    )

    assert read(json.loads(json.dumps(good))) == content
    for name, value in wrong:
        with pytest.raises(UnreadableError):
            read({**good, name: value})
    with pytest.raises(UnreadableError):
        read([good])


# Sending


def test_the_firm_opens_what_was_sent_and_the_person_sees_when(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, _ = kept.send_new(content, EXTRA, today=True)
    before = opened_with(code)
    got = office.open_for_office(before.number, private, "Noor")
    after = opened_with(code)

    assert got == kept.Sent(content, EXTRA)
    assert before.sent == got
    assert before.opened_at is None
    assert after.opened_at is not None
    assert office.queue().get().today is True


def test_what_was_left_out_is_not_at_the_firm(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, opened = kept.keep(content)
    kept.send(opened, content.without("age", "stay"), EXTRA, today=False)
    got = office.look(opened.number, private).content

    assert set(got.answers) == {"nationality", "topics"}
    assert got.telling.withheld == frozenset()
    assert opened_with(code).content == content


def test_who_sends_less_keeps_all_with_the_same_code(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, opened = kept.send_new(
        content.without("age"), EXTRA, today=False, own=content
    )
    first = opened_with(code).content
    more = content_now({"answers": {**content.answers, "stay": "none"}}, "nl", ON)
    kept.send(opened, content.without("topics"), EXTRA, today=False, own=more)

    assert first == content
    assert opened_with(code).content == more
    assert set(office.look(opened.number, private).content.answers) == {
        "nationality",
        "age",
    }


def test_what_was_drawn_before_makes_one_case_however_often_it_is_sent(
    content: Content,
) -> None:
    drawn = kept.draw()
    code, opened = kept.send_new(content, EXTRA, today=False, drawn=drawn)
    with pytest.raises(IntegrityError):
        kept.send_new(content, {"name": "y"}, today=True, drawn=drawn)

    assert (code, opened.number, opened.key) == (drawn.code, drawn.number, drawn.key)
    assert opened_with(code).sent == kept.Sent(content, EXTRA)
    assert Event.objects.count() == FirmWrap.objects.count() == 1


def test_sending_anew_takes_the_place_of_the_last_and_notes_stay_readable(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, opened = kept.send_new(content, EXTRA, today=False)
    note = office.seal_note(opened.number, private, {"text": CANARY})
    office.open_for_office(opened.number, private, "Noor")
    kept.send(opened, content.without("age"), {}, today=False)

    assert "age" not in office.look(opened.number, private).content.answers
    assert office.open_note(opened.number, private, note) == {"text": CANARY}
    assert opened_with(code).opened_at is None
    assert FirmWrap.objects.count() == 1


def test_what_is_kept_and_not_sent_is_not_at_the_desk(
    content: Content, private: keys.PrivateKeys
) -> None:
    _, opened = kept.keep(content)

    assert not office.queue().exists()
    with pytest.raises(office.GoneError):
        office.look(opened.number, private)


def test_with_a_key_that_broke_nothing_is_offered(
    settings: Any, tmp_path: Path
) -> None:
    before = kept.can_be_sent()
    settings.OFFICE_KEYS = tmp_path
    (tmp_path / f"broken{keys.PUBLIC}").write_text("not a key")

    assert before
    assert not kept.can_be_sent()


def test_without_a_key_of_the_firm_nothing_is_sent(
    content: Content, settings: Any, tmp_path: Path
) -> None:
    settings.OFFICE_KEYS = tmp_path
    code, opened = kept.keep(content)

    assert not kept.can_be_sent()
    with pytest.raises(kept.NobodyToSendToError):
        kept.send(opened, content, EXTRA, today=False)
    assert opened_with(code).sent is None


def test_the_person_deletes_it_while_the_desk_has_it_open(
    content: Content, private: keys.PrivateKeys
) -> None:
    _, opened = kept.send_new(content, EXTRA, today=False)
    office.open_for_office(opened.number, private, "Noor")
    kept.delete(opened)

    with pytest.raises(office.GoneError):
        office.open_for_office(opened.number, private, "Noor")
    assert not FirmWrap.objects.exists()
    assert not office.queue().exists()


def test_what_another_program_hung_on_a_case_goes_too(content: Content) -> None:
    """The public site deletes the rows of the desk, whose models it does not know."""
    _, opened = kept.keep(content)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE of_the_desk (of varchar(9) NOT NULL REFERENCES handover_kept "
            "(number) DEFERRABLE INITIALLY DEFERRED, said text)"
        )
        cursor.execute("INSERT INTO of_the_desk VALUES (%s, 'x')", [opened.number])
        kept.delete(opened)
        cursor.execute("SELECT count(*) FROM of_the_desk")
        left = cursor.fetchone()
        cursor.execute("DROP TABLE of_the_desk")

    assert left == (0,)
    assert not Kept.objects.exists()


# What a thief has


def test_a_dump_shows_nothing_and_with_the_settings_of_the_site_opens_nothing(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, opened = kept.send_new(content, EXTRA, today=False)
    stolen = dump()
    row, wrap = Kept.objects.get(), FirmWrap.objects.get()
    words = (settings.SECRET_KEY, settings.PEPPER)
    guesses = [envelope.of_code(word, settings.PEPPER) for word in (*words, "0" * 20)]
    of_firm = [key.key for key in keys.public_keys(settings.OFFICE_KEYS)]

    for word in (CANARY, "nationality", '"age"', "identity", code, opened.key.hex()):
        assert word.encode() not in stolen
    assert opened.key not in stolen
    assert len(of_firm) == 1
    for guess in guesses:
        with pytest.raises(envelope.SealedError):
            envelope.unlock(bytes(row.wrap), guess.key, f"code {row.number}")
    for number in (row.number, ""):
        stranger = X25519PrivateKey.generate()
        bound = kept.bound_for(number, wrap.key_id)
        with pytest.raises(envelope.SealedError):
            envelope.unlock_with(stranger, bytes(wrap.wrap), bound)
    assert office.look(row.number, private).extra == EXTRA


def test_the_code_alone_opens_nothing_without_the_pepper(
    content: Content, settings: Any
) -> None:
    code, _ = kept.keep(content)
    settings.PEPPER = "another pepper, of another site 0123456789"

    assert kept.open_with(code) is None


def test_a_pepper_is_changed_without_ending_what_is_kept(
    content: Content, settings: Any
) -> None:
    code, _ = kept.keep(content)
    settings.PEPPER_BEFORE = settings.PEPPER
    settings.PEPPER = "another pepper, of the same site 0123456789"
    later, _ = kept.keep(content)

    assert kept.open_with(code)
    settings.PEPPER_BEFORE = ""
    assert kept.open_with(code) is None
    assert kept.open_with(later)


# The end


def test_purge_takes_what_is_over_and_nothing_else(content: Content) -> None:
    with time_machine.travel(NOON, tick=False):
        kept.send_new(content, EXTRA, today=False)
    with time_machine.travel(NOON + timedelta(days=1), tick=False):
        code, _ = kept.keep(content)
    with time_machine.travel(NOON + timedelta(days=61), tick=False):
        call_command("purge")
        call_command("purge")
        left = list(Kept.objects.values_list("lookup", flat=True))

    assert left == [envelope.of_code(code, settings.PEPPER).lookup]
    assert not FirmWrap.objects.exists()
    assert [one.what for one in Event.objects.order_by("id")] == ["sent", "expired"]


def test_the_keys_go_first_and_then_nothing_opens(
    content: Content, private: keys.PrivateKeys
) -> None:
    code, opened = kept.send_new(content, EXTRA, today=False)
    erasing.shred([opened.number])

    assert Kept.objects.count() == 1
    assert kept.open_with(code) is None
    assert kept.open_again(opened.number, opened.key)  # who has the key has it
    with pytest.raises(office.NoKeyError):
        office.look(opened.number, private)
    assert purge() == 0


# Keys


def test_a_case_is_locked_anew_for_other_keys_and_not_sealed_anew(
    content: Content, desk: Path, tmp_path: Path
) -> None:
    _, opened = kept.send_new(content, EXTRA, today=False)
    sealed = bytes(Kept.objects.get().sent or b"")
    new = tmp_path / "public"
    id_ = make_pair(new, tmp_path / "private")
    private = {**keys.private_keys(desk), **keys.private_keys(tmp_path / "private")}
    done = office.rewrap(private, keys.public_keys(new))
    again = office.rewrap(private, keys.public_keys(new))
    only_new = {id_: private[id_]}

    assert (done, again.done) == (office.Rewrapped(1, ()), 0)
    assert [one.key_id for one in FirmWrap.objects.all()] == [id_]
    assert bytes(Kept.objects.get().sent or b"") == sealed
    assert office.look(opened.number, only_new).extra == EXTRA


def test_a_lost_key_is_told_by_the_cases_it_would_open(
    content: Content, private: keys.PrivateKeys, tmp_path: Path
) -> None:
    _, opened = kept.send_new(content, EXTRA, today=False)
    make_pair(tmp_path / "public", tmp_path / "private")
    others = keys.private_keys(tmp_path / "private")
    done = office.rewrap(others, keys.public_keys(tmp_path / "public"))

    with pytest.raises(office.NoKeyError):
        office.look(opened.number, others)
    assert done == office.Rewrapped(0, (opened.number,))
    assert office.look(opened.number, private).content == content


# The log


def test_the_log_tells_who_did_what_and_no_content(
    content: Content, private: keys.PrivateKeys
) -> None:
    _, opened = kept.send_new(content, EXTRA, today=False)
    office.open_for_office(opened.number, private, "Noor")
    kept.delete(opened)
    told = [(e.who, e.what, e.number) for e in Event.objects.order_by("id")]

    assert told == [
        ("person", "sent", opened.number),
        ("Noor", "opened", opened.number),
        ("person", "deleted", opened.number),
    ]
    assert log.verify().holds
    assert log.verify().lines == 3


def test_who_only_keeps_leaves_no_line(content: Content) -> None:
    _, opened = kept.keep(content)
    kept.delete(opened)

    assert not Event.objects.exists()


@pytest.mark.parametrize(
    "break_it",
    [
        pytest.param(lambda ids: Event.objects.filter(id=ids[1]).delete(), id="gone"),
        pytest.param(
            lambda ids: Event.objects.filter(id=ids[1]).update(who="other"), id="who"
        ),
        pytest.param(
            lambda ids: Event.objects.filter(id=ids[0]).update(number="2222-2222"),
            id="number",
        ),
    ],
)
def test_a_line_that_was_changed_or_taken_out_is_found(
    break_it: Callable[[list[int]], object],
) -> None:
    for who in ("Noor", "Sam", "Noor"):
        log.add(who, log.What.LISTED)
    ids = list(Event.objects.order_by("id").values_list("id", flat=True))
    before = log.verify()
    break_it(ids)
    after = log.verify()

    assert before.holds
    assert not after.holds
    assert after.wrong in ids


def test_an_end_that_was_cut_off_is_found_with_the_hash_of_then() -> None:
    log.add("Noor", log.What.LISTED)
    first = log.verify().last
    log.add("Noor", log.What.LISTED)
    known = log.verify().last
    Event.objects.order_by("-id")[:1].get().delete()

    assert log.verify(first).holds
    assert log.verify().holds
    assert not log.verify(known).holds


@pytest.mark.parametrize(
    ("end", "what"), [(office.accept, "accepted"), (office.erase, "deleted")]
)
def test_the_desk_ends_a_case_and_only_its_number_is_left(
    content: Content, private: keys.PrivateKeys, end: Any, what: str
) -> None:
    code, opened = kept.send_new(content, EXTRA, today=False)
    end(opened.number, "Noor")
    with pytest.raises(office.GoneError):
        end(opened.number, "Noor")
    last = Event.objects.order_by("-id")[:1].get()

    assert (last.who, last.what, last.number) == ("Noor", what, opened.number)
    assert kept.open_with(code) is None
    with pytest.raises(office.GoneError):
        office.look(opened.number, private)


def test_a_note_opens_in_its_own_case_only(
    content: Content, private: keys.PrivateKeys
) -> None:
    numbers = [kept.send_new(content, {}, today=False)[1].number for _ in range(2)]
    note = office.seal_note(numbers[0], private, {"text": CANARY})
    touched = note[:20] + bytes([note[20] ^ 1]) + note[21:]

    assert CANARY.encode() not in note
    assert office.open_note(numbers[0], private, note) == {"text": CANARY}
    for number, sealed in ((numbers[1], note), (numbers[0], touched)):
        with pytest.raises(office.SealedError):
            office.open_note(number, private, sealed)
