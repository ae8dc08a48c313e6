"""For whom a report is made, and in which languages it may be."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language_info, gettext
from django.utils.translation import gettext_lazy as _

DUTCH, AND = "nl", "+"
CONSULTANTS_READ = (DUTCH, "en")


class Edition(Enum):
    """The applicant reads what to do next; the consultant starts an intake with it."""

    APPLICANT = "applicant"
    CONSULTANT = "consultant"

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is offered in, of those that this site has."""
        ours = tuple(code for code, _ in settings.LANGUAGES)
        if self is Edition.APPLICANT:
            return ours
        read = tuple(code for code in CONSULTANTS_READ if code in ours)
        return (*read, *(pair(code) for code in ours if code != DUTCH))


def pair(language: str) -> str:
    """Dutch, and under each line the same in another language."""
    return f"{DUTCH}{AND}{language}"


class Size(Enum):
    """The paper it is printed on: of the whole world, or of North America."""

    A4 = "a4"
    LETTER = "letter"


READERS: dict[Edition, Promise] = {
    Edition.APPLICANT: _("For the person it is about, in {language}"),
    Edition.CONSULTANT: _("For a consultant or lawyer, in {language}"),
}


@dataclass(frozen=True)
class Offer:
    """An edition in one of its languages, and the sentence that says so."""

    edition: str
    language: str
    sentence: str


def offers() -> tuple[Offer, ...]:
    """Every document that can be had."""
    return tuple(_offers())


def _offers() -> Iterator[Offer]:
    for edition, reader in READERS.items():
        for code in edition.languages:
            sentence = str(reader).format(language=_named(code))
            yield Offer(edition.value, code, sentence)


def _named(language: str) -> str:
    names = [get_language_info(c)["name_translated"] for c in language.split(AND)]
    if len(names) == 1:
        return str(names[0])
    first, second = names
    text = gettext("{first} and {second}, line under line")
    return text.format(first=first, second=second)
