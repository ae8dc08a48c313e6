"""What is kept of a person: all that was told, as it is stored, and with which rules.

It is read as strictly as a file of a stranger, which it may be.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.conf import settings

from assessor.answers import store
from assessor.answers.telling import Telling
from assessor.clock import is_known
from rules import LAW, Case
from rules.guidance.receipt import version

SCALARS = (str, int, bool, type(None))
MOST = 1000  # answers, papers: far more than there can be


class UnreadableError(Exception):
    """It is no content of ours, or of a version that is not known here."""


@dataclass(frozen=True)
class Content:
    """Answers by the code of their fact, and how they were told.

    ``told`` holds what the session of an interview holds, under the same names:
    "answers", "withheld", "papers", "letter", "for_other". ``on``: the day on which
    this was last said; ``rules``: the version of the rules of that day.
    """

    told: Mapping[str, Any] = field(repr=False)
    language: str
    on: date
    rules: str

    @property
    def answers(self) -> Mapping[str, object]:
        answers: Mapping[str, object] = self.told.get(store.KEY, {})
        return answers

    @property
    def telling(self) -> Telling:
        return store.read_telling(self.told)

    def case(self, on: date | None = None) -> Case:
        """The case on a day; what cannot be read any more is left out."""
        return store.read(self.answers, on or self.on)

    @property
    def is_of_other_rules(self) -> bool:
        return self.rules != version(LAW.on(self.on))

    def without(self, *codes: str) -> "Content":
        """The same with some answers left out, and what was said beside them."""
        answers = {c: one for c, one in self.answers.items() if c not in codes}
        withheld = [c for c in self.told.get(store.WITHHELD, ()) if c not in codes]
        told = {**self.told, store.KEY: answers, store.WITHHELD: withheld}
        return replace(self, told=told)

    def without_beside(self, *names: str) -> "Content":
        """The same without "papers" or "letter"."""
        told = {name: one for name, one in self.told.items() if name not in names}
        return replace(self, told=told)

    def as_json(self) -> dict[str, Any]:
        day = self.on.isoformat()
        return {
            **self.told,
            "language": self.language,
            "on": day,
            "rules": self.rules,
        }


def content_now(told: Mapping[str, Any], language: str, on: date) -> Content:
    """What somebody told until now, with the rules of today."""
    return Content(dict(told), language, on, version(LAW.on(on)))


def read(raw: object) -> Content:
    """Read what ``as_json`` wrote; raises ``UnreadableError`` for anything else."""
    if not isinstance(raw, dict):
        raise UnreadableError
    try:
        on = date.fromisoformat(_text(raw.get("on")))
    except ValueError:
        raise UnreadableError from None
    if not is_known(on):
        raise UnreadableError
    language = _text(raw.get("language"))
    if language not in dict(settings.LANGUAGES):
        language = settings.LANGUAGE_CODE
    return Content(_told(raw), language, on, _text(raw.get("rules")))


def _told(raw: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: raw[name] for name in store.TOLD if name in raw}
    answers = _mapping(told.get(store.KEY, {}))
    papers = _mapping(told.get(store.PAPERS, {}))
    if not all(map(_is_answer, answers.values())):
        raise UnreadableError
    if not all(isinstance(one, str) for one in papers.values()):
        raise UnreadableError
    if not _are_words(told.get(store.WITHHELD, [])) or not _is_letter(told):
        raise UnreadableError
    if not isinstance(told.get(store.FOR_OTHER, False), bool):
        raise UnreadableError
    return told


def _text(raw: object) -> str:
    if not isinstance(raw, str):
        raise UnreadableError
    return raw


def _mapping(raw: object) -> dict[str, Any]:
    if not isinstance(raw, dict) or len(raw) > MOST:
        raise UnreadableError
    return raw


def _is_answer(raw: object) -> bool:
    return isinstance(raw, SCALARS) or _are_words(raw)


def _are_words(raw: object) -> bool:
    return isinstance(raw, list) and all(isinstance(one, str) for one in raw)


def _is_letter(told: Mapping[str, Any]) -> bool:
    match told.get(store.LETTER):
        case None | [str(), None]:
            return True
        case [str(), str(day)]:
            return _is_day(day)
    return False


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
