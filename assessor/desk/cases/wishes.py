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

from rules.language.fact import Section

BETWEEN = " · "
"""Each label has its capital: a comma would put it inside a sentence."""
HELP, SAFE, NOT_SAFE, CONSENT = "help", "safe", "not_safe", "consent"
CALLS, LEFT_OUT, WHOM, PAPERS = "i_will_call", "left_out", "whom", "papers"

HELP_WANTED: Mapping[str, Promise] = {
    "review": _("An eligibility review"),
    "documents": _("Documents and legal arguments"),
    "ind": _("Contact with the IND"),
    "objection": _("Objection or appeal"),
    "consultation": _("A first consultation, free"),
}
WAYS: Mapping[str, Promise] = {
    "call": _("Call"),
    "message": _("Leave a message"),
    "text": _("Send a text message"),
    "write": _("Write"),
}
TOLD: Mapping[str, Promise] = {
    WHOM: _("Whom to reach"),
    "name": _("Name to ask for"),
    "telephone": _("Telephone"),
    "email": _("E-mail"),
    "other": _("In another way"),
    "when": _("When it is safe"),
    "language": _("In which language"),
    "interpreter": _("Interpreter"),
    "needs": _("Other needs"),
}


KNOWN = {*TOLD, HELP, SAFE, NOT_SAFE, CONSENT, CALLS, LEFT_OUT}
WHO: Mapping[str, Promise] = {
    "person": _("The person"),
    "helper": _("The one who helps"),
}


@dataclass(frozen=True)
class Line:
    label: str
    words: str


@dataclass(frozen=True)
class Wishes:
    """``not_safe``: what must not be done first, whatever else is told.

    ``calls``: she gets in touch herself. ``left_out``: the parts she did not send.
    """

    help: tuple[str, ...]
    safe: tuple[str, ...]
    not_safe: tuple[str, ...]
    lines: tuple[Line, ...]
    calls: bool
    left_out: tuple[str, ...]
    agreed: str

    @property
    def as_lines(self) -> Iterator[str]:
        """The same for paper: what must not be done stands first there, too."""
        if self.not_safe:
            yield _line(gettext("Not safe"), BETWEEN.join(self.not_safe))
        if self.safe:
            yield _line(gettext("Safe"), BETWEEN.join(self.safe))
        yield from (_line(one.label, one.words) for one in self.lines)
        if self.calls:
            yield gettext("The person calls the firm, and says the number.")
        if self.help:
            yield _line(gettext("Help that is wanted"), BETWEEN.join(self.help))

    @property
    def no_way_is_known(self) -> bool:
        return not (self.safe or self.lines or self.calls)


def _line(label: str, words: str) -> str:
    return f"{label}: {words}"


def wishes(extra: Mapping[str, Any]) -> Wishes:
    safe = _words_of(extra.get(SAFE), WAYS)
    not_safe = _words_of(extra.get(NOT_SAFE), WAYS)
    return Wishes(
        help=_words_of(extra.get(HELP), HELP_WANTED),
        safe=safe,
        not_safe=not_safe,
        lines=tuple(_lines(extra)),
        calls=bool(extra.get(CALLS)),
        left_out=_words_of(extra.get(LEFT_OUT), _parts()),
        agreed=_agreed(extra.get(CONSENT)),
    )


def _parts() -> Mapping[str, str]:
    """The parts that can be left out, as the pages of sending name them."""
    named = {one.name.lower(): gettext(one.value) for one in Section}
    return {**named, PAPERS: gettext("Which papers there are")}


def _agreed(consent: object) -> str:
    """To which words she agreed, and on which day."""
    told = consent if isinstance(consent, dict) else {}
    if not told.get("version"):
        return ""
    text = gettext("Agreed on {date} to the words of version {version}.")
    return text.format(date=told.get("on", "?"), version=told["version"])


def _words_of(codes: object, names: Mapping[str, Promise | str]) -> tuple[str, ...]:
    told = codes if isinstance(codes, list) else []
    return tuple(str(names.get(str(code), code)) for code in told)


def _lines(extra: Mapping[str, Any]) -> Iterator[Line]:
    for name, label in TOLD.items():
        if words := _plain(extra.get(name)):
            known = WHO.get(words, words) if name == WHOM else words
            yield Line(str(label), str(known))
    for name, value in extra.items():
        if name not in KNOWN and _plain(value):
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
