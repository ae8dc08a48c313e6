"""Names with their Dutch term, and rules with the text they stand in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple, Protocol

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from assessor.wording import day, sentence
from rules.guidance.receipt import not_recently_verified
from rules.language.rule import Classification, ClosedScheme, Rule
from rules.language.source import Confidence, Source


@dataclass(frozen=True)
class Term:
    """A name in the reader's language, and how letters and forms call it."""

    name: str
    dutch: str

    @property
    def whole(self) -> SafeString:
        """The name, and after it the Dutch one, in brackets and said in Dutch.

        Brackets in it become square ones, as two round ones read as a mistake.
        """
        if not self.dutch:
            return escape(self.name)
        text = '{} <bdi lang="nl" translate="no" dir="ltr">({})</bdi>'
        return format_html(text, self.name, self.dutch.translate(SQUARE))


class Note(NamedTuple):
    """A text that paper has a number for: what is unsure in it has its own."""

    act: str
    read: SafeString
    unsure: bool


@dataclass(frozen=True)
class Citation:
    """Where a rule stands, which text was read, and what is unsure about it."""

    act: str
    provision: str
    address: str
    read: SafeString
    doubt: str
    check: str

    @property
    def place(self) -> str:
        """The text and the article, as one writes it."""
        return f"{self.act}, {self.provision}"

    @property
    def note(self) -> Note:
        """The text, whichever article of it."""
        return Note(self.act, self.read, bool(self.doubt))


@dataclass(frozen=True)
class Cited:
    """What is said, and where it stands."""

    text: SafeString | str
    citation: Citation


class Sourced(Protocol):
    """A sentence of the law's data, with the text that it rests on."""

    @property
    def text(self) -> str: ...
    @property
    def source(self) -> Source: ...


def cited(one: Sourced, on: date) -> Cited:
    """A sentence in the language of now, with its citation as it stands on a day."""
    return Cited(gettext(one.text), citation(one.source, on))


@dataclass(frozen=True)
class Text:
    """A text that rules stand in, and where it can be read."""

    act: str
    read: SafeString
    address: str


SQUARE = str.maketrans("()", "[]")

KINDS = {
    Classification.TEMPORARY: (_("Temporary humanitarian"), "humanitair tijdelijk"),
    Classification.NON_TEMPORARY: (
        _("Non-temporary humanitarian"),
        "humanitair niet-tijdelijk",
    ),
}
DOUBTS = {
    Confidence.CURRENT: "",
    Confidence.OLD: _(
        "This is from an older text. A specialist should check it.",
    ),
    Confidence.DISPUTED: _(
        "Sources say different things about this. A specialist should check it."
    ),
    Confidence.SECOND_HAND: _(
        "This is from a text about the law, not from the law itself. "
        "A specialist should check it."
    ),
    Confidence.UNCONFIRMED: _(
        "We could not confirm this. A specialist should check it."
    ),
}


def term(rule: Rule) -> Term:
    return named(gettext(rule.name), rule.dutch_name)


def named(name: str, dutch_name: str) -> Term:
    """Return a name without its Dutch twin where that would say the same again."""
    is_said = dutch_name.casefold() in name.casefold()
    return Term(name, "" if is_said else dutch_name)


def kind(classification: Classification) -> Term:
    name, dutch_name = KINDS[classification]
    return named(str(name), dutch_name)


def closed_since(rule: Rule) -> SafeString | str:
    """Since when a scheme is closed; nothing for a way that is open."""
    if not isinstance(rule, ClosedScheme):
        return ""
    if rule.closed_on is None:
        return gettext("Closed.")
    return sentence(gettext("Closed since {date}."), date=day(rule.closed_on))


def citation(source: Source, on: date) -> Citation:
    """Where a rule stands, as it is said on a day in the language of now."""
    return _citation(source, on, get_language())


@lru_cache(maxsize=2048)  # of the law alone: it holds nothing of anybody
def _citation(source: Source, on: date, _language: str | None) -> Citation:
    return Citation(
        act=source.act,
        provision=source.provision,
        address=source.url.removeprefix("https://"),
        read=_read(source),
        doubt=_doubt(source, on),
        check=_check(source, on),
    )


def texts(citations: Iterable[Citation]) -> tuple[Text, ...]:
    """Each text once, by the name of its act."""
    found = {Text(one.act, one.read, one.address) for one in citations}
    return tuple(sorted(found, key=lambda text: (text.act, text.address)))


def _doubt(source: Source, on: date) -> str:
    """Why a specialist should check it; for a text that is current: how old it is."""
    if source.confidence is Confidence.CURRENT and not_recently_verified(source, on):
        return gettext("Not recently verified. A specialist should check it.")
    return str(DOUBTS[source.confidence])


def _check(source: Source, on: date) -> str:
    """The same for a consultant, who can do it."""
    if source.confidence is Confidence.DISPUTED:
        return gettext("Sources conflict. Check.")
    if _doubt(source, on):
        return gettext("Check.")
    return ""


def _read(source: Source) -> SafeString:
    if source.dated:
        return sentence(gettext("Text of {date}."), date=day(source.read_on))
    return sentence(gettext("Undated page, seen on {date}."), date=day(source.read_on))
