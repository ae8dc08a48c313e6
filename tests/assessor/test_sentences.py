"""Every sentence, in every language, is short, plain, complete and reviewed."""

import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from string import Formatter

import polib
import pytest
from django.conf import settings as site
from django.core.management import call_command
from django.test import override_settings

LOCALE = Path(site.LOCALE_PATHS[0])
TRANSLATED = [code for code, _ in site.LANGUAGES if code != "en"]
MOST_WORDS, USUAL_WORDS = 25, 15
NEVER_SAID = "words that people search for"
"""The context of what people may call themselves, and what we do not say to them."""

# Jargon, blame and drama: what frightens or shuts out is not said.
BANNED = {
    "en": re.compile(
        r"\b(abrogat\w*|aforement\w*|aliens?|commence\w*|deemed|fraudster\w*|hereby|"
        r"herein|illegals?|inconsisten\w*|in accordance with|liar\w*|notwithstanding|"
        r"perpetrator\w*|prior to|pursuant|shall|tragic\w*|unfortunately|whereby|"
        r"you failed|your fault you)\b",
        re.IGNORECASE,
    ),
    "nl": re.compile(  # vreemdelingenbewaring is what the place is called
        r"\b(aldus|alsmede|betreffende|conform|derhalve|desalniettemin|dient te|"
        r"dienen te|doch|fraudeur\w*|helaas|hetgeen|hieromtrent|illega\w+|indien|"
        r"inzake|leugen\w*|middels|mits|nopens|onderhavige?|teneinde|tevens|"
        r"vreemdeling(?!enbewaring)\w*|waaromtrent|welke ten|zulks)\b",
        re.IGNORECASE,
    ),
}

NONE_KNOWN = re.compile(r"(?!)")
"""For a language of which nobody has listed such words yet."""


def catalogue(code: str) -> polib.POFile:
    return polib.pofile(LOCALE / code / "LC_MESSAGES/django.po")


def texts(code: str) -> Iterator[str]:
    """What a reader of this language can meet; English is the source itself."""
    for entry in catalogue(TRANSLATED[0] if code == "en" else code):
        if entry.msgctxt == NEVER_SAID:
            continue
        forms = [entry.msgid, entry.msgid_plural]
        if code != "en":
            forms = [entry.msgstr, *entry.msgstr_plural.values()]
        yield from (form for form in forms if form)


def sentences(text: str) -> list[str]:
    plain = unescape(re.sub(r"<[^>]+>", "", text))
    return [one for one in re.split(r"(?<=[.?!:])[”’]?\s+", plain) if one.strip()]


def holes(text: str) -> set[str]:
    """The places in a sentence that are filled in, and the tags around parts of it."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name}
    old_style = set(re.findall(r"%\(\w+\)[ds]", text))
    return named | old_style | set(re.findall(r"<[^>]+>", text))


every_language = pytest.mark.parametrize("code", ["en", *TRANSLATED])
every_translation = pytest.mark.parametrize("code", TRANSLATED)


@every_language
def test_no_sentence_is_long_and_most_are_short(code: str) -> None:
    lengths = {one: len(one.split()) for text in texts(code) for one in sentences(text)}

    assert [one for one, words in lengths.items() if words > MOST_WORDS] == []
    assert sum(lengths.values()) / len(lengths) <= USUAL_WORDS


@every_language
def test_no_word_blames_frightens_or_shuts_out(code: str) -> None:
    banned = BANNED.get(code, NONE_KNOWN)

    assert [text for text in texts(code) if banned.search(text)] == []


@every_translation
def test_every_sentence_is_translated_and_reviewed(code: str) -> None:
    entries = catalogue(code)

    assert [entry.msgid for entry in entries.untranslated_entries()] == []
    assert [entry.msgid for entry in entries.fuzzy_entries()] == []


@every_translation
def test_a_translation_has_the_holes_and_tags_of_its_source(code: str) -> None:
    pairs = [(entry.msgid, entry.msgstr) for entry in catalogue(code) if entry.msgstr]

    assert [one for one, other in pairs if holes(one) != holes(other)] == []


@every_translation
def test_no_translation_is_a_copy_without_reason(code: str) -> None:
    same = {entry.msgid for entry in catalogue(code) if entry.msgid == entry.msgstr}

    assert same <= SAME_IN.get(code, set()), "Translate it, or add it to SAME_IN."


SAME_IN = {"nl": {"Home", "Account", "PDF", "Privacy", "privacy/", "Cookies"}}


def test_the_catalogues_are_what_make_words_writes(tmp_path: Path) -> None:
    for folder in ("assessor", "rules", "templates"):
        shutil.copytree(site.ROOT / folder, tmp_path / folder)
    copied = tmp_path / LOCALE.relative_to(site.ROOT)

    with override_settings(ROOT=tmp_path, LOCALE_PATHS=[copied]):
        call_command("words")

    for code in TRANSLATED:
        file = f"{code}/LC_MESSAGES/django.po"
        now, then = (copied / file).read_text(), (LOCALE / file).read_text()
        assert now == then, "Run `make words`, translate what is new, and commit it."
