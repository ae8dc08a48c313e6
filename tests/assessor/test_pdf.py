"""The PDF: accessible, complete by itself, the same for the same case, and bounded."""

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import page as validator
import pikepdf
import pytest
import time_machine
from django.conf import settings

from assessor.press import fonts, worker
from assessor.press.press import BusyError, Press, PrintingError
from assessor.press.printable import Document
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import Case, assess
from tests.assessor.reports import ANSWERS, assessed
from tests.conftest import Person
from tests.printing import ready_made, text_of
from tests.today import TODAY


def html_of(answers: dict[str, object]) -> str:
    """Return the document of somebody who knows nothing but this."""
    return document(assessed(answers), Edition.APPLICANT, "en").html


def page_with(body: str) -> str:
    return f'<html lang="en"><title>Title</title>{body}'


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.close()


@pytest.fixture(scope="module")
def made(press: Press) -> bytes:
    return press.pdf(ready_made(html_of(ANSWERS)))


@pytest.fixture
def opened(made: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(made)) as document:
        yield document


@pytest.mark.parametrize(
    "answers",
    [ANSWERS, {}, {"nationality": "dutch"}],
    ids=["may fit", "knows nothing", "no ground"],
)
def test_it_passes_every_rule_of_pdf_ua(
    press: Press, answers: dict[str, object]
) -> None:
    report = validator.validate_pdf_bytes(
        press.pdf(ready_made(html_of(answers))), profile="ua1"
    )

    assert report.is_compliant, report.failures


def test_it_has_a_title_a_language_and_tags(opened: pikepdf.Pdf) -> None:
    with opened.open_metadata() as metadata:
        assert metadata["dc:title"] == "Result"
    assert opened.Root.Lang == "en"
    assert opened.Root.MarkInfo.Marked
    assert "/StructTreeRoot" in opened.Root


def test_it_embeds_our_letters_and_no_others(opened: pikepdf.Pdf) -> None:
    fonts = {
        str(font.BaseFont).split("+")[-1]
        for sheet in opened.pages
        for font in sheet.Resources.Font.values()
    }

    assert fonts
    assert all(name.startswith("Noto-Sans") for name in fonts), fonts


def test_its_pages_are_a4(opened: pikepdf.Pdf) -> None:
    sizes = {tuple(round(float(n)) for n in sheet.MediaBox) for sheet in opened.pages}

    assert sizes == {(0, 0, 595, 842)}


def test_every_page_says_its_number_the_date_and_what_it_is_not(made: bytes) -> None:
    pages = text_of(made).split("\f")[:-1]

    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
        assert "23 November 2026. This is not legal advice." in text


def test_no_page_is_empty(made: bytes) -> None:
    assert all(len(text.split()) > 40 for text in text_of(made).split("\f")[:-1])


def test_the_answer_stands_on_the_first_page(made: bytes) -> None:
    first = text_of(made).split("\f")[0]

    assert "This is not a decision. Only the IND decides." in first
    assert "What to do, and when" in first


def test_the_same_case_gives_the_same_bytes(made: bytes) -> None:
    other = Press()
    try:
        assert other.pdf(ready_made(html_of(ANSWERS))) == made
    finally:
        other.close()


def test_weasyprint_has_nothing_to_complain_about(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "")
    fonts.use_only_ours()
    with caplog.at_level(logging.WARNING):
        worker.printed(Document(html_of(ANSWERS)))

    assert caplog.messages == []


def test_the_consultant_gets_the_case_as_data_and_the_applicant_does_not(
    press: Press, opened: pikepdf.Pdf
) -> None:
    result = assess(Case({"age": 34, "happened": frozenset({"violence"})}, TODAY))
    made = document(result, Edition.CONSULTANT, "en")
    with pikepdf.open(BytesIO(press.pdf(ready_made(made.html, made.case)))) as file:
        attached = file.attachments["case.json"]
        data = json.loads(attached.get_file().read_bytes())

    assert attached.relationship == "/Data"
    assert data["answers"] == {"age": 34, "happened": ["violence"]}
    assert (data["classification"], data["state"]) == (None, "unclear")
    assert data["receipt"]["version"] == result.receipt.version
    assert not opened.attachments


def test_no_address_is_ever_opened(press: Press) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        made = press.pdf(ready_made(page_with(f'<img src="{address}" alt="x">')))

        assert made.startswith(b"%PDF")
        with pytest.raises(TimeoutError):
            server.accept()


def test_no_file_is_ever_read(press: Press) -> None:
    asks = '<link rel="attachment" href="{0}"><img src="{0}" alt="x">'
    made = press.pdf(ready_made(page_with(asks.format("file:///etc/hostname"))))

    with pikepdf.open(BytesIO(made)) as document:
        assert not document.attachments


def test_a_document_that_takes_too_long_is_given_up_and_the_press_goes_on() -> None:
    hasty = Press(terms=worker.Terms(seconds=1))
    with pytest.raises(PrintingError):
        hasty.pdf(ready_made(page_with("<p>x" * 50_000)))

    assert hasty.pdf(ready_made(page_with("<p>Fine"))).startswith(b"%PDF")
    hasty.close()


@pytest.mark.parametrize("seconds", [0, 0.5], ids=["at once", "later"])
def test_a_press_whose_worker_died_starts_another(press: Press, seconds: float) -> None:
    press.pdf(ready_made(page_with("<p>Before")))
    for process in workers_of(os.getpid()):
        os.kill(process, signal.SIGKILL)
    time.sleep(seconds)

    assert press.pdf(ready_made(page_with("<p>After"))).startswith(b"%PDF")


def signed() -> Document:
    """Say on the page who made it."""
    return Document(page_with(f"<p>{os.getpid()}"))


def test_a_worker_makes_way_for_another_after_its_last_document() -> None:
    press = Press(documents=2)
    first, second, third, fourth = [text_of(press.pdf(signed)) for _ in range(4)]
    press.close()

    assert first == second != third == fourth


def test_a_press_with_a_full_line_says_so_at_once() -> None:
    with pytest.raises(BusyError):
        Press(line=0).pdf(ready_made("<p>"))


STAYS = """
import sys
from functools import partial
from assessor.press.press import Press
from assessor.press.printable import Document
from assessor.press.worker import Terms
ENDLESS = "print('ready', flush=True); any(iter(int, 1))"
if __name__ == "__main__":
    press = Press(terms=Terms(seconds=1))
    press.pdf(partial(Document, "<html lang=en><title>x</title><p>x"))
    if sys.argv[1] == "working":
        press.pdf(partial(exec, ENDLESS))
    print("ready", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("how", "doing"),
    [
        ("end", "resting"),
        (signal.SIGTERM, "resting"),
        (signal.SIGKILL, "resting"),
        (signal.SIGKILL, "working"),
    ],
)
def test_no_worker_outlives_its_web_process(
    how: str | int, doing: str, tmp_path: Path
) -> None:
    script = tmp_path / "stays.py"
    script.write_text(STAYS)
    web = subprocess.Popen(
        [sys.executable, str(script), doing],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(settings.ROOT)},
    )
    assert web.stdin
    assert web.stdout
    with web:
        assert web.stdout.readline() == b"ready\n"
        (running,) = workers_of(web.pid)
        web.stdin.close() if how == "end" else web.send_signal(int(how))
        web.wait(60)

    assert is_gone(running)


@time_machine.travel(TODAY)
@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("", "document-1-en-2026-11-23.pdf"),
        ("applicant/nl/", "document-1-nl-2026-11-23.pdf"),
        ("consultant/nl/", "document-2-nl-2026-11-23.pdf"),
        ("consultant/nl+en/", "document-2-nl-en-2026-11-23.pdf"),
    ],
)
def test_each_file_has_a_name_of_its_own_that_tells_nothing(
    person: Person, document: str, name: str
) -> None:
    person.answer_all(ANSWERS)
    response = person.client.get(f"/result/document/{document}")

    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response["Cache-Control"] == "no-store"
    assert response.content.startswith(b"%PDF")


def workers_of(parent: int) -> list[int]:
    """Return the workers of a process, without the one that tracks resources."""
    children = Path(f"/proc/{parent}/task/{parent}/children")
    listed = [int(one) for one in children.read_text().split()]
    return [one for one in listed if "spawn_main" in command_of(one)]


def command_of(process: int) -> str:
    return Path(f"/proc/{process}/cmdline").read_text()


def is_gone(process: int, seconds: float = 60.0) -> bool:
    """Whether a process ends within some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            state = Path(f"/proc/{process}/stat").read_text().split()[2]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False
