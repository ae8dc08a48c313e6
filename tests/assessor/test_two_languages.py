"""Two languages in one document: every line, and under it the same in the other."""

from functools import cache
from io import BytesIO
from random import Random
from xml.etree.ElementTree import Element

import pikepdf
import pytest
import tinyhtml5
from django.test import override_settings

from assessor.report.documents.stacked import OTHER, stacked
from assessor.report.documents.writing import document
from assessor.report.editions import Edition
from assessor.report.pages.result import result_page
from assessor.report.told import Told
from rules import Assessment, assess, counted
from tests.anybody import samples
from tests.conftest import Person

SOMEONE, BOTH = 5, "nl+en"


@cache
def people() -> list[Assessment]:
    random = Random(11)
    return [assess(counted(samples().someone(random))) for _ in range(SOMEONE)]


def body(html: str) -> Element:
    root = tinyhtml5.parse(html, namespace_html_elements=False)
    (found,) = root.iter("body")
    return found  # type: ignore[no-any-return]  # it ships no types


def page(words: str, language: str = "nl", direction: str = "ltr") -> str:
    return f'<html lang="{language}" dir="{direction}"><body class="b">{words}'


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("number", range(SOMEONE))
def test_each_language_says_all_that_its_own_edition_says(number: int) -> None:
    result = people()[number]
    both = body(document(result, Edition.CONSULTANT, BOTH).html)
    alone = [document(result, Edition.CONSULTANT, code).html for code in ("nl", "en")]

    said = words(both).casefold()
    for html in alone:
        for text in body(html).itertext():
            assert " ".join(text.split()).strip("()").casefold() in said


def test_articles_and_dutch_names_are_said_once() -> None:
    line = (
        '<p>{} <bdi lang="nl">({})</bdi> · <bdi class="article">3.51</bdi> '
        "<strong>{}</strong>"
    )
    made = stacked(
        page(line.format("Wachten", "lang wachten", "Nagaan.")),
        page(line.format("To wait", "wachten", "Check."), "en"),
    )

    assert words(body(made)) == (
        "Wachten (lang wachten) · 3.51 Nagaan.To wait · Check."
    )


def test_a_sign_stands_once_for_both_languages() -> None:
    line = '<p><span class="sign"></span>{}'
    made = stacked(page(line.format("Voldaan")), page(line.format("Met"), "en"))

    assert words(body(made)) == "VoldaanMet"
    assert [s.get("class") for s in body(made).iter("span")] == ["sign", OTHER]


def test_an_article_that_only_one_language_has_is_said_in_that() -> None:
    made = stacked(page("<p>Een"), page('<p>One <bdi class="article">3.51</bdi>', "en"))

    assert words(body(made)) == "EenOne 3.51"


def test_what_is_said_in_the_other_language_stands_under_its_line() -> None:
    made = stacked(page("<ul><li>Een<li>Twee"), page("<ul><li>One<li>Two", "en"))

    assert [[*li.itertext()] for li in body(made).iter("li")] == [
        ["Een", "One"],
        ["Twee", "Two"],
    ]
    for li in body(made).iter("li"):
        assert [child.tag for child in li] == ["br", "span"]


def test_the_other_language_has_its_own_direction() -> None:
    made = stacked(
        page("<p>Een"), page("<p>\u05d0\u05d9\u05d9\u05e0\u05e1", "yi", "rtl")
    )
    (span,) = body(made).iter("span")

    assert span.attrib == {"class": OTHER, "lang": "yi", "dir": "rtl"}


def test_what_is_the_same_in_both_is_said_once() -> None:
    made = stacked(page("<p><bdi>17</bdi>"), page("<p><bdi>17</bdi>", "en"))

    assert words(body(made)) == "17"


def test_a_part_that_has_no_counterpart_follows_whole() -> None:
    made = stacked(
        page("<section><p>Een</p></section>"),
        page("<section><h2>One</h2><p>More <strong>words</strong></p></section>", "en"),
    )
    (section,) = body(made)

    assert [words(part) for part in section] == ["Een", "One", "More words"]
    assert all(part[0].get("lang") == "en" for part in section[1:])


def test_words_beside_a_block_are_said_in_both_languages_too() -> None:
    made = stacked(
        page("<ul><li>Een <em>a</em><p>Bron</p> twee</li></ul>"),
        page("<ul><li>One <p>Source</p> two</li></ul>", "en"),
    )

    assert words(body(made)) == "Een aOne BronSource twee two"


def test_a_picture_stays_as_it_is() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>{}</title></svg><p>x</p>'
    made = stacked(page(svg.format("Lijn")), page(svg.format("Line"), "en"))

    assert [*body(made).itertext()] == ["Lijn", "x"]


def test_the_result_offers_both_languages_in_one_file(person: Person) -> None:
    person.answer_all({})
    address = "/result/document/consultant/nl+en/"

    assert address in person.client.get("/result/").content.decode()
    made = person.client.get(address)
    with pikepdf.open(BytesIO(made.content)) as file:
        spoken = {str(tag.Lang) for tag in file.objects if is_spoken(tag)}
        assert file.Root.Lang == "nl"
        assert "en" in spoken
        assert "case.json" in file.attachments


def test_whoever_reads_another_language_is_offered_that_with_dutch() -> None:
    both = [("en", "English"), ("nl", "Nederlands"), ("de", "Deutsch")]
    with override_settings(LANGUAGES=both):
        (result, *_) = people()

        assert result_page(Told(result), "de").pair == "nl+de"
        assert result_page(Told(result), "en").pair == ""
        assert "nl+de" in Edition.CONSULTANT.languages


def is_spoken(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and "/Lang" in thing and "/S" in thing
