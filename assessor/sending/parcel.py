"""All that is sent in one, and the sending of it: once, however often it is pressed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import IntegrityError
from django.http import HttpRequest

from assessor.clock import by_the_clock
from assessor.handover import kept, visit
from assessor.handover.content import Content
from assessor.handover.kept import ChangedMeanwhileError, Drawn, Opened, Sent
from assessor.sending import consent
from assessor.sending.draft import Draft


@dataclass(frozen=True)
class Parcel:
    """``own``: all that she told, which is kept for her alone.

    ``today``: what was left out tells nothing, not even that it is urgent.
    """

    content: Content
    beside: Mapping[str, Any] = field(repr=False)
    own: Content
    today: bool


def beside(draft: Draft) -> Mapping[str, Any]:
    """What the firm reads beside the answers; the desk knows these names."""
    return {
        "help": list(draft.help or ()),
        **(draft.reach or {}),
        "left_out": list(draft.leaves_out),
        "consent": {"version": consent.VERSION, "on": by_the_clock().isoformat()},
    }


def send(request: HttpRequest, parcel: Parcel, drawn: Drawn) -> None:
    """Send it with the code there is, or with the one that was drawn."""
    opened = visit.opened(request)
    if opened is None:
        visit.remember(request, _sent_new(parcel, drawn), drawn.code)
    else:
        seen = visit.as_seen(request, opened)
        visit.remember(request, _sent_again(parcel, seen), visit.code(request))


def _sent_new(parcel: Parcel, drawn: Drawn) -> Opened:
    try:
        _, opened = kept.send_new(
            parcel.content,
            parcel.beside,
            today=parcel.today,
            own=parcel.own,
            drawn=drawn,
        )
    except IntegrityError:
        there = kept.open_again(drawn.number, drawn.key)
        if there is None:
            raise
        return there  # it was pressed twice, and the other one was first
    return opened


def _sent_again(parcel: Parcel, seen: Opened) -> Opened:
    try:
        return kept.send(
            seen,
            parcel.content,
            parcel.beside,
            today=parcel.today,
            own=parcel.own,
        )
    except ChangedMeanwhileError:
        there = kept.open_again(seen.number, seen.key)
        if there is None or not _is_this(there, parcel):
            raise
        return there


def _is_this(there: Opened, parcel: Parcel) -> bool:
    sent = Sent(parcel.content, parcel.beside)
    return there.sent == sent and there.content == parcel.own
