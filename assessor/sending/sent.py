"""Show all of it once more with what somebody agrees to, and send it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from http import HTTPStatus

from django.db import Error
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from assessor.answers import store
from assessor.forms.fields import Problem
from assessor.handover import kept, limits, visit
from assessor.handover.kept import (
    ChangedMeanwhileError,
    GoneError,
    NobodyToSendToError,
)
from assessor.handover.keys import UnusableKeyError
from assessor.handover.limits import SENDING
from assessor.sending import check_page, consent, draft, parcel, steps
from assessor.sending.blocks import part
from assessor.sending.check_page import CheckPage
from assessor.sending.effect import is_urgent
from assessor.sending.going import Going, step
from assessor.sending.help_page import help_words
from assessor.sending.parcel import Parcel
from assessor.sending.reach_page import reach_rows
from assessor.sending.what_page import block_title, effect_of

NOT_SENT = (Error, NobodyToSendToError, UnusableKeyError, OSError)
"""What can go wrong on our side; nothing was stored then."""


@step
def check(going: Going) -> HttpResponse:
    request, is_sent = going.request, going.request.method == "POST"
    if going.next != "send_check":
        return redirect(_after(request) or going.next)
    if not is_sent:
        return _page(going)
    if request.POST.get("agree") != consent.VERSION:
        return _page(going, check_page.not_agreed())
    return _sent_or_said(going)


def _after(request: HttpRequest) -> str:
    """Where a form goes that was sent twice, when the first one is done."""
    if request.method != "POST" or store.WISHES in request.session:
        return ""
    opened = visit.opened(request)
    return "code" if opened and opened.sent_at else ""


def _sent_or_said(going: Going) -> HttpResponse:
    """Send it, or say why not; what was filled in stays."""
    try:
        return _sent(going)
    except ChangedMeanwhileError:
        return visit.to_kept(visit.CHANGED)
    except GoneError:
        return redirect(f"{reverse('come_back')}?why={visit.GONE}")
    except NOT_SENT:
        return _page(going, check_page.not_sent(), HTTPStatus.SERVICE_UNAVAILABLE)


def _sent(going: Going) -> HttpResponse:
    request, drawn = going.request, going.draft.drawn
    assert drawn  # noqa: S101  # the first step drew it
    if not limits.take(SENDING, request):
        problem = check_page.too_often(limits.minutes_left(SENDING))
        return _page(going, problem, HTTPStatus.TOO_MANY_REQUESTS)
    parcel.send(request, _parcel(going), drawn)
    draft.forget(request)
    return redirect("code") if visit.code(request) else visit.to_kept(visit.SENT)


def _parcel(going: Going) -> Parcel:
    content = part(going.content, going.counted, going.left_out)
    return Parcel(
        content=content,
        beside=parcel.beside(going.draft),
        own=going.content,
        today=is_urgent(content, going.counted),
    )


def _page(
    going: Going, problem: Problem | None = None, status: int = HTTPStatus.OK
) -> HttpResponse:
    request, given = going.request, going.draft
    page = CheckPage(
        of=store.tab(request),
        step=steps.which(4),
        version=consent.VERSION,
        sends=_titles(going, given.sends or ()),
        leaves_out=_titles(going, going.left_out),
        effect=effect_of(going.content, going.counted, going.left_out),
        help=help_words(given.help or ()),
        reach=reach_rows(given.reach or {}),
        next=check_page.what_happens_next(
            calls=_only_calls(going), has_code=visit.is_remembered(request)
        ),
        words=consent.words(_until(request)),
        agreed=consent.agreed(for_other=going.for_other),
        problems=(problem,) if problem else (),
        calls=status != HTTPStatus.OK,
    )
    return render(request, "sending/check.html", {"page": page}, status=status)


def _titles(going: Going, codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(block_title(one) for one in going.parts if one.code in codes)


def _only_calls(going: Going) -> bool:
    told = going.draft.reach or {}
    return not told.get("safe") and not told.get("other")


def _until(request: HttpRequest) -> date:
    """The last day on which it is kept: of the case there is, or of one from today."""
    with suppress(Error):  # the page that says so needs no database
        if opened := visit.opened(request):
            return opened.expires_on
    return kept.last_day()
