"""All of it once more, what happens next, and what somebody agrees to who sends."""

from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.contact import Reach, contact
from assessor.forms.fields import Problem
from assessor.sending.steps import Row
from assessor.wording import sentence


@dataclass(frozen=True)
class CheckPage:
    of: str
    step: str
    version: str
    sends: tuple[str, ...]
    leaves_out: tuple[str, ...]
    effect: tuple[str, ...]
    help: tuple[str, ...]
    reach: tuple[Row, ...]
    next: tuple[SafeString, ...]
    words: tuple[SafeString, ...]
    agreed: SafeString
    problems: tuple[Problem, ...]
    calls: bool


def what_happens_next(*, calls: bool, has_code: bool) -> tuple[SafeString, ...]:
    firm = contact()
    texts = (
        _("You call {firm} and say the short number that you get.")
        if calls
        else _("Somebody of {firm} reads it, and reaches you in the way you chose."),
        _("How soon, we cannot promise. Is it urgent? Then call {telephone} as well."),
        _("Your code stays the same. With it you see when they opened what you sent.")
        if has_code
        else _("You get a code. With it you see when they opened what you sent."),
        _("Sending asks nothing of the IND, and stops no term."),
    )
    parts = {"firm": firm.name, "telephone": _to_call(firm.telephone)}
    return tuple(sentence(one, **parts) for one in texts)


def _to_call(reach: Reach) -> SafeString:
    if not reach.url:
        return reach.text
    return format_html('<a href="{}">{}</a>', reach.url, reach.text)


def not_agreed() -> Problem:
    return Problem("agree", _("Tick the box if you agree. Without it nothing is sent."))


def too_often(minutes: int) -> Problem:
    text = _(
        "Too much was sent from here in a short time. Nothing is lost: try again in "
        "{count} minutes, or call them."
    )
    return Problem("send", text.format(count=minutes))


def not_sent() -> Problem:
    text = _(
        "It could not be sent just now. Nothing was sent, and what you filled in is "
        "still here. Try again in a minute, or call them."
    )
    return Problem("send", text)
