"""How to reach somebody: the fields with what was typed, and the same to be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from assessor.forms.fields import Problem, Tick
from assessor.sending import forms
from assessor.sending.steps import Row, ticks


@dataclass(frozen=True)
class Line:
    """A place to type words; ``mode`` is the keyboard that a phone shows.

    ``wrong``: what is to be put right in it; ``described_by``: the ids of what a screen
    reader reads with it.
    """

    name: str
    label: str
    hint: str
    typed: str
    most: int
    is_long: bool
    mode: str
    wrong: str

    @property
    def described_by(self) -> str:
        return _ids(self.name, hint=self.hint, wrong=self.wrong)


@dataclass(frozen=True)
class Ticks:
    """What is ticked under one name; ``one_only``: as radio buttons.

    Without a legend it is one box, which says all of it.
    """

    name: str
    legend: str
    hint: str
    ticks: tuple[Tick, ...]
    one_only: bool = False
    wrong: str = ""

    @property
    def described_by(self) -> str:
        return _ids(self.name, hint=self.hint, wrong=self.wrong)


@dataclass(frozen=True)
class Group:
    """What belongs together: words to type, and what to tick with them."""

    title: str
    lines: tuple[Line, ...]
    ticks: Ticks | None = None


@dataclass(frozen=True)
class ReachPage:
    of: str
    step: str
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]


def _ids(name: str, **said: str) -> str:
    """The ids of what a screen reader reads with a field."""
    return " ".join(f"{name}-{one}" for one, there in said.items() if there)


def _labels() -> Mapping[str, str]:
    return {
        "name": _("Name to ask for"),
        "telephone": _("Telephone number"),
        "email": _("E-mail address"),
        "other": _("Another way to reach you"),
        "when": _("When is it safe to call or write?"),
        "language": _("In which language?"),
        "needs": _("What else is needed?"),
    }


def _hints() -> Mapping[str, str]:
    return {
        "name": _("A first name is enough. It can also be another name."),
        "other": _(
            "For example through a person you trust, or a shelter. Write also what "
            "they may say there."
        ),
        "when": _("For example: on Tuesday, between nine and twelve."),
        "needs": _("For example: to speak with a woman, or a place without stairs."),
    }


def _safe_by_telephone() -> Mapping[str, str]:
    return {
        forms.CALL: _("It is safe to call"),
        forms.MESSAGE: _("It is safe to leave a message"),
        forms.TEXT: _("It is safe to send a text message"),
    }


def _safe_by_email() -> Mapping[str, str]:
    return {forms.WRITE: _("It is safe to write to this address")}


def _whom() -> Mapping[str, str]:
    return {
        forms.PERSON: _("The person I help"),
        forms.HELPER: _("Me, who helps"),
    }


@dataclass(frozen=True)
class Filled:
    """What was typed and ticked, by name; and what is wrong, by the id of the field."""

    typed: Mapping[str, Any]
    wrong: Mapping[str, str]

    def lines(self, *names: str) -> tuple[Line, ...]:
        return tuple(map(self._line, names))

    def _line(self, name: str) -> Line:
        is_long = name in forms.STORIES
        return Line(
            name=name,
            label=_labels()[name],
            hint=_hints().get(name, ""),
            typed=str(self.typed.get(name, "")),
            most=forms.STORY if is_long else forms.LINE,
            is_long=is_long,
            mode={"telephone": "tel", "email": "email"}.get(name, "text"),
            wrong=self.wrong.get(name, ""),
        )

    def safe(self, ways: Mapping[str, str], legend: str = "", hint: str = "") -> Ticks:
        boxes = ticks("safe", ways, self.typed.get("safe", ()))
        wrong = next(filter(None, (self.wrong.get(one.id) for one in boxes)), "")
        return Ticks("safe", legend, hint, boxes, wrong=wrong)

    def box(self, name: str, text: str, hint: str = "") -> Ticks:
        ticked = bool(self.typed.get(name))
        box = Tick(name, "1", text, hint, ticked, alone=False)
        return Ticks(name, "", "", (box,), wrong=self.wrong.get(name, ""))


def reach_groups(
    typed: Mapping[str, Any], problems: Sequence[Problem], *, for_other: bool
) -> tuple[Group, ...]:
    """The fields, with all that was typed."""
    filled = Filled(typed, {one.at: one.sentence for one in problems})
    return (
        Group(
            _("Who to ask for"),
            filled.lines("name"),
            _whom_to_reach(filled) if for_other else None,
        ),
        Group(_("By telephone"), filled.lines("telephone"), _by_telephone(filled)),
        Group(_("By e-mail"), filled.lines("email"), filled.safe(_safe_by_email())),
        Group(_("In another way"), filled.lines("other")),
        Group(_("Or do you call?"), (), _calls(filled)),
        Group(
            _("When, and in which language"),
            filled.lines("when", "language"),
            _interpreter(filled),
        ),
        Group(_("Other needs"), filled.lines("needs")),
    )


def _whom_to_reach(filled: Filled) -> Ticks:
    boxes = ticks("whom", _whom(), [filled.typed.get("whom", "")])
    return Ticks("whom", _("Whom should they reach?"), "", boxes, one_only=True)


def _by_telephone(filled: Filled) -> Ticks:
    legend = _("What is safe with this number?")
    hint = _("What you do not tick, they will not do.")
    return filled.safe(_safe_by_telephone(), legend, hint)


def _calls(filled: Filled) -> Ticks:
    hint = _(
        "After sending you get a short number to say. Then they need no way to reach "
        "you."
    )
    return filled.box("i_will_call", _("I will call them myself"), hint)


def _interpreter(filled: Filled) -> Ticks:
    return filled.box("interpreter", _("An interpreter is needed"))


def reach_rows(reach: Mapping[str, Any]) -> tuple[Row, ...]:
    return tuple(_reach_rows(reach))


def _reach_rows(reach: Mapping[str, Any]) -> Iterator[Row]:
    labels = _labels()
    ways = {**_safe_by_telephone(), **_safe_by_email()}
    if whom := _whom().get(reach.get("whom", "")):
        yield Row(_("Whom should they reach?"), (whom,))
    for name, label in labels.items():
        if typed := reach.get(name):
            yield Row(label, tuple(str(typed).splitlines()))
    if safe := tuple(
        text for way, text in ways.items() if way in reach.get("safe", ())
    ):
        yield Row(_("What is safe"), safe)
    if reach.get("interpreter"):
        yield Row(_("Interpreter"), (_("An interpreter is needed"),))
    if reach.get("i_will_call"):
        yield Row(_("Who calls"), (_("I will call them myself"),))
