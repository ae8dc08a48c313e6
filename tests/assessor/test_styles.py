"""The look: light, from here only, and the same in every direction of writing."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings

from tests.conftest import Person

pytestmark = pytest.mark.django_db

STATIC = Path(settings.ROOT) / "static"
TEMPLATES = Path(settings.ROOT) / "templates"
SCREEN = [STATIC / "css/tokens.css", STATIC / "css/site.css"]
SCRIPT = STATIC / "js/site.js"
PHYSICAL = re.compile(
    r"(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-)?"
    r"(?:left|right|top|bottom)(?:-[a-z]+)*\s*:"
    r"|(?:float|clear|text-align)\s*:\s*(?:left|right)"
    r"|(?<![-\w])(?:min-|max-)?(?:width|height)\s*:\s*[^;)]*;"
)


def weight(*parts: bytes) -> int:
    return sum(len(gzip.compress(part)) for part in parts)


def test_the_styles_of_the_site_weigh_no_more_than_eight_kilobytes() -> None:
    assert weight(*(file.read_bytes() for file in SCREEN)) <= 8 * 1024


def test_the_script_weighs_no_more_than_four_kilobytes() -> None:
    assert len(SCRIPT.read_bytes()) <= 4 * 1024


def test_a_further_page_weighs_no_more_than_five_kilobytes(person: Person) -> None:
    person.answer_all({})
    check = person.client.get("/c/check/").content

    assert weight(person.client.get(person.url("happened")).content) <= 5 * 1024
    assert weight(check) <= 5 * 1024


@pytest.mark.parametrize("file", SCREEN, ids=lambda file: file.name)
def test_styles_turn_with_the_direction_of_writing(file: Path) -> None:
    styles = re.sub(r"/\*.*?\*/|@media[^{]*", "", file.read_text(), flags=re.DOTALL)

    assert PHYSICAL.findall(styles) == []


@pytest.mark.parametrize("file", SCREEN[1:], ids=lambda file: file.name)
def test_every_token_that_is_used_exists(file: Path) -> None:
    tokens = set(re.findall(r"(--[\w-]+):", SCREEN[0].read_text()))

    assert set(re.findall(r"var\((--[\w-]+)", file.read_text())) <= tokens


def test_no_template_has_styles_or_scripts_of_its_own() -> None:
    inline = re.compile(r"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=")
    found = [
        file.name
        for folder in ("interview", "parts")
        for file in [*TEMPLATES.glob("*.html"), *(TEMPLATES / folder).glob("*.html")]
        if inline.search(file.read_text())
    ]

    assert found == []


def test_nothing_in_static_points_to_another_site() -> None:
    texts = [
        file for file in STATIC.rglob("*") if file.suffix in {".css", ".js", ".svg"}
    ]
    foreign = re.compile(r"(?:https?:)?//(?!www\.w3\.org/)[\w.-]+\.\w+")
    found = [file.name for file in texts if foreign.search(_code(file))]

    assert found == []


def _code(file: Path) -> str:
    """The file without its comments."""
    comments = re.compile(r"/\*.*?\*/|(?m:^\s*//.*$|\s// .*$)", re.DOTALL)
    return comments.sub("", file.read_text())
