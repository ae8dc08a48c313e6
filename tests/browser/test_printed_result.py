"""The result page on paper, and where its lines stand on a wide screen."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Door, Visit
from tests.conftest import Person
from tests.people import WIDOW


@pytest.fixture
def result(door: Door, person: Person) -> Page:
    person.answer_all(WIDOW)
    visit: Visit = door.open(viewport={"width": 1280, "height": 800})
    visit.come_back(person)
    visit.page.goto(f"{visit.home}/result/")
    return visit.page


def test_paper_has_all_that_is_folded_and_nothing_to_press(
    result: Page, tmp_path: Path
) -> None:
    result.pdf(path=tmp_path / "page.pdf", format="A4")
    command = ["pdftotext", str(tmp_path / "page.pdf"), "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    words = re.sub(r"\s+", " ", told)

    assert "You were still together when he or she died." in words
    assert "Which Dutch residence permit do you have" in words
    for pressed in ("Keep this list", "Save this report", "The text of the law"):
        assert pressed not in words
    assert told.count("\f") <= 15, "it is a report, not a book"


@pytest.mark.parametrize(
    ("article", "lines"),
    [("B9/8.2", 1), ("B9/8.4", 2)],  # of the death, and of the passport
    ids=["one line", "two lines"],
)
def test_each_line_has_its_source_once_on_paper(
    result: Page, article: str, lines: int
) -> None:
    """Of the ground that leads it is in how it was worked out, with its address."""
    result.emulate_media(media="print")
    result.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")

    assert result.inner_text("main").count(article) == lines


def test_what_belongs_to_one_label_stands_under_each_other(result: Page) -> None:
    result.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    first, second = result.locator(".ground .permit div:has(dd + dd) dd").all()[:2]
    above, below = first.bounding_box(), second.bounding_box()

    assert above is not None
    assert below is not None
    assert above["x"] == below["x"]
    assert above["width"] == below["width"]
