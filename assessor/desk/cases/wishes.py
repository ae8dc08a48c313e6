"""What was said beside the answers: what help is wanted, and how to reach the person.

Whatever else was sealed with a case is shown as it is: nothing a person said is lost
because this file does not know it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

HELP, NAME, SAFE, NOT_SAFE, CONSENT = "help", "name", "safe", "not_safe", "consent"

HELP_WANTED: Mapping[str, Promise] = {
    "review": _("An eligibility review"),
    "documents": _("Documents and legal arguments"),
    "ind": _("Contact with the IND"),
    "objection": _("Objection or appeal"),
    "consultation": _("A first consultation, free"),
}
WAYS: Mapping[str, Promise] = {
    "call": _("Call"),
    "write": _("Write"),
    "message": _("Leave a message"),
}
TOLD: Mapping[str, Promise] = {
    NAME: _("Name to ask for"),
    "telephone": _("Telephone"),
    "email": _("E-mail"),
    "address": _("Address"),
    "when": _("When"),
    "language": _("In which language"),
    "interpreter": _("Interpreter"),
    "needs": _("Other needs"),
}


@dataclass(frozen=True)
class Line:
    label: str
    words: str


@dataclass(frozen=True)
class Wishes:
    """``not_safe``: what must not be done first, whatever else is told."""

    help: tuple[str, ...]
    safe: tuple[str, ...]
    not_safe: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def as_lines(self) -> Iterator[str]:
        """The same for paper: what must not be done stands first there, too."""
        if self.not_safe:
            yield _line(gettext("Not safe"), ", ".join(self.not_safe))
        if self.safe:
            yield _line(gettext("Safe"), ", ".join(self.safe))
        yield from (_line(one.label, one.words) for one in self.lines)
        if self.help:
            yield _line(gettext("Help that is wanted"), ", ".join(self.help))

    @property
    def no_way_is_known(self) -> bool:
        return not self.safe and not self.lines


def _line(label: str, words: str) -> str:
    return gettext("{label}: {words}").format(label=label, words=words)


def wishes(extra: Mapping[str, Any]) -> Wishes:
    safe = _words_of(extra.get(SAFE), WAYS)
    not_safe = _words_of(extra.get(NOT_SAFE), WAYS)
    help_wanted = _words_of(extra.get(HELP), HELP_WANTED)
    return Wishes(help_wanted, safe, not_safe, tuple(_lines(extra)))


def _words_of(codes: object, names: Mapping[str, Promise]) -> tuple[str, ...]:
    told = codes if isinstance(codes, list) else []
    return tuple(str(names.get(str(code), code)) for code in told)


def _lines(extra: Mapping[str, Any]) -> Iterator[Line]:
    for name, label in TOLD.items():
        if words := _plain(extra.get(name)):
            yield Line(str(label), words)
    for name, value in extra.items():
        if name not in {*TOLD, HELP, SAFE, NOT_SAFE, CONSENT} and _plain(value):
            yield Line(name, _plain(value))


def _plain(value: object) -> str:
    match value:
        case None | "" | [] | {}:
            return ""
        case bool():
            return gettext("Yes") if value else gettext("No")
        case list():
            return ", ".join(map(_plain, value))
        case dict():
            return "; ".join(f"{name}: {_plain(one)}" for name, one in value.items())
    return str(value)
