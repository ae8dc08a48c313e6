"""The press: whatever happens to a worker, everyone gets an answer."""

import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.crypto import salted_hmac
from pebble import ProcessExpired

from assessor import processors
from assessor.checks import pdf_fonts
from assessor.press import fonts, worker
from assessor.press import press as pdf
from assessor.press.places import Places
from assessor.press.press import Press, PrintingError, SleepingError
from assessor.press.printable import Document
from tests.conftest import Person
from tests.printing import Occupied, ready_made

ANSWERS = {"nationality": "dutch"}


def page_with(body: str, language: str = "en") -> str:
    return f'<html lang="{language}"><title>Title</title>{body}'


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press(line=20, patience=600)
    yield press
    press.close()


def children() -> set[int]:
    listed = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {int(one) for file in listed for one in file.read_text().split()}


def workers() -> set[int]:
    commands = {one: Path(f"/proc/{one}/cmdline").read_text() for one in children()}
    return {one for one, command in commands.items() if "spawn_main" in command}


# --- Workers that die ----------------------------------------------------------------


def dying_once(seen: Path) -> Document:
    """End like a worker that somebody kills; the next one finds what was seen."""
    if not seen.exists():
        seen.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return Document(page_with("<p>Made"))


def test_a_worker_that_dies_at_its_work_is_replaced_and_the_document_made(
    tmp_path: Path,
) -> None:
    before = workers()
    press = Press()
    press.pdf(ready_made(page_with("<p>First")))
    (victim,) = workers() - before

    made = press.pdf(partial(dying_once, tmp_path / "seen"))

    assert made.startswith(b"%PDF")
    assert victim not in workers()
    press.close()


def test_a_document_that_is_too_large_for_the_memory_is_given_up() -> None:
    small = Press(terms=worker.Terms(seconds=90, megabytes=350))
    bomb = "<table>" + "<tr><td>x<td>y<td>z" * 15_000

    with pytest.raises(PrintingError) as given_up:
        small.pdf(ready_made(page_with(bomb)))

    why = given_up.value.__cause__
    assert isinstance(why, MemoryError | ProcessExpired)
    assert getattr(why, "exitcode", None) != worker.OUT_OF_TIME
    assert small.pdf(ready_made(page_with("<p>Fine"))).startswith(b"%PDF")
    small.close()


def spinning() -> Document:
    while True:
        pass


def sleeping() -> Document:
    time.sleep(3600)
    raise AssertionError


def stopped() -> Document:
    os.kill(os.getpid(), signal.SIGSTOP)
    raise AssertionError


def dying() -> Document:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def falling() -> Document:
    os.abort()


def hungry() -> Document:
    return Document("x" * 2**40)


@pytest.fixture(scope="module")
def hasty() -> Iterator[Press]:
    """A press that gives a document little time, and soon sees that nothing moves."""
    press = Press(quiet=3, terms=worker.Terms(seconds=1))
    yield press
    press.close()


@pytest.mark.parametrize(
    ("write", "why"),
    [
        (spinning, ProcessExpired),
        (sleeping, SleepingError),
        (stopped, SleepingError),
        (dying, ProcessExpired),
        (falling, ProcessExpired),
        (hungry, MemoryError),
    ],
)
def test_whatever_a_worker_does_it_is_given_up_and_the_next_document_made(
    hasty: Press, write: Callable[[], Document], why: type[Exception]
) -> None:
    before = workers()
    with pytest.raises(PrintingError) as given_up:
        hasty.pdf(write)

    assert isinstance(given_up.value.__cause__, why)
    assert not workers() - before
    assert hasty.pdf(ready_made(page_with("<p>Fine"))).startswith(b"%PDF")


def late(seconds: float) -> Document:
    """Take long by the clock, with little to do: as on a machine with much to do."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(0.2)
        sum(range(200_000))
    return Document(page_with("<p>Late"))


def test_on_a_busy_machine_a_document_is_late_and_not_lost(hasty: Press) -> None:
    assert hasty.pdf(partial(late, 8)).startswith(b"%PDF")


def test_twenty_at_once_all_get_their_own_document(press: Press) -> None:
    names = [f"Document{number}" for number in range(20)]
    with ThreadPoolExecutor(20) as crowd:
        made = list(
            crowd.map(
                lambda name: press.pdf(ready_made(page_with(f"<p>{name}"))), names
            )
        )

    assert [text_of(one).strip() for one in made] == names


def test_no_more_may_wait_than_there_are_threads_to_spare() -> None:
    from assessor import server  # noqa: PLC0415  # it reads the environment

    assert server.threads > pdf.LINE


# --- Where it is made ----------------------------------------------------------------


def test_a_report_is_written_by_the_worker_and_not_while_somebody_waits_for_an_answer(
    person: Person, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assessor.report.views.press", press)
    person.answer_all(ANSWERS)

    assert person.client.get("/result/").templates
    made = person.client.get("/result/document/")
    assert made.content.startswith(b"%PDF")
    assert made.templates == []


SERVED = """
import json, os
from functools import partial
from multiprocessing import active_children
import django
from assessor import server
from assessor.press.printable import Document
if __name__ == "__main__":
    django.setup()
    server.post_worker_init(None)
    from assessor.press.press import press
    press.pdf(partial(Document, "<html lang=en><title>x</title><p>x"))
    (worker,) = active_children()
    both = [sorted(os.sched_getaffinity(pid)) for pid in (0, worker.pid)]
    with open(f"/proc/{worker.pid}/environ") as environment:
        inherited = environment.read()
    press.close()
    print(json.dumps([*both, inherited]))
"""
SECRETS = {
    "ASSESSOR_SECRET_KEY": "hush-hush 0123456789 abcdefghijkl",
    "ASSESSOR_SECRET_KEY_BEFORE": "hush-hush before 0123456789 abcdefghijkl",
    "ASSESSOR_DATABASE_URL": "postgresql://assessor:hush-hush@localhost/assessor",
}


@pytest.fixture(scope="module")
def served(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[list[int], list[int], str]:
    """Return the processors of both processes, and what the worker inherits."""
    script = tmp_path_factory.mktemp("press") / "served.py"
    script.write_text(SERVED)
    command = [sys.executable, str(script)]
    environment = {**os.environ, **SECRETS, "PYTHONPATH": str(settings.ROOT)}
    said = subprocess.run(command, env=environment, capture_output=True, check=True)
    people, documents, inherited = json.loads(said.stdout)
    return people, documents, inherited


def test_a_worker_inherits_neither_the_key_nor_the_database(
    served: tuple[list[int], list[int], str],
) -> None:
    *_, inherited = served

    assert "DJANGO_SETTINGS_MODULE=assessor.settings" in inherited
    assert "hush" not in inherited


def test_nobody_is_served_where_documents_are_made(
    served: tuple[list[int], list[int], str],
) -> None:
    people, documents, _ = served

    assert len(documents) == 1
    assert {*people, *documents} == os.sched_getaffinity(0)
    assert len(people) == 1 or not {*people} & {*documents}


@pytest.mark.parametrize(
    ("all_", "people", "documents"),
    [({0, 1}, {0}, {1}), ({2, 5, 7}, {2, 5}, {7}), ({3}, {3}, {3})],
    ids=["two", "several", "only one"],
)
def test_documents_have_a_processor_of_their_own_if_there_are_several(
    all_: set[int], people: set[int], documents: set[int]
) -> None:
    shared = processors.shared(frozenset(all_))

    assert shared == (frozenset(people), frozenset(documents))


def broken(name: str) -> Document:
    """Stand for a mistake of ours in the writing of a report."""
    return Document({"age": "34"}[name])


def test_a_report_that_cannot_be_written_is_told_to_us_without_what_is_in_it(
    press: Press, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(PrintingError):
        press.pdf(partial(broken, "Aisha"))
    first, *told = caplog.messages[0].splitlines()

    assert first == "A document could not be made."
    assert any("in broken" in line for line in told)
    assert told[-1] == "KeyError"
    assert "Aisha" not in caplog.text


# --- Letters -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "family"),
    [
        pytest.param("Wie mag blijven? Ça, żółć", "Noto-Sans", id="Latin"),
        pytest.param("Кто может остаться? Їжак", "Noto-Sans", id="Cyrillic"),
        pytest.param("من يمكنه البقاء؟ پښتو گفت", "Noto-Sans-Arabic", id="Arabic"),
        pytest.param("መን ክተርፍ ይኽእል፧ ማን ይችላል", "Noto-Sans-Ethiopic", id="Ethiopic"),
    ],
)
def test_each_script_has_our_letters_and_a_bold_of_its_own(
    press: Press, text: str, family: str
) -> None:
    made = press.pdf(ready_made(page_with(f"<p>{text} <strong>{text}</strong>")))
    with pikepdf.open(BytesIO(made)) as document:
        embedded = [
            f for sheet in document.pages for f in sheet.Resources.Font.values()
        ]
        names = Counter(str(font.BaseFont).lstrip("/") for font in embedded)

    kept = {name.split("+")[-1] for name in names}
    assert {family, f"{family}-Bold"} <= kept, kept
    assert all(name[6] == "+" for name in names), f"not cut down: {names}"


WITHOUT_TWO = [
    "The font NotoSans-Regular.ttf is missing, or it is no font.",
    "The font NotoSans-Bold.ttf is missing, or it is no font.",
]


@pytest.fixture
def without_two_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in fonts.FILES[1:]:
        (tmp_path / name).write_bytes((fonts.FOLDER / name).read_bytes())
    (tmp_path / fonts.FILES[1]).write_bytes(b"no font")
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)


@pytest.mark.usefixtures("without_two_fonts")
def test_a_font_that_is_missing_is_named_at_the_start() -> None:
    assert [error.msg for error in pdf_fonts()] == WITHOUT_TWO


@pytest.mark.usefixtures("without_two_fonts", "db")
def test_a_site_without_its_fonts_is_not_ready_and_names_them(client: Client) -> None:
    answer = client.get("/ready/")

    assert answer.status_code == 503
    assert answer.content.decode().splitlines() == WITHOUT_TWO


@pytest.mark.usefixtures("db")
def test_a_site_whose_press_cannot_start_is_not_ready_and_tells_us_where(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(**_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(pdf, "ProcessPool", refused)
    press = Press()
    monkeypatch.setattr("assessor.ready.press", press)
    answer = client.get("/ready/")
    with pytest.raises(PrintingError):
        press.pdf(ready_made(page_with("<p>x")))

    assert answer.status_code == 503
    assert answer.content == b"No PDF can be made: a worker does not start."
    assert "in refused" in caplog.text


@pytest.mark.usefixtures("db")
def test_a_site_that_can_serve_is_ready_and_opens_no_session(person: Person) -> None:
    person.answer("topics", ["family"])
    before = person.client.cookies.output()
    with CaptureQueriesContext(connection) as asked:
        answer = person.client.get("/ready/")

    assert (answer.status_code, answer.content) == (200, b"Ready.")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert person.client.cookies.output() == before
    assert [one["sql"].split()[:3] for one in asked] == [
        ["INSERT", "INTO", "django_session"]
    ]


def test_every_font_is_there_and_none_is_left_over() -> None:
    assert fonts.missing() == ()
    assert {file.name for file in fonts.FOLDER.glob("*.ttf")} == set(fonts.FILES)


# --- What stays behind ---------------------------------------------------------------


@contextmanager
def no_files() -> Iterator[None]:
    """Let this process write no file at all; a pipe or a socket is no file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_document_is_made_without_a_byte_on_any_disk(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workers()
    press = Press()
    press.pdf(ready_made(page_with("<p>First")))
    monkeypatch.setattr("assessor.report.views.press", press)
    person.answer_all(ANSWERS)
    (worker,) = workers() - before
    with no_files():
        made = person.client.get("/result/document/")
        with pytest.raises(OSError, match="File too large"):
            (tmp_path / "trace").write_text("told")
    limits = Path(f"/proc/{worker}/limits").read_text()
    press.close()

    assert made.content.startswith(b"%PDF")
    for what in ("file size", "core file size"):
        assert re.search(rf"^Max {what} +0 +0 +bytes", limits, re.MULTILINE)


def test_the_same_page_gives_the_same_bytes_in_any_worker(press: Press) -> None:
    page = page_with("<h1>One</h1><p>ሰላም سلام <strong>Żółć")
    other = Press()
    made = {
        press.pdf(ready_made(page)),
        press.pdf(ready_made(page)),
        other.pdf(ready_made(page)),
    }
    other.close()

    assert len(made) == 1


# --- While it is being made ----------------------------------------------------------


def test_who_has_to_wait_is_told_so_and_then_gets_the_file(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_all(ANSWERS)
    press = Occupied()
    monkeypatch.setattr("assessor.report.views.press", press)
    waiting = person.client.get("/result/document/?size=letter")
    after, _, url = waiting["Refresh"].partition("; url=")
    file = person.client.get(url)
    press.close()

    assert "We are making your document" in waiting.content.decode()
    assert after == "1"
    assert "?size=letter&" in url
    assert file.content.startswith(b"%PDF")


def test_who_finds_the_line_full_is_told_to_try_again_and_keeps_her_answers(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_all(ANSWERS)
    told = person.stored
    monkeypatch.setattr("assessor.report.views.press", Press(line=0))
    response = person.client.get("/result/document/")

    assert response.status_code == 503
    assert response["Retry-After"] == "60"
    assert "try again in a minute" in response.content.decode()
    assert person.stored == told


def test_nobody_fills_the_line_alone(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two files under way she waits for them; another person gets hers."""
    person.answer_all(ANSWERS)
    other = Person()
    other.answer_all(ANSWERS)
    key = person.client.session.session_key or ""
    whose = salted_hmac("tab", key, algorithm="sha256").hexdigest()[:12]
    places = Places()
    monkeypatch.setattr("assessor.report.views.places", places)
    with places.place(whose), places.place(whose):
        third = person.client.get("/result/document/")
        file = other.client.get("/result/document/")

    assert third.status_code == 503
    assert "We are still making other documents" in third.content.decode()
    assert file.content.startswith(b"%PDF")
    assert person.client.get("/result/document/").content.startswith(b"%PDF")


@pytest.mark.parametrize(
    "url", ["/result/document/consultant/nl/", "/result/document/?size=letter"]
)
def test_who_tries_again_later_gets_the_file_she_asked_for(
    person: Person, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    person.answer_all(ANSWERS)
    monkeypatch.setattr("assessor.report.views.press", Press(line=0))
    seen = url + ("&now" if "?" in url else "?now")

    for asked in (url, seen):
        assert f'href="{url}">Try again' in person.client.get(asked).content.decode()


def text_of(made: bytes) -> str:
    command = ["pdftotext", "-", "-"]
    text = subprocess.run(command, input=made, capture_output=True, check=True).stdout
    return text.decode().replace("\f", "")
