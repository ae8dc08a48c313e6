"""What a colleague writes down of an answer: whole sentences, about the client."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from assessor.answers.words import in_words
from assessor.wording import day, ltr, sentence
from rules import Case
from rules.language.conditions import Condition
from rules.language.fact import Choice, Choices, Count, Day, Fact, Months, YesNo
from rules.language.truth import Truth

IN_OWN_WORDS = _("In the client’s own words: “{answer}”.")
YES, NO, NONE = "yes", "no", "none"


@dataclass(frozen=True)
class Saying:
    """The sentences for the answers to one question; an empty one says nothing.

    ``unknown`` is for "I do not know", where a colleague must know that it is open.
    ``when``: only of someone for whom this holds. An option without a sentence is told
    in the words of the client, so that none is lost.
    """

    fact: Fact
    texts: Mapping[str, str] = field(default_factory=dict)
    filled: str = ""
    unknown: str = ""
    when: Condition | None = None

    def said(self, case: Case) -> Iterator[SafeString | str]:
        if self.fact.code not in case.answers or not self._is_about(case):
            return
        answer = case.answers[self.fact.code]
        if answer is None:
            yield from _translated(self.unknown)
        elif self.filled:
            yield _filled(self.filled, answer, case.on)
        elif isinstance(answer, frozenset):
            yield from self._chosen(answer)
        else:
            yield from self._one(answer)

    def _is_about(self, case: Case) -> bool:
        return self.when is None or self.when.truth(case) is Truth.YES

    def _chosen(self, answer: frozenset[str]) -> Iterator[SafeString | str]:
        if not answer:
            yield from _translated(self.texts.get(NONE, ""))
        elif isinstance(self.fact, Choices):
            for code in self.fact.option_codes:
                if code in answer:
                    yield from self._one(code)

    def _one(self, answer: object) -> Iterator[SafeString | str]:
        code = (NO, YES)[answer] if isinstance(answer, bool) else str(answer)
        if code in self.texts:
            yield from _translated(self.texts[code])
        else:
            chosen = frozenset({code}) if isinstance(self.fact, Choices) else answer
            for words in in_words(self.fact, chosen):
                yield sentence(gettext(IN_OWN_WORDS), answer=words)


def of_option(
    fact: Choice | Choices,
    *,
    unknown: str = "",
    when: Condition | None = None,
    **texts: str,
) -> Saying:
    """A sentence for each option, by its code; ``none`` where none was chosen."""
    codes = tuple(code for code in texts if code != NONE)
    fact.known(codes)
    return Saying(fact, texts, unknown=unknown, when=when)


def of_yes_no(fact: YesNo, yes: str, no: str, *, unknown: str = "") -> Saying:
    return Saying(fact, {YES: yes, NO: no}, unknown=unknown)


def of_day(
    fact: Day, text: str, *, unknown: str = "", when: Condition | None = None
) -> Saying:
    """A sentence with ``{date}``, and with the full ``{months}`` since, if it asks."""
    return Saying(fact, filled=text, unknown=unknown, when=when)


def of_number(fact: Count | Months, text: str, *, unknown: str = "") -> Saying:
    """A sentence with ``{number}``."""
    return Saying(fact, filled=text, unknown=unknown)


def _translated(text: str) -> Iterator[str]:
    if text:
        yield gettext(text)


def _filled(text: str, answer: object, on: date) -> SafeString:
    if isinstance(answer, date):
        months = ltr(full_months(answer, on))
        return sentence(gettext(text), date=day(answer), months=months)
    return sentence(gettext(text), number=ltr(answer))


def full_months(since: date, until: date) -> int:
    whole = (until.year - since.year) * 12 + until.month - since.month
    return max(whole - (until.day < since.day), 0)
