"""How hard pages are to read, by two formulas that are known, in both languages.

A formula counts words and syllables. It does not know whether a word is a hard one, or
whether a text is clear; it finds pages and sentences that grew long. English: R.
Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233.
Dutch: the same with the weights of W. H. Douma, "De leesbaarheid van landbouwbladen"
(1960). Both call 60 to 70 what most people can read, and less than 30 very difficult.
The bounds are ours: the pages of a reader of level B1 stay well above the first, and no
whole sentence falls below the second.

What stands there in Dutch on purpose is left out, and the names of permits: names of
laws cannot be said more simply. So are titles and labels, which are no sentences.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html.parser import HTMLParser

import pytest
from django.urls import reverse
from django.utils.translation import override

from tests.assessor.crawl import crawled, name_of, reader
from tests.assessor.pages import text

EASY = {"en": 70, "nl": 65}
VERY_DIFFICULT = 30
MOST_WORDS, USUAL_WORDS = 25, 12
WHOLE = 12
"""From so many words on a formula says something of one sentence."""

VOID = {"br", "circle", "hr", "img", "input", "link", "meta", "path"}
INSIDE_A_LINE = {"a", "b", "bdi", "em", "span", "strong", "time"}
PAUSE = "\n"
TERMS = {
    "en": re.compile(
        r"(?:non-)?temporary humanitarian permits?|\([^)]*\)", re.IGNORECASE
    ),
    "nl": re.compile(r"‘humanitair (?:niet-)?tijdelijk’|\([^)]*\)", re.IGNORECASE),
}
WORD = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
VOWELS = {
    "en": re.compile(r"[aeiouy]+", re.IGNORECASE),
    "nl": re.compile(
        r"aai|ooi|oei|eeu|ieu|auw|ouw|ij|aa|ee|oo|uu|ie|oe|eu|ui|ei|ou|au|"
        r"[aeiouyáéíóúàèêëïöü]",
        re.IGNORECASE,
    ),
}
SILENT = re.compile(r"(?:[^aeiouy]e|[^aeiouycgsxz]es|[^aeiouytd]ed)$", re.IGNORECASE)
"""At the end of an English word."""

LISTS = {"guide_law", "guide_places"}
"""Of names, articles and days, for who checks them: no sentences."""
READ = {"limits", "start", "safe_now", "help"}
"""What is read first, beside all that lies below the guide."""


class Lines(HTMLParser):
    """The text of a page, a line for each of its blocks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self._open: list[tuple[str, bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        given = dict(attrs)
        is_term = given.get("lang") == "nl" or given.get("translate") == "no"
        self._open.append((tag, is_term or tag in {"nav", "svg"}))
        self._pause(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self._open.pop()[0] == tag
        self._pause(tag)

    def handle_data(self, data: str) -> None:
        if not any(is_left_out for _, is_left_out in self._open):
            self.text += re.sub(r"\s+", " ", data)

    def _pause(self, tag: str) -> None:
        if tag not in INSIDE_A_LINE:
            self.text += PAUSE


def sentences(page: str) -> list[str]:
    """Each whole sentence of a page once."""
    main = page.partition("<main")[2].partition("</main>")[0]
    lines = Lines(f"<main{main}</main>").text.split(PAUSE)
    parts = (one for line in lines for one in re.split(r"(?<=[.?!:])[”’]?\s+", line))
    return [*dict.fromkeys(one for one in parts if re.search(r"\w.*\s.*[.?!]$", one))]


def ease(texts: Iterable[str], language: str) -> float:
    """How easily sentences are read together: from 100, and below 0 if need be."""
    found = [WORD.findall(TERMS[language].sub("", one)) for one in texts]
    words = [word for one in found for word in one]
    to_a_sentence = len(words) / len(found)
    to_a_word = sum(syllables(word, language) for word in words) / len(words)
    if language == "nl":
        return 206.84 - 0.93 * to_a_sentence - 77 * to_a_word
    return 206.835 - 1.015 * to_a_sentence - 84.6 * to_a_word


def syllables(word: str, language: str) -> int:
    number = len(VOWELS[language].findall(word))
    if language == "en" and number > 1 and SILENT.search(word):
        number -= 1
    return max(number, 1)


@cache
def pages(language: str) -> dict[str, tuple[str, ...]]:
    """The sentences of each page that is read without answering anything."""
    with override(language):
        guide, listed = reverse("guide"), {reverse(name) for name in LISTS}
        there_are = crawled(language).pages
    read = [
        url
        for url in there_are
        if url.startswith(guide) or name_of(url) in READ
        if url not in listed
    ]
    # Not as the crawler: it came through the switch, and was left with a language.
    client = reader(language)
    return {url: tuple(sentences(text(client.get(url)))) for url in read}


def every(language: str) -> Iterator[tuple[str, str]]:
    """Each sentence once, with the first page on which it stands."""
    told: dict[str, str] = {}
    for url, found in pages(language).items():
        for one in found:
            told.setdefault(one, url)
    yield from told.items()


both = pytest.mark.parametrize("language", ["en", "nl"])


@pytest.mark.django_db
@both
def test_every_page_is_easy_to_read(language: str) -> None:
    found = {url: round(ease(told, language)) for url, told in pages(language).items()}

    assert len(found) > 100
    assert {url: one for url, one in found.items() if one < EASY[language]} == {}


@pytest.mark.django_db
@both
def test_no_sentence_is_very_difficult(language: str) -> None:
    hard = {
        one: f"{url} {round(ease([one], language))}"
        for one, url in every(language)
        if len(WORD.findall(one)) >= WHOLE and ease([one], language) < VERY_DIFFICULT
    }

    assert hard == {}


@pytest.mark.django_db
@both
def test_sentences_are_short(language: str) -> None:
    lengths = {one: len(one.split()) for one, _ in every(language)}

    assert [one for one, number in lengths.items() if number > MOST_WORDS] == []
    assert sum(lengths.values()) / len(lengths) <= USUAL_WORDS


# --- The measure itself -------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("the", "en", 1),
        ("make", "en", 1),
        ("makes", "en", 1),
        ("changes", "en", 2),
        ("asked", "en", 1),
        ("wanted", "en", 2),
        ("permit", "en", 2),
        ("residence", "en", 3),
        ("nationality", "en", 5),
        ("u", "nl", 1),
        ("ijs", "nl", 1),
        ("nieuw", "nl", 1),
        ("verblijf", "nl", 2),
        ("vergunning", "nl", 3),
        ("verblijfsvergunning", "nl", 5),
        ("geïnformeerd", "nl", 4),
        ("moeite", "nl", 2),
    ],
)
def test_syllables_are_counted_as_one_speaks(
    word: str, language: str, number: int
) -> None:
    assert syllables(word, language) == number


def test_the_formulas_are_those_of_their_authors() -> None:
    """One sentence of six words with a syllable each: as it is reckoned by hand."""
    assert ease(["The cat sat on the mat."], "en") == pytest.approx(116.145)
    assert ease(["De kat zat op de mat."], "nl") == pytest.approx(124.26)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        pytest.param(
            "en",
            "The application is rejected notwithstanding subsequent documentation "
            "regarding the aforementioned humanitarian considerations.",
            id="en",
        ),
        pytest.param(
            "nl",
            "De verblijfsvergunning wordt geweigerd wegens onvoldoende onderbouwing "
            "van de humanitaire omstandigheden overeenkomstig de regelgeving.",
            id="nl",
        ),
    ],
)
def test_a_sentence_of_lawyers_is_found_to_be_very_difficult(
    language: str, sentence: str
) -> None:
    assert len(WORD.findall(sentence)) >= WHOLE
    assert ease([sentence], language) < VERY_DIFFICULT


def test_names_of_laws_and_titles_are_left_out() -> None:
    page = (
        "<main><h1>To read</h1><p>You can <strong>stay</strong>. "
        '<bdi lang="nl">Vreemdelingenbesluit 2000</bdi></p><ul><li>One more.</li></ul>'
        "</main>"
    )

    assert sentences(page) == ["You can stay.", "One more."]
