"""Choose what is sent, what help is wanted and how to be reached."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from assessor.answers import store
from assessor.answers.notices import OTHER_CASE, notice
from assessor.forms.fields import Problem
from assessor.handover import visit
from assessor.sending import draft, steps
from assessor.sending.forms import ReachForm
from assessor.sending.going import Going, step
from assessor.sending.help_page import HelpPage, help_ticks, known
from assessor.sending.reach_page import ReachPage, reach_groups
from assessor.sending.what_page import WhatPage, block_lines, sent_before


@step
def what(going: Going) -> HttpResponse:
    """Say what will be sent, block by block; each can be left out."""
    request, codes = going.request, [one.code for one in going.parts]
    if request.method == "POST":
        sends = [one for one in codes if one in request.POST.getlist("sends")]
        leaves_out = [one for one in codes if one not in sends]
        draft.note(request, sends=sends, leaves_out=leaves_out)
        return redirect("send_help")
    page = WhatPage(
        of=store.tab(request),
        step=steps.which(1),
        notice=_notice(request),
        sent=_sent_before(request),
        lines=block_lines(going.content, going.counted, going.parts, going.left_out),
    )
    return render(request, "sending/what.html", {"page": page})


def _notice(request: HttpRequest) -> str:
    why = request.GET.get("why", "")
    return notice(why) if why == OTHER_CASE else ""


def _sent_before(request: HttpRequest) -> str:
    opened = visit.opened(request)
    if opened is None or opened.sent_at is None:
        return ""
    return sent_before(timezone.localdate(opened.sent_at))


@step
def help_wanted(going: Going) -> HttpResponse:
    request = going.request
    if going.next == "send":
        return redirect("send")
    if request.method == "POST":
        draft.note(request, help=known(request.POST.getlist("help")))
        return redirect("send_reach")
    page = HelpPage(
        of=store.tab(request),
        step=steps.which(2),
        ticks=help_ticks(going.draft.help or ()),
    )
    return render(request, "sending/help.html", {"page": page})


@step
def reach(going: Going) -> HttpResponse:
    """Ask how to reach her: only here, and only what she gives."""
    request = going.request
    if going.next in {"send", "send_help"}:
        return redirect(going.next)
    if request.method != "POST":
        return _reach_page(going, going.draft.reach or {})
    form = ReachForm(request.POST)
    if not form.is_valid():
        typed = {**request.POST.dict(), "safe": request.POST.getlist("safe")}
        return _reach_page(going, typed, form.problems())
    draft.note(request, reach=form.reach)
    return redirect("send_check")


def _reach_page(
    going: Going, typed: Mapping[str, Any], problems: tuple[Problem, ...] = ()
) -> HttpResponse:
    page = ReachPage(
        of=store.tab(going.request),
        step=steps.which(3),
        groups=reach_groups(typed, problems, for_other=going.for_other),
        problems=problems,
    )
    return render(going.request, "sending/reach.html", {"page": page})
