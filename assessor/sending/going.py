"""What somebody told and chose so far, and whether she may go on from there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from assessor.answers import store
from assessor.answers.going_on import go_on
from assessor.answers.journey import Journey
from assessor.answers.notices import OTHER_CASE
from assessor.handover import kept, visit
from assessor.handover.content import Content
from assessor.sending import draft
from assessor.sending.blocks import Block, blocks
from assessor.sending.draft import Draft
from rules import Case

METHODS = ["GET", "HEAD", "POST"]


@dataclass(frozen=True)
class Going:
    """What was told, and what was chosen of it so far."""

    request: HttpRequest
    content: Content
    counted: Case
    draft: Draft

    @property
    def parts(self) -> tuple[Block, ...]:
        return blocks(self.counted, self.content.telling)

    @property
    def saw_all(self) -> bool:
        """Whether she chose of each block; another answer may have made a new one."""
        return self.draft.saw([one.code for one in self.parts])

    @property
    def next(self) -> str:
        """The first page on which something is still to be chosen."""
        if not self.saw_all:
            return "send"
        if self.draft.help is None:
            return "send_help"
        return "send_reach" if self.draft.reach is None else "send_check"

    @property
    def left_out(self) -> Sequence[str]:
        return self.draft.leaves_out

    @property
    def for_other(self) -> bool:
        return self.content.telling.for_other


Step = Callable[[Going], HttpResponse]


def step(view: Step) -> Callable[[HttpRequest], HttpResponse]:
    """Only with all answers, and where the firm has a key to send to."""

    @require_http_methods(METHODS)
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        journey = Journey(store.case(request))
        if journey.first_open:
            return go_on(request, journey)
        if not kept.can_be_sent():
            return redirect("report")
        if request.method == "POST" and not store.is_hers(request):
            return redirect(f"{reverse('send')}?why={OTHER_CASE}")
        return view(_going(request, journey))

    return guarded


def _going(request: HttpRequest, journey: Journey) -> Going:
    content, counted = visit.told(request), journey.walk.counted
    return Going(request, content, counted, draft.read(request))
