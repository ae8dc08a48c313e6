"""The deadline calculator. A date is posted, never in an address, and not kept here.

The browser in which it was typed has it for a while, sealed, for Back. Who told of a
letter in the questions finds it counted already.
"""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from assessor.answers import store
from assessor.answers.coming_back import to_come_back_to
from assessor.answers.telling import Letter
from assessor.calendar import calendar_file
from assessor.clock import today
from assessor.deadline.kept import keep, kept
from assessor.deadline.page import (
    Counted,
    DeadlinePage,
    counted,
    deadline_page,
    to_remember,
)
from assessor.forms.letter_forms import DeadlineForm
from assessor.forms.question_form import NOT_TOLD
from rules.guidance.deadlines import read_deadline
from rules.guidance.letters import to_act
from rules.law.terms.letters import LETTER, not_sure


@require_http_methods(["GET", "HEAD", "POST"])
def deadline(request: HttpRequest) -> HttpResponse:
    on, told = today(), store.telling(request).letter_in(store.case(request))
    if request.method != "POST":
        return _opened(request, on, told)
    form = DeadlineForm(request.POST, on=on)
    if not form.is_valid() or form.term is None:
        return _shown(request, deadline_page(form))
    found = read_deadline(form.term.kind, form.cleaned_data["answer"])
    days = to_remember(found, on)
    if days and "calendar" in request.POST:
        return calendar_file(days)
    if away := to_come_back_to(request, settings.DEADLINE_COOKIE_NAME):
        keep(away, Letter(found.kind, found.start), told)
        return away
    return _shown(request, deadline_page(form, counted(found, on)))


def _shown(request: HttpRequest, page: DeadlinePage) -> HttpResponse:
    return render(request, "deadline/page.html", {"page": page})


def _opened(request: HttpRequest, on: date, told: Letter | None) -> HttpResponse:
    """The page as it opens: what was counted last, or the letter of the questions."""
    before = kept(request, told)
    if before is not None:
        form = DeadlineForm(on=on, told=before)
        found = read_deadline(before.kind, f"{before.day}")
        page = deadline_page(form, counted(found, on), is_kept=True)
        return _shown(request, page)
    form = DeadlineForm(on=on, told=_as_term(told) if told else NOT_TOLD)
    return _shown(request, deadline_page(form, _counted(told, on) if told else None))


def _as_term(told: Letter) -> Letter:
    """The same, by the code of its term; a kind that is not known is left open."""
    unsure = told.kind == not_sure.code
    return Letter("" if unsure else LETTER[told.kind].term.kind, told.day)


def _counted(told: Letter, on: date) -> Counted | None:
    if told.day is None:
        return None
    letter = to_act(LETTER[told.kind], told.day)
    return counted(letter.deadline, on, letter)
