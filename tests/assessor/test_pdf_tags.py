"""What a screen reader and an archive find in a PDF: its tags, languages and claims."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

import page as validator
import pikepdf
import pytest

from assessor.press.press import Press
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from rules import Assessment, assess, counted
from tests.anybody import samples
from tests.assessor.reports import OFFERED, many_grounds, waiting
from tests.browser.mirrored import CODE, mirrored
from tests.printing import ready_made

__all__ = ["mirrored"]  # a fixture
NAMES = [f"{edition.value}-{code}" for edition, code in OFFERED]
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"


@pytest.fixture(scope="module")
def made(press: Press) -> Iterator[pikepdf.Pdf]:
    """A long report for a consultant."""
    with printed(press, many_grounds(), Edition.CONSULTANT, "en") as file:
        yield file


def printed(
    press: Press, result: Assessment, edition: Edition, language: str
) -> pikepdf.Pdf:
    told = document(result, edition, language)
    return pikepdf.open(BytesIO(press.pdf(ready_made(told.html, told.case))))


def tags(file: pikepdf.Pdf) -> Iterator[Any]:
    """Every tag that can be reached, in the order in which it is read."""
    yield from _below(file.Root.StructTreeRoot.K)


def _below(kids: Any) -> Iterator[Any]:
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _below(kid.get("/K", pikepdf.Array()))


def of_kind(kind: str, around: Any) -> list[Any]:
    return [tag for tag in _below(around.K) if kind == tag.S]


def pieces(tag: Any) -> Iterator[tuple[Any, int]]:
    """The pieces of pages that a tag says, each with its page."""
    for one in (tag, *_below(tag.K)):
        for kid in one.K:
            if isinstance(kid, int):
                yield one.Pg.objgen, kid


def on_the_pages(file: pikepdf.Pdf) -> set[tuple[Any, int]]:
    """The pieces that are drawn to be read."""
    return {
        (sheet.obj.objgen, int(one.operands[1].MCID))
        for sheet in file.pages
        for one in pikepdf.parse_content_stream(sheet)
        if str(one.operator) == "BDC"
    }


@pytest.mark.parametrize(("edition", "language"), OFFERED, ids=NAMES)
def test_every_edition_of_a_long_report_passes_pdf_ua(
    press: Press, edition: Edition, language: str
) -> None:
    told = document(many_grounds(), edition, language)
    report = validator.validate_pdf_bytes(
        press.pdf(ready_made(told.html, told.case)), profile="ua1"
    )

    assert report.is_compliant, report.failures


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("beside", ["", "nl+"])
@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_it_passes_pdf_ua_too(
    press: Press, edition: Edition, beside: str
) -> None:
    told = document(waiting(), edition, f"{beside}{CODE}")
    made = press.pdf(ready_made(told.html, told.case))
    report = validator.validate_pdf_bytes(made, profile="ua1")

    assert report.is_compliant, report.failures
    with pikepdf.open(BytesIO(made)) as file:
        spoken = {
            str(file.Root.Lang),
            *(str(t.Lang) for t in tags(file) if "/Lang" in t),
        }
        assert spoken == {CODE, "nl"}


@pytest.mark.parametrize(("language", "other"), [("en", "nl"), ("nl+en", "en")])
def test_every_part_in_another_language_says_which(
    press: Press, language: str, other: str
) -> None:
    html = document(waiting(), Edition.CONSULTANT, language).html
    _, body = html.split("<body")
    with printed(press, waiting(), Edition.CONSULTANT, language) as file:
        spoken = [tag for tag in tags(file) if tag.get("/Lang") == other]

    # What is in the head and the foot of a page is decoration there. A part that goes
    # on over the end of a line has several tags.
    parts = body.count(f'lang="{other}"') - 3 * (other == "en")
    assert len(spoken) >= parts > 0
    assert all(tag.S == "/Span" for tag in spoken)


def test_the_words_beside_a_picture_say_it_in_each_language() -> None:
    html = document(waiting(), Edition.CONSULTANT, "nl+en").html
    before, _ = html.split("<svg")

    assert before.strip().endswith(
        "Een tijdlijn vanaf vandaag. De nummers verwijzen naar de datums hieronder."
        '<br><span class="other-language" lang="en" dir="ltr">'
        "A line from today, with the days below by their number.</span></p>"
    )
    assert "<title>" not in html.split("<body")[1]


@pytest.mark.parametrize("language", ["en", "nl+en"])
def test_a_picture_of_what_the_words_say_is_decoration(
    press: Press, language: str
) -> None:
    with printed(press, waiting(), Edition.CONSULTANT, language) as file:
        said = set(pieces(file.Root.StructTreeRoot.K[0]))
        unsaid = Counter(sheet for sheet, _ in on_the_pages(file) - said)

        assert not [tag for tag in tags(file) if tag.S == "/Figure"]
        assert said <= on_the_pages(file)
        assert len(set(unsaid.values())) == 1, "as much in the margins of every page"


@cache
def tables_of(language: str) -> int:
    return document(many_grounds(), Edition.CONSULTANT, language).html.count("<table")


def test_a_table_that_goes_on_over_pages_is_one_table(made: pikepdf.Pdf) -> None:
    tables = [tag for tag in tags(made) if tag.S == "/Table"]
    broken = [one for one in tables if len({sheet for sheet, _ in pieces(one)}) > 1]

    assert len(tables) == tables_of("en")
    assert broken
    for table in tables:
        assert len(of_kind("/THead", table)) <= 1
        assert len(of_kind("/TBody", table)) == 1


def test_every_cell_leads_to_heads_of_its_own_table(made: pikepdf.Pdf) -> None:
    for table in (tag for tag in tags(made) if tag.S == "/Table"):
        heads = {bytes(one.ID) for one in of_kind("/TH", table)}
        for cell in of_kind("/TD", table):
            assert {bytes(name) for name in cell.A.Headers} <= heads


def test_all_that_is_printed_is_said_once_but_for_head_and_foot(
    made: pikepdf.Pdf,
) -> None:
    said = list(pieces(made.Root.StructTreeRoot.K[0]))
    unsaid = Counter(sheet for sheet, _ in on_the_pages(made) - set(said))

    assert len(said) == len(set(said))
    assert set(said) <= on_the_pages(made)
    assert len(unsaid) == len(made.pages)
    assert len(set(unsaid.values())) == 1, "as much in the margins of every page"


@pytest.mark.parametrize("language", Edition.CONSULTANT.languages)
def test_all_letters_are_ours_embedded_and_only_those_that_are_used(
    press: Press, language: str
) -> None:
    with printed(press, waiting(), Edition.CONSULTANT, language) as file:
        for font in (f for s in file.pages for f in s.Resources.Font.values()):
            subset, _, letters = str(font.BaseFont).lstrip("/").partition("+")
            (descendant,) = font.DescendantFonts

            assert len(subset) == 6
            assert letters.startswith("Noto-Sans")
            assert "/FontFile2" in descendant.FontDescriptor


def test_the_consultants_file_says_what_an_archive_asks(made: pikepdf.Pdf) -> None:
    with made.open_metadata() as metadata:
        assert metadata[f"{PDFA}part"] == "3"
        assert metadata[f"{PDFA}conformance"] == "A"
        assert metadata["dc:title"] == "Result"
    (intent,) = made.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert intent.DestOutputProfile.N == 3
    (attached,) = made.Root.AF
    assert attached.AFRelationship == "/Data"
    assert not made.is_encrypted
    assert made.trailer.get("/ID") is not None


def test_the_case_in_the_file_is_the_case(made: pikepdf.Pdf) -> None:
    told = document(many_grounds(), Edition.CONSULTANT, "en").case

    assert list(made.attachments) == ["case.json"]
    assert made.attachments["case.json"].get_file().read_bytes() == told.encode()


def test_tables_are_whole_in_any_report(press: Press) -> None:
    random = Random(19)
    for _ in range(3):
        result = assess(counted(samples().someone(random)))
        html = document(result, Edition.APPLICANT, "nl").html
        with printed(press, result, Edition.APPLICANT, "nl") as file:
            assert sum(t.S == "/Table" for t in tags(file)) == html.count("<table")
