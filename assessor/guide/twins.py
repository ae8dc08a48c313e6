"""The same page in each language, for the language switch: reading sets no cookie."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import override

from assessor.guide.contents import Entry


@dataclass(frozen=True)
class Twin:
    """A page in a language that has this code and, in its own words, this name."""

    code: str
    language: str
    url: str


def twins(entry: Entry) -> tuple[Twin, ...]:
    return tuple(_twins(entry))


def _twins(entry: Entry) -> Iterator[Twin]:
    for code, language in settings.LANGUAGES:
        with override(code):
            yield Twin(code, language, entry.url)
