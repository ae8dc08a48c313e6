"""What the pages of keeping show; templates only print it."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from assessor.answers.journey import Journey
from assessor.contact import contact
from assessor.forms.fields import Problem
from assessor.handover import codes
from assessor.handover.kept import Opened, can_be_sent, last_day
from assessor.handover.visit import CHANGED, KEPT, OPEN, SENT
from assessor.wording import day, sentence


@dataclass(frozen=True)
class KeepPage:
    """The three choices: a code, a file, or nothing."""

    of: str
    back: str
    until: SafeString
    with_code: bool
    has_code: bool
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class CodePage:
    """``sent``: that it was sent, and ``number``: what to say on the telephone."""

    groups: tuple[str, ...]
    until: SafeString
    sent: SafeString | str
    number: str


@dataclass(frozen=True)
class OpenPage:
    """Two ways to open what was kept; ``typed``: the code as it was typed."""

    with_code: bool
    takes_place: bool
    notice: str
    typed: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def wrong(self) -> frozenset[str]:
        """The fields in which something is wrong."""
        return frozenset(problem.at for problem in self.problems)


@dataclass(frozen=True)
class KeptPage:
    """``same``: what is kept is what is here now."""

    of: str
    until: SafeString
    notice: str
    same: bool
    has_answers: bool
    is_done: bool
    go_on: str
    sent: SafeString | str
    seen: SafeString | str
    number: str
    can_send: bool
    other_rules: bool
    changed_elsewhere: bool


@dataclass(frozen=True)
class FilePage:
    of: str
    problems: tuple[Problem, ...] = ()

    @property
    def wrong(self) -> frozenset[str]:
        return frozenset(problem.at for problem in self.problems)


@dataclass(frozen=True)
class EndPage:
    """``there``: something is open that can be deleted."""

    there: bool
    was_sent: bool
    gone: bool


def until_when() -> SafeString:
    """Until when a case is kept that is kept today."""
    return day(last_day())


def code_page(code: str, opened: Opened) -> CodePage:
    return CodePage(
        groups=tuple(codes.grouped(code).split()),
        until=day(opened.expires_on),
        sent=_sent(opened),
        number=opened.number,
    )


def kept_page(
    opened: Opened, journey: Journey, of: str, *, same: bool, why: str
) -> KeptPage:
    has_answers = bool(journey.case.answers)
    return KeptPage(
        of=of,
        until=day(opened.expires_on),
        notice=_notice(why),
        same=same,
        has_answers=has_answers,
        is_done=has_answers and journey.first_open is None,
        go_on=journey.url,
        sent=_sent(opened),
        seen=_seen(opened),
        number=opened.number,
        can_send=can_be_sent(),
        other_rules=opened.content.is_of_other_rules,
        changed_elsewhere=why == CHANGED,
    )


def _notice(why: str) -> str:
    if why == KEPT:
        return _("Your answers of now are kept. The code stays the same.")
    if why == SENT:
        return _("It is sent. Your code stays the same.")
    if why == OPEN:
        return _("Your answers are open again.")
    if why == CHANGED:
        return _(
            "Other answers were kept with this code meanwhile, on another device. "
            "Choose which to keep."
        )
    return ""


def _sent(opened: Opened) -> SafeString | str:
    if opened.sent_at is None:
        return ""
    text = _("You sent answers to {firm} on {date}.")
    when = day(timezone.localdate(opened.sent_at))
    return sentence(text, firm=contact().name, date=when)


def _seen(opened: Opened) -> SafeString | str:
    if opened.sent_at is None:
        return ""
    if opened.opened_at is None:
        return _("They did not open them yet.")
    when = day(timezone.localdate(opened.opened_at))
    return sentence(_("They opened them on {date}."), date=when)


def wrong_code() -> Problem:
    """The same for a wrong code, an unknown one, and one whose time is over."""
    text = _(
        "This code opens nothing. Compare the digits with your note. Or its time is "
        "over, or what was kept is deleted."
    )
    return Problem("code", text)


def too_often(at: str, minutes: int) -> Problem:
    text = _("This was tried too often. Nothing is lost: try again in {count} minutes.")
    return Problem(at, text.format(count=minutes))


def gone() -> str:
    return _(
        "What you kept is no longer there. It was deleted, or its time is over. You "
        "can answer the questions again."
    )
