"""The pages on which somebody finds what she looks for, the nearest first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from math import log

from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override

from assessor.guide.search.index import Index, Page, index
from assessor.guide.search.meant import FINDS_NOTHING, MEANT
from assessor.guide.search.texts import BEGINS, ENDS
from assessor.guide.search.words import folded, words

MOST = 10
LINE = 25, 240  # characters of a line that is shown
LONGEST_NAME = 100
LEAST = 0.2  # of the first result: what is further away is no result
SATURATED = 20.0
MEANT_TOO, LIKE, NEAR = 0.8, 0.8, 0.5
SHORTEST = 4  # letters of a word that another may begin with
PART = 5  # letters of a word that another may be put together from
UNLIKE = 3  # letters that it may be longer
LIKENESS = 0.8
IN_DUTCH = '<bdi lang="nl" translate="no" dir="ltr">'

Wanted = Mapping[str, float]
"""Stems, and how much each is what was asked for."""


@dataclass(frozen=True)
class Result:
    """A page, and the line of it that tells most; what was looked for is marked."""

    url: str
    title: SafeString
    line: SafeString


def results(query: str, language: str, on: date) -> tuple[Result, ...]:
    there_is = index(language, on)
    asked = dict.fromkeys(word.stems[0] for word in words(query, language))
    tell = [stem for stem in asked if stem not in _find_nothing(language)]
    groups = [_wanted(stem, there_is, language) for stem in tell or asked]
    called = (at for at, one in there_is.pages.items() if _same(one.title, query))
    found = dict.fromkeys((*called, *_ranked(groups, there_is)))
    return tuple(
        _result(where, there_is.pages[where], groups, language) for where in found
    )


def _same(title: str, query: str) -> bool:
    """Whether the name of a page was typed, however common its words are."""
    return folded(title)[:LONGEST_NAME] == folded(query)


def _wanted(asked: str, there_is: Index, language: str) -> Wanted:
    """What a word is found by: itself, what people mean by it, or what is like it."""
    wanted = {asked: 1.0} if asked in there_is.weights else {}
    for stem in _meant(language).get(asked, ()):
        wanted.setdefault(stem, MEANT_TOO)
    if not any(letter.isdigit() for letter in asked):
        for stem in _near(asked, there_is):
            wanted.setdefault(stem, NEAR)
    return wanted or dict.fromkeys(_like(asked, there_is), LIKE)


def _near(asked: str, there_is: Index) -> Iterator[str]:
    """Words of the same beginning, which a stemmer took apart."""
    for stem in there_is.weights:
        apart = len(stem) - len(asked)
        begins = stem.startswith(asked) if apart > 0 else asked.startswith(stem)
        if begins and 0 < abs(apart) <= UNLIKE and len(stem) >= SHORTEST <= len(asked):
            yield stem


def _like(asked: str, there_is: Index) -> list[str]:
    """The words that an unknown one is put together from, or one that it should be."""
    parts = [
        stem
        for stem in there_is.weights
        if len(stem) >= PART and (asked.startswith(stem) or asked.endswith(stem))
    ]
    alike = _alike(asked, there_is)
    return parts or get_close_matches(asked, alike, n=1, cutoff=LIKENESS)


def _alike(asked: str, there_is: Index) -> list[str]:
    """A word with a slip of the finger begins as it should and is about as long."""
    return [
        stem
        for stem in there_is.weights
        if len(asked) >= SHORTEST
        and stem[0] == asked[0]
        and abs(len(stem) - len(asked)) <= 2
    ]


def _ranked(groups: Iterable[Wanted], there_is: Index) -> list[str]:
    points: dict[str, float] = {}
    for group in groups:
        for where, one in _points(group, there_is).items():
            points[where] = points.get(where, 0.0) + one
    best = max(points.values(), default=0.0)
    near = (where for where, one in points.items() if one > LEAST * best)
    return sorted(near, key=lambda where: -points[where])[:MOST]


def _points(group: Wanted, there_is: Index) -> dict[str, float]:
    """For each page the best that one word finds on it.

    What is rare tells more, and all words for the same are as rare as one of them.
    """
    points: dict[str, float] = {}
    pages = {stem: there_is.weights.get(stem, {}) for stem in group}
    same = [pages[stem] for stem, share in group.items() if share > NEAR]
    having = len({where for found in same for where in found})
    for stem, share in group.items():
        rare = log(len(there_is.pages) / max(having, len(pages[stem]), 1))
        for where, weight in pages[stem].items():
            told = share * rare * weight / (weight + SATURATED)
            points[where] = max(points.get(where, 0.0), told)
    return points


def _result(where: str, page: Page, groups: Sequence[Wanted], language: str) -> Result:
    name, *args = where.split()
    line = _best_line(page, groups, language)
    stems = {stem for group in groups for stem in group}
    with override(language):
        url = reverse(name, args=args)
    return Result(
        url, _marked(page.title, stems, language), _marked(line, stems, language)
    )


def _best_line(page: Page, groups: Sequence[Wanted], language: str) -> str:
    """Its own line unless another has more of what was looked for."""
    least, most = LINE
    others = (one for one in page.lines if len(one) >= least and one != page.title)
    best = max((page.line, *others), key=lambda line: _how_many(line, groups, language))
    return best if len(best) <= most else f"{best[:most].rpartition(' ')[0]} …"


def _how_many(line: str, groups: Sequence[Wanted], language: str) -> int:
    stems = {stem for word in words(line, language) for stem in word.stems}
    return sum(not stems.isdisjoint(group) for group in groups)


def _marked(text: str, stems: set[str], language: str) -> SafeString:
    parts, done = [], 0
    for word in words(text, language):
        if stems.intersection(word.stems):
            parts += [
                escape(text[done : word.start]),
                format_html("<mark>{}</mark>", text[word.start : word.end]),
            ]
            done = word.end
    whole = "".join((*parts, escape(text[done:])))
    whole += ENDS * (whole.count(BEGINS) - whole.count(ENDS))  # one that was cut
    return mark_safe(whole.replace(BEGINS, IN_DUTCH).replace(ENDS, "</bdi>"))  # noqa: S308  # each part is escaped


@lru_cache(maxsize=8)
def _find_nothing(language: str) -> frozenset[str]:
    with override(language):
        listed = str(FINDS_NOTHING)
    return frozenset(stem for word in words(listed, language) for stem in word.stems)


@lru_cache(maxsize=8)
def _meant(language: str) -> Mapping[str, tuple[str, ...]]:
    with override(language):
        pairs = [(str(said), str(meant)) for said, meant in MEANT]
    found: dict[str, tuple[str, ...]] = {}
    for said, meant in pairs:
        targets = tuple(word.stems[0] for word in words(meant, language))
        for word in words(said, language):
            found[word.stems[0]] = (*found.get(word.stems[0], ()), *targets)
    return found
