"""Words as one looks for them: without case, accents and endings; and articles of law.

"B8/3.1" is found by itself, by "B8/3" and by "B8"; "3.48(1)(g)" also by "3.48".
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

STEMMERS = {"en": "english", "nl": "dutch"}
"""Where there is none for a language, its words are found as they are written."""
WORD = re.compile(
    r"[a-z]\d+[a-z]?(?:/\d+(?:\.\d+)*)*"  # a chapter of the circular
    r"|\d+(?:[./]\d+)*[a-z]{0,2}(?:\([\da-z]{1,2}°?\))*"  # an article
    r"|[^\W\d_]+",
    re.IGNORECASE,
)
PART = re.compile(r"[/.(]")


class Word(NamedTuple):
    """A word where it stands in a text; ``stems`` are what it is found by."""

    start: int
    end: int
    stems: tuple[str, ...]


def words(text: str, language: str) -> Iterator[Word]:
    for found in WORD.finditer(text):
        yield Word(found.start(), found.end(), stems(found[0], language))


@lru_cache(maxsize=32768)
def stems(word: str, language: str) -> tuple[str, ...]:
    """The stem of a word; of an article itself, and whatever it is part of."""
    plain = folded(word)
    if any(letter.isdigit() for letter in plain):
        return tuple(_whole_and_parts(plain))
    return (_stem(plain, STEMMERS[language]) if language in STEMMERS else plain,)


def _stem(word: str, language: str) -> str:
    import snowballstemmer  # with it come all its languages

    stem: str = snowballstemmer.stemmer(language).stemWord(word)
    return stem


def folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _whole_and_parts(article: str) -> Iterator[str]:
    """Only a chapter has parts that are looked for, and an article its lines."""
    yield article
    ends = [cut.start() for cut in PART.finditer(article)]
    for end in reversed(ends):
        if article[0].isalpha() or article[end] == "(":
            yield article[:end]
